import { compare, decimalFromNumber, type Decimal } from '../decimal';
import { cellAt, type Cell, type Sheet } from '../grid/grid';
import { lex } from '../language/lex';
import type { RecordTable } from '../records/record-table';
import { bare } from '../text/fold';
import type { TargetVerdict } from '../findings/lists';

const REACHED = /^(?:dat|vuot|hoan thanh)(?: |$)/;
const MISSED = /^(?:khong dat|chua dat|khong hoan thanh|chua hoan thanh)(?: |$)/;
/** Targets that less is better for are no matter of reaching. */
const AT_MOST = /(?:^| )(?:toi da|khong qua|khong vuot|duoi|giam|nhieu nhat)(?: |$)/;
const MOST = 0.6;

/** "Đạt" and "Không đạt" of a report on targets, against its own planned and reached figures. */
export function checkVerdicts(sheet: Sheet, table: RecordTable): TargetVerdict[] {
  const { planned, actual, indicator } = table.blocks[0]?.columns ?? {};
  const col = verdictColumn(sheet, table);
  if (planned === undefined || actual === undefined || col === undefined) return [];
  return table.rows.flatMap((row): TargetVerdict[] => {
    const said = saidAt(cellAt(sheet, row, col));
    const [plan, reached] = [figureOf(cellAt(sheet, row, planned)), figureOf(cellAt(sheet, row, actual))];
    const words = [indicator, planned].map((each) => textAt(sheet, row, each)).join(' ');
    if (said === undefined || !plan || !reached || AT_MOST.test(bare(words))) return [];
    const enough = compare(reached, plan) >= 0;
    if (enough === said) return [];
    const at = (each: number) => ({ file: table.file, sheet: sheet.name, row, col: each });
    return [
      {
        rule: 'target-verdict',
        severity: 'warning',
        verdict: 'fail',
        cells: [at(col)],
        parts: [at(actual), at(planned)],
        reached: enough,
        expected: plan,
        found: reached,
      },
    ];
  });
}

/** The column whose cells are verdicts. */
function verdictColumn(sheet: Sheet, { range, rows, blocks }: RecordTable): number | undefined {
  const taken = new Set(Object.values(blocks[0]?.columns ?? {}));
  for (let col = range.left; col <= range.right; col++) {
    if (taken.has(col)) continue;
    const said = rows.filter((row) => saidAt(cellAt(sheet, row, col)) !== undefined).length;
    if (said >= 2 && said >= rows.length * MOST) return col;
  }
  return undefined;
}

function saidAt(cell: Cell | undefined): boolean | undefined {
  if (typeof cell?.value !== 'string' || cell.value.length > 40) return undefined;
  const words = bare(cell.value);
  return MISSED.test(words) ? false : REACHED.test(words) ? true : undefined;
}

function textAt(sheet: Sheet, row: number, col: number | undefined): string {
  const value = col === undefined ? undefined : cellAt(sheet, row, col)?.value;
  return typeof value === 'string' ? value : '';
}

/** One figure, or the lower end of a range. */
function figureOf(cell: Cell | undefined): Decimal | undefined {
  if (typeof cell?.value === 'number') return decimalFromNumber(cell.value);
  if (typeof cell?.value !== 'string') return undefined;
  const [first, ...more] = lex(cell.value).quantities;
  return more.length === 0 ? first?.values[0] : undefined;
}

import { span } from '../../checking/cross';
import type { Workbook } from '../../grid/grid';
import type { Table } from '../../reading/table';
import type { PlanRecord } from '../../records/plan-record';
import type { PlanIdentity } from '../facts/plan-identity';
import type { ReadFacts } from '../facts/read-facts';
import type { TextPeriod } from '../../findings/text-appendices';
import { sheetNamed } from '../sheet-lines';
import type { Outcome } from './outcome';

/** The years of each appendix beside those of the plan's title. */
export function checkPeriods(
  { period }: PlanIdentity,
  tables: readonly Table[],
  plan: PlanRecord | undefined,
  { text }: Pick<ReadFacts, 'text'>,
  file: string,
): Outcome[] {
  if (!period) return [];
  const ofTables = tables.flatMap((table): Outcome[] => {
    const years = span(table);
    // An annual plan may hang up a table of its whole period.
    if (!years || (period.from === period.to && years[0] !== years[1])) return [];
    if (years[0] === period.from && years[1] === period.to)
      return [{ rule: 'text-period', verdict: 'pass', facts: [] }];
    const inside = years[0] >= period.from && years[1] <= period.to;
    if (inside) return [];
    const { top, left } = table.range;
    const finding: TextPeriod = {
      rule: 'text-period',
      severity: 'warning',
      verdict: 'fail',
      cells: [{ file: table.file, sheet: table.sheet, row: top, col: left }],
      parts: [],
      places: [{ file, paragraph: period.paragraph, quote: text.paragraphs[period.paragraph]?.text ?? '' }],
      subject: { layout: table.layout.id },
      plan: shown(period),
      other: shown({ from: years[0], to: years[1] }),
    };
    return [{ rule: 'text-period', verdict: 'fail', facts: [], finding }];
  });
  return [...ofTables, ...ofPlanSheet(period, plan, text, file)];
}

/** `HIỆN TRẠNG SẢN PHẨM ĐẾN HẾT NĂM 2022` beside a plan of later years: what the lines above a table tell of before. */
export function isOfBefore(table: Table, { period }: PlanIdentity, workbooks: readonly Workbook[]): boolean {
  const years = span(table);
  if (!period || !years || years[1] >= period.from) return false;
  const rows =
    sheetNamed(workbooks, table)?.rows.slice(Math.max(0, table.range.top - LINES), table.range.top + 1) ?? [];
  return rows.some((row) => row?.some((cell) => typeof cell?.value === 'string' && BEFORE.test(cell.value)));
}

/** How many lines above a table may be its title. */
const LINES = 6;
const BEFORE =
  /hiện trạng|thực trạng|kết quả|đã được|tính đến|đến (?:hết|ngày|tháng|cuối)|hiện có|giai đoạn trước/iu;

/** The years that the plan sheet notes down. */
function ofPlanSheet(
  period: NonNullable<PlanIdentity['period']>,
  plan: PlanRecord | undefined,
  text: ReadFacts['text'],
  file: string,
): Outcome[] {
  const { from, to } = plan ?? {};
  const cell = plan?.cells.from ?? plan?.cells.to;
  if (from === undefined || to === undefined || !cell) return [];
  if (from === period.from && to === period.to) return [{ rule: 'text-period', verdict: 'pass', facts: [] }];
  const finding: TextPeriod = {
    rule: 'text-period',
    severity: 'warning',
    verdict: 'fail',
    cells: [cell],
    parts: [],
    places: [{ file, paragraph: period.paragraph, quote: text.paragraphs[period.paragraph]?.text ?? '' }],
    subject: { layout: 'plan' },
    plan: shown(period),
    other: shown({ from, to }),
  };
  return [{ rule: 'text-period', verdict: 'fail', facts: [], finding }];
}

function shown({ from, to }: { readonly from: number; readonly to: number }): string {
  return from === to ? String(from) : `${from}-${to}`;
}

import type { GridRange, Sheet } from '../grid/grid';
import { figuresOf } from '../meaning/recognise';
import { isBodyFigure } from '../reading/body-figure';
import type { Table } from '../reading/table';
import { SOURCE_IDS } from '../layouts/source-ids';
import type { RecordTable } from '../records/record-table';
import { isTotalWord } from '../sums/total-words';
import { isMeanHeading } from './means';
import { identitiesOf } from './identities';
import type { Identity } from './identity';
import { resolveReadings } from './resolve-readings';

/** An input sheet's table as figures, and the sums that it prints. */
export interface InputSums {
  readonly table: Table;
  readonly identities: readonly Identity[];
}

/** Sheets whose columns are amounts; registers have something to add up only where they print a total. */
const ALWAYS: ReadonlySet<string> = new Set(['budget', 'targets']);

/** Rows under a table's last record that may still be its totals. */
const ROWS_BELOW = 5;

/**
 * The sums that an input sheet's rows and columns print: total rows are no records, and what they add up is
 * checked here as in an appendix. Undefined where the sheet has nothing to add up: a register without a total row or
 * column.
 */
export function inputSums(sheet: Sheet, input: RecordTable): InputSums | undefined {
  if (!ALWAYS.has(input.layout.id) && !hasTotalRow(sheet, input) && !addsAcross(sheet, input))
    return undefined;
  const table = figuresOf(sheet, input);
  if (!table) return undefined;
  const resolved = { ...resolveReadings(table), meant: meaningOf(table, input) };
  const identities = identitiesOf(resolved).map((identity): Identity => ({
    ...identity,
    subject: { ...identity.subject, layout: input.layout.id },
  }));
  return { table: resolved, identities };
}

function hasTotalRow(sheet: Sheet, { range, rows, firstRow }: RecordTable): boolean {
  const records = new Set(rows);
  const looked: GridRange = { ...range, top: firstRow, bottom: range.bottom + ROWS_BELOW };
  for (let row = looked.top; row <= looked.bottom && row < sheet.rows.length; row++) {
    if (records.has(row)) continue;
    const cells = sheet.rows[row] ?? [];
    if (
      cells.some((cell) => typeof cell?.value === 'string' && isTotalWord(cell.value)) &&
      cells.some(isBodyFigure)
    )
      return true;
  }
  return false;
}

/** `Tổng điểm`, `Trung bình`: columns that others make. */
function addsAcross(sheet: Sheet, { header }: RecordTable): boolean {
  const rows = sheet.rows.slice(header.first, header.last + 1);
  return rows.some((row) =>
    row?.some(
      (cell) => typeof cell?.value === 'string' && (isMeanHeading(cell.value) || isTotalWord(cell.value)),
    ),
  );
}

function meaningOf(table: Table, { rows, blocks }: RecordTable): NonNullable<Table['meant']> {
  const records = new Set(rows);
  const amounts = new Set(blocks.flatMap(({ columns }) => columns['amount'] ?? []));
  const sources = new Set(blocks.flatMap(({ columns }) => SOURCE_IDS.flatMap((id) => columns[id] ?? [])));
  return {
    records: indices(table.rows, ({ row }) => records.has(row)),
    amounts: indices(table.columns, ({ col }) => amounts.has(col)),
    sources: indices(table.columns, ({ col }) => sources.has(col)),
  };
}

function indices<T>(all: readonly T[], wanted: (each: T) => boolean): ReadonlySet<number> {
  return new Set(all.flatMap((each, at) => (wanted(each) ? [at] : [])));
}

import { add, equals, ZERO, type Decimal } from '../decimal';
import { cellAt, type Cell, type Sheet } from '../grid/grid';
import type { Field } from '../layouts/shape';
import { readingOf, type Separators } from '../text/separators';
import { readCell } from './cells/read-cell';
import type { RecordTable } from './record-table';
import { witnessedSeparators } from './witnessed-separators';
import { isDecimal } from './schema-parts';

const BOTH: readonly Separators[] = ['thousands', 'decimals'];
/** `100.000`, `1,250`: the only texts with two readings. */
const LONE_MARK = /^[^.,]*\d{1,3}[.,]\d{3}(?![\d.,])/;
/** Printed totals stand among the rows or so near under them. */
const ROWS_UNDER = 3;

/**
 * What a lone mark separates in a table of money typed as text, where its printed totals decide: some total that
 * itself leaves no doubt (`3.804.000`) is the sum of its column in one reading and none is in the other; else its other
 * figures.
 */
export function printedSeparators(sheet: Sheet, table: RecordTable): Separators | undefined {
  const columns = table.layout.fields
    .filter(({ type }) => type === 'money')
    .flatMap((field) =>
      table.blocks.flatMap(({ columns: { [field.id]: col } }) => (col === undefined ? [] : { field, col })),
    )
    .filter(({ col }) => table.rows.some((row) => isLone(cellAt(sheet, row, col))));
  if (columns.length === 0) return undefined;
  const own = new Set(table.rows);
  const totals: number[] = [];
  for (let row = table.header.last + 1; row <= table.lastRow + ROWS_UNDER; row++)
    if (!own.has(row)) totals.push(row);
  const holding = BOTH.filter((separators) =>
    columns.some(({ field, col }) => {
      const total = totalOf(sheet, table, field, col, separators);
      return total && totals.some((row) => isFigure(readIn(sheet, table, field, row, col), total));
    }),
  );
  if (holding.length > 0) return holding.length === 1 ? holding[0] : undefined;
  return witnessedSeparators(sheet, table);
}

function isLone(cell: Cell | undefined): boolean {
  return typeof cell?.value === 'string' && LONE_MARK.test(cell.value);
}

function readIn(sheet: Sheet, table: RecordTable, field: Field, row: number, col: number) {
  return readCell(cellAt(sheet, row, col), field, false, table.measure);
}

/** Undefined where some figure of the column cannot be read. */
function totalOf(
  sheet: Sheet,
  table: RecordTable,
  field: Field,
  col: number,
  separators: Separators,
): Decimal | undefined {
  let total = ZERO;
  for (const row of table.rows) {
    const reading = readIn(sheet, table, field, row, col);
    if (reading.kind === 'blank') continue;
    const value =
      reading.kind === 'ambiguous'
        ? readingOf(reading.readings, separators)
        : reading.kind === 'value'
          ? reading.value
          : undefined;
    if (!isDecimal(value)) return undefined;
    total = add(total, value);
  }
  return total;
}

function isFigure(reading: ReturnType<typeof readCell>, total: Decimal): boolean {
  return reading.kind === 'value' && isDecimal(reading.value) && equals(reading.value, total);
}

import { cellAt, isBlank, type Cell, type CellRef, type CellValue } from '../grid/grid';
import type { RecordTable } from '../records/record-table';
import { grouped } from '../records/rules/grouped';
import { columnRange, textCriterion } from './formula';
import type { InputData } from './input-data';

/*
 * Counts of cells as formulas, only where a plain COUNTIF, COUNTA or SUM over the whole column gives just the
 * number counted: else the figure is written as it is.
 */

interface Column {
  readonly cells: readonly CellRef[];
  readonly range: string;
  /** Everything that stands in the table's rows of the column. */
  readonly all: readonly (Cell | undefined)[];
  readonly valueOf: (cell: CellRef) => CellValue;
}

function columnsOf(cells: readonly CellRef[], data: InputData): Column[] | undefined {
  const groups = grouped(cells, ({ file, sheet, col }) => [file, sheet, col].join('\n'));
  const columns = groups.map((group): Column | undefined => {
    const [first] = group;
    const table = first && tableAt(first, data);
    const sheet = table && data.sheetOf(table);
    if (!first || !table || !sheet) return undefined;
    const { firstRow, lastRow } = table;
    const rows = Array.from({ length: lastRow - firstRow + 1 }, (_, index) => firstRow + index);
    return {
      cells: group,
      range: columnRange(sheet.name, first.col, firstRow, lastRow),
      all: rows.map((row) => cellAt(sheet, row, first.col)),
      valueOf: ({ row, col }) => cellAt(sheet, row, col)?.value ?? null,
    };
  });
  return columns.some((column) => column === undefined)
    ? undefined
    : columns.flatMap((column) => column ?? []);
}

function tableAt({ file, sheet, row }: CellRef, { records }: InputData): RecordTable | undefined {
  return records.tables.find(
    (table) => table.file === file && table.sheet === sheet && table.firstRow <= row && row <= table.lastRow,
  );
}

const sameText = (value: CellValue): string => `${typeof value} ${String(value).toLowerCase()}`;

/** Cells that hold the values of these ones, and of no others of their columns. */
export function countOfValues(cells: readonly CellRef[], count: number, data: InputData): string | undefined {
  const columns = cells.length === count && count > 0 ? columnsOf(cells, data) : undefined;
  if (!columns) return undefined;
  const terms: string[] = [];
  for (const { cells: own, all, range, valueOf } of columns) {
    const values = new Map(own.map((cell) => [sameText(valueOf(cell)), valueOf(cell)]));
    const matching = all.filter((cell) => !isBlank(cell) && values.has(sameText(cell?.value ?? null)));
    if (matching.length !== own.length) return undefined;
    for (const value of values.values()) {
      const criterion =
        typeof value === 'number'
          ? String(value)
          : typeof value === 'string'
            ? textCriterion(value)
            : undefined;
      if (criterion === undefined) return undefined;
      terms.push(`COUNTIF(${range},${criterion})`);
    }
  }
  return terms.join('+');
}

/** All filled cells of the columns that these stand in. */
export function countOfFilled(cells: readonly CellRef[], count: number, data: InputData): string | undefined {
  const columns = cells.length === count && count > 0 ? columnsOf(cells, data) : undefined;
  const filled = columns?.map(({ all }) => all.filter((cell) => !isBlank(cell)).length) ?? [];
  if (!columns || filled.reduce((sum, each) => sum + each, 0) !== count) return undefined;
  return columns.map(({ range }) => `COUNTA(${range})`).join('+');
}

/** All figures of the columns that these stand in, added up. */
export function sumOfFigures(cells: readonly CellRef[], total: number, data: InputData): string | undefined {
  const columns = cells.length > 0 ? columnsOf(cells, data) : undefined;
  const figures = columns?.flatMap(({ all }) =>
    all.flatMap((cell) => (typeof cell?.value === 'number' ? [cell.value] : [])),
  );
  if (!columns || !figures || figures.some((figure) => !Number.isInteger(figure))) return undefined;
  if (figures.reduce((sum, figure) => sum + figure, 0) !== total) return undefined;
  return columns.map(({ range }) => `SUM(${range})`).join('+');
}

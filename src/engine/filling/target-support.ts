import { toNumber, type Decimal } from '../decimal';
import { cellName, quotedSheet, refNames } from '../grid/address';
import type { Cell, CellRef, Row } from '../grid/grid';
import type { Actual } from '../targets/actual';
import type { TargetResult } from '../targets/report-targets';
import { countOfFilled, countOfValues, sumOfFigures } from './counting-formula';
import type { InputData } from './input-data';
import type { SheetPlan } from './write-plan';

/** The row of the first target, counted from nought. */
export const SUPPORT_TOP = 2;

const MOST_RANGES = 50;

/** Numerators and denominators, as formulas over the input sheets where plain functions count them. */
export function targetSupport(name: string, results: readonly TargetResult[], data: InputData): SheetPlan {
  return {
    name,
    hidden: true,
    columnWidths: [6, 14, 14, 60],
    rows: [
      [{ value: 'Trang tính của biểu kết quả thực hiện chỉ tiêu, do phuluc lập.' }],
      [{ value: 'TT' }, { value: 'Tử' }, { value: 'Mẫu' }, { value: 'Ô số liệu' }],
      ...results.map(({ counted, actual }, index): Row => [
        { value: index + 1 },
        ...[...figuresBehind(counted, actual, data), NOTHING, NOTHING].slice(0, 2),
        { value: cellsBehind(counted, data) },
      ]),
    ],
  };
}

const NOTHING: Cell = { value: null };

/** Where a result comes from, for whoever looks behind the printed page. */
function cellsBehind(counted: Actual, { records }: InputData): string | null {
  if (counted.kind === 'unknown') return null;
  const severalFiles = new Set(records.tables.map(({ file }) => file)).size > 1;
  const names = refNames(counted.cells, severalFiles);
  return [...names.slice(0, MOST_RANGES), ...(names.length > MOST_RANGES ? ['…'] : [])].join('; ') || null;
}

function figuresBehind(counted: Actual, actual: Decimal | undefined, data: InputData): Cell[] {
  switch (counted.kind) {
    case 'unknown':
      return [];
    case 'reported':
      return [linked(counted.cells, actual, data)];
    case 'count':
      return [counting(counted.cells, counted.count, data)];
    case 'share':
      return [
        counting(counted.cells, counted.numerator, data),
        counting(counted.denominatorCells, counted.denominator, data, true),
      ];
  }
}

function counting(cells: readonly CellRef[], count: number, data: InputData, whole = false): Cell {
  const formula =
    (whole ? countOfFilled(cells, count, data) : undefined) ??
    countOfValues(cells, count, data) ??
    sumOfFigures(cells, count, data);
  return { value: count, ...(formula === undefined ? {} : { formula }) };
}

/** The reported value: a link where its cell holds that very figure. */
function linked([cell]: readonly CellRef[], actual: Decimal | undefined, data: InputData): Cell {
  const value = actual ? toNumber(actual) : null;
  const table =
    cell && data.records.tables.find(({ file, sheet }) => file === cell.file && sheet === cell.sheet);
  const sheet = table && data.sheetOf(table);
  if (!cell || !sheet || sheet.rows[cell.row]?.[cell.col]?.value !== value) return { value };
  return { value, formula: `${quotedSheet(sheet.name)}!${cellName(cell.row, cell.col)}` };
}

import type { Cell, Row, Sheet, Workbook } from '../../../src/engine/grid/grid';
import { figureCell } from './figure-cell';
import type { Random } from './random';
import type { GeneratedWorkbook } from './workbook';

/** The workbook with one cell replaced. */
export function withCell(workbook: Workbook, sheet: string, row: number, col: number, cell: Cell): Workbook {
  const replaced = (cells: Row | undefined): Row => Object.assign([...(cells ?? [])], { [col]: cell });
  return {
    ...workbook,
    sheets: workbook.sheets.map((each) =>
      each.name === sheet
        ? { ...each, rows: each.rows.map((cells, index) => (index === row ? replaced(cells) : cells)) }
        : each,
    ),
  };
}

export interface Planted {
  readonly workbook: Workbook;
  readonly sheet: string;
  readonly row: number;
  readonly col: number;
  /** What was done, for the message of a failing test. */
  readonly what: string;
}

/**
 * Changes one figure that takes part in a sum by more than all its sums could put down to rounding. Undefined
 * where the chosen figure stands in no sum, or where it is a total none of whose parts is filled: that is
 * undecided by the rules.
 */
export function plantError({ placed, workbook }: GeneratedWorkbook, random: Random): Planted | undefined {
  const { table, at, sheet, look } = random.pick(placed);
  const line = random.int(0, table.lines.length - 1);
  const column = random.int(0, table.columns.length - 1);
  const is = ([l, c]: readonly [number, number]): boolean => l === line && c === column;
  const valueAt = ([l, c]: readonly [number, number]): number =>
    table.lines[l]?.figures.get(table.columns[c]?.key ?? '') ?? 0;
  const sums = table.sums.filter(({ total, parts }) => is(total) || parts.some(is));
  const telling = sums.filter(({ total, parts }) => !is(total) || parts.some((part) => valueAt(part) !== 0));
  if (telling.length === 0) return undefined;
  const before = valueAt([line, column]);
  const rounding = table.measure === 'count' ? 0 : 3 + Math.max(...sums.map(({ parts }) => parts.length));
  const change = random.int(1, 900) + rounding;
  const after = random.chance(0.3) && before > change ? before - change : before + change;
  const [row, col] = at(line, column);
  const old = workbook.sheets.find(({ name }) => name === sheet)?.rows[row]?.[col];
  const style = look.figures === 'mixed' ? 'format' : look.figures;
  const cell: Cell = {
    ...figureCell(after, table.decimals, style, random),
    ...(old?.formula === undefined ? {} : { formula: old.formula }),
  };
  return {
    workbook: withCell(workbook, sheet, row, col, cell),
    sheet,
    row,
    col,
    what: `${sheet}, row ${row + 1}, column ${col + 1}: ${before} -> ${after}`,
  };
}

/** Blank rows or columns put in at random; `moved` says where a row or a column went. */
export function spaced(
  sheet: Sheet,
  random: Random,
): { readonly sheet: Sheet; readonly row: (row: number) => number; readonly col: (col: number) => number } {
  const width = Math.max(0, ...sheet.rows.map((row) => row?.length ?? 0));
  const rows = places(sheet.rows.length, random);
  const cols = places(width, random);
  const out: (Row | undefined)[] = [];
  sheet.rows.forEach((cells, index) => {
    const line: (Cell | undefined)[] = [];
    cells?.forEach((cell, col) => (line[cols[col] ?? col] = cell));
    out[rows[index] ?? index] = Array.from(line);
  });
  const merges = sheet.merges?.map(({ top, left, bottom, right }) => ({
    top: rows[top] ?? top,
    bottom: rows[bottom] ?? bottom,
    left: cols[left] ?? left,
    right: cols[right] ?? right,
  }));
  return {
    sheet: { ...sheet, rows: Array.from(out), ...(merges ? { merges } : {}) },
    row: (row) => rows[row] ?? row,
    col: (col) => cols[col] ?? col,
  };
}

function places(length: number, random: Random): number[] {
  let shift = 0;
  return Array.from({ length }, (_, index) => {
    if (random.chance(0.1)) shift += 1;
    return index + shift;
  });
}

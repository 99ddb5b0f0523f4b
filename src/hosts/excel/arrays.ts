import type { CellEdit } from '../../engine/filling/write-plan';
import { rangeName } from '../../engine/grid/address';
import type { GridRange, Sheet } from '../../engine/grid/grid';
import { rangesOf } from './addresses';
import type { FormerCell, Hindered } from './edits';
import { rangeAt } from './write-sheet';

/*
 * One formula can fill several cells. Where it was entered into all of them at once (Ctrl+Shift+Enter) Excel refuses
 * to change one; where it spills, a cell that is written over leaves #SPILL! and the others blank. So nothing is
 * written into either, and the whole range is told.
 */

/** Edits of cells that one formula fills together with others. Asked in one round trip more, two where one of several spilled cells is not its first. */
export async function inArrays(
  context: Excel.RequestContext,
  edits: readonly CellEdit[],
  cells: readonly FormerCell[],
): Promise<readonly Hindered[]> {
  const asked = edits.flatMap((edit, index) => {
    const { array, range } = cells[index] ?? {};
    if (!array || !range) return [];
    const sheet = context.workbook.worksheets.getItem(edit.ref.sheet);
    return [{ edit, filled: array === 'spills' ? queueSpilling(range) : queueEntered(sheet, range) }];
  });
  if (asked.length === 0) return [];
  await context.sync();
  const all = asked.map(({ edit, filled }) => ({ edit, filled: filled() }));
  if (all.some(({ filled }) => typeof filled === 'function')) await context.sync();
  return all.flatMap(({ edit, filled }): Hindered[] => {
    const cells = typeof filled === 'function' ? filled() : filled;
    return cells === undefined ? [] : [{ edit, what: 'array', cells }];
  });
}

type Filled = string | undefined;

/** Asks where the formula spills that fills a cell; only its first cell knows, so another one is asked for that first. */
function queueSpilling(cell: Excel.Range): () => Filled | (() => Filled) {
  const own = queueSpill(cell);
  const first = cell.getSpillParentOrNullObject();
  first.load('address');
  return () => own() ?? (first.isNullObject ? undefined : queueSpill(first));
}

function queueSpill(first: Excel.Range): () => Filled {
  const spill = first.getSpillingToRangeOrNullObject();
  spill.load('address');
  return () => (spill.isNullObject ? undefined : severalCells(spill.address));
}

function severalCells(address: string): Filled {
  const [range] = rangesOf(address);
  const name = range && rangeName(range);
  return name?.includes(':') ? name : undefined;
}

/**
 * Nothing tells the range of a formula entered into several cells, but each of them has the very same text; a formula
 * that was entered cell by cell follows its row.
 */
function queueEntered(sheet: Excel.Worksheet, cell: Excel.Range): () => Filled {
  const used = sheet.getUsedRangeOrNullObject(true);
  const row = used.getIntersectionOrNullObject(cell.getEntireRow());
  const column = used.getIntersectionOrNullObject(cell.getEntireColumn());
  cell.load('rowIndex,columnIndex');
  row.load('columnIndex,formulas');
  column.load('rowIndex,formulas');
  return () => {
    if (row.isNullObject || column.isNullObject) return undefined;
    const { rowIndex, columnIndex } = cell;
    const across = sameAround(row.formulas[0] ?? [], columnIndex - row.columnIndex);
    const down = sameAround(
      column.formulas.map(([formula]) => formula),
      rowIndex - column.rowIndex,
    );
    const range = {
      top: column.rowIndex + down.first,
      left: row.columnIndex + across.first,
      bottom: column.rowIndex + down.last,
      right: row.columnIndex + across.last,
    };
    return severalCells(rangeName(range));
  };
}

/** How far to both sides of a place the list says the same. */
function sameAround(list: readonly unknown[], at: number): { readonly first: number; readonly last: number } {
  let [first, last] = [at, at];
  while (first > 0 && list[first - 1] === list[at]) first -= 1;
  while (last < list.length - 1 && list[last + 1] === list[at]) last += 1;
  return { first, last };
}

/** Asks whether a formula fills several cells of a range; told from what its rows then hold. */
export function queueArrays(sheet: Excel.Worksheet, range: GridRange): (rows: Sheet['rows']) => boolean {
  const target = rangeAt(sheet, range);
  target.load('hasSpill,savedAsArray');
  // Of formulas in one cell Excel saves some as arrays as well.
  return (rows) => target.hasSpill !== false || (target.savedAsArray !== false && hasNeighbours(rows));
}

/** Whether two cells that touch have the very same formula. */
function hasNeighbours(rows: Sheet['rows']): boolean {
  return rows.some((row, r) =>
    row?.some((cell, c) => {
      const { formula } = cell ?? {};
      return (
        formula !== undefined && [row[c + 1], rows[r + 1]?.[c]].some((other) => other?.formula === formula)
      );
    }),
  );
}

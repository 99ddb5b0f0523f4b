import type { Cell, GridRange, Row, Sheet } from '../../engine/grid/grid';
import { isBlankAnswer, placeBlock, type CellBlock } from './cells';
import type { UsedRange } from './used-range';
import { rowsWithFormer, type KnownSheet } from './known-sheets';

/** An area that was read again, and what stands there now. */
interface ReadArea {
  readonly range: GridRange;
  readonly block: CellBlock;
}

/**
 * A sheet with the content of some areas as it is now, and with what Excel says about where its cells are.
 * Undefined where that does not fit together, so that more must have changed than was read.
 */
export function patchSheet(
  known: KnownSheet,
  areas: readonly ReadArea[],
  used: UsedRange | undefined,
): KnownSheet | undefined {
  const { hides } = known.used ?? {};
  if (hides?.rows !== used?.hides?.rows || hides?.columns !== used?.hides?.columns) return undefined;
  const rows = rowsWithFormer(trimmed(patchedRows(known.sheet.rows, areas)), known.sheet.rows);
  const expected = areas.reduce((whole, { range, block }) => bounds(whole, filled(block, range)), known.used);
  if (!isWithin(used, expected)) return undefined;
  if (!isWithin(known.used, used) && !holdsNothingOutside(rows, used)) return undefined;
  const sheet: Sheet = rows === known.sheet.rows ? known.sheet : { ...known.sheet, rows };
  return { ...known, sheet, used };
}

function patchedRows(rows: Sheet['rows'], areas: readonly ReadArea[]): (Row | undefined)[] {
  const patched = [...rows];
  for (const { range, block } of areas) {
    const read: ((Cell | undefined)[] | undefined)[] = [];
    placeBlock(read, block, range);
    for (let row = range.top; row <= range.bottom; row += 1) {
      const cells = [...(patched[row] ?? [])];
      for (let col = range.left; col <= range.right; col += 1) cells[col] = read[row]?.[col];
      patched[row] = cells.some((cell) => cell !== undefined) ? cells : undefined;
    }
  }
  return patched;
}

/** Without the blank rows at the end, as a whole reading has none. */
function trimmed(rows: (Row | undefined)[]): (Row | undefined)[] {
  const last = rows.findLastIndex((row) => row !== undefined);
  return rows.slice(0, last + 1);
}

/** Bounds of the cells of a block that hold something. */
function filled(block: CellBlock, at: GridRange): GridRange | undefined {
  let area: GridRange | undefined;
  block.values.forEach((values, down) =>
    values.forEach((value, across) => {
      const [row, col] = [at.top + down, at.left + across];
      if (!isBlankAnswer(value, block.formulas[down]?.[across]))
        area = bounds(area, { top: row, left: col, bottom: row, right: col });
    }),
  );
  return area;
}

function bounds(a: GridRange | undefined, b: GridRange | undefined): GridRange | undefined {
  if (!a || !b) return a ?? b;
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

function isWithin(inner: GridRange | undefined, outer: GridRange | undefined): boolean {
  if (!inner || !outer) return !inner;
  return (
    inner.top >= outer.top &&
    inner.left >= outer.left &&
    inner.bottom <= outer.bottom &&
    inner.right <= outer.right
  );
}

function holdsNothingOutside(rows: Sheet['rows'], used: GridRange | undefined): boolean {
  return rows.every((row, r) => {
    if (!row) return true;
    const inside = used && r >= used.top && r <= used.bottom ? used : undefined;
    return row.every((cell, col) => !cell || (inside && col >= inside.left && col <= inside.right));
  });
}

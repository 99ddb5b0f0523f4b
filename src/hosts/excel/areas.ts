import { rangeName } from '../../engine/grid/address';
import type { GridRange } from '../../engine/grid/grid';

interface Place {
  readonly row: number;
  readonly col: number;
}

/** Excel refuses longer lists of addresses. */
const ADDRESS_LIMIT = 8_000;

/**
 * Cells drawn together into rectangles: runs along a row first, then equal runs of neighbouring rows. No
 * cell is in two of them, and a table of one look is one rectangle.
 */
export function rectangles(places: readonly Place[]): GridRange[] {
  const growing = new Map<string, { top: number; left: number; bottom: number; right: number }>();
  const done: GridRange[] = [];
  for (const run of runs(places)) {
    const key = `${run.left}:${run.right}`;
    const above = growing.get(key);
    if (above && above.bottom === run.row - 1) {
      above.bottom = run.row;
      continue;
    }
    const area = { top: run.row, left: run.left, bottom: run.row, right: run.right };
    growing.set(key, area);
    done.push(area);
  }
  return done;
}

interface Run {
  readonly row: number;
  readonly left: number;
  right: number;
}

function runs(places: readonly Place[]): Run[] {
  const found: Run[] = [];
  for (const { row, col } of [...places].sort((a, b) => a.row - b.row || a.col - b.col)) {
    const last = found.at(-1);
    if (last?.row === row && col <= last.right + 1) last.right = Math.max(last.right, col);
    else found.push({ row, left: col, right: col });
  }
  return found;
}

/** Addresses as lists that Excel accepts in one call. */
export function addressLists(areas: readonly GridRange[]): string[] {
  const lists: string[] = [];
  for (const name of areas.map(rangeName)) {
    const last = lists.at(-1);
    if (last === undefined || last.length + name.length + 1 > ADDRESS_LIMIT) lists.push(name);
    else lists[lists.length - 1] = `${last},${name}`;
  }
  return lists;
}

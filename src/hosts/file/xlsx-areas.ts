import { columnIndex } from '../../engine/grid/address';
import type { GridRange } from '../../engine/grid/grid';
import { LAST_COLUMN, LAST_ROW } from './limits';
import { tags } from './xml';

/** The merged areas, given what follows the cells. Nonsense is passed over. */
export function readMerges(tail: string): GridRange[] {
  const merges: GridRange[] = [];
  for (const tag of tags(tail)) {
    if (tag.name === 'mergeCells' && tag.kind === 'close') break;
    if (tag.name !== 'mergeCell' || tag.kind === 'close') continue;
    const range = rangeOf(tag.attribute('ref') ?? '');
    if (range) merges.push(range);
  }
  return merges;
}

function rangeOf(ref: string): GridRange | undefined {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/.exec(ref);
  if (!match) return undefined;
  const [, left = '', top = '', right = left, bottom = top] = match;
  const range = {
    top: Number(top) - 1,
    left: columnIndex(left),
    bottom: Number(bottom) - 1,
    right: columnIndex(right),
  };
  const sound = range.top >= 0 && range.top <= range.bottom && range.left <= range.right;
  return sound && range.bottom <= LAST_ROW && range.right <= LAST_COLUMN ? range : undefined;
}

/** Each column is told once; a file that goes on telling them is not listened to. */
const MOST_COLUMNS_TOLD = 4 * (LAST_COLUMN + 1);

export interface ColumnFacts {
  readonly widths: (number | undefined)[];
  readonly hidden: ReadonlySet<number>;
}

/** Widths of the columns that hold anything, and which of them are not shown; a file often sets all 16,384. */
export function readColumns(head: string, columns: number): ColumnFacts {
  const widths: (number | undefined)[] = [];
  const hidden = new Set<number>();
  let told = 0;
  for (const tag of tags(head)) {
    if (told > MOST_COLUMNS_TOLD) break;
    if (tag.name !== 'col' || tag.kind === 'close') continue;
    const width = Number(tag.attribute('width') ?? NaN);
    const first = Number(tag.attribute('min') ?? NaN);
    const last = Math.min(Number(tag.attribute('max') ?? NaN), columns);
    if (!(first >= 1)) continue;
    const unseen = width === 0 || isOn(tag.attribute('hidden'));
    told += Math.max(0, last - first + 1);
    for (let column = first; column <= last; column++) {
      if (width >= 0) widths[column - 1] = width;
      if (unseen) hidden.add(column - 1);
    }
  }
  return { widths, hidden };
}

/** Whether a row's tag says that the page does not show it: hidden, filtered out, folded away or of no height. */
export function isHiddenRow(attributes: string): boolean {
  return /\s(?:hidden\s*=\s*["'](?:1|true)|ht\s*=\s*["']0(?:\.0*)?)["']/.test(attributes);
}

function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

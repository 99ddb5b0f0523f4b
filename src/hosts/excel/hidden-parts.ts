import type { Sheet } from '../../engine/grid/grid';
import type { UsedRange } from './used-range';
import { rangeAt } from './write-sheet';

/** Rows and columns of a sheet that nobody sees: hidden, grouped shut or filtered out. */
type HiddenParts = Pick<Sheet, 'hiddenRows' | 'hiddenCols'>;

/** Longer sheets are not asked row by row. */
const MOST_ROWS = 100_000;

/** Asks in the next round trip what is hidden of a sheet whose used range says that something is. */
export function queueHidden(sheet: Excel.Worksheet, used: UsedRange): (() => HiddenParts) | undefined {
  if (!used.hides || used.bottom - used.top > MOST_ROWS) return undefined;
  const { rows, columns } = used.hides;
  const down = rows
    ? rangeAt(sheet, { ...used, right: used.left }).getRowProperties({ rowHidden: true })
    : undefined;
  const across = columns
    ? rangeAt(sheet, { ...used, bottom: used.top }).getColumnProperties({ columnHidden: true })
    : undefined;
  return () => {
    const hiddenRows = placesOf(
      used.top,
      down?.value.map(({ rowHidden }) => rowHidden),
    );
    const hiddenCols = placesOf(
      used.left,
      across?.value.map(({ columnHidden }) => columnHidden),
    );
    return {
      ...(hiddenRows.size > 0 ? { hiddenRows } : {}),
      ...(hiddenCols.size > 0 ? { hiddenCols } : {}),
    };
  };
}

function placesOf(from: number, hidden: readonly (boolean | undefined)[] = []): ReadonlySet<number> {
  return new Set(hidden.flatMap((each, at) => (each === true ? [from + at] : [])));
}

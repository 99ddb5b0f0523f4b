import type { GridRange } from '../../engine/grid/grid';

/** Where a sheet's values are, and whether any row or column among them is hidden. */
export interface UsedRange extends GridRange {
  readonly hides?: { readonly rows: boolean; readonly columns: boolean };
}

/**
 * Asks in the next round trip where a sheet's values are; the answer is undefined for a blank sheet.
 * Formats alone do not count, and nothing has to begin at A1.
 */
export function queueUsedRange(sheet: Excel.Worksheet): () => UsedRange | undefined {
  const range = sheet.getUsedRangeOrNullObject(true);
  range.untrack();
  range.load('rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden');
  return () => {
    if (range.isNullObject) return undefined;
    const [rows, columns] = [isAny(range.rowHidden), isAny(range.columnHidden)];
    return {
      top: range.rowIndex,
      left: range.columnIndex,
      bottom: range.rowIndex + range.rowCount - 1,
      right: range.columnIndex + range.columnCount - 1,
      ...(rows || columns ? { hides: { rows, columns } } : {}),
    };
  };
}

/** Excel answers null where some are and some are not, of which the typings know nothing. */
function isAny(hidden: unknown): boolean {
  return hidden !== false;
}

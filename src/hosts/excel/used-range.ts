import type { GridRange } from '../../engine/grid/grid';

/**
 * Asks in the next round trip where a sheet's values are; the answer is undefined for a blank sheet.
 * Formats alone do not count, and nothing has to begin at A1.
 */
export function queueUsedRange(sheet: Excel.Worksheet): () => GridRange | undefined {
  const range = sheet.getUsedRangeOrNullObject(true);
  range.untrack();
  range.load('rowIndex,columnIndex,rowCount,columnCount');
  return () => {
    if (range.isNullObject) return undefined;
    return {
      top: range.rowIndex,
      left: range.columnIndex,
      bottom: range.rowIndex + range.rowCount - 1,
      right: range.columnIndex + range.columnCount - 1,
    };
  };
}

import type { Sheet } from '../grid/grid';

/** The first cell of a sheet of both times' units, and what it is found again by. */
export const SIDE_BY_SIDE_TITLE = 'ĐƠN VỊ TRƯỚC VÀ SAU SẮP XẾP ĐẶT CẠNH NHAU';

/** Whether this program wrote the sheet: its rows are no rows of the plan. */
export function isSideBySide({ rows }: Sheet): boolean {
  return rows[0]?.[0]?.value === SIDE_BY_SIDE_TITLE;
}

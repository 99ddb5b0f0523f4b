import { columnName } from '../../engine/grid/address';
import type { CellRef } from '../../engine/grid/grid';
import { shownCells } from './figures';

/** As many as are read at a glance. */
const MOST = 4;

/** Where figures that belong together stand: a cell where it is one, else their columns: `Dự toán!F, G`. */
export function shownColumns(cells: readonly CellRef[]): string {
  if (cells.length < 2) return shownCells(cells);
  const bySheet = new Map<string, Set<number>>();
  for (const { sheet, col } of cells) bySheet.set(sheet, (bySheet.get(sheet) ?? new Set()).add(col));
  const names = [...bySheet].map(
    ([sheet, cols]) =>
      `${sheet}!${[...cols]
        .sort((a, b) => a - b)
        .map(columnName)
        .join(', ')}`,
  );
  return names.length > MOST ? `${names.slice(0, MOST).join(', ')} … (${names.length})` : names.join(', ');
}

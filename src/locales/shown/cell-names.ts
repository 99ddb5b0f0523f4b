/** Longer lists of cells help nobody. */
const MOST_CELLS = 8;

export function names(cells: readonly string[]): string {
  return cells.length > MOST_CELLS ? `${cells.slice(0, MOST_CELLS).join(', ')} …` : cells.join(', ');
}

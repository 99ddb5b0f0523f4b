import type { Cause, Line } from '../../engine/cause';
import { columnName } from '../../engine/grid/address';
import type { CellRef } from '../../engine/grid/grid';
import type { CauseSentences } from '../types/causes';
import { shownCell } from './figures';

export function causeSentence(sentences: CauseSentences, cause: Cause): string {
  // the compiler does not see that both sides are of one kind
  const say = sentences[cause.kind] as (cause: Cause) => string;
  return say(cause);
}

const MOST_NAMED = 4;

/** Names of a few lines and how many more there are: `“NSNN”, “Vốn khác” … (12)`. */
export function shownLines(lines: readonly Line[], quote: (name: string) => string): string {
  const named = lines.slice(0, MOST_NAMED).map((line) => quote(lineName(line)));
  return named.join(', ') + (lines.length > MOST_NAMED ? ` … (${lines.length})` : '');
}

/** A row's number or a column's letter. */
export function lineAddress({ axis, cell }: Line): string {
  return axis === 'row' ? String(cell.row + 1) : columnName(cell.col);
}

function lineName(line: Line): string {
  return line.name === '' ? lineAddress(line) : line.name;
}

/** `PL 03!G5 … G702`: the first and the last of many cells. */
export function shownSpan(cells: readonly CellRef[]): string {
  const [first, last] = [cells[0], cells.at(-1)];
  if (!first || !last) return '';
  if (cells.length === 1) return shownCell(first);
  return `${shownCell(first)}–${shownCell(last).slice(last.sheet.length + 1)}`;
}

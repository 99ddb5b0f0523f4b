import { isCellError, type Cell } from '../grid/grid';
import type { CellEdit } from './write-plan';

/** What would have to be typed to get the cell; a formula by its text, whatever its result. */
export function typedContent(cell: Cell | undefined): CellEdit['content'] {
  if (!cell) return null;
  if (cell.formula !== undefined) return `=${cell.formula}`;
  if (isCellError(cell.value)) return cell.value.error;
  // Behind an apostrophe what looks like a formula or an error stays the text that it was.
  return typeof cell.value === 'string' && /^[='#]/.test(cell.value) ? `'${cell.value}` : cell.value;
}

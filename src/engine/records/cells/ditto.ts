import type { Cell } from '../../grid/grid';

const MARK =
  /^[\s\-–—.]*(?:["“”″〃]|''|’’|\/\/|n\.?\s?t\.?|như trên|tương tự(?: như)? trên|tương tự)[\s\-–—.]*$/iu;
const LONGEST = 20;

/** `"`, `-nt-`, `như trên`: the value above again. */
export function isDitto(cell: Cell | undefined): boolean {
  const value = cell?.value;
  return typeof value === 'string' && value.length <= LONGEST && MARK.test(value);
}

import type { Cell } from '../grid/grid';

const MARK = /^(?:x|×|✓|✔|v|có|đạt|đ)$/iu;
const LONGEST = 6;

/** A sign that a row has what its column asks for: `x`, `✓`, `Đạt`. */
export function isMark(cell: Cell | undefined): boolean {
  const value = cell?.value;
  return typeof value === 'string' && value.length <= LONGEST && MARK.test(value.trim());
}

import { checkPlan, type CheckResult } from '../../src/engine/check';
import type { Cell, Sheet } from '../../src/engine/grid/grid';

/** One cell as it is drawn. */
export function cellOf(text: string): Cell | undefined {
  const [typed = '', format] = text.trim().split(' @');
  const [value = '', formula] = typed.split(' =');
  if (value === '') return undefined;
  if (value.startsWith('#')) return { value: { error: value } };
  const plain = /^-?\d+(?:\.\d+)?$/.test(value) ? Number(value) : value.replace(/^'/, '');
  return {
    value: plain,
    ...(formula === undefined ? {} : { formula }),
    ...(format === undefined ? {} : { format }),
  };
}

/**
 * A sheet from rows of cells between bars, as a clerk would draw it: bare digits are numbers, `'1.500` is typed
 * text, `12 =SUM(B2:B3)` a formula and what it shows, `12 @0.0` a format, `#REF!` an error.
 */
export function sheetOf(name: string, drawn: string): Sheet {
  const rows = drawn.trim().split('\n');
  return { name, rows: rows.map((row) => row.split('|').map(cellOf)) };
}

export function check(...sheets: readonly Sheet[]): CheckResult {
  return checkPlan([{ file: 'ke-hoach.xlsx', sheets }]);
}

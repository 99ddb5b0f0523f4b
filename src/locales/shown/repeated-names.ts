import type { RepeatedRow } from '../../engine/plan/repeated-rows';
import { shownBySheet } from './figures';

const MOST = 5;

/** `"Mật ong" (Sản phẩm!C4, C8), "Tiêu" (Sản phẩm!C5, C9) … (12)`. */
export function repeatedNames(rows: readonly RepeatedRow[]): string {
  const named = rows.slice(0, MOST).map(({ name, cells }) => `"${name}" (${shownBySheet(cells)})`);
  return `${named.join(', ')}${rows.length > MOST ? ` … (${rows.length})` : ''}`;
}

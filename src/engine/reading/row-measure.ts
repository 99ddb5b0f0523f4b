import { nounIn } from '../language/nouns';
import { readUnit } from '../text/figure-unit';
import { bare, clean, remembered } from '../text/fold';

/** What a row's own `ĐVT` says, the same for all its writings: `tr.đ` and `triệu đồng`, `SP` and `sản phẩm`. */
export const rowMeasure = remembered((text): string | undefined => {
  const unit = readUnit(clean(text))?.unit;
  if (unit?.kind === 'money') return `10^${unit.exponent} đồng`;
  const words = bare(text.replaceAll('.', ''));
  return words === '' ? undefined : (nounIn(text.toLowerCase())?.noun?.family ?? words);
});

/** False for rows that say that they are measured in different things: classes and products add up to nothing. */
export function areMeasuredAlike(rows: readonly ({ readonly measure?: string } | undefined)[]): boolean {
  return new Set(rows.flatMap((row) => row?.measure ?? [])).size <= 1;
}

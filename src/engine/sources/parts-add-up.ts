import { absolute, add, compare, decimal, subtract, sum, trimmed, type Decimal } from '../decimal';
import { sourceAmount, type SourceFigures } from './source-amount';

/**
 * True where, in most rows that show both, a source's figure is the sum of these parts: then they are all of
 * it, and a row where they are not is a slip in that row. Half a unit of the last digit of each figure is rounding.
 */
export function partsAddUp(rows: readonly SourceFigures[], id: string, parts: readonly string[]): boolean {
  let both = 0;
  let agree = 0;
  for (const shown of rows) {
    const whole = shown[id];
    const figures = parts.flatMap((part) => sourceAmount(shown, part) ?? []);
    if (!whole || figures.length === 0) continue;
    both += 1;
    const off = absolute(subtract(whole, sum(figures)));
    if (compare(off, [whole, ...figures].map(half).reduce(add)) <= 0) agree += 1;
  }
  return agree * 2 > both;
}

/** Half a unit of a figure's last digit. */
function half(value: Decimal): Decimal {
  return decimal(5, trimmed(value).scale + 1);
}

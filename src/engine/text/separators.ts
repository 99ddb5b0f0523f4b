import { absolute, compare, type Decimal } from '../decimal';

/** What a lone mark before three digits separates: thousands (`100.000` is a hundred thousand) or decimals. */
export type Separators = 'thousands' | 'decimals';

/** Of a text's readings the one that such a mark gives: thousands make the larger figure. */
export function readingOf(readings: readonly Decimal[], separators: Separators): Decimal | undefined {
  const [first, ...others] = readings;
  const larger = separators === 'thousands';
  return others.reduce<Decimal | undefined>((best, reading) => {
    const order = best ? compare(absolute(reading), absolute(best)) : 0;
    return (larger ? order > 0 : order < 0) ? reading : best;
  }, first);
}

import { lineOf } from '../../../language/sources-named';
import type { TextFact } from '../../facts/fact';
import type { Agreement } from '../claims';
import { areAll, areDisjoint, type Dimension } from '../dimensions';
import type { Run } from './run';
import { haveOneAxis } from './told-apart';

type Severity = 'error' | 'warning' | undefined;

/** More than the whole: proved where the parts cannot overlap. */
export function over(
  parts: readonly TextFact[],
  dimension: Dimension,
  { kind, listed }: Run,
  says: Agreement,
  alone: boolean,
): Severity {
  if (says !== 'contrary') return 'warning';
  if (areDisjoint(parts, dimension)) return 'error';
  const { family } = parts[0] ?? {};
  // Kinds of producers that may be one kind in two words: công ty, doanh nghiệp tư nhân.
  const kinds = dimension === 'producer' && parts.length > 2;
  if (dimension !== 'free') return alone && (kinds || kind !== 'open') ? 'warning' : undefined;
  // Products and people are listed by what they have as well, and one may have several things.
  if (family === 'product' || family === 'person' || family === 'producer')
    return (kind === 'closed' || (kind === 'bracket' && family === 'producer') || haveOneAxis(parts)) && alone
      ? 'warning'
      : undefined;
  return kind === 'open' && !listed && family !== 'money' ? 'warning' : 'error';
}

/** Less than the whole: proved where the parts are all the parts. */
export function under(
  parts: readonly TextFact[],
  dimension: Dimension,
  { kind, listed }: Run,
  says: Agreement,
  complete: boolean,
): Severity {
  if (areAll(parts, dimension)) return says === 'contrary' ? 'error' : 'warning';
  if (kind === 'total-behind') return says === 'contrary' ? 'error' : 'warning';
  if (!complete) return undefined;
  // New ones, those raised and those assessed again: there is no other kind.
  const kinds = parts.map(({ about }) => about.indicator);
  const isWhole = kinds.includes('new-products') && kinds.includes('renewed-products');
  const isKind = kinds.every((kind) => ENTRIES.includes(kind));
  // An upgrade leads to four stars or to five.
  const stars = parts.map(({ about }) => about.stars?.join());
  if (
    dimension === 'stars' &&
    kinds.every((kind) => kind === 'upgraded-products') &&
    stars.includes('4') &&
    stars.includes('5')
  )
    return 'warning';
  if (dimension === 'kind' && isKind && (parts.length > 2 || isWhole)) return 'warning';
  const closed = kind === 'closed' || (kind === 'bracket' && parts.length > 1);
  if (closed) return says === 'contrary' && (dimension !== 'free' || listed) ? 'error' : 'warning';
  // State and other funding side by side, every kind of producer: told as the whole of it.
  if (dimension === 'source' || dimension === 'free') {
    const lines = parts.map(({ about }) => (about.source === undefined ? [] : lineOf(about.source)));
    if (['state', 'other'].every((side) => lines.some((line) => line.includes(side)))) return 'warning';
  }
  if (dimension === 'producer' && parts.length > 2) return 'warning';
  const byStars = dimension === 'stars' && parts.some(({ about }) => about.stars?.includes(3));
  return listed || byStars || (dimension === 'group' && parts.length > 2) ? 'warning' : undefined;
}

const ENTRIES: readonly string[] = ['new-products', 'upgraded-products', 'renewed-products'];

import type { Records } from '../records/records';
import { mayBeOne, spellingKey } from './same-units';
import type { UnitEntry } from './plan-subjects';

/**
 * A row's commune, with its district where rows name communes of several districts alike: Phường 3 of Đà Lạt is not
 * Phường 3 of Bảo Lộc. Undefined where the row names none.
 */
export function communeNames({
  products,
}: Pick<Records, 'products'>): (entry: UnitEntry) => string | undefined {
  const districts = new Map<string, string[]>();
  for (const { commune, unit } of products) {
    if (commune === undefined || unit === undefined || mayBeOne(commune, unit)) continue;
    const key = spellingKey(commune);
    const known = districts.get(key) ?? [];
    districts.set(key, known);
    if (!known.some((other) => mayBeOne(other, unit))) known.push(unit);
  }
  return ({ commune, unit }) => {
    if (commune === undefined || unit === undefined) return commune;
    return (districts.get(spellingKey(commune))?.length ?? 0) > 1 ? `${commune} (${unit})` : commune;
  };
}

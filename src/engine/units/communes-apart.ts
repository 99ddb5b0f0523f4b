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
  const known = new Map<string, { readonly name: string; readonly districts: string[] }>();
  for (const { commune, unit } of products) {
    if (commune === undefined || unit === undefined || mayBeOne(commune, unit)) continue;
    const key = spellingKey(commune);
    const alike = known.get(key) ?? { name: commune, districts: [] };
    known.set(key, alike);
    if (!alike.districts.some((other) => mayBeOne(other, unit))) alike.districts.push(unit);
  }
  return ({ commune, unit }) => {
    if (commune === undefined || unit === undefined) return commune;
    const { name = '', districts = [] } = known.get(spellingKey(commune)) ?? {};
    const district = districts.find((other) => mayBeOne(other, unit));
    return district !== undefined && districts.length > 1 ? `${name} (${district})` : commune;
  };
}

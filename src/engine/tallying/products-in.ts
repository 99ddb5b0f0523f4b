import type { Records } from '../records/records';
import { productsOf } from './identity';
import type { Product } from './product';
import { unitFinder } from './units';

const known = new WeakMap<Records, readonly Product[]>();

/** The products of a plan's records, drawn together once for all who ask in one check. */
export function productsIn(records: Records): readonly Product[] {
  const before = known.get(records);
  if (before) return before;
  const made = productsOf(records.products, unitFinder(records));
  known.set(records, made);
  return made;
}

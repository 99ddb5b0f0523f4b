import type { ProductRecord } from '../records/product-record';
import { fold } from '../text/fold';
import { productOf, type Product } from './product';
import { producerKey } from '../text/producer-name';
import type { UnitOf } from './units';

/**
 * Draws the entries of all years together into products. The code tells a product; without one, its folded
 * name, producer and unit. An entry without a code joins the coded product of its name. Codes of rule 26/2026
 * end in the year of the assessment (`…-2024`), so two codes that differ in nothing else are one product where
 * the name is the same too.
 */
export function productsOf(entries: readonly ProductRecord[], unitOf: UnitOf): Product[] {
  const placed = entries.map((entry, order): Placed => ({
    entry,
    order,
    unit: unitOf(entry),
    code: codeOf(entry),
  }));
  const groups: Placed[][] = [];
  const byCode = new Map<string, Placed[]>();
  const byName = new Map<string, Placed[]>();
  const add = (each: Placed): void => {
    const named = nameKey(each);
    const codes = codeKeys(each.code, named);
    const group = find(byCode, codes) ?? (codes.length === 0 ? byName.get(named ?? '') : undefined) ?? [];
    if (group.length === 0) groups.push(group);
    group.push(each);
    for (const code of codes) if (!byCode.has(code)) byCode.set(code, group);
    if (named !== undefined && !byName.has(named)) byName.set(named, group);
  };
  for (const each of placed) if (each.code !== '') add(each);
  for (const each of placed) if (each.code === '') add(each);
  for (const group of groups) group.sort((a, b) => a.order - b.order);
  return groups
    .sort(([a], [b]) => (a?.order ?? 0) - (b?.order ?? 0))
    .map((group) =>
      productOf(
        group.map(({ entry }) => entry),
        group.findLast(({ unit }) => unit)?.unit,
      ),
    );
}

/** An entry, where it stands among all, whose it is, and its code, folded; empty for none. */
interface Placed {
  readonly entry: ProductRecord;
  readonly order: number;
  readonly unit: string | undefined;
  readonly code: string;
}

function codeOf({ code }: ProductRecord): string {
  return code === undefined ? '' : fold(code);
}

function find(map: ReadonlyMap<string, Placed[]>, keys: readonly string[]): Placed[] | undefined {
  for (const key of keys) {
    const found = map.get(key);
    if (found) return found;
  }
  return undefined;
}

/** Name, producer and unit, folded; undefined without a name: such an entry is like no other. */
function nameKey({ entry: { name, producer }, unit = '' }: Placed): string | undefined {
  return name === undefined ? undefined : `${fold(name)}\n${producerKey(producer ?? '')}\n${unit}`;
}

const CODE_WITH_YEAR = /^(.*\d.*)\D(?:19|20)\d\d$/u;

function codeKeys(whole: string, named: string | undefined): string[] {
  if (whole === '') return [];
  const stem = CODE_WITH_YEAR.exec(whole)?.[1];
  return stem === undefined || named === undefined ? [whole] : [whole, `${stem}\n${named}`];
}

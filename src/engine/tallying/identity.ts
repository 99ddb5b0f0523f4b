import type { ProductRecord } from '../records/product-record';
import { fold } from '../text/fold';
import { productOf, type Product } from './product';
import { producerKey } from './producer-name';
import type { UnitOf } from './units';

/**
 * Draws the entries of all years together into products. The code tells a product; without one, its folded
 * name, producer and unit. An entry without a code joins the coded product of its name. Codes of rule 26/2026
 * end in the year of the assessment (`…-2024`), so two codes that differ in nothing else are one product where
 * the name is the same too.
 */
export function productsOf(entries: readonly ProductRecord[], unitOf: UnitOf): Product[] {
  const units = new Map(entries.map((entry) => [entry, unitOf(entry)]));
  const groups: ProductRecord[][] = [];
  const byCode = new Map<string, ProductRecord[]>();
  const byName = new Map<string, ProductRecord[]>();
  const coded = new Set(entries.filter(hasCode));
  for (const entry of [...coded, ...entries.filter((each) => !coded.has(each))]) {
    const named = nameKey(entry, units.get(entry));
    const codes = codeKeys(entry, named);
    const group = find(byCode, codes) ?? (codes.length === 0 ? byName.get(named ?? '') : undefined) ?? [];
    if (group.length === 0) groups.push(group);
    group.push(entry);
    for (const code of codes) if (!byCode.has(code)) byCode.set(code, group);
    if (named !== undefined && !byName.has(named)) byName.set(named, group);
  }
  const place = new Map(entries.map((entry, index) => [entry, index]));
  const order = (entry: ProductRecord | undefined): number => (entry && place.get(entry)) ?? 0;
  return groups
    .map((group) => group.sort((a, b) => order(a) - order(b)))
    .sort(([a], [b]) => order(a) - order(b))
    .map((group) => productOf(group, group.map((entry) => units.get(entry)).findLast(Boolean)));
}

function hasCode({ code }: ProductRecord): boolean {
  return code !== undefined && fold(code) !== '';
}

function find(
  map: ReadonlyMap<string, ProductRecord[]>,
  keys: readonly string[],
): ProductRecord[] | undefined {
  for (const key of keys) {
    const found = map.get(key);
    if (found) return found;
  }
  return undefined;
}

/** Name, producer and unit, folded; undefined without a name: such an entry is like no other. */
function nameKey({ name, producer }: ProductRecord, unit: string | undefined): string | undefined {
  return name === undefined ? undefined : [fold(name), producerKey(producer ?? ''), unit ?? ''].join('\n');
}

const CODE_WITH_YEAR = /^(.*\d.*)\D(?:19|20)\d\d$/u;

function codeKeys({ code }: ProductRecord, named: string | undefined): string[] {
  if (code === undefined || fold(code) === '') return [];
  const whole = fold(code);
  const stem = CODE_WITH_YEAR.exec(whole)?.[1];
  return stem === undefined || named === undefined ? [whole] : [whole, `${stem}\n${named}`];
}

import type { NearDuplicateProduct } from '../findings/stars';
import type { ProductRecord } from '../records/product-record';
import { rowCell } from '../records/record';
import { grouped } from '../records/rules/grouped';
import { bare, fold } from '../text/fold';
import type { Product } from './product';
import { producerKey } from '../text/producer-name';

/** A product with what near-misses are looked for by. */
interface Compared {
  readonly product: Product;
  readonly first: ProductRecord;
  readonly name: string;
  readonly producer: string;
  readonly unit: string;
}

/** Below so many letters a letter's difference makes another word. */
const LEAST_LETTERS = 6;

/**
 * Pairs of products that may be one: names that differ in spelling only, from one producer and unit; one name
 * and producer in two units; one name in a unit from a producer spelled otherwise or left blank; one name under
 * two codes; one code for two names. Digits that differ (ST24, ST25) make two products.
 */
export function nearDuplicates(products: readonly Product[]): NearDuplicateProduct[] {
  const compared = products.flatMap((product): Compared[] => {
    const first = product.entries.find(({ name }) => name !== undefined);
    if (!first) return [];
    return [
      {
        product,
        first,
        name: squeezed(product.name),
        producer: producerKey(product.entries.find(({ producer }) => producer !== undefined)?.producer ?? ''),
        unit: product.unit ?? '',
      },
    ];
  });
  const pairs = new Map<string, NearDuplicateProduct>();
  const note = (one: Compared, other: Compared, differ: NearDuplicateProduct['differ']): void => {
    const key = [one, other]
      .map(({ first: { at } }) => `${at.table.file} ${at.table.sheet} ${at.row}`)
      .join('\n');
    if (!pairs.has(key)) pairs.set(key, finding(one, other, differ));
  };
  for (const same of pairsWithin(compared, ({ name, unit }) => `${name}\n${unit}`)) {
    const [one, other] = same;
    if (one.producer === other.producer)
      note(one, other, fold(one.product.name) === fold(other.product.name) ? 'code' : 'spelling');
    else if (nearNames(bare(one.producer), bare(other.producer))) note(one, other, 'producer');
  }
  const made = compared.filter(({ producer }) => producer !== '');
  // by name first: the producers of the few that share one are all that need folding
  for (const alike of grouped(made, ({ name }) => name))
    for (const [one, other] of pairsWithin(alike, ({ producer }) => bare(producer)))
      if (one.unit !== other.unit) note(one, other, 'unit');
  for (const [one, other] of pairsWithin(made, ({ producer, unit }) => `${producer}\n${unit}`))
    if (one.name !== other.name && oneLetterApart(one.name, other.name)) note(one, other, 'spelling');
  return [...pairs.values(), ...products.flatMap(oneCodeTwoNames)];
}

/** Letters and digits only, without diacritics. */
function squeezed(name: string): string {
  return bare(name).replaceAll(' ', '');
}

/** Every pair within each group. */
function pairsWithin(items: readonly Compared[], keyOf: (item: Compared) => string): [Compared, Compared][] {
  if (items.length < 2) return [];
  return grouped(items, keyOf).flatMap((group) => {
    if (group.length < 2 || group.length > MOST_COMPARED) return [];
    return group.flatMap((one, index) =>
      group.slice(index + 1).map((other): [Compared, Compared] => [one, other]),
    );
  });
}

/** More products of one producer in one unit are a list of another kind, and comparing all pairs is slow. */
const MOST_COMPARED = 200;

/** One blank, or a spelling apart. */
function nearNames(one: string, other: string): boolean {
  return one === '' || other === '' || one === other || oneLetterApart(one, other);
}

/** True where one letter was changed, added, left out or swapped with its neighbour; digits must be equal. */
export function oneLetterApart(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length < LEAST_LETTERS || long.length - short.length > 1) return false;
  if (short.replace(/\D/g, '') !== long.replace(/\D/g, '')) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  if (long.length > short.length) return short.slice(start) === long.slice(start + 1);
  if (short.slice(start + 1) === long.slice(start + 1)) return true;
  const swapped = short[start] === long[start + 1] && short[start + 1] === long[start];
  return swapped && short.slice(start + 2) === long.slice(start + 2);
}

function oneCodeTwoNames(product: Product): NearDuplicateProduct[] {
  const named = product.entries.filter(({ name, code }) => name !== undefined && code !== undefined);
  const [first, ...later] = named;
  const other = later.find((entry) => {
    const [one, two] = [squeezed(first?.name ?? ''), squeezed(entry.name ?? '')];
    return one !== two && !oneLetterApart(one, two) && !one.includes(two) && !two.includes(one);
  });
  if (!first || !other) return [];
  return [
    {
      ...FACTS,
      cells: [first, other].map((entry) => rowCell(entry, ['code', 'name'])),
      products: [first.name ?? '', other.name ?? ''],
      differ: 'name',
    },
  ];
}

const FACTS = {
  rule: 'near-duplicate-product',
  severity: 'warning',
  verdict: 'undecided',
  parts: [],
  subject: { layout: 'products' },
} as const;

function finding(
  one: Compared,
  other: Compared,
  differ: NearDuplicateProduct['differ'],
): NearDuplicateProduct {
  return {
    ...FACTS,
    cells: [one, other].map(({ first }) => rowCell(first, ['name'])),
    products: [one.product.name, other.product.name],
    differ,
  };
}

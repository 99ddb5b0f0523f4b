import type { Finding } from '../findings';
import type { RecognisedStars } from '../layouts/star-rules';
import type { ProducerType } from '../records/product-record';
import type { Records } from '../records/records';
import { baselineOf, type Baseline } from './baseline';
import { checkProductList } from './check-products';
import { addCounts, countStars, NO_STARS, type StarCount } from './count';
import { productsOf } from './identity';
import { productsIn } from './products-in';
import { movementsBetween, type Movements } from './movements';
import { standingOn, type Product, type Standing } from './product';
import { unitFinder, type UnitOf } from './units';
import { yearOf } from './calendar';

/** The two tallies, which are never mixed. */
export interface Tally {
  /** Every product ever recognised, once, at its latest star on the day. */
  readonly cumulative: StarCount;
  /** Those whose latest recognition holds on the day. */
  readonly valid: StarCount;
}

/** The tally of the products of one unit, group, kind of producer; `key` is undefined for those of none. */
export interface TallyOf<Key> extends Tally {
  readonly key: Key | undefined;
}

/** A product that was recognised by the day, and how it stands on it. */
export interface Counted {
  readonly product: Product;
  readonly standing: Standing;
}

/** The stars at a year's end, and what happened in it. */
export interface YearTally extends Tally {
  readonly year: number;
  /** From the first day of the year to its last, or to the day of the report. */
  readonly movements: Movements;
}

/** The stars of all products on a day, as a whole and apart by unit, group, producer and year. */
export interface TallyResult extends Tally {
  readonly asOf: string;
  readonly baseline: Baseline;
  readonly byUnit: readonly TallyOf<string>[];
  readonly byGroup: readonly TallyOf<string>[];
  readonly byProducerType: readonly TallyOf<ProducerType>[];
  readonly byYear: readonly YearTally[];
  /** The products that the counts are made of, without those of the baseline that no sheet lists. */
  readonly counted: readonly Counted[];
  readonly products: readonly Product[];
  /** Recognised, or of the baseline and on no sheet, and whether they hold on the day is not known: not valid. */
  readonly unknown: number;
  readonly findings: readonly Finding[];
}

const GROUP_ORDER = ['I', 'II', 'III', 'IV', 'V', 'VI'];

/**
 * Tallies the products of one plan on a day (`YYYY-MM-DD`). Pure. `unitOf`: who names the units, where an
 * appendix has named them already.
 */
export function tallyProducts(
  records: Records,
  asOf: string,
  unitOf: UnitOf = unitFinder(records),
): TallyResult {
  const products = productsOf(records.products, unitOf);
  const baseline = baselineOf(products, records.plan);
  const counted = countedOn(products, asOf);
  const unlisted = addsBaseline(records, asOf) ? baseline.unlisted : NO_STARS;
  const rest = unlisted.total > 0 ? { cumulative: unlisted, valid: NO_STARS } : undefined;
  const units = records.units.flatMap(({ name }) => name ?? []);
  return {
    asOf,
    ...tallyOf(counted, rest),
    baseline,
    byUnit: talliesBy(counted, ({ unit }) => unit, rest, units),
    byGroup: talliesBy(counted, ({ group }) => group, rest, GROUP_ORDER),
    byProducerType: talliesBy(counted, ({ producerType }) => producerType, rest, []),
    byYear: yearTallies(products, asOf, (date) => (addsBaseline(records, date) ? rest : undefined)),
    counted,
    products,
    unknown: counted.filter(({ standing }) => standing.validity === 'unknown').length + unlisted.total,
    findings: [...checkProductList(products, records, asOf), ...baseline.findings],
  };
}

/** What a check reports of a plan's products on a day, without counting them. Pure. */
export function productFindings(records: Records, asOf: string): readonly Finding[] {
  const products = productsIn(records);
  return [...checkProductList(products, records, asOf), ...baselineOf(products, records.plan).findings];
}

/** The products that were recognised by a day (`YYYY-MM-DD`), and how each stands on it. */
export function countedOn(products: readonly Product[], date: string): Counted[] {
  return products.flatMap((product) => {
    const standing = standingOn(product, date);
    return standing ? [{ product, standing }] : [];
  });
}

/** The plan's baseline was all there on the eve of the period, and not counted before. */
function addsBaseline({ plan }: Records, date: string): boolean {
  return plan?.from === undefined || date >= `${plan.from - 1}-12-31`;
}

function tallyOf(counted: readonly Counted[], rest: Tally | undefined): Tally {
  const stars = (some: readonly Counted[]): StarCount =>
    countStars(some.map(({ standing }): RecognisedStars => standing.latest.stars));
  const cumulative = stars(counted);
  const valid = stars(counted.filter(({ standing }) => standing.validity === 'valid'));
  return rest
    ? { cumulative: addCounts(cumulative, rest.cumulative), valid: addCounts(valid, rest.valid) }
    : { cumulative, valid };
}

/** One tally for each key, in the order given and then of first appearance; those of no key come last. */
function talliesBy<Key extends string>(
  counted: readonly Counted[],
  keyOf: (product: Product) => Key | undefined,
  rest: Tally | undefined,
  order: readonly string[],
): TallyOf<Key>[] {
  const groups = new Map<Key | undefined, Counted[]>();
  for (const each of counted) {
    const key = keyOf(each.product);
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  if (rest && !groups.has(undefined)) groups.set(undefined, []);
  const place = (key: Key | undefined): number => {
    if (key === undefined) return Number.MAX_SAFE_INTEGER;
    const at = order.indexOf(key);
    return at < 0 ? order.length : at;
  };
  return [...groups]
    .sort(([a], [b]) => place(a) - place(b))
    .map(([key, group]) => ({ key, ...tallyOf(group, key === undefined ? rest : undefined) }));
}

/** The years from the first recognition to the day; none where no recognition tells its year. */
function yearTallies(
  products: readonly Product[],
  asOf: string,
  restOn: (date: string) => Tally | undefined,
): YearTally[] {
  const years = products.flatMap(({ recognitions }) => recognitions.flatMap(({ year }) => year ?? []));
  const [last, first] = [yearOf(asOf), years.reduce((least, year) => Math.min(least, year), Infinity)];
  if (first > last) return [];
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const year = first + index;
    const end = year === last ? asOf : `${year}-12-31`;
    return {
      year,
      ...tallyOf(countedOn(products, end), restOn(end)),
      movements: movementsBetween(products, `${year}-01-01`, end),
    };
  });
}

import type { CellRef } from '../grid/grid';
import { RECOGNISED_STARS, type RecognisedStars } from '../layouts/star-rules';
import { rowCell } from '../records/record';
import { scoreOf } from '../tallying/check-scores';
import { addDays } from '../tallying/calendar';
import { starBefore } from '../tallying/baseline';
import { movementsBetween } from '../tallying/movements';
import { potentialStar } from '../tallying/potential-star';
import { standingOn, type Product } from '../tallying/product';
import type { Recognition } from '../tallying/recognition';
import { starRuleOf } from '../tallying/star-rule-of';
import { countedOn, type Counted } from '../tallying/tally';
import { unknown, type Actual, type Measured } from './actual';
import { openCell, type OpenCell } from './open-cell';
import type { Target } from './target';

/** Before every recognition: the programme began in 2018. */
const EVER = '1900-01-01';

/** The days that a target is about: from its first year, or ever, to its last, or to the day of the report. */
export function daysOf(
  target: Target,
  { records, asOf }: Measured,
): { readonly from: string; readonly to: string } {
  const { plan } = records;
  const period = target.period;
  const first = period?.from ?? (period === undefined || period.mode === 'by' ? plan?.from : period.to);
  const last = period?.to ?? plan?.to;
  const end = last === undefined ? asOf : `${last}-12-31`;
  return { from: first === undefined ? EVER : `${first}-01-01`, to: end < asOf ? end : asOf };
}

type Pick = (target: Target, measured: Measured) => readonly Product[];

/** Products of a target's stars at the end of its days. */
function ofStars(target: Target, to: string, products: readonly Product[]): Product[] {
  const stars: readonly RecognisedStars[] = target.stars ?? RECOGNISED_STARS;
  return products.filter((product) => {
    const standing = standingOn(product, to);
    return standing !== undefined && stars.includes(standing.latest.stars);
  });
}

function counted(pick: Pick): (target: Target, measured: Measured) => Actual {
  return (target, measured) => {
    if (measured.records.products.length === 0) return unknown('no-products');
    const { from, to } = daysOf(target, measured);
    const all = ofStars(target, to, pick(target, measured));
    const products = all.filter(({ group }) => target.group === undefined || group === target.group);
    return {
      kind: 'count',
      count: products.length,
      cells: starCells(products, to),
      unknown: [...undated(measured, from), ...(target.group === undefined ? [] : ungrouped(all))],
      products,
    };
  };
}

/** Stars whose decision has neither a day nor a year: whether they fall into the target's years is not known. */
function undated({ tally }: Measured, from: string): OpenCell[] {
  if (from === EVER) return [];
  return tally.products.flatMap(({ recognitions }) =>
    recognitions
      .filter(({ year, entry }) => year === undefined && entry.kind === 'new')
      .map(({ entry }) => openCell(entry, ['recognisedOn', 'year', 'name'])),
  );
}

/** Products whose group is blank may be of the one that is counted. */
function ungrouped(products: readonly Product[]): OpenCell[] {
  return products.flatMap(({ group, entries: [entry] }) =>
    group === undefined && entry ? [openCell(entry, ['group', 'name'])] : [],
  );
}

function starCells(products: readonly Product[], to: string): CellRef[] {
  return products.flatMap((product) => {
    const standing = standingOn(product, to);
    return standing ? [rowCell(standing.latest.entry, ['stars', 'name'])] : [];
  });
}

const moved = (target: Target, measured: Measured): ReturnType<typeof movementsBetween> => {
  const { from, to } = daysOf(target, measured);
  return movementsBetween(measured.tally.products, from, to);
};

/** How many products were recognised for the first time in the target's period. */
export const newProducts = counted((target, measured) => moved(target, measured).new);

/** How many products rose in stars in the target's period. */
export const upgradedProducts = counted((target, measured) =>
  moved(target, measured).upgraded.flatMap(({ products }) => products),
);

/** How many products were recognised again at the same star in the target's period. */
export const renewedProducts = counted((target, measured) => moved(target, measured).renewed);

/** How many products were recognised in the target's period, for the first time or again. */
export const recognisedProducts = counted((target, measured) =>
  recognisedIn(measured, daysOf(target, measured)),
);

/** How many products have a recognition that holds on the last day of the target's period. */
export const validProducts = counted((target, measured) =>
  countedOn(measured.tally.products, daysOf(target, measured).to)
    .filter(({ standing }) => standing.validity === 'valid')
    .map(({ product }) => product),
);

function recognisedIn({ tally }: Measured, { from, to }: { from: string; to: string }): Product[] {
  return tally.products.filter(({ recognitions }) => recognitions.some((each) => isWithin(each, from, to)));
}

function isWithin({ on, year }: Recognition, from: string, to: string): boolean {
  if (on !== undefined) return on >= from && on <= to;
  if (year === undefined) return from === EVER;
  return `${year}-12-31` >= from && `${year}-01-01` <= to;
}

/** All products ever recognised, the plan's baseline included. */
export function cumulativeProducts(target: Target, measured: Measured): Actual {
  const { records, tally } = measured;
  const { unlisted } = tally.baseline;
  if (records.products.length === 0) return unknown('no-products');
  const { to } = daysOf(target, measured);
  const products = ofStars(
    target,
    to,
    countedOn(tally.products, to).map(({ product }) => product),
  );
  const stars: readonly RecognisedStars[] = target.stars ?? RECOGNISED_STARS;
  const all = stars.length === RECOGNISED_STARS.length;
  const before = all ? unlisted.total : stars.reduce((sum, star) => sum + unlisted.byStars[star], 0);
  return {
    kind: 'count',
    count: products.length + before,
    cells: [...baselineCells(measured), ...starCells(products, to)],
    unknown: [],
  };
}

function baselineCells({ records: { plan }, tally }: Measured): CellRef[] {
  if (!plan || tally.baseline.unlisted.total === 0) return [];
  const { baselineTotal, baseline3, baseline4, baseline5 } = plan.cells;
  return baselineTotal ? [baselineTotal] : [baseline3, baseline4, baseline5].flatMap((cell) => cell ?? []);
}

/** Products at a star: those recognised in the target's years, or, where only an end is set, all there are by then. */
export function starProducts(target: Target, measured: Measured): Actual {
  return target.period?.mode === 'in' || (!target.period && measured.records.plan?.from !== undefined)
    ? recognisedProducts(target, measured)
    : cumulativeProducts(target, measured);
}

/** Groups of community tourism and the like, since 2023 and before. */
const TOURISM = ['VI', 'rural-services-2018'];

/**
 * How many products of community tourism are recognised by the target's day, or within its period where it is
 * no "by".
 */
export function tourismProducts(target: Target, measured: Measured): Actual {
  if (measured.records.products.length === 0) return unknown('no-products');
  const { to, ...days } = daysOf(target, measured);
  const within =
    target.period?.mode === 'by'
      ? countedOn(measured.tally.products, to).map(({ product }) => product)
      : recognisedIn(measured, { ...days, to });
  const some = ofStars(target, to, within);
  const products = some.filter(({ group }) => group !== undefined && TOURISM.includes(group));
  return {
    kind: 'count',
    count: products.length,
    cells: starCells(products, to),
    unknown: ungrouped(some),
  };
}

/** Products of before the period that were upgraded or recognised again in it, of all of before the period. */
export function upgradeShare(target: Target, measured: Measured): Actual {
  const { tally } = measured;
  if (measured.records.products.length === 0) return unknown('no-products');
  const { from, to } = daysOf(target, measured);
  const year = from === EVER ? undefined : Number(from.slice(0, 4));
  const before = tally.products.filter((product) => starBefore(product, year) !== undefined);
  const denominator = before.length + tally.baseline.unlisted.total;
  if (denominator === 0) return unknown('empty-denominator');
  const { upgraded, renewed } = movementsBetween(tally.products, from, to);
  const again = new Set([...upgraded.flatMap(({ products }) => products), ...renewed]);
  const products = before.filter((product) => again.has(product));
  return {
    kind: 'share',
    numerator: products.length,
    denominator,
    cells: starCells(products, to),
    denominatorCells: [...baselineCells(measured), ...starCells(before, addDays(from, -1))],
    unknown: [],
  };
}

/** Products that have 5 stars, aim at them, or have the score for them; of all products recognised. */
export function potentialFiveStarShare(target: Target, measured: Measured): Actual {
  const { to } = daysOf(target, measured);
  const all = countedOn(measured.tally.products, to);
  if (all.length === 0)
    return unknown(measured.records.products.length === 0 ? 'no-products' : 'empty-denominator');
  const judged = all.map((each) => ({ ...each, five: mayHaveFive(each, measured.records.plan?.starRule) }));
  const yes = judged.filter(({ five }) => five === true);
  return {
    kind: 'share',
    numerator: yes.length,
    denominator: all.length,
    cells: starCells(
      yes.map(({ product }) => product),
      to,
    ),
    denominatorCells: starCells(
      all.map(({ product }) => product),
      to,
    ),
    unknown: judged
      .filter(({ five }) => five === undefined)
      .map(({ standing }) => openCell(standing.latest.entry, ['starsTargeted', 'scoreTotal', 'name'])),
    products: yes.map(({ product }) => product),
  };
}

/** How many recognised products may have five stars: those that `potentialFiveStarShare` has as its numerator. */
export function potentialFiveStarProducts(target: Target, measured: Measured): Actual {
  const share = potentialFiveStarShare(target, measured);
  if (share.kind !== 'share') return share;
  const { numerator, cells, unknown: open, products } = share;
  return { kind: 'count', count: numerator, cells, unknown: open, ...(products ? { products } : {}) };
}

function mayHaveFive({ product, standing }: Counted, planRule: string | undefined): boolean | undefined {
  if (standing.latest.stars === 5) return true;
  const aims = product.entries.flatMap(({ starsTargeted }) => starsTargeted ?? []);
  if (aims.includes(5)) return true;
  const { entry } = standing.latest;
  const score = scoreOf(entry);
  const applied = starRuleOf(entry, planRule);
  if (!score || !applied) return aims.length > 0 ? false : undefined;
  const potential = potentialStar(score, applied.rule);
  if (potential.kind === 'gap') return potential.upper === 5 ? undefined : false;
  return potential.kind === 'star' && potential.stars === 5;
}

import { decimal } from '../decimal';
import type { BaselineMismatch } from '../findings/stars';
import { RECOGNISED_STARS, type RecognisedStars } from '../layouts/star-rules';
import type { PlanRecord } from '../records/plan-record';
import type { BaselineStars } from '../findings/plan';
import type { Product } from './product';
import { isOnlyPlanned, recognisedBy } from './recognition';

/** Products recognised before a plan's period that no sheet lists, by star. */
export interface Unlisted {
  readonly total: number;
  readonly byStars: Readonly<Record<RecognisedStars, number>>;
}

/** The products that a plan begins with: what it says, and what its sheets list. */
export interface Baseline {
  /** What the plan sheet says; undefined where it says nothing. */
  readonly given?: number;
  /** Products of the sheets that were recognised before the period. */
  readonly listed: number;
  /** Given, but not listed: counted in cumulative totals, for they too were recognised. */
  readonly unlisted: Unlisted;
  readonly findings: readonly (BaselineMismatch | BaselineStars)[];
}

const NONE: Unlisted = { total: 0, byStars: { 3: 0, 4: 0, 5: 0 } };

/**
 * The products recognised before the plan's period. A product that the sheets first show by its upgrade or
 * reassessment was recognised before, so it is one of the baseline, and it then had one star less (upgrade) or
 * as many (reassessment).
 */
export function baselineOf(products: readonly Product[], plan: PlanRecord | undefined): Baseline {
  const before = products.flatMap((product) => starBefore(product, plan?.from) ?? []);
  const given = givenTotal(plan);
  if (!plan || given === undefined) return { listed: before.length, unlisted: NONE, findings: [] };
  const listedBy = (stars: RecognisedStars): number => before.filter((star) => star === stars).length;
  const byStars = { 3: 0, 4: 0, 5: 0 };
  const findings: (BaselineMismatch | BaselineStars)[] = [];
  for (const stars of RECOGNISED_STARS) {
    const said = plan[`baseline${stars}`];
    if (said === undefined) continue;
    byStars[stars] = Math.max(0, said - listedBy(stars));
    if (listedBy(stars) > said) findings.push(mismatch(plan, said, listedBy(stars), stars));
  }
  if (before.length > given) findings.push(mismatch(plan, given, before.length));
  const total = Math.max(0, given - before.length);
  const contradicted = starsOff(plan);
  if (contradicted) findings.push(contradicted);
  return {
    given,
    listed: before.length,
    unlisted: { total, byStars: contradicted ? byStars : fitted(byStars, total) },
    findings,
  };
}

/** The star that a product had before the period; undefined where it was not yet recognised then. */
export function starBefore(product: Product, from: number | undefined): RecognisedStars | undefined {
  const [first] = product.recognitions;
  if (!first) return undefined;
  const eve = from === undefined ? undefined : `${from - 1}-12-31`;
  const known =
    eve === undefined ? undefined : product.recognitions.findLast((each) => recognisedBy(each, eve));
  if (known && (known.year !== undefined || known.entry.kind !== 'new')) return known.stars;
  // What is only planned says nothing about the time before the recognition that stands beside it.
  if (isOnlyPlanned(first.entry)) return undefined;
  if (first.entry.kind === 'reassessment') return first.stars;
  if (first.entry.kind === 'upgrade') return first.stars === 5 ? 4 : 3;
  return undefined;
}

/** The plan's own total, else the sum of its stars. */
function givenTotal(plan: PlanRecord | undefined): number | undefined {
  const total = plan?.baselineTotal;
  if (total !== undefined || !plan) return total;
  const stars = RECOGNISED_STARS.flatMap((star) => plan[`baseline${star}`] ?? []);
  return stars.length === 0 ? undefined : stars.reduce((sum, count) => sum + count, 0);
}

/** A plan whose stars are more than its total, or are all given and are not it: told, and neither is mended. */
function starsOff(plan: PlanRecord): BaselineStars | undefined {
  const { baselineTotal } = plan;
  const said = RECOGNISED_STARS.flatMap((star) => plan[`baseline${star}`] ?? []);
  if (baselineTotal === undefined || said.length === 0) return undefined;
  const sum = said.reduce((all, count) => all + count, 0);
  const off = said.length === RECOGNISED_STARS.length ? sum !== baselineTotal : sum > baselineTotal;
  if (!off) return undefined;
  const { baselineTotal: cell, ...cells } = plan.cells;
  return {
    rule: 'baseline-stars',
    severity: 'error',
    verdict: 'fail',
    cells: cell ? [cell] : [],
    parts: RECOGNISED_STARS.flatMap((star) => cells[`baseline${star}`] ?? []),
    subject: { layout: 'plan' },
    expected: decimal(sum),
    found: decimal(baselineTotal),
    difference: decimal(baselineTotal - sum),
  };
}

/** Stars that make up no more than the total: what the plan does not split stays without a star. */
function fitted(byStars: Record<RecognisedStars, number>, total: number): Record<RecognisedStars, number> {
  const out = { ...byStars };
  let over = out[3] + out[4] + out[5] - total;
  for (const stars of RECOGNISED_STARS) {
    const less = Math.max(0, Math.min(over, out[stars]));
    out[stars] -= less;
    over -= less;
  }
  return out;
}

function mismatch(plan: PlanRecord, said: number, listed: number, stars?: RecognisedStars): BaselineMismatch {
  const fact = stars === undefined ? 'baselineTotal' : (`baseline${stars}` as const);
  const cell = plan.cells[fact];
  return {
    rule: 'baseline-mismatch',
    severity: 'warning',
    verdict: 'fail',
    cells: cell ? [cell] : [],
    parts: [],
    subject: { layout: 'plan' },
    ...(stars === undefined ? {} : { stars }),
    expected: decimal(said),
    found: decimal(listed),
    difference: decimal(listed - said),
  };
}

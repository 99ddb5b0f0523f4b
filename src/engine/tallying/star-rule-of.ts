import { equals } from '../decimal';
import { STAR_RULES, type StarRule } from '../layouts/star-rules';
import type { ProductValues } from '../records/product-record';
import { bare } from '../text/fold';

/** What told the rule: the assessment's own day, else the decision's, the year, the plan's own fact. */
export type RuleBasis = 'assessment' | 'decision' | 'year' | 'plan';

/** The rule by which a product was assessed, and what tells that. */
export interface AppliedRule {
  readonly rule: StarRule;
  readonly basis: RuleBasis;
}

/** The rule in force on a day; undefined before the first one. */
export function starRuleOn(date: string): StarRule | undefined {
  return STAR_RULES.find(({ from, to }) => from <= date && (to === undefined || date <= to));
}

/**
 * The months that a recognition of a day is valid: by the rule in force on that day, before the first rule as by
 * the first one.
 */
export function validMonthsOn(recognisedOn: string): number {
  return (starRuleOn(recognisedOn) ?? STAR_RULES[0]).validMonths;
}

/** The rule of a whole year; undefined where the rule changed in it or began later. */
export function starRuleOfYear(year: number): StarRule | undefined {
  const first = starRuleOn(`${year}-01-01`);
  return first && first === starRuleOn(`${year}-12-31`) ? first : undefined;
}

/** The rule that a plan names: `148`, `Quyết định số 148/QĐ-TTg`, an id. */
export function starRuleNamed(name: string): StarRule | undefined {
  const words = bare(name).split(' ');
  return STAR_RULES.find(
    ({ id, number }) => bare(id) === words.join(' ') || words.includes(number.split('/')[0] ?? ''),
  );
}

/**
 * The rule by which an entry was or is to be assessed: that of the day of its assessment; without one, of its
 * decision; without both, of its year where one rule holds all year; else the one that the plan names. In the weeks
 * in which files of before may still be assessed by the former rule, that one where the plan names it.
 * Undefined where nothing tells it, or where the day lies before the first rule.
 */
export function starRuleOf(
  entry: Pick<ProductValues, 'assessedOn' | 'recognisedOn' | 'year'>,
  planRule: string | undefined,
): AppliedRule | undefined {
  const day = entry.assessedOn ?? entry.recognisedOn;
  const named = planRule === undefined ? undefined : starRuleNamed(planRule);
  if (day !== undefined) {
    const rule = starRuleOn(day);
    const former = rule && named && mayStillApply(named, rule, day);
    const basis = entry.assessedOn !== undefined ? 'assessment' : former ? 'plan' : 'decision';
    return rule && { rule: former ? named : rule, basis };
  }
  const ofYear = entry.year === undefined ? undefined : starRuleOfYear(entry.year);
  if (ofYear) return { rule: ofYear, basis: 'year' };
  return named && { rule: named, basis: 'plan' };
}

/** True of the rule right before the one of the day, while files of before its end may still be assessed by it. */
function mayStillApply(former: StarRule, { id, formerThrough }: StarRule, day: string): boolean {
  const next = STAR_RULES[STAR_RULES.indexOf(former) + 1];
  return next?.id === id && formerThrough !== undefined && day <= formerThrough;
}

/**
 * The rule by which an entry's scores are weighed: `starRuleOf`, and for a year in which the rule changed its first
 * one, where the points and the stars that they give stayed the same.
 */
export function scoringRuleOf(
  entry: Pick<ProductValues, 'assessedOn' | 'recognisedOn' | 'year'>,
  planRule: string | undefined,
): AppliedRule | undefined {
  const applied = starRuleOf(entry, planRule);
  const { year, assessedOn, recognisedOn } = entry;
  if (applied || year === undefined || (assessedOn ?? recognisedOn) !== undefined) return applied;
  const [rule, last] = [starRuleOn(`${year}-01-01`), starRuleOn(`${year}-12-31`)];
  return rule && last && scoresAlike(rule, last) ? { rule, basis: 'year' } : undefined;
}

function scoresAlike(one: StarRule, other: StarRule): boolean {
  const parts = (['A', 'B', 'C'] as const).every((part) => equals(one.parts[part], other.parts[part]));
  return parts && one.bands === other.bands;
}

import { compare, decimal, toPlain } from '../../decimal';
import { isSlip } from '../facts/belonging/scene';
import type { TextFact } from '../facts/fact';
import type { PlanIdentity } from '../facts/plan-identity';
import type { ReadFacts } from '../facts/read-facts';
import type { TextRaised } from '../../findings/text-figures';
import { agreement, type Agreement, type Claim, claimOf, differing, total } from './claims';
import { warnedAt, type Outcome } from './outcome';
import { isIncrease } from './increases';
import { isBefore, isFormer, isOne, KEPT } from './raised';

const ALL_TOLD =
  /(?<!\p{L})(?:lũy kế|luỹ kế|tổng số|toàn (?:tỉnh|huyện|xã|thành phố|thị xã|phường)|(?:tỉnh|huyện|xã|thành phố|thị xã|phường|đặc khu)\s+(?:sẽ\s+)?(?:có|đạt)|hết năm \d{4}\s+(?:có|đạt))(?!\p{L})/iu;

/**
 * `40 sản phẩm mới, lũy kế 213 sản phẩm` in a plan whose results are 173: no words tie the three together, so that
 * what holds is told as agreeing, and what does not only where there is one of each.
 */
export function checkCumulative({ facts }: ReadFacts, { period }: PlanIdentity, file: string): Outcome[] {
  const endOf = ({ about }: TextFact): number | undefined => about.period?.to ?? period?.to;
  const totals = facts.flatMap((fact, index) => (isTotal(fact) ? [index] : []));
  return totals.flatMap((index): Outcome[] => {
    const told = facts[index];
    const end = told && endOf(told);
    if (!told || end === undefined) return [];
    const added = besideOf(
      told,
      facts.flatMap((fact, at) => (isNew(fact) && endOf(fact) === end ? [at] : [])),
      facts,
    );
    const former = facts.flatMap((fact, at) =>
      at !== index && isFormer(fact, told) && isOfBefore(fact, end, period) ? [at] : [],
    );
    const judged = added.flatMap((plus) =>
      former.map((base) => {
        const sum = total([plus, base].flatMap((at) => facts[at] ?? []).map(claimOf));
        return { plus, base, sum, says: agreement(claimOf(told), sum) };
      }),
    );
    const said = facts.flatMap((fact, at) => (at < index && isFormer(fact, told) ? [at] : []));
    const steps = facts.flatMap((fact, at) =>
      at < index && fact.paragraph === told.paragraph && isNew(fact) ? [at] : [],
    );
    if (steps.length > 1) {
      const several = ofSeveral(index, steps, said, facts, file);
      if (several.length > 0) return several;
    }
    const fresh = facts.flatMap((fact, at) => (isNewPart(fact) ? [at] : []));
    const fits = [...added, ...fresh]
      .flatMap((plus) => said.map((base) => ({ plus, base })))
      .find(({ plus, base }) => {
        const sum = total([plus, base].flatMap((at) => facts[at] ?? []).map(claimOf));
        return agreement(claimOf(told), sum) === 'equal';
      });
    const holds = judged.find(({ says }) => says === 'equal') ?? fits;
    if (holds) return [{ rule: 'text-raised', verdict: 'pass', facts: [index, holds.plus, holds.base] }];
    const beside = fresh.filter((at) => facts[at]?.paragraph === told.paragraph);
    const near = said.length > 0 ? slips(index, [...added, ...beside], said, facts) : [];
    const [only, more] = near.length === 1 ? near : judged;
    const [addition, baseline] = [facts[only?.plus ?? -1], facts[only?.base ?? -1]];
    if (!only || more || !addition || !baseline || only.says !== 'contrary') return [];
    // What comes after the total was told is no part of it.
    if (addition.paragraph > told.paragraph) return [];
    if (
      !ALL_TOLD.test(told.label) ||
      [told, addition, baseline].some((fact) => fact.comparator !== 'exactly')
    )
      return [];
    const finding: TextRaised = {
      rule: 'text-raised',
      ...warnedAt(file, [told, addition, baseline]),
      ...differing(told, claimOf(told).value, only.sum.value),
      baseline: claimOf(baseline).value,
      added: claimOf(addition).value,
    };
    return [{ rule: 'text-raised', verdict: 'fail', facts: [index, only.plus, only.base], finding }];
  });
}

/** Of what comes that which is told right before the total, where anything is. */
function besideOf(told: TextFact, added: readonly number[], facts: readonly TextFact[]): readonly number[] {
  const beside = added.filter((at) => {
    const { paragraph } = facts[at] ?? told;
    return paragraph <= told.paragraph && paragraph >= told.paragraph - BESIDE;
  });
  return beside.length > 0 ? beside : added;
}

/** `Năm 2024 công nhận mới 30 sản phẩm; năm 2025 công nhận mới 27 sản phẩm; hết năm 2025 đạt 300 sản phẩm` of 243. */
function ofSeveral(
  index: number,
  steps: readonly number[],
  said: readonly number[],
  facts: readonly TextFact[],
  file: string,
): Outcome[] {
  const told = facts[index];
  if (!told) return [];
  const added = total(steps.flatMap((at) => facts[at] ?? []).map(claimOf));
  const sumWith = (at: number): Claim => total([added, ...[facts[at] ?? told].map(claimOf)]);
  const earlier = said.filter((at) => at < (steps[0] ?? 0));
  const holds = earlier.find((at) => agreement(claimOf(told), sumWith(at)) === 'equal');
  if (holds !== undefined) return [{ rule: 'text-raised', verdict: 'pass', facts: [index, ...steps, holds] }];
  const near = earlier.filter((at) => {
    const base = facts[at] && claimOf(facts[at]).value;
    return base !== undefined && compare(base, LARGE) >= 0 && isSlip(claimOf(told).value, sumWith(at).value);
  });
  const [only] = near;
  const former = facts[only ?? -1];
  if (only === undefined || !former || !isOne(near, facts)) return [];
  const sum = sumWith(only);
  const finding: TextRaised = {
    rule: 'text-raised',
    ...warnedAt(file, [told, ...steps.flatMap((at) => facts[at] ?? []), former]),
    ...differing(told, claimOf(told).value, sum.value),
    baseline: claimOf(former).value,
    added: added.value,
  };
  return [{ rule: 'text-raised', verdict: 'fail', facts: [index, ...steps, only], finding }];
}

/** Of large figures one pair misses the total by a single digit. */
function slips(
  index: number,
  added: readonly number[],
  said: readonly number[],
  facts: readonly TextFact[],
): { readonly plus: number; readonly base: number; readonly sum: Claim; readonly says: Agreement }[] {
  const told = facts[index];
  const seen = new Set<string>();
  return added.flatMap((plus) =>
    said.flatMap((base) => {
      const [one, other] = [facts[plus], facts[base]];
      if (!told || !one || !other || !isLargeEnough(told, one, other)) return [];
      const sum = total([claimOf(one), claimOf(other)]);
      const key = `${toPlain(claimOf(one).value)} ${toPlain(claimOf(other).value)}`;
      if (!isSlip(claimOf(told).value, sum.value) || seen.has(key)) return [];
      seen.add(key);
      return [{ plus, base, sum, says: agreement(claimOf(told), sum) }];
    }),
  );
}

/** Small numbers meet by chance, unless all three are told in one breath. */
function isLargeEnough(told: TextFact, added: TextFact, base: TextFact): boolean {
  const least =
    base.paragraph === told.paragraph && KEPT.test(base.label)
      ? decimal(1)
      : Math.abs(added.paragraph - told.paragraph) <= BESIDE && ALL_TOLD.test(told.label)
        ? decimal(10)
        : LARGE;
  return compare(claimOf(base).value, least) >= 0;
}

const BESIDE = 2;
const LARGE = decimal(100);

function isPlain({ family, each, part, about }: TextFact): boolean {
  const { group, unit, stars } = about;
  return (
    family === 'product' &&
    each === undefined &&
    !part &&
    group === undefined &&
    unit === undefined &&
    stars === undefined
  );
}

function isTotal(fact: TextFact): boolean {
  const ofAll = ['cumulative-products', 'valid-products'].includes(fact.about.indicator);
  return ofAll && isPlain(fact) && !fact.isRaised && !fact.done && !KEPT.test(fact.label);
}

function isNew(fact: TextFact): boolean {
  return fact.about.indicator === 'new-products' && !isIncrease(fact) && isPlain(fact) && !fact.done;
}

/** `đánh giá 90 sản phẩm, gồm 40 sản phẩm mới và …`. */
function isNewPart({ about, part, family, each, done }: TextFact): boolean {
  const { group, unit, stars, indicator } = about;
  const isAll = group === undefined && unit === undefined && stars === undefined;
  return (
    part !== undefined &&
    family === 'product' &&
    each === undefined &&
    !done &&
    isAll &&
    indicator === 'new-products'
  );
}

/** Kept, or counted before the year at whose end the total stands. */
function isOfBefore(fact: TextFact, end: number, plan: PlanIdentity['period']): boolean {
  const before = fact.about.period !== undefined && fact.about.period.to < end;
  return KEPT.test(fact.label) || isBefore(fact, plan) || (fact.done && (before || !fact.about.period));
}

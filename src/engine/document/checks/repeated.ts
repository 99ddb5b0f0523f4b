import { compare, equals } from '../../decimal';
import type { TargetPeriod } from '../../targets/target';
import { withoutNouns } from '../../language/nouns';
import { bare } from '../../text/fold';
import { isSlip } from '../facts/belonging/scene';
import { inOneSentence } from '../facts/alike';
import type { TextFact } from '../facts/fact';
import type { ReadFacts } from '../facts/read-facts';
import type { PlanIdentity } from '../facts/plan-identity';
import type { TextSum } from '../../findings/text-figures';
import { agreement, agreementOfOne, claimOf, differing, total } from './claims';
import { dimensionOf } from './dimensions';
import { isIncrease } from './increases';
import { leadOf } from './relations/around';
import { TO } from './relations/raised';
import { toldTwice } from './told-twice';
import { warnedAt, type Outcome } from './outcome';

/** Product counts that name one thing of a plan. */
const COUNTED: readonly string[] = [
  'new-products',
  'upgraded-products',
  'renewed-products',
  'cumulative-products',
  'valid-products',
];

/** One thing told twice: the same indicator, group, stars, source, unit and years. */
export function checkRepeated({ facts }: ReadFacts, { period }: PlanIdentity, file: string): Outcome[] {
  const byKey = new Map<string, number[]>();
  facts.forEach((fact, index) => {
    const key = keyOf(fact, facts, period);
    if (key === undefined) return;
    const same = byKey.get(key);
    if (same) same.push(index);
    else byKey.set(key, [index]);
  });
  return [
    ...[...byKey.values()].flatMap((indices) => judge(indices, facts, period, file)),
    ...wholesOf(facts, file),
  ];
}

/** So many paragraphs after it a number of all is still the one that others are of. */
const NEARBY = 12;

/** `Toàn huyện có 20 xã, thị trấn; 16/20 xã, thị trấn có sản phẩm`: of how many, told before. */
function wholesOf(facts: readonly TextFact[], file: string): Outcome[] {
  // a text may have thousands of figures: none of them looks back over all the others
  const last = new Map<string, number>();
  return facts.flatMap((some, index): Outcome[] => {
    const beside = `${some.paragraph} ${some.family}`;
    const at = last.get(beside) ?? last.get(some.family) ?? -1;
    last.set(beside, index);
    if (/(?<!\p{L})toàn(?!\p{L})/iu.test(some.label)) last.set(some.family, index);
    const whole = facts[at];
    if (
      !some.of ||
      !UNITS.includes(some.family) ||
      !whole ||
      whole.of ||
      whole.part ||
      whole.paragraph < some.paragraph - NEARBY ||
      whole.values.length > 1
    )
      return [];
    const [stated] = whole.values;
    // "120 xã có cán bộ phụ trách" are not all of them.
    if (withoutNouns(whole.tail.toLowerCase()).replace(/[\s,]+/gu, '') !== '') return [];
    if (whole.comparator !== 'exactly' || whole.depth > 0 || whole.each !== undefined || !stated) return [];
    if (equals(stated, some.of)) return [{ rule: 'text-repeated', verdict: 'pass', facts: [at, index] }];
    if (!isSlip(stated, some.of)) return [];
    return [toldTwice(whole, some, [at, index], file, some.of)];
  });
}

/** What a province or a district has so many of, whatever is said of them. */
const UNITS: readonly TextFact['family'][] = ['commune', 'district'];

function judge(
  indices: readonly number[],
  facts: readonly TextFact[],
  plan: PlanIdentity['period'],
  file: string,
): Outcome[] {
  const [first, ...others] = indices;
  const one = first === undefined ? undefined : facts[first];
  if (first === undefined || !one || others.length === 0) return [];
  const values = new Set(
    indices.map((index) => facts[index]?.values.map(({ digits, scale }) => `${digits}e${scale}`).join()),
  );
  // Three and more figures that all differ are a list of different things, told alike.
  if (values.size > 2) return [];
  return others.flatMap((index): Outcome[] => {
    const other = facts[index];
    if (!other || inOneSentence(other, one)) return [];
    const says = agreementOfOne(claimOf(one), claimOf(other));
    if (says !== 'contrary' && says !== 'doubtful')
      return [
        { rule: 'text-repeated', verdict: says === 'rounding' ? 'rounding' : 'pass', facts: [first, index] },
      ];
    // What there was, and what it is raised to.
    if (other.isRaised && !one.isRaised && compare(claimOf(other).value, claimOf(one).value) > 0) return [];
    // "Nâng hạng 5 sản phẩm, đưa số sản phẩm 4 sao lên 29": with what comes on top, or without it.
    if (TO.test(leadOf(other)) && !TO.test(leadOf(one))) return [];
    // "nhóm thực phẩm chế biến 274, nhóm thực phẩm tươi sống 134": a group may be told by what it is made of.
    const isLoose = one.about.group !== undefined || (one.family === 'product' && !one.about.period && !plan);
    if (isLoose && !isSlip(claimOf(one).value, claimOf(other).value)) return [];
    return [toldTwice(one, other, [first, index], file)];
  });
}

/** `02 sản phẩm của hợp tác xã` are some of them. */
const OF_PRODUCERS =
  /của\s+(?:các\s+)?(?:hợp tác xã|htx|tổ hợp tác|hộ|doanh nghiệp|công ty|cơ sở|chủ thể)(?!\p{L})/iu;

/** What makes two statements the same; undefined for figures that name no one thing. */
function keyOf(fact: TextFact, facts: readonly TextFact[], plan: PlanIdentity['period']): string | undefined {
  // Results are told of many times and places; only those with a year of their own name one thing.
  if (fact.each !== undefined || fact.of || isIncrease(fact) || (fact.done && !fact.about.period))
    return undefined;
  const { about, family } = fact;
  if (family === 'product' && OF_PRODUCERS.test(fact.tail)) return undefined;
  // "Trong tổng số 166 sản phẩm, …" points back at what was told, of whatever day (`told-before.ts`).
  if (/(?<!\p{L})trong\s*(?:(?:tổng\s+)?số)?$/iu.test(fact.label)) return undefined;
  const whole = fact.part && facts[fact.part.to];
  // A part told apart by nothing but its words is some of the whole, not all of a thing.
  if (whole && dimensionOf(fact, whole) === 'free' && !fact.isRaised && family !== 'share') return undefined;
  const rest = [
    about.group,
    about.stars?.join(),
    about.unit,
    periodKey(about.period, plan),
    dayWithin(fact.label),
    fact.done,
  ].join('|');
  if (family === 'product') {
    const named =
      COUNTED.includes(about.indicator) ||
      (about.indicator === 'recognised-products' && (about.stars?.length === 1 || about.group !== undefined));
    // Stars of some figure and stars of the whole plan are told in different connections.
    const of = about.stars ? whole !== undefined : '';
    return named ? `${about.indicator}|${fact.registered}|${of}|${rest}` : undefined;
  }
  if (family === 'group')
    return /(?:theo|thành|gồm)\s*$/u.test(fact.label.toLowerCase())
      ? `groups|${/sản phẩm/iu.test(fact.sentence)}`
      : undefined;
  if (family === 'share') return about.indicator === 'other-share' ? undefined : `${about.indicator}|${rest}`;
  if (family === 'money') return moneyKey(fact, whole, rest);
  return undefined;
}

/** `đến ngày 30/6/2023`, `đến tháng 9/2023`: not the end of the year; empty where it is, or where no day is said. */
function dayWithin(label: string): string {
  const [, day = '', month = ''] = /(?<!\d)(?:(\d{1,2})[/.-])?(\d{1,2})[/.-](?:19|20)\d\d/u.exec(label) ?? [];
  return Number(month) === 12 && (day === '' || Number(day) === 31) ? '' : `${Number(day)}/${Number(month)}`;
}

/** The whole of the money under its own name, or a source of it. */
function moneyKey(fact: TextFact, whole: TextFact | undefined, rest: string): string | undefined {
  const name = (label: string): string =>
    bare(label)
      // "Bố trí tổng kinh phí thực hiện kế hoạch" is what the total is called, with what is done with it
      .replace(/^.*?(?=(?:^| )tong )/u, '')
      .replace(/(?:^| )(?:du kien|la|khoang|gan|hon|tren|nhu cau|thuc hien)(?= |$)/gu, '')
      .trim();
  // "Tổng cộng" alone ends any calculation.
  if (fact.about.source === undefined)
    return /tổng/iu.test(fact.label) && !/^(?:tong cong|tong so|tong|cong)$/u.test(name(fact.label))
      ? `money|${name(fact.label)}|${rest}`
      : undefined;
  return whole && /tổng/iu.test(whole.label)
    ? `money|${name(whole.label)}|${fact.about.source}|${rest}`
    : undefined;
}

/** The plan's own period whether it is said, half said or left out. */
function periodKey(period: TargetPeriod | undefined, plan: PlanIdentity['period']): string {
  if (!period) return plan ? `${plan.from}-${plan.to}` : '';
  const from = period.mode === 'by' ? (period.to === plan?.to ? plan.from : undefined) : period.from;
  return `${from ?? ''}-${period.to}`;
}

/** Years of a period against the period: `01 … 2021-2022` and `02 … 2023-2024` of the `03 … đến năm 2025`. */
export function checkPhases({ facts }: ReadFacts, { period }: PlanIdentity, file: string): Outcome[] {
  if (!period || period.from === period.to) return [];
  const counted = facts.flatMap((fact, index) => (isPhased(fact) ? [{ fact, index }] : []));
  const wholes = counted.filter(
    ({ fact }) => periodKey(fact.about.period, period) === `${period.from}-${period.to}`,
  );
  const seen = new Set<string>();
  return wholes.flatMap(({ fact: whole, index }): Outcome[] => {
    const key = thing(whole);
    if (seen.has(key)) return [];
    seen.add(key);
    const phases = counted.filter(
      ({ fact }) => fact !== whole && thing(fact) === key && within(fact.about.period, period),
    );
    const spans = phases.flatMap(({ fact }) => (fact.about.period ? [fact.about.period] : []));
    const apart = spans.every((a, at) =>
      spans.slice(at + 1).every((b) => a.to < (b.from ?? b.to) || b.to < (a.from ?? a.to)),
    );
    if (phases.length < 2 || !apart || phases.some(({ fact }) => fact.part?.to === index)) return [];
    const sum = total(phases.map(({ fact }) => claimOf(fact)));
    const claim = claimOf(whole);
    const indices = [index, ...phases.map((each) => each.index)];
    const says = agreement(claim, sum);
    const covers =
      spans.reduce((years, { from, to }) => years + to - (from ?? to) + 1, 0) > period.to - period.from;
    const more = compare(sum.value, claim.upper) > 0;
    if (says === 'equal' || says === 'compatible')
      return [{ rule: 'text-sum', verdict: 'pass', facts: indices }];
    if (!more && !covers) return [];
    const finding: TextSum = {
      rule: 'text-sum',
      ...warnedAt(file, [whole, ...phases.map(({ fact }) => fact)]),
      what: 'phases',
      told: whole,
      ...differing(whole, claim.value, sum.value),
    };
    return [{ rule: 'text-sum', verdict: 'fail', facts: indices, finding }];
  });
}

/** Figures of what comes about in some years; totals at the end of a year do not add up. */
function isPhased({ family, each, about, done }: TextFact): boolean {
  const flows = ['new-products', 'upgraded-products', 'renewed-products'].includes(about.indicator);
  return family === 'product' && each === undefined && !done && (flows || about.stars?.length === 1);
}

function thing({ about }: TextFact): string {
  const plain = about.stars ? 'recognised-products' : about.indicator;
  return [plain, about.group, about.stars?.join(), about.unit].join('|');
}

function within(
  own: TargetPeriod | undefined,
  plan: { readonly from: number; readonly to: number },
): boolean {
  if (own?.mode !== 'in' || own.from === undefined) return false;
  return own.from >= plan.from && own.to <= plan.to && (own.from !== plan.from || own.to !== plan.to);
}

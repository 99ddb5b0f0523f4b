import { absolute, add, compare, decimal, multiply, subtract, type Decimal } from '../../decimal';
import { bare } from '../../text/fold';
import { inParagraph, inParagraphs } from '../facts/by-paragraph';
import { countsAlike, inOneSentence, isExact, isPlain } from '../facts/alike';
import type { TextFact } from '../facts/fact';
import type { TextProduct } from '../../findings/text-figures';
import { claimOf, differing, inMeasure } from './claims';
import { oneDigitExplains } from './one-digit';
import { warnedAt, type Outcome } from './outcome';

const TIMES = /(?:gấp|bằng|cao gấp)(?:\s+(?:hơn|khoảng|gần))?$/iu;

/** `118 sản phẩm, gấp 1,8 lần so với năm 2021 (64 sản phẩm)`: told where it holds, or where one wrong digit explains that it does not. */
export function checkTimesAsMuch(facts: readonly TextFact[], file: string): Outcome[] {
  return facts.flatMap((times, index): Outcome[] => {
    const called = calledBefore(index, facts) ?? ofYear(index, facts);
    const baseAt = called ?? index + 1;
    const base = facts[baseAt];
    const [rate] = times.values;
    if (times.noun.toLowerCase() !== 'lần' || !TIMES.test(times.label) || !rate || !base) return [];
    if (times.comparator !== 'exactly' || (called === undefined && !isBase(base, times))) return [];
    const at =
      called === undefined
        ? facts.findLastIndex((fact, before) => before < index && isSame(fact, base))
        : nowBefore(index, facts);
    const now = facts[at];
    if (!now) return [];
    const [made, former] = [claimOf(now), claimOf(base)];
    const half = decimal(5, rate.scale + 1);
    const holds = ([all, one, by]: readonly [Decimal, Decimal, Decimal]): boolean =>
      compare(absolute(subtract(all, multiply(one, by))), add(multiply(one, half), made.half)) <= 0;
    const indices = [at, baseAt, index];
    const figures = [made.value, former.value, rate] as const;
    if (holds(figures)) return [{ rule: 'text-product', verdict: 'pass', facts: indices }];
    if (!oneDigitExplains(figures, holds)) return [];
    const expected = multiply(former.value, rate);
    const finding: TextProduct = {
      rule: 'text-product',
      ...warnedAt(file, [now, base, times]),
      told: now,
      ...differing(now, made.value, expected),
      factors: [inMeasure(former.value, base), rate],
    };
    return [{ rule: 'text-product', verdict: 'fail', facts: indices, finding }];
  });
}

/** How many paragraphs before it what is called so may be told. */
const NEARBY = 12;

/** `365 tỷ đồng, gấp 3 lần vốn ngân sách trung ương`: the one amount before that is called so, of the figure right before. */
function calledBefore(index: number, facts: readonly TextFact[]): number | undefined {
  const [times, now] = [facts[index], facts[index - 1]];
  const name = bare(times?.tail ?? '')
    .replace(/^lan (?:so voi )?/u, '')
    .replace(/[^\p{L}\d]+$/u, '');
  if (!times || !now?.money || now.sentence !== times.sentence || !name.includes(' ')) return undefined;
  const [only, more] = inParagraphs(facts, times.paragraph - NEARBY, times.paragraph).filter((at) => {
    const fact = facts[at];
    const isAmount = fact?.money !== undefined && isExact(fact);
    return at < index - 1 && isAmount && ` ${bare(fact.label)} `.includes(` ${name} `);
  });
  return more === undefined ? only : undefined;
}

/** `năm 2023 tăng 25 sản phẩm so với năm 2022 và gấp 1,72 lần năm 2021`: the year's own figure, told in the paragraph before. */
function ofYear(index: number, facts: readonly TextFact[]): number | undefined {
  const times = facts[index];
  const [, year] = /^lần\s+(?:so với\s+)?năm\s+(\d{4})$/iu.exec(times?.tail ?? '') ?? [];
  return times && year === undefined ? undefined : onlyOfYear(Number(year), index, facts);
}

function onlyOfYear(year: number, index: number, facts: readonly TextFact[]): number | undefined {
  const [only, more] = inParagraph(facts, facts[index]?.paragraph ?? -1).filter((at) => {
    const fact = facts[at];
    if (at >= index || !fact || !isPlain(fact) || ['share', 'round', 'time'].includes(fact.family))
      return false;
    const { period } = fact.about;
    return period?.mode === 'in' && period.from === year && period.to === year;
  });
  return more === undefined ? only : undefined;
}

/** The figure right before; where that tells only what came, the one of the year that the sentence speaks of. */
function nowBefore(index: number, facts: readonly TextFact[]): number {
  const [before, times] = [facts[index - 1], facts[index]];
  const [, year] = /năm\s+(\d{4})\s+tăng/iu.exec(times?.sentence ?? '') ?? [];
  return before?.isChange === true && year !== undefined
    ? (onlyOfYear(Number(year), index, facts) ?? -1)
    : index - 1;
}

/** Behind the words, in brackets or right behind `so với`. */
function isBase(base: TextFact, times: TextFact): boolean {
  return (
    inOneSentence(base, times) &&
    base.family !== 'share' &&
    base.each === undefined &&
    isExact(base) &&
    (base.depth === times.depth + 1 || /^so với/iu.test(base.label)) &&
    (/so với/iu.test(times.tail) || /so với/iu.test(base.label) || base.depth > times.depth)
  );
}

function isSame(fact: TextFact, base: TextFact): boolean {
  return inOneSentence(fact, base) && countsAlike(fact, base) && isPlain(fact);
}

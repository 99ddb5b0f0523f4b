import { compare, decimal, subtract } from '../../decimal';
import type { TextFact } from '../facts/fact';
import type { ReadFacts } from '../facts/read-facts';
import type { TextListCount } from '../facts/text-findings';
import { warnedAt, type Outcome } from './outcome';

/** What is counted by names behind it: places, groups, rounds. */
const NAMED: readonly TextFact['family'][] = ['district', 'commune', 'group', 'province'];

/**
 * `75 sản phẩm cho 06 địa phương, cụ thể: Cam Lộ 14, …`, `phân theo 06 nhóm: thực phẩm 471, …`, `02 đợt: đợt 1 …; đợt 2 …`:
 * how many are announced in a sentence, and how many it names behind. Told only from three names on.
 */
export function checkCountsBehind({ facts, lexed }: ReadFacts, file: string): Outcome[] {
  return facts.flatMap((fact, index): Outcome[] => {
    if (fact.each !== undefined || fact.values.length > 1 || fact.comparator !== 'exactly' || fact.part)
      return [];
    const lower = lexed[fact.paragraph]?.lower ?? '';
    const numbered = numberedBehind(fact, lower);
    const listed =
      numbered > 0
        ? numbered
        : fact.family === 'round'
          ? roundsBehind(fact, lower)
          : NAMED.includes(fact.family)
            ? namesBehind(fact, index, facts, lower)
            : 0;
    const [stated] = fact.values;
    if (!stated || listed < (fact.family === 'round' ? 2 : FEW)) return [];
    const found = decimal(listed);
    if (compare(stated, found) === 0) return [{ rule: 'text-list-count', verdict: 'pass', facts: [index] }];
    const finding: TextListCount = {
      rule: 'text-list-count',
      ...warnedAt(file, [fact]),
      noun: fact.noun,
      expected: found,
      found: stated,
      difference: subtract(stated, found),
    };
    return [{ rule: 'text-list-count', verdict: 'fail', facts: [index], finding }];
  });
}

/** `05 nhóm nhiệm vụ: (1) …; (2) …`: numbered in brackets from one, right behind the colon. */
function numberedBehind({ end, family }: TextFact, lower: string): number {
  if (family === 'money' || family === 'share' || family === 'time') return 0;
  const colon = /^[^.:;()\d]{0,60}:\s*(?=\(?1\))/u.exec(lower.slice(end));
  if (!colon) return 0;
  const behind = lower.slice(end + colon[0].length);
  const numbers = [...behind.matchAll(/(?<![\p{L}\d])\(?(\d{1,2})\)/gu)].map(([, number]) => Number(number));
  const counted = numbers.findIndex((number, at) => number !== at + 1);
  return counted < 0 ? numbers.length : counted;
}

/** Fewer names may be examples. */
const FEW = 3;

/** Between the number and the first name only words that announce them. */
const ANNOUNCES = /^[^.]{0,40}?(?::|cụ thể|gồm)\s*:?\s*$/u;

/** Figures that go on behind it, each of a place or a group of its own, to the end of the sentence. */
function namesBehind(fact: TextFact, index: number, facts: readonly TextFact[], lower: string): number {
  const behind: TextFact[] = [];
  for (
    let at = index + 1;
    facts[at]?.sentence === fact.sentence && facts[at]?.paragraph === fact.paragraph;
    at++
  ) {
    const next = facts[at];
    if (next && next.depth <= fact.depth && next.family !== 'share') behind.push(next);
  }
  const [first] = behind;
  if (!first) return 0;
  const labelAt = lower.lastIndexOf(first.label.replace(/^[\s:]+/u, '').toLowerCase(), first.start);
  if (!ANNOUNCES.test(lower.slice(fact.end, labelAt < fact.end ? first.start : labelAt))) return 0;
  const names = behind.map(({ about }) => (fact.family === 'group' ? about.group : about.unit));
  const isAll =
    names.every((name) => name !== undefined) && behind.every(({ part }) => part?.to === first.part?.to);
  return isAll && first.part && new Set(names).size === names.length ? names.length : 0;
}

/** `đợt 1 …, đợt 2 …, đợt 3 …`: numbered from one, each once. */
function roundsBehind({ end, noun, sentence }: TextFact, lower: string): number {
  if (!/^(?:đợt|lần|kỳ|vòng)$/iu.test(noun)) return 0;
  const behind = lower.slice(end, end + sentence.length);
  const numbers = [...behind.matchAll(/(?<!\p{L})(?:đợt|lần|kỳ|vòng)\s+(?:thứ\s+)?(\d{1,2})(?![\d/])/gu)].map(
    ([, n]) => Number(n),
  );
  const isCounted = numbers.length > 1 && numbers.every((number, at) => number === at + 1);
  return isCounted ? numbers.length : 0;
}

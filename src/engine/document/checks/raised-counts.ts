import { add, equals } from '../../decimal';
import { bare } from '../../text/fold';
import { isSlip } from '../facts/belonging/scene';
import { countsAlike } from '../facts/alike';
import type { TextFact } from '../facts/fact';
import { claimOf } from './claims';
import { notMade } from './not-made';
import type { Outcome } from './outcome';
import { isOne, KEPT } from './raised';

const UP_TO = /(?:^|\s)lên(?:\s+(?:thành|là))?$/iu;
const RAISES = /(?<!\p{L})(?:nâng|đưa)(?:\s+tổng)?\s+(?:số|(?:nguồn )?vốn|kinh phí|mức|quỹ|dư nợ)(?!\p{L})/iu;
const CUMULATIVE = /^(?:lũy kế|luỹ kế|tổng cộng có|nâng lên)$/iu;
const ADDED = /(?<!\p{L})(?:thêm|mới|bổ sung|tăng trưởng|kết nạp|phát triển)(?!\p{L})/iu;
const HAD = /(?<!\p{L})(?:hiện có|đã có|đã giao|đã bố trí|có|đến cuối|đến hết|hiện nay|năm \d{4})(?!\p{L})/iu;

/**
 * `thành lập mới 30 hợp tác xã, đưa tổng số hợp tác xã lên 90, doanh nghiệp lên 35`: what there was and what comes make
 * the number, of producers, communes, points of sale … as of products (`raised.ts`).
 */
export function checkRaisedCounts(facts: readonly TextFact[], file: string): Outcome[] {
  return facts.flatMap((raised, index): Outcome[] => {
    if (!isCount(raised) || raised.family === 'product') return [];
    const said = saidBefore(index, facts);
    // "thêm 03 xã …, lũy kế 71/71 xã (năm 2023 có 68 xã)"
    if (!CUMULATIVE.test(said) && (!UP_TO.test(said) || !RAISES.test(raised.sentence))) return [];
    const plus = facts.findLastIndex(
      (fact, at) =>
        at < index && fact.sentence === raised.sentence && isAlike(fact, raised) && isAdded(at, facts),
    );
    const added = facts[plus];
    if (!added) return [];
    const formers = facts.flatMap((fact, at) =>
      at !== plus &&
      (raised.money === undefined || fact.sentence === raised.sentence || isTotalCalled(fact, raised)) &&
      isBefore(at, index, facts) &&
      isAlike(fact, raised) &&
      !fact.isChange
        ? [at]
        : [],
    );
    const sumWith = (at: number) => add(claimOf(added).value, claimOf(facts[at] ?? added).value);
    const whole = claimOf(raised).value;
    const holds = formers.findLast((at) => equals(sumWith(at), whole));
    if (holds !== undefined) return [{ rule: 'text-raised', verdict: 'pass', facts: [index, plus, holds] }];
    const named = formers.filter((at) => {
      const fact = facts[at];
      return isOfSubject(fact, raised) || (fact?.money !== undefined && isTotalCalled(fact, raised));
    });
    const near = (named.length > 0 ? named : formers).filter(
      (at) => isSlip(whole, sumWith(at)) && (named.length > 0 || isFormer(at, facts)),
    );
    const wholes = near.filter((at) => !facts[at]?.part);
    const last = (wholes.length > 0 ? wholes : near).at(-1);
    const former = facts[last ?? -1];
    if (last === undefined || !former || !isOne(wholes.length > 0 ? wholes : near, facts)) return [];
    return [notMade(raised, added, former, [index, plus, last], file)];
  });
}

/** Told before the number, or in a bracket behind it: `(hiện có 17 điểm)`, `(đầu năm có 33 chi hội, 74 tổ hội)`. */
function isBefore(at: number, index: number, facts: readonly TextFact[]): boolean {
  const [fact, raised] = [facts[at], facts[index]];
  if (!fact || !raised || at < index) return at < index;
  // "công nhận mới 12 khu, nâng tổng số lên 89 khu. Năm 2022 có 77 khu"
  if (
    fact.paragraph === raised.paragraph &&
    /^(?:trước đó|năm \d{4}|cuối năm \d{4})\s+có$/iu.test(fact.label)
  )
    return true;
  return (
    fact.sentence === raised.sentence &&
    fact.depth > raised.depth &&
    HAD.test(saidBefore(at, facts)) &&
    fact.part?.kind !== 'open'
  );
}

/** Figures listed side by side after one word; more of them are no sentence. */
const MOST_LISTED = 50;

/** What is said before a figure; of one that only goes on listing (`30 hợp tác xã và 10 doanh nghiệp`) before the first. */
function saidBefore(at: number, facts: readonly TextFact[]): string {
  let first = at;
  while (
    first > at - MOST_LISTED &&
    /^(?:và|với)?$/iu.test(facts[first]?.label ?? '-') &&
    facts[first - 1]?.sentence === facts[at]?.sentence &&
    facts[first - 1]?.depth === facts[at]?.depth
  )
    first -= 1;
  return facts[first]?.label ?? '';
}

function isAdded(at: number, facts: readonly TextFact[]): boolean {
  return ADDED.test(`${saidBefore(at, facts)} ${facts[at]?.tail ?? ''}`);
}

/** `11 xã có sản phẩm OCOP` of `nâng số xã có sản phẩm OCOP lên 15`. */
function isOfSubject(fact: TextFact | undefined, raised: TextFact): boolean {
  const words = bare(fact?.tail ?? '');
  if (words.includes(' ') && ` ${bare(raised.label)} `.includes(` ${words} `)) return true;
  // "65 xã đạt chuẩn nông thôn mới nâng cao" of "nâng tổng số xã nâng cao lên 107 xã"
  const subject = /(?:^| )so (\S+ \S.*?) len(?: |$)/u.exec(bare(raised.label))?.[1]?.split(' ') ?? [];
  return subject.length > 2 && subject.every((word) => ` ${words} `.includes(` ${word} `));
}

/** `Tổng nguồn vốn Quỹ đến nay đạt 46,82 tỷ đồng`, told before of `đưa tổng nguồn vốn lên 50 tỷ đồng`. */
function isTotalCalled(fact: TextFact, raised: TextFact): boolean {
  const name = /(tong (?:so |nguon )?(?:von|kinh phi|quy|du no)(?: \S+){0,3}?) len(?: |$)/u.exec(
    bare(raised.label),
  )?.[1];
  return name !== undefined && !fact.part && bare(fact.label).includes(name);
}

function isFormer(at: number, facts: readonly TextFact[]): boolean {
  const said = saidBefore(at, facts);
  return KEPT.test(said) || HAD.test(said);
}

function isCount({ family, values, comparator, each }: TextFact): boolean {
  const isCounted = !['share', 'time', 'score', 'round'].includes(family);
  return isCounted && values.length === 1 && comparator === 'exactly' && each === undefined;
}

function isAlike(fact: TextFact, raised: TextFact): boolean {
  return (
    isCount(fact) &&
    countsAlike(fact, raised) &&
    (fact.family !== 'other' || (fact.noun !== '' && fact.noun.toLowerCase() === raised.noun.toLowerCase()))
  );
}

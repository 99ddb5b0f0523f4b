import { valueOf } from '../claims';
import { absolute, add, compare, equals, subtract } from '../../../decimal';
import { bare } from '../../../text/fold';
import { isExact } from '../../facts/alike';
import { isSlip } from '../../facts/belonging/scene';
import type { TextFact } from '../../facts/fact';
import { inParagraph } from '../../facts/by-paragraph';
import { SENT_BACK } from '../../facts/sent-back';
import type { Outcome } from '../outcome';
import { areDisjoint } from '../dimensions';
import { partsOf } from '../parts-of';
import {
  around,
  FORMER,
  isLevel,
  isOfOneKind,
  leadOf,
  ofYearNamed,
  PLANNED,
  saidBefore,
  STEP,
} from './around';
import { notEqual } from './not-equal';

/** What is left of another figure, or lacks to it. */
const LEFT =
  /(?<!\p{L})(?:còn(?: lại| thiếu| dư| phải)?|chưa|cần)(?:\s+(?!từ(?!\p{L}))\p{L}+){0,5}$|^(?:và\s+)?(?:số|phần) còn lại/iu;
const STILL = /(?<!\p{L})nữa(?!\p{L})/iu;
/** `25 sản phẩm không đạt`: those of which something is denied. */
const DENIED = /^\s+(?:không|chưa|bị loại|dưới\s+\d)(?![\p{L}\d])/iu;
/** What came on top of what there was, to make what there is by now. */
const ADDED = /(?<!\p{L})(?:thêm|mới)$/iu;
const CUMULATIVE = /(?<!\p{L})(?:lũy kế|luỹ kế|đến (?:hết|cuối|nay)|tổng số|nâng|đưa)(?!\p{L})/iu;
const LESS = /(?:giảm|hụt|thiếu|kém|(?:thấp|ít) hơn)(?:\s+[\p{L}\d]+)*$/iu;
const ALL = /(?<!\p{L})(?:tổng|toàn)(?!\p{L})/iu;
const NO_LEVEL: readonly TextFact['family'][] = ['time', 'round', 'score'];

/**
 * A figure that is told as a step or as what is left is the difference of two of its kind: of its sentence, of those
 * beside it, of its paragraph. Where the nearest such pair is the only one and a single digit sets it apart, that is
 * told.
 */
export function differenceAt(index: number, facts: readonly TextFact[], file: string): Outcome[] {
  const step = facts[index];
  if (!step || !isStep(step)) return [];
  // Of several parts each is only some of what went.
  const isAlone = ({ part }: TextFact): boolean => !part || partsOf(facts, part.to).length === 1;
  // "bằng 54% kế hoạch (90 tỷ đồng), cao hơn cùng kỳ 8,1 tỷ đồng": what was to be is another matter.
  const isOfFormer = FORMER.test(`${leadOf(step)} ${step.tail}`);
  const fits = (fact: TextFact, at = -1): boolean =>
    isLevel(fact) &&
    isOfOneKind(fact, step) &&
    // "đạt 57,9% kế hoạch năm; … tăng 0,2%": how far a plan was met is no level of anything
    !(fact.family === 'share' && PLANNED.test(fact.tail)) &&
    isAlone(fact) &&
    !(isOfFormer && PLANNED.test(saidBefore(facts, at)));
  const places = around(facts, index, fits);
  for (const place of places) {
    const right = pairsOf(place).find((pair) => isSaid(step, pair, facts) && holds(pair, step, facts));
    if (right) return passed([index, ...right]);
  }
  const sum = restOfSum(index, places[0] ?? [], facts, file);
  if (sum.length > 0) return sum;
  const place = places.find(({ length }) => length > 1) ?? fromYear(index, fits, facts);
  const [[a, b] = [-1, -1], more] = pairsOf(place);
  if (more || !isSaid(step, [a, b], facts)) return [];
  if (holds([a, b], step, facts)) return passed([index, a, b]);
  // "36 hồ sơ 3 sao, 8 hồ sơ 4 sao; còn 22 hồ sơ": neither is what something of the other is left of.
  const beside = [a, b].flatMap((at) => facts[at] ?? []);
  if (!STEP.test(leadOf(step)) && (areDisjoint(beside, 'stars') || areDisjoint(beside, 'source'))) return [];
  const [all, part] = byRole(step, [a, b], facts);
  const [whole, other] = [valueOf(facts[all]), valueOf(facts[part])];
  const isSmall = compare(valueOf(step), whole) < 0 || compare(valueOf(step), other) < 0;
  const left = subtract(whole, other);
  if (!isSmall || !isSlip(whole, add(other, valueOf(step))) || other.digits <= 0n) return [];
  return [notEqual([index, all, part], ['−'], left, facts, file)];
}

/** `48 sản phẩm …. Có 36 sản phẩm 3 sao, 8 sản phẩm 4 sao; còn 4 sản phẩm chưa đạt`: what is left when all before it in the sentence are taken off. */
function restOfSum(
  index: number,
  beside: readonly number[],
  facts: readonly TextFact[],
  file: string,
): Outcome[] {
  const rest = facts[index];
  const taken = beside.filter((at) => at < index);
  const before = facts[(taken[0] ?? 0) - 1];
  if (!rest || taken.length < 2 || !before) return [];
  const told = inParagraph(facts, rest.paragraph).filter((at) => at < (taken[0] ?? 0));
  const [whole, more] = told.filter((at) => {
    const fact = facts[at];
    return fact?.sentence === before.sentence && isLevel(fact) && isOfOneKind(fact, rest) && !fact.part;
  });
  const parts = [...taken, index].flatMap((at) => facts[at] ?? []);
  const all = facts[whole ?? -1];
  if (whole === undefined || more !== undefined || !all || before.sentence === rest.sentence) return [];
  if (!areDisjoint(parts.slice(0, -1), 'stars')) return [];
  const left = taken.reduce((sum, at) => subtract(sum, valueOf(facts[at])), valueOf(all));
  if (equals(left, valueOf(rest))) return passed([index, whole, ...taken]);
  const isLikely = isSlip(valueOf(all), add(subtract(valueOf(all), left), valueOf(rest)));
  return isLikely
    ? [
        notEqual(
          [index, whole, ...taken],
          taken.map(() => '−' as const),
          left,
          facts,
          file,
        ),
      ]
    : [];
}

function passed(facts: readonly number[]): Outcome[] {
  return [{ rule: 'text-equation', verdict: 'pass', facts }];
}

function isStep(fact: TextFact): boolean {
  if (!isExact(fact) || fact.each !== undefined || NO_LEVEL.includes(fact.family)) return false;
  const behind = fact.tail.slice(fact.noun.length);
  const lead = leadOf(fact);
  if (ADDED.test(lead)) return true;
  return (
    STEP.test(lead) ||
    LEFT.test(leadOf(fact)) ||
    STILL.test(behind) ||
    DENIED.test(behind) ||
    SENT_BACK.test(behind)
  );
}

/** `36 đề án, nhiều hơn năm 2025 6 đề án`: the figure right before, and the only one told of that year. */
function fromYear(
  index: number,
  fits: (fact: TextFact) => boolean,
  facts: readonly TextFact[],
): readonly number[] {
  const now = facts[index - 1];
  const ofYear = ofYearNamed(facts, index - 1, index, fits);
  const words = bare(now?.label ?? '').split(' ');
  const called = ofYear.filter((at) =>
    words.every((word) => ` ${bare(facts[at]?.lead ?? '')} `.includes(` ${word} `)),
  );
  const [base, ...others] = called.length > 0 ? called : ofYear;
  const isOne = others.every((at) => equals(valueOf(facts[at]), valueOf(facts[base ?? -1])));
  return now && fits(now) && base !== undefined && isOne ? [base, index - 1] : [];
}

/** A step is from what there was or was to be; what is left may be left of anything. */
function isSaid(step: TextFact, pair: readonly [number, number], facts: readonly TextFact[]): boolean {
  if (ADDED.test(leadOf(step)) && !LEFT.test(leadOf(step)))
    return [pair, [...pair].reverse()].some(
      ([a = -1, b = -1]) => FORMER.test(saidBefore(facts, a)) && CUMULATIVE.test(saidBefore(facts, b)),
    );
  return (
    !STEP.test(leadOf(step)) || pair.some((at) => isBase(at, facts) || facts[at]?.about.period !== undefined)
  );
}

function isBase(at: number, facts: readonly TextFact[]): boolean {
  const said = saidBefore(facts, at);
  return FORMER.test(said) || PLANNED.test(said);
}

/** Of the two the one that the step and the other make: what there is now, what there was, all there are. */
function byRole(
  step: TextFact,
  [a, b]: readonly [number, number],
  facts: readonly TextFact[],
): readonly [number, number] {
  const isStepped = STEP.test(leadOf(step));
  const [one, other] = [a, b].map((at) =>
    isStepped ? isBase(at, facts) : ALL.test(saidBefore(facts, at)) || PLANNED.test(saidBefore(facts, at)),
  );
  const [from = 0, to = 0] = [a, b].map((at) => facts[at]?.about.period?.to);
  const isOfYears = isStepped && from !== 0 && to !== 0 && from !== to;
  const isFirst = isOfYears ? from < to : one === other || one === true;
  const [base, now] = isFirst ? [a, b] : [b, a];
  return isStepped && !LESS.test(leadOf(step)) ? [now, base] : [base, now];
}

function pairsOf(place: readonly number[]): (readonly [number, number])[] {
  if (place.length > MOST) return [];
  return place.flatMap((a, at) => place.slice(at + 1).map((b) => [a, b] as const));
}

/** Among more figures some pair fits by chance. */
const MOST = 12;

function holds([a, b]: readonly [number, number], step: TextFact, facts: readonly TextFact[]): boolean {
  return equals(absolute(subtract(valueOf(facts[a]), valueOf(facts[b]))), valueOf(step));
}

import { absolute, add, compare, decimal, equals, multiply, subtract, type Decimal } from '../../decimal';
import type { TextSum } from '../../findings/text-figures';
import { countsAlike, isExact } from '../facts/alike';
import { isSlip } from '../facts/belonging/scene';
import { inParagraph } from '../facts/by-paragraph';
import type { TextFact } from '../facts/fact';
import type { ReadFacts } from '../facts/read-facts';
import { bareUnit } from '../../language/units-named';
import { differing, valueOf } from './claims';
import { warnedAt, type Outcome } from './outcome';

/** Units named one after the other before what each of them has: `các huyện: Yên Thủy, Cao Phong, Đà Bắc mỗi huyện`. */
const EACH_OF = /([^;.]*?)[\s,(]*mỗi\s+(?:huyện|xã|phường|địa phương|đơn vị|thị xã|thành phố|nơi)[^;.]*$/iu;
const UNIT_NAME =
  /^(?:(?:các|những)\s+)?(?:(?:huyện|xã|phường|quận|thị xã|thị trấn|thành phố)\s+|(?:tp|tx|tt)\.?\s*)?\p{Lu}[\p{L}\d]*(?:[\s-][\p{Lu}\d][\p{L}\d]*)*$/u;
const HAS = /\s+(?:có|với|đạt)$/iu;
/** `tiếp đến là thị xã Sa Pa`: the first name of a list. */
const LED = /\s(?:là|gồm|tại|ở|khi|các|riêng|cho)\s+((?:(?:huyện|xã|phường|thị xã|thành phố)\s+)?\p{Lu}.*)$/u;
/** Words that all units are told behind. */
const ALL_TOLD = /(?<!\p{L})(?:cụ thể|trong đó|gồm|phân bổ|theo địa (?:bàn|phương)|như sau)(?!\p{L})/iu;
const BY_UNIT = /^(?:xét|phân|chia|tính)\s+theo\s+(?:địa (?:bàn|phương)|đơn vị|huyện|xã)(?!\p{L})/iu;
const SOME = /(?<!\p{L})(?:nhiều nhất|dẫn đầu|chủ yếu|tiêu biểu|điển hình|riêng)(?!\p{L})/iu;
/** How many paragraphs away their total may be told. */
const NEARBY = 3;
/** Fewer units share out nothing. */
const FEW = 3;

interface Share {
  readonly index: number;
  readonly units: number;
}

/**
 * `39 sản phẩm mới. Cụ thể, các huyện A, B, C, D mỗi huyện 4 sản phẩm; huyện E 5 sản phẩm; …`: what each has, so many
 * times, and what the others have, is all there is. Told where their total misses it by one digit.
 */
export function checkUnitsEach(read: ReadFacts, file: string): Outcome[] {
  const { facts } = read;
  return facts.flatMap((first, index): Outcome[] => {
    // Each run is looked at once, from its first figure.
    const before = facts[index - 1];
    if (before && inRun(before, first) && unitsOf(index - 1, read) > 0) return [];
    const run = runFrom(index, read);
    const units = run.reduce((count, share) => count + share.units, 0);
    if (units < FEW || run.every((share) => share.units === 1)) return [];
    const sum = run.reduce<Decimal>(
      (all, share) => add(all, multiply(valueOf(facts[share.index]), decimal(share.units))),
      decimal(0),
    );
    const own = run.map((share) => share.index);
    const totals = nearby(index, facts).filter((at) => !own.includes(at) && mayTotal(facts[at], first));
    const right = totals.find((at) => equals(valueOf(facts[at]), sum));
    if (right !== undefined) return [{ rule: 'text-sum', verdict: 'pass', facts: [right, ...own] }];
    const near = totals.find((at) => isSlip(valueOf(facts[at]), sum) && isWithin(valueOf(facts[at]), sum));
    const told = facts[near ?? -1];
    if (near === undefined || !told || !isAll(first.sentence)) return [];
    const finding: TextSum = {
      rule: 'text-sum',
      ...warnedAt(file, [told, ...own.flatMap((at) => facts[at] ?? [])]),
      what: 'sum',
      told,
      ...differing(told, valueOf(told), sum),
    };
    return [{ rule: 'text-sum', verdict: 'fail', facts: [near, ...own], finding }];
  });
}

/** `Cụ thể, …`, `Xét theo địa phương, dẫn đầu là …`, but not `Trong đó nhiều nhất là …`. */
function isAll(sentence: string): boolean {
  return BY_UNIT.test(sentence) || (ALL_TOLD.test(sentence) && !SOME.test(sentence));
}

/** A quarter apart at most. */
function isWithin(all: Decimal, sum: Decimal): boolean {
  return compare(multiply(absolute(subtract(all, sum)), decimal(4)), all) <= 0;
}

/** The figures of one sentence from one on, as long as each is of units. */
function runFrom(index: number, read: ReadFacts): readonly Share[] {
  const { facts } = read;
  const run: Share[] = [];
  for (let at = index; ; at++) {
    const [fact, first] = [facts[at], facts[index]];
    const units = fact && first && inRun(fact, first) ? unitsOf(at, read) : 0;
    if (units === 0) return run;
    run.push({ index: at, units });
  }
}

function inRun(fact: TextFact, first: TextFact): boolean {
  return (
    fact.paragraph === first.paragraph &&
    fact.sentence === first.sentence &&
    countsAlike(fact, first) &&
    isExact(fact)
  );
}

/** How many units a figure is told for: those named before `mỗi`, one that it is of; 0 for none. */
function unitsOf(index: number, { facts, text }: ReadFacts): number {
  const fact = facts[index];
  if (!fact || fact.family === 'share' || fact.family === 'time') return 0;
  if (fact.each === undefined) {
    const isOfUnit = fact.about.unit !== undefined || bareUnit(fact.label.replace(HAS, '')) !== undefined;
    return isOfUnit && fact.depth === 0 ? 1 : 0;
  }
  const before = facts[index - 1];
  const from = before?.paragraph === fact.paragraph ? before.end : 0;
  const words = text.paragraphs[fact.paragraph]?.text.slice(from, fact.start) ?? '';
  const named = EACH_OF.exec(words)?.[1]?.replace(/^.*:/su, '') ?? '';
  const names = named.split(/,\s*|\s+và\s+/u).map((name) => name.trim());
  const end = names.findLastIndex((name) => !UNIT_NAME.test(name));
  const isLed = UNIT_NAME.test(LED.exec(names[end] ?? '')?.[1] ?? '');
  return names.length - 1 - end + (isLed ? 1 : 0);
}

/** What is told around a figure, the nearest before it first. */
function nearby(index: number, facts: readonly TextFact[]): readonly number[] {
  const { paragraph = 0 } = facts[index] ?? {};
  const here = inParagraph(facts, paragraph);
  const apart = Array.from({ length: NEARBY }, (_, at) => [
    ...inParagraph(facts, paragraph - at - 1),
    ...inParagraph(facts, paragraph + at + 1),
  ]);
  return [...here.filter((at) => at < index).reverse(), ...here.filter((at) => at > index), ...apart.flat()];
}

function mayTotal(fact: TextFact | undefined, first: TextFact): boolean {
  return (
    countsAlike(fact, first) && isExact(fact) && fact.each === undefined && fact.about.unit === undefined
  );
}

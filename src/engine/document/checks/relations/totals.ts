import { valueOf } from '../claims';
import {
  absolute,
  add,
  compare,
  decimal,
  equals,
  multiply,
  negate,
  subtract,
  type Decimal,
} from '../../../decimal';
import { inOneSentence, isPlain } from '../../facts/alike';
import { isSlip } from '../../facts/belonging/scene';
import type { TextFact } from '../../facts/fact';
import { areDisjoint } from '../dimensions';
import type { Outcome } from '../outcome';
import { FORMER, isOfOneKind, leadOf } from './around';
import { notEqual } from './not-equal';

/** Words that say of a figure that it is all those before it together. */
const SUMS = /(?<!\p{L})(?:tổng|cộng|cả (?:hai|ba|bốn)|trong tổng số)(?!\p{L})/iu;
/** Words of what there is when all has come and gone. */
const REACHED =
  /(?<!\p{L})(?:lũy kế|luỹ kế|cả (?:năm|giai đoạn|nhiệm kỳ)|(?:đưa|nâng)\s+(?:số|vốn|nguồn|quỹ)|để (?:đạt|có)|cuối (?:năm|kỳ|quý|tháng)|hết năm|toàn (?:tỉnh|huyện|xã|thành phố)|nay|đến)(?!\p{L})/iu;
const CLOSING = /(?<!\p{L})cuối (?:năm|kỳ|quý|tháng)(?!\p{L})/iu;
const COMES =
  /(?<!\p{L})(?:thêm|mới|bổ sung|kết nạp|phát sinh|phát triển (?:mới|thêm)|tái nghèo|công nhận|cho vay|thu trong|tăng)(?!\p{L})/iu;
const GOES =
  /(?<!\p{L})(?:giảm|giải thể|thoát|rời|xóa tên|khai trừ|ngừng|thu (?:hồi|nợ)|đã (?:trả|chi)|loại|xóa|rút|hết hạn)(?!\p{L})/iu;
const QUARTER = decimal(4);

/**
 * `Đầu năm có 175 hợp tác xã, thành lập mới 12, giải thể 3, cuối năm có 184`: the last of the figures of a sentence that count
 * alike is what the others make together, those taken off that went. Told where its words say that it is all of
 * them and a single digit sets it apart.
 */
export function totalAt(index: number, facts: readonly TextFact[], file: string): Outcome[] {
  const all = facts[index];
  if (!all || !isPlain(all) || all.family === 'share' || all.family === 'time' || all.part) return [];
  const next = facts[index + 1];
  // What the sentence goes on to count is another matter.
  const isLast = !next || !inOneSentence(next, all) || !isOfOneKind(next, all) || next.depth > all.depth;
  if (!isLast || (!SUMS.test(leadOf(all)) && !REACHED.test(leadOf(all)))) return [];
  const terms: number[] = [];
  for (let at = index - 1; inOneSentence(facts[at], all); at--) {
    const fact = facts[at];
    if (fact && fact.depth === all.depth && isPlain(fact) && isOfOneKind(fact, all)) terms.unshift(at);
  }
  // "doanh số cho vay 18,5, thu nợ 12,3; dư nợ đầu năm 15,8, dư nợ cuối năm 22": in whatever order, and nothing else.
  const openings = terms.filter((at) => FORMER.test(facts[at]?.lead ?? ''));
  const moved = terms.filter((at) => areMoves([all, ...[facts[at] ?? all]]));
  if (openings.length === 1 && moved.length > 1 && CLOSING.test(leadOf(all)))
    terms.splice(0, terms.length, ...openings, ...moved);
  // "Đầu năm có 128.400 hội viên. Trong năm kết nạp 5.210, xóa tên 1.930; cuối năm có 131.680"
  const first = openingOf(terms[0] ?? index, all, facts);
  if (first !== undefined && areMoves([all, ...terms.flatMap((at) => facts[at] ?? [])])) terms.unshift(first);
  const told = terms.flatMap((at) => facts[at] ?? []);
  if (
    told.length < 2 ||
    told.some(({ part }) => part) ||
    !(SUMS.test(leadOf(all)) || areMoves(told) || areApart(told))
  )
    return [];
  const sum = told.reduce<Decimal>(
    (left, fact) => add(left, GOES.test(leadOf(fact)) ? negate(valueOf(fact)) : valueOf(fact)),
    decimal(0),
  );
  const own = valueOf(all);
  if (equals(own, sum)) return [{ rule: 'text-equation', verdict: 'pass', facts: [index, ...terms] }];
  const off = absolute(subtract(own, sum));
  if (!isSlip(own, sum) || compare(multiply(off, QUARTER), own) > 0) return [];
  const signs = told.slice(1).map((fact) => (GOES.test(leadOf(fact)) ? '−' : '+'));
  return [notEqual([index, ...terms], signs, sum, facts, file)];
}

/** What there was, told at the end of the sentence before. */
function openingOf(at: number, all: TextFact, facts: readonly TextFact[]): number | undefined {
  const before = facts[at - 1];
  const isPlace =
    before?.paragraph === all.paragraph && before.sentence !== all.sentence && before.depth === all.depth;
  return isPlace && isPlain(before) && isOfOneKind(before, all) && FORMER.test(before.lead)
    ? at - 1
    : undefined;
}

/** What there was, and behind it what came and what went. */
function areMoves([, ...moves]: readonly TextFact[]): boolean {
  return moves.every((move) => {
    const said = `${leadOf(move)} ${move.tail}`;
    return COMES.test(said) || GOES.test(said);
  });
}

const APART = ['stars', 'group', 'unit', 'source', 'producer'] as const;

/** Of other stars, groups, units …, so that none counts what another counts. */
function areApart(told: readonly TextFact[]): boolean {
  return APART.some(
    (dimension) => told.every((fact) => has(fact, dimension)) && areDisjoint(told, dimension),
  );
}

function has({ about, family }: TextFact, dimension: (typeof APART)[number]): boolean {
  return dimension === 'producer' ? family === 'producer' : about[dimension] !== undefined;
}

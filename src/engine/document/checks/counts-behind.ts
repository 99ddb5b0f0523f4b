import { compare, decimal, subtract } from '../../decimal';
import { inOneSentence } from '../facts/alike';
import type { TextFact } from '../facts/fact';
import type { ReadFacts } from '../facts/read-facts';
import type { TextListCount } from '../../findings/text-figures';
import { warnedAt, type Outcome } from './outcome';

/** What is counted by names behind it: places, groups, rounds. */
const NAMED: readonly TextFact['family'][] = ['district', 'commune', 'group', 'province'];

/**
 * `75 sản phẩm cho 06 địa phương, cụ thể: Cam Lộ 14, …`, `phân theo 06 nhóm: thực phẩm 471, …`, `02 đợt: đợt 1 …; đợt 2 …`:
 * how many are announced in a sentence, and how many it names behind. Told only from three names on.
 */
export function checkCountsBehind(read: ReadFacts, file: string): Outcome[] {
  const { facts, lexed } = read;
  return facts.flatMap((fact, index): Outcome[] => {
    if (fact.each !== undefined || fact.values.length > 1 || fact.comparator !== 'exactly') return [];
    if (isTimes(fact)) return [];
    const { lower = '', masked = '' } = lexed[fact.paragraph] ?? {};
    const text = read.text.paragraphs[fact.paragraph]?.text ?? '';
    const listed =
      (fact.part
        ? productsBehind(fact, text, masked)
        : itemsBehind(fact, index, facts, { lower, masked, text })) || placesNamed(fact, text);
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

/** `gấp 3 lần vốn ngân sách trung ương` are no rounds. */
export function isTimes({ label, noun }: Pick<TextFact, 'label' | 'noun'>): boolean {
  return noun.toLowerCase() === 'lần' && /(?:gấp|tăng|giảm|bằng|hơn)$/iu.test(label);
}

/** What is numbered, named or told with figures of its own behind a figure that is no part of another. */
function itemsBehind(
  fact: TextFact,
  index: number,
  facts: readonly TextFact[],
  { lower, masked, text }: { readonly lower: string; readonly masked: string; readonly text: string },
): number {
  const numbered =
    numberedBehind(fact, lower) ||
    ordinalsBehind(fact, lower) ||
    sameWordBehind(fact, lower) ||
    productsBehind(fact, text, masked);
  if (numbered > 0) return numbered;
  if (fact.family === 'round') return roundsBehind(fact, lower);
  return NAMED.includes(fact.family) ? namesBehind(fact, index, facts, lower) : 0;
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

/** `04 tiểu ban: tiểu ban nội dung, tiểu ban hậu cần, …`: each name begins with what is counted. */
function sameWordBehind({ end, family }: TextFact, lower: string): number {
  if (family === 'money' || family === 'share' || family === 'time') return 0;
  const [whole, word] =
    /^\s*(\p{L}+(?:\s\p{L}+){0,2})\s*(?:gồm|bao gồm)?\s*:\s*/u.exec(lower.slice(end)) ?? [];
  const alike = whole === undefined ? segmentsAlike(lower.slice(end)) : 0;
  if (alike > 0) return alike;
  if (whole === undefined || word === undefined) return 0;
  const behind = lower.slice(end + whole.length).split(/[.\n]/u)[0] ?? '';
  const names = behind.split(/[,;]\s+|\s+và\s+/u).map((name) => name.trim());
  return names.every((name) => name.startsWith(`${word} `) && !/\d/u.test(name)) ? names.length : 0;
}

/** `06 tuyến đường dài 4,75 km: tuyến ấp 1 dài 0,9 km, tuyến ấp 2 …`: each with a figure, each begun by the word counted. */
function segmentsAlike(behind: string): number {
  const [whole, word] = /^\s*(\p{L}+)[^.:;]{0,50}:\s*/u.exec(behind) ?? [];
  if (whole === undefined || word === undefined) return 0;
  const [list = ''] = behind.slice(whole.length).split(/[;\n]|\.(?:\s|$)/u);
  const segments = list.split(/,\s+|\s+và\s+/u);
  return segments.every((each) => each.startsWith(`${word} `) && /\d/u.test(each)) ? segments.length : 0;
}

const ORDINALS = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];

/** `3 lớp: lớp thứ nhất 42 người, lớp thứ hai …`: in order, from the first. */
function ordinalsBehind({ end, noun, family, sentence }: TextFact, lower: string): number {
  if (family === 'money' || family === 'share' || family === 'time' || noun === '') return 0;
  const behind = lower.slice(end, end + sentence.length);
  const word = noun.toLowerCase();
  let count = 0;
  for (let at = 0; ORDINALS[count] !== undefined; count++) {
    const next = behind.indexOf(`${word} thứ ${ORDINALS[count] ?? ''}`, at);
    if (next < 0) break;
    at = next + 1;
  }
  return count;
}

/**
 * `04 sản phẩm được công nhận: gừng Kỳ Sơn, bò giàng Nậm Cắn, …`: names behind the colon, to the end of the statement.
 * Examples are none, nor are names of which most are no proper ones.
 */
function productsBehind({ end, family, depth, values }: TextFact, text: string, masked: string): number {
  const found = family === 'product' && depth === 0 ? LISTED.exec(masked.slice(end)) : null;
  const [whole = '', inside = ''] = found ?? [];
  const listed = text.slice(end).slice(whole.lastIndexOf(inside)).slice(0, inside.length);
  // "…, rượu Cù Lần, ...": more are not named.
  const isCut = /[,;]\s*$/u.test(listed) || /^\s*\./u.test(text.slice(end + whole.length));
  const plain = listed.replace(/\([^()]*\)/gu, ' ').replace(OWNED, ' ');
  if (inside === '' || isCut || EXAMPLES.test(plain)) return 0;
  const names = plain.split(/[,;]\s+|\s+và\s+/u).map((name) => name.replace(/^[\s“"']+/u, ''));
  const proper = names.filter((name) => /\s\p{Lu}/u.test(name));
  // "HTX A; công ty B" may have several each.
  const areOwners = names.some((name) => OWNER.test(name));
  // "bộ sản phẩm hạt điều …" may be several.
  const areSets = names.some((name) => /^bộ (?:sản phẩm|sưu tập|quà)(?!\p{L})/iu.test(name));
  if (
    areOwners ||
    areSets ||
    !names.every((name) => /^\p{L}{2,}/u.test(name)) ||
    proper.length * 2 < names.length
  )
    return 0;
  // "bánh dừa sáp và khoai lang" is one.
  const byCommas = plain.split(/[,;]\s+/u).length;
  const stated = Number(values[0]?.digits);
  return stated >= byCommas && stated <= names.length ? stated : names.length;
}

const OWNER = /^(?:htx|hợp tác xã|tổ hợp tác|công ty|cơ sở|hộ|doanh nghiệp|chủ thể)(?!\p{L})/iu;
/** `của HTX Nông sản xanh Vĩnh Hòa, xã Vĩnh Hòa`, to the next product. */
const OWNED = /\scủa\s[^;]*?(?=;|\s+và\s+\p{Lu}[^;]*?\scủa\s|$)/gu;
const LISTED =
  /^(?:[^.:;()\d]|[345](?= sao)|\d{1,2}(?= (?:chủ thể|cơ sở|htx|hợp tác xã|hộ))){0,60}?(?::|(?<!\p{L})(?:gồm(?: có)?|bao gồm|đó là)\s*:?)\s*([^.:\d]{12,}?)\s*(?:\.(?=\s|$)|$|;\s*(?=[^.;:]{0,40}\d))/u;
const EXAMPLES = /…|\.\.\.|v\.v|(?<!\p{L})(?:như|khác|nhóm|huyện|tỉnh|ngân sách|đạt|sao)(?!\p{L})/u;

const NAME =
  '(?:(?:tỉnh|huyện|thị xã|thành phố|xã|phường|thị trấn|TP\\.|TX\\.)\\s*)?\\p{Lu}\\p{L}*(?:(?:[\\s-]|\\s[-–]\\s)\\p{Lu}[\\p{L}\\d]*|\\s\\d{1,2}(?!\\d))*';
/** `4 tỉnh Nam Định, Đồng Nai, Hưng Yên và Hà Nam`, `04 xã đạt chuẩn kiểu mẫu là Vũ Đông, …`, `05 tỉnh (Nam Định, …)`. */
const PLACES = new RegExp(
  `^(?:\\s*|[^.;:()\\d]{0,60}?(?:\\s(?:là|gồm|đó là)\\s*:?|[:(])\\s*)(${NAME}(?:,\\s+${NAME})*(?:\\s+và\\s+${NAME}(?!\\s*,)|,\\s+${NAME}(?=\\s*(?:[;)]|\\.(?!\\.)|$))))`,
  'u',
);

/** Names of places alone, right behind the noun or what announces them, up to the last behind `và`. */
function placesNamed({ end, noun, depth, family, tail }: TextFact, text: string): number {
  if (!NAMED.includes(family) && !/^đơn vị(?!\p{L})/iu.test(tail)) return 0;
  const behind = text.slice(end).replace(new RegExp(`^\\s*${noun}`, 'u'), '');
  const names = depth === 0 && noun !== '' ? PLACES.exec(behind)?.[1] : undefined;
  return names === undefined ? 0 : names.split(/,\s+|\s+và\s+/u).length;
}

/** Fewer names may be examples. */
const FEW = 3;

/** Between the number and the first name only words that announce them. */
const ANNOUNCES = /^[^.]{0,40}?(?::|cụ thể|gồm)\s*:?\s*$/u;

/** Figures that go on behind it, each of a place or a group of its own, to the end of the sentence. */
function namesBehind(fact: TextFact, index: number, facts: readonly TextFact[], lower: string): number {
  const behind: TextFact[] = [];
  for (let at = index + 1; inOneSentence(facts[at], fact); at++) {
    const next = facts[at];
    if (next && next.depth <= fact.depth && next.family !== 'share') behind.push(next);
  }
  const [first] = behind;
  if (!first) return 0;
  const labelAt = lower.lastIndexOf(first.label.replace(/^[\s:]+/u, '').toLowerCase(), first.start);
  if (!ANNOUNCES.test(lower.slice(fact.end, labelAt < fact.end ? first.start : labelAt))) return 0;
  const names = behind.map(({ about, label }) =>
    fact.family === 'group' ? about.group : (about.unit ?? properName(label)),
  );
  const isAll =
    names.every((name) => name !== undefined) && behind.every(({ part }) => part?.to === first.part?.to);
  return isAll && first.part && new Set(names).size === names.length ? names.length : 0;
}

/** `Tân Biên` alone before its figure. */
function properName(label: string): string | undefined {
  const name = label.replace(/^[\s:,]*(?:và\s+)?/iu, '').replace(/[\s:]+$/u, '');
  return /^\p{Lu}\p{L}*(?:[\s-]\p{Lu}[\p{L}\d]*)*$/u.test(name) ? name : undefined;
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

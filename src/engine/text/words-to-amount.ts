import { add, type Decimal, decimal, negate, shift } from '../decimal';

const DIGITS: Readonly<Record<string, number>> = {
  không: 0,
  một: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
};

/** Forms of the last digit that stand only behind mười, mươi. */
const TONED: Readonly<Record<string, number>> = { mốt: 1, tư: 4, lăm: 5, nhăm: 5 };

const SPELLINGS: Readonly<Record<string, string>> = {
  ngàn: 'nghìn',
  tỉ: 'tỷ',
  lẻ: 'linh',
  lẽ: 'linh',
  chấm: 'phẩy',
  trừ: 'âm',
  rưởi: 'rưỡi',
};

/** As typed without any diacritics; what mười and mươi share is told by its place. */
const BARE: Readonly<Record<string, string>> = {
  khong: 'không',
  mot: 'một',
  bon: 'bốn',
  nam: 'năm',
  sau: 'sáu',
  bay: 'bảy',
  tam: 'tám',
  chin: 'chín',
  tu: 'tư',
  lam: 'lăm',
  muoi: 'mười',
  tram: 'trăm',
  nghin: 'nghìn',
  ngan: 'nghìn',
  trieu: 'triệu',
  ty: 'tỷ',
  ti: 'tỷ',
  le: 'linh',
  phay: 'phẩy',
  ruoi: 'rưỡi',
  am: 'âm',
};

/** `Số tiền viết bằng chữ:`, `Bằng chữ là`. */
const ANNOUNCING = /^.*(?:bằng|bang)\s+(?:chữ|chu)(?!\p{L})(?:\s+(?:là|la)(?!\p{L}))?/su;
/** `đồng`, `đồng Việt Nam chẵn`, `Việt Nam đồng`, `VNĐ`. */
const CURRENCY =
  /(?:\s+(?:(?:việt nam\s+|viet nam\s+)?(?:đồng|dong|vnđ|vnd|đ)(?:\s+(?:việt nam|viet nam))?|chẵn|chan))+$/u;
/** Words around the amount that carry no figure. */
const AROUND = /^(?:(?:tổng|viết|số|tiền|là|kinh phí)\s+)+/u;

function tokensOf(text: string): string[] {
  const words = text
    .normalize('NFC')
    .toLowerCase()
    .replace(ANNOUNCING, '')
    .replace(/[^\p{L}\s]/gu, ' ')
    .trim()
    .replace(/\s+/gu, ' ')
    .replace(AROUND, '');
  const bare = !/[^a-z ]/.test(words);
  return ` ${words}`
    .replace(CURRENCY, '')
    .split(' ')
    .filter((token) => token !== '')
    .map((token) => (bare ? BARE[token] : undefined) ?? SPELLINGS[token] ?? token);
}

/** Two digits at most: năm, mười lăm, hai mươi mốt, hai mốt. Undefined where the words are no such number. */
function readTens(tokens: readonly string[]): number | undefined {
  const [first, second, third] = tokens;
  if (first === undefined || tokens.length > 3) return undefined;
  const last = (token: string | undefined): number | undefined =>
    token === undefined ? 0 : (TONED[token] ?? (DIGITS[token] || undefined));
  const joined = (tens: number, units: number | undefined): number | undefined =>
    units === undefined ? undefined : tens * 10 + units;
  if (first === 'mười') return third === undefined ? joined(1, last(second)) : undefined;
  const digit = DIGITS[first];
  if (digit === undefined) return undefined;
  if (second === undefined) return digit;
  if (digit < 2) return undefined;
  // Hai mười is a common slip for hai mươi.
  if (second === 'mươi' || second === 'mười') return joined(digit, last(third));
  const toned = TONED[second];
  return third === undefined && toned !== undefined ? digit * 10 + toned : undefined;
}

/** Three digits at most; an empty hundreds digit may be said or not. */
function readGroup(tokens: readonly string[]): number | undefined {
  const at = tokens.indexOf('trăm');
  const hundreds = at < 0 ? 0 : at === 1 ? DIGITS[tokens[0] ?? ''] : undefined;
  if (hundreds === undefined) return undefined;
  const rest = tokens.slice(at + 1);
  if (at > 0 && rest.length === 0) return hundreds * 100;
  const odd = rest[0] === 'linh';
  const tens = readTens(odd ? rest.slice(1) : rest);
  if (tens === undefined || (odd && tens > 9)) return undefined;
  return hundreds * 100 + tens;
}

const GROUP_WORDS: readonly (readonly [string, number])[] = [
  ['tỷ', 9],
  ['triệu', 6],
  ['nghìn', 3],
];

/**
 * The biggest group word splits the number; what stands before the last tỷ may itself hold tỷ, what stands before triệu
 * whole thousands: `bốn nghìn hai trăm chín mươi lăm triệu`.
 */
function readInteger(tokens: readonly string[]): Decimal | undefined {
  for (const [word, exponent] of GROUP_WORDS) {
    const at = tokens.lastIndexOf(word);
    if (at < 0) continue;
    const rest = tokens.slice(at + 1);
    const before = tokens.slice(0, at);
    const high = word === 'tỷ' || isOfThousands(before) ? readInteger(before) : wrap(readGroup(before));
    const low = rest.length === 0 ? decimal(0) : readInteger(rest);
    return high && low ? add(shift(high, exponent), low) : undefined;
  }
  return wrap(readGroup(tokens));
}

/** `chín nghìn một` before triệu is a slip and no number. */
function isOfThousands(tokens: readonly string[]): boolean {
  const rest = tokens.slice(tokens.indexOf('nghìn') + 1);
  return tokens.indexOf('nghìn') > 0 && (rest.length === 0 || rest.includes('trăm'));
}

function wrap(value: number | undefined): Decimal | undefined {
  return value === undefined ? undefined : decimal(value);
}

/** Behind phẩy stand single digits (hai năm), or one number of two or three digits (hai mươi lăm). */
function readFraction(tokens: readonly string[]): Decimal | undefined {
  const digits = tokens.map((token) => DIGITS[token]);
  if (digits.every((digit) => digit !== undefined)) return decimal(BigInt(digits.join('')), digits.length);
  const group = readGroup(tokens);
  return group === undefined ? undefined : decimal(group, tokens.includes('trăm') ? 3 : 2);
}

/** `một phẩy hai tỷ`, `năm trăm triệu phẩy năm`: what stands behind the fraction multiplies all of it. */
function readWithFraction(whole: readonly string[], behind: readonly string[]): Decimal | undefined {
  let last = behind.length;
  let exponent = 0;
  for (; last > 0; last--) {
    const group = GROUP_WORDS.find(([word]) => word === behind[last - 1]);
    if (!group) break;
    exponent += group[1];
  }
  const integer = readInteger(whole);
  const fraction = last === 0 ? undefined : readFraction(behind.slice(0, last));
  return integer && fraction ? shift(add(integer, fraction), exponent) : undefined;
}

/** `hai tỷ rưỡi`: half of what was counted last. */
function readWithHalf(tokens: readonly string[]): Decimal | undefined {
  const whole = readInteger(tokens);
  const unit = [['trăm', 2] as const, ...GROUP_WORDS].find(([word]) => word === tokens.at(-1));
  return whole && unit ? add(whole, shift(decimal(5), unit[1] - 1)) : undefined;
}

/**
 * Reads an amount in words, in every style: `nghìn` or `ngàn`, `mốt` or `một`, `linh` or `lẻ`, `tỷ` or `tỉ`, with commas
 * or none, with `bằng chữ:` before it and `đồng chẵn` behind, without any diacritics, with a fraction (`một phẩy
 * hai tỷ`, `hai tỷ rưỡi`). Undefined where the words are no number.
 */
export function wordsToAmount(text: string): Decimal | undefined {
  const tokens = tokensOf(text);
  const negative = tokens[0] === 'âm';
  const value = readUnsigned(negative ? tokens.slice(1) : tokens);
  return negative && value ? negate(value) : value;
}

function readUnsigned(tokens: readonly string[]): Decimal | undefined {
  const comma = tokens.indexOf('phẩy');
  if (comma >= 0) return readWithFraction(tokens.slice(0, comma), tokens.slice(comma + 1));
  return tokens.at(-1) === 'rưỡi' ? readWithHalf(tokens.slice(0, -1)) : readInteger(tokens);
}

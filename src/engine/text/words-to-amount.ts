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
};

/** Words around the amount that carry no figure. */
const AROUND = /^(?:bằng|viết|chữ|số|tiền|là)$/u;

function tokensOf(text: string): string[] {
  const tokens = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\s]/gu, ' ')
    .split(/\s+/u)
    .filter((token) => token !== '')
    .map((token) => SPELLINGS[token] ?? token);
  while (AROUND.test(tokens[0] ?? '')) tokens.shift();
  while (['chẵn', 'đồng', 'đ', 'vnđ', 'việt', 'nam'].includes(tokens.at(-1) ?? '')) tokens.pop();
  return tokens;
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
  if (second === 'mươi') return joined(digit, last(third));
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

/** The biggest group word splits the number; what stands before the last tỷ may itself hold tỷ. */
function readInteger(tokens: readonly string[]): Decimal | undefined {
  for (const [word, exponent] of GROUP_WORDS) {
    const at = tokens.lastIndexOf(word);
    if (at < 0) continue;
    const rest = tokens.slice(at + 1);
    const high = word === 'tỷ' ? readInteger(tokens.slice(0, at)) : wrap(readGroup(tokens.slice(0, at)));
    const low = rest.length === 0 ? decimal(0) : readInteger(rest);
    return high && low ? add(shift(high, exponent), low) : undefined;
  }
  return wrap(readGroup(tokens));
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

/**
 * Reads an amount in words, in every style: `nghìn` or `ngàn`, `mốt` or `một`, `linh` or `lẻ`, `tỷ` or `tỉ`, with commas
 * or none, with `bằng chữ:` before it and `đồng chẵn` behind. Undefined where the words are no number.
 */
export function wordsToAmount(text: string): Decimal | undefined {
  const tokens = tokensOf(text);
  const negative = tokens[0] === 'âm';
  const unsigned = negative ? tokens.slice(1) : tokens;
  const comma = unsigned.indexOf('phẩy');
  const whole = readInteger(comma < 0 ? unsigned : unsigned.slice(0, comma));
  if (!whole) return undefined;
  const fraction = comma < 0 ? decimal(0) : readFraction(unsigned.slice(comma + 1));
  if (!fraction) return undefined;
  const value = add(whole, fraction);
  return negative ? negate(value) : value;
}

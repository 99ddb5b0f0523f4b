import { parseDecimal, type Decimal } from '../decimal';
import { clean } from './fold';

const FULL_WIDTH = /[\uff01-\uff5e]/gu;
const MINUS = /[\u2010-\u2015\u2212\ufe58\ufe63]/gu;
const APOSTROPHE = /[\u2018\u2019\u02bc\u00b4`\u2032]/gu;

/** Latin digits, one kind of minus, apostrophe and space: what keyboards, fonts and PDF files make of them. */
export function plainMarks(raw: string): string {
  return clean(raw.replace(FULL_WIDTH, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0)))
    .replace(MINUS, '-')
    .replace(APOSTROPHE, "'")
    .replace(/^'/, '');
}

/** What a number without sign and unit is made of, as the inside of a pattern. */
export const BODY = "\\d(?:[\\d.,' ]*\\d)?";

const BY_SPACES = /^\d{1,3}(?:[ ']\d{3})+(?![\d ])/;
/** `1. 200. 000`: a space that slipped in behind the marks. */
const SPACED_GROUPS = /^\d{1,3}(?:[.,] ?\d{3}){2,}(?:[.,]\d+)?$/;
const SCIENTIFIC = /^(\d)(?:[.,](\d+))?E([+-]?\d{1,2})$/;
/** Telephone and identity numbers begin with a nought and are long; figures are not. */
const IDENTIFIER = /^0\d{7,}$/;

/**
 * What the digits of a figure may stand for, the conventional reading first. More than one where a lone mark stands
 * before exactly three digits: `53.773` is thousands, then decimals; `644,010` the other way round. Empty where
 * the marks make no number.
 */
export function numberReadings(body: string): Decimal[] {
  const scientific = SCIENTIFIC.exec(body);
  if (scientific) {
    const [, digit, fraction = '0', exponent] = scientific;
    return [parseDecimal(`${digit}.${fraction}e${exponent}`) ?? []].flat();
  }
  const joined = body.replaceAll(' ', '');
  const plain = IDENTIFIER.test(joined) ? [] : plainReadings(body);
  return plain.flatMap((text) => parseDecimal(text) ?? []);
}

function plainReadings(body: string): string[] {
  const spaced = SPACED_GROUPS.test(body) ? body.replaceAll(' ', '') : body;
  const text = BY_SPACES.test(spaced) ? spaced.replace(/[ ']/g, '') : spaced;
  if (/[ ']/.test(text) || /[.,]$/.test(text)) return [];
  const separators = text.match(/[.,]/g) ?? [];
  const first = separators[0];
  const last = separators.at(-1);
  if (first === undefined || last === undefined) return [text];
  if (first !== last) return decimalMarkAt(text, last, first);
  if (separators.length > 1) return grouped(text, first) ? [text.replaceAll(first, '')] : [];
  const [whole = '', fraction = ''] = text.split(first);
  const asDecimal = `${whole}.${fraction}`;
  const mayGroup = fraction.length === 3 && /^[1-9]\d{0,2}$/.test(whole);
  if (!mayGroup) return [asDecimal];
  return first === '.' ? [whole + fraction, asDecimal] : [asDecimal, whole + fraction];
}

/** `1.234.567,8` and `1,234,567.8`: the mark that comes last is the decimal one. */
function decimalMarkAt(text: string, mark: string, group: string): string[] {
  const at = text.indexOf(mark);
  if (text.indexOf(mark, at + 1) >= 0) return [];
  const whole = text.slice(0, at);
  return grouped(whole, group) ? [`${whole.replaceAll(group, '')}.${text.slice(at + 1)}`] : [];
}

function grouped(text: string, mark: string): boolean {
  const [first = '', ...rest] = text.split(mark);
  return /^\d{1,3}$/.test(first) && rest.every((group) => /^\d{3}$/.test(group));
}

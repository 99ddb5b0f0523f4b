/** Superscript digits, by which a page calls its footnotes. */

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
/** Not the exponent of a measure: `km²`. */
const CALL = new RegExp(`(?<!(?:^|[^\\p{L}])[kcdm]?m)[${SUPERSCRIPTS}]+`, 'gu');
const NOTE = new RegExp(`^\\s*([${SUPERSCRIPTS}]+)\\s*(?=\\p{L})`, 'u');

/** Digits as superscript, as notes are marked: `12` becomes `¹²`. */
export function superscript(digits: string): string {
  return digits.replace(/\d/g, (digit) => SUPERSCRIPTS[Number(digit)] ?? digit);
}

/** Numbers of the footnotes that a text calls, in plain digits. */
export function calledNotes(text: string): string[] {
  return [...text.matchAll(CALL)].map(([digits]) => plainDigits(digits));
}

/** A footnote as it stands under a page: its number, then its words. */
export function footnoteText(text: string): { readonly number: string; readonly text: string } | undefined {
  const match = NOTE.exec(text);
  return match ? { number: plainDigits(match[1] ?? ''), text: text.slice(match[0].length) } : undefined;
}

function plainDigits(superscripts: string): string {
  return [...superscripts].map((digit) => SUPERSCRIPTS.indexOf(digit)).join('');
}

const BOOLEANS = new Set(['true', 'false']);
const MONTH_FIRST = /^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|tháng|thg)/iu;

/**
 * What has to be written for a cell to hold this text. Excel reads what it is given as if it were typed:
 * `=HYPERLINK(…)` becomes a formula, `53.773` a number, `3-2` a date. A leading apostrophe makes it text,
 * is not part of the value and leaves the number format alone. It shows in the formula bar, so plain
 * words do without.
 */
export function textEntry(text: string): string {
  return isPlainWords(text) ? text : `'${text}`;
}

function isPlainWords(text: string): boolean {
  if (text === '') return true;
  if (BOOLEANS.has(text.trim().toLowerCase())) return false;
  // "(Kèm theo …" is words, "(5)" is minus five.
  const start = text.replace(/^[\s(]+/u, '');
  if (!/^\p{L}/u.test(start)) return false;
  return !(MONTH_FIRST.test(start) && /\d/.test(text));
}

/** Whether Excel would take this entry for a formula. */
export function isFormulaEntry(entry: string | number | boolean | null): boolean {
  return typeof entry === 'string' && entry.startsWith('=') && entry.length > 1;
}

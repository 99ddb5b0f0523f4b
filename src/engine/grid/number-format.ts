/** One of a format code's sections (positive; negative; nought; text), taken apart. */
export interface FormatSection {
  readonly kind: 'number' | 'general' | 'date' | 'text' | 'literal';
  /** When the section is used, where it says so itself: `[>=1000000]`. */
  readonly condition?: { readonly op: '<' | '<=' | '>' | '>=' | '=' | '<>'; readonly than: number };
  /** Printed = held × 10^exponent: -6 for `#,##0,,`, 2 for `0%`. */
  readonly exponent: number;
  /** Decimals that may be printed, and those that always are, noughts included. */
  readonly decimals: number;
  readonly promised: number;
  readonly percent: boolean;
  /** False where nought itself prints no digit: `#,###`, `"-"??`. */
  readonly noughts: boolean;
  /** Words and marks before and behind the digits; of a section without digits, all that it prints. */
  readonly before: string;
  readonly behind: string;
  /** The order of a date's parts: `dm`, `my`, `dmy`; months in words count as months. Empty where there is a time. */
  readonly dateOrder?: string;
}

const known = new Map<string, readonly FormatSection[]>();

/** The sections of a number format code, in order; General where there is none. */
export function formatSections(code: string | undefined): readonly FormatSection[] {
  const format = code === undefined || code === '' ? 'General' : code;
  const before = known.get(format);
  if (before) return before;
  const made = split(format).map(readSection);
  known.set(format, made);
  return made;
}

/** The section that Excel uses for a number. */
export function sectionFor(code: string | undefined, value: number): FormatSection | undefined {
  const sections = formatSections(code).filter(({ kind }, index) => kind !== 'text' || index < 3);
  if (sections.some(({ condition }) => condition)) {
    return sections.find(({ condition }) => condition === undefined || holds(condition, value));
  }
  const [positive, negative, nought] = sections;
  if (value < 0) return negative ?? positive;
  return value === 0 ? (nought ?? positive) : positive;
}

function holds({ op, than }: NonNullable<FormatSection['condition']>, value: number): boolean {
  switch (op) {
    case '<':
      return value < than;
    case '<=':
      return value <= than;
    case '>':
      return value > than;
    case '>=':
      return value >= than;
    case '=':
      return value === than;
    case '<>':
      return value !== than;
  }
}

/** A quoted text, an escaped mark, a space as wide as a mark, a filler, a bracket; or one mark of the code. */
const TOKEN = /"([^"]*)"|\\(.)|_(.)|\*(.)|\[([^\]]*)\]|General|AM\/PM|A\/P|E[+-]|./gisu;
const CONDITION = /^(<=|>=|<>|<|>|=)(-?\d+(?:\.\d+)?)$/;
const CURRENCY = /^\$([^-]*)/;

function split(format: string): string[] {
  const sections = [''];
  for (const [token] of format.matchAll(TOKEN)) {
    if (token === ';') sections.push('');
    else sections[sections.length - 1] += token;
  }
  return sections;
}

/** Nothing but a date's letters and what stands between them; digits only as parts of a second. */
const DATE_ONLY = /^(?:[ymdhseb年月日時分秒.,:/\-\s]|(?<=[.,])0)*$/iu;

function isDateCode(code: string): boolean {
  const bare = code
    .replace(/"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]|AM\/PM|A\/P/gisu, '')
    .replace(/[[\]]/g, '');
  return /[ymdhs]/i.test(bare) && DATE_ONLY.test(bare);
}

function readSection(code: string): FormatSection {
  const isDate = isDateCode(code);
  let condition: FormatSection['condition'];
  let digits = '';
  let [before, behind, order] = ['', '', ''];
  let [percents, general, text, stray] = [0, false, false, false];
  const literal = (mark: string): void => {
    if (digits === '' && !general) before += mark;
    else behind += mark;
  };
  for (const [token, quoted, escaped, space, filler, bracket] of code.matchAll(TOKEN)) {
    if (quoted !== undefined) literal(quoted);
    else if (escaped !== undefined) literal(escaped);
    else if (space !== undefined) literal(' ');
    else if (filler !== undefined) continue;
    else if (bracket !== undefined) {
      const limit = CONDITION.exec(bracket);
      if (limit) condition = { op: opOf(limit[1]), than: Number(limit[2]) };
      else if (isDate) order += /^[hms]/i.test(bracket) ? 't' : '';
      else literal(CURRENCY.exec(bracket)?.[1] ?? '');
    } else if (/^general$/i.test(token)) general = true;
    else if (/^[0#?.,]$/.test(token)) digits += token;
    else if (token === '%') {
      percents += 1;
      literal(token);
    } else if (isDate && /^[ymd]$/i.test(token)) order += token.toLowerCase();
    else if (isDate && /^(?:[hse]|am\/pm|a\/p)$/i.test(token)) order += token === 'e' ? 'y' : 't';
    else if (token === '@') text = true;
    // Fractions and powers of ten print what General prints, in other words.
    else if (/^E[+-]$/.test(token) || (token === '/' && digits !== '')) general = true;
    else {
      literal(token);
      stray ||= /\p{L}/u.test(token);
    }
  }
  // Words without quotes and no digits: no code that Excel writes.
  if (stray && !/[0#?]/.test(digits)) general = true;
  const hasDigits = /[0#?]/.test(digits);
  const kind = isDate ? 'date' : text ? 'text' : general ? 'general' : hasDigits ? 'number' : 'literal';
  const [whole = '', fraction = ''] = digits.split('.');
  const thousands = (/,+$/.exec(fraction === '' ? whole : fraction)?.[0] ?? '').length;
  const dateOrder = order.includes('t') ? '' : order.replace(/(.)\1+/g, '$1');
  return {
    kind,
    ...(condition ? { condition } : {}),
    exponent: 2 * percents - 3 * thousands,
    decimals: (fraction.match(/[0#?]/g) ?? []).length,
    promised: (fraction.match(/0/g) ?? []).length,
    percent: percents > 0,
    noughts: digits.includes('0'),
    before: before.trim(),
    behind: behind.trim(),
    ...(kind === 'date' ? { dateOrder } : {}),
  };
}

function opOf(text: string | undefined): NonNullable<FormatSection['condition']>['op'] {
  switch (text) {
    case '<':
    case '<=':
    case '>':
    case '>=':
    case '<>':
      return text;
    default:
      return '=';
  }
}

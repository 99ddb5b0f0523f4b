import { nounAt } from './nouns';
import { spanOf, type DateToken } from './tokens';

const YEAR = '(?:19|20)\\d\\d';

/** What stands between the two ends of a range. */
export const TO = '(?:-|–|—|−|đến|tới|->)';

const DM = '(0?[1-9]|[12]\\d|3[01])';

const MM = '(0?[1-9]|1[0-2])';

/** Dates, months and quarters, one way of writing after the other; `dateOf` reads what they match. */
export const DATES: readonly RegExp[] = [
  // 24/02/2021, ngày 24-02-2021
  new RegExp(
    `(?:ngày\\s*)?(?<!\\d)(?<day>\\d{1,2})[/.-](?<month>\\d{1,2})[/.-](?<year>${YEAR})(?!\\d)`,
    'gu',
  ),
  // Sáng 27-12
  /(?<=(?<!\p{L})(?:sáng|trưa|chiều|tối|ngày|hôm)\s)(?<day>\d{1,2})-(?<month>\d{1,2})(?![\d/.-]|\s*(?:%|sản phẩm|người|lớp))/gu,
  new RegExp(`ngày\\s*(?<day>\\d{1,2})\\s*tháng\\s*(?<month>\\d{1,2})(?:\\s*năm\\s*(?<year>${YEAR}))?`, 'gu'),
  new RegExp(`ngày\\s+tháng\\s*(?<month>\\d{1,2})\\s*năm\\s*(?<year>${YEAR})`, 'gu'),
  new RegExp(
    `(?:các\\s*)?tháng\\s*${MM.replace('(', '(?<month>')}(?!\\d)(?:\\s*(?:${TO}|,|và)\\s*(?:tháng\\s*)?${MM.replace('(', '(?<month2>')}(?![\\d/]))?(?:\\s*(?:/|năm\\s*|-)\\s*(?<year>${YEAR}))?`,
    'gu',
  ),
  new RegExp(
    `(?<!\\d)${MM.replace('(', '(?<month>')}\\s*${TO}\\s*${MM.replace('(', '(?<month2>')}\\s*(?:năm\\s*|/)(?<year>${YEAR})`,
    'gu',
  ),
  new RegExp(`(?<![\\d/])${MM.replace('(', '(?<month>')}/(?<year>${YEAR})(?!\\d)`, 'gu'),
  new RegExp(`(?<![\\d/.,])${DM.replace('(', '(?<day>')}/${MM.replace('(', '(?<month>')}(?![\\d/])`, 'gu'),
  /(?<![\p{L}\p{N}])quý\s*(?<quarter>iv|iii|ii|i|[1-4])(?![\p{L}\p{N}])(?:\s*(?:-|–|,|và|đến)\s*(?:quý\s*)?(?<quarter2>iv|iii|ii|i|[1-4])(?![\p{L}\p{N}]))?(?:\s*(?:\/|năm\s*|-)\s*(?<year>(?:19|20)\d\d))?/gu,
];

/** Years, and whether what is told happens during them or by their end. */
export const PERIODS: readonly (readonly [RegExp, 'in' | 'by'])[] = [
  [new RegExp(`(?<!\\d)(${YEAR})\\s*${TO}\\s*(?:hết\\s*)?(?:năm\\s*)?(${YEAR})(?!\\d)`, 'gu'), 'in'],
  [
    new RegExp(
      `(?:đến|tới|trước|hết|cuối)\\s*(?:hết\\s*|cuối\\s*|thời điểm\\s*)*năm\\s*(${YEAR})(?!\\d)`,
      'gu',
    ),
    'by',
  ],
  [new RegExp(`(?<!\\p{L})(?:hết|cuối)\\s+(${YEAR})(?![\\d.,/]*\\d)`, 'gu'), 'by'],
  [
    new RegExp(
      `năm\\s*(${YEAR})(?!\\d)(?:(?:\\s*,\\s*(?:năm\\s*)?${YEAR})*\\s*(?:,|và)\\s*(?:năm\\s*)?(${YEAR})(?!\\d))?`,
      'gu',
    ),
    'in',
  ],
];

/** A year without a word: of things yet to be counted it is none. */
export const BARE_YEAR = /(?<![\d.,/])(20[1-4]\d)(?![\d.,/]*\d)/gu;

const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };

/** A date where it is one: `10/12 xã` is a fraction, `6 tháng` is how long. */
export function dateOf(match: RegExpExecArray, lower: string): Omit<DateToken, 'ofDocument'> | undefined {
  const groups = match.groups ?? {};
  const number = (...names: readonly string[]): number | undefined => {
    const found = names.map((name) => groups[name]).find((value) => value !== undefined);
    return found === undefined ? undefined : (ROMAN[found] ?? Number(found));
  };
  const day = number('day');
  const year = number('year');
  const list = (...values: readonly (number | undefined)[]): number[] =>
    values.filter((value) => value !== undefined);
  const months = list(number('month'), number('month2'));
  // "10/12 xã" are ten of twelve; "trước ngày 10/12" is a day whatever follows.
  if (year === undefined && /^\d+\/\d+$/.test(match[0]) && isFraction(lower, match)) return undefined;
  // "6 tháng" is how long, not when.
  if (day === undefined && months.length === 0 && number('quarter') === undefined) return undefined;
  return {
    ...spanOf(match),
    ...(day === undefined ? {} : { day }),
    months,
    quarters: list(number('quarter'), number('quarter2')),
    ...(year === undefined ? {} : { year }),
  };
}

function isFraction(lower: string, { index, 0: digits }: RegExpExecArray): boolean {
  const { noun } = nounAt(lower, index + digits.length);
  const after = lower.slice(index + digits.length);
  const named = (noun !== undefined && noun.family !== 'time') || /^\s*%/u.test(after);
  return named && !/(?:ngày|trước|hết|hạn|và)\s+$/u.test(lower.slice(0, index));
}

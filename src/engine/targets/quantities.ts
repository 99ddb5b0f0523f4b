import type { Decimal } from '../decimal';
import { RECOGNISED_STARS, type RecognisedStars } from '../layouts/star-rules';
import { readFigureText } from '../text/figure-text';
import type { TargetPeriod } from './target';

/** A planned value where it stands in a text. */
export interface Quantity {
  readonly start: number;
  readonly end: number;
  readonly values: readonly Decimal[];
  readonly percent: boolean;
}

/** A text with everything blanked out that holds digits and is no planned value; positions are kept. */
export function withoutOtherDigits(text: string): string {
  return OTHER_DIGITS.reduce(
    (masked, pattern) => masked.replace(pattern, (found) => ' '.repeat(found.length)),
    text,
  );
}

const YEAR = '(?:19|20)\\d\\d';
const TO = '(?:-|–|—|đến|tới)';

const STARS = new RegExp(
  `(?:từ\\s*)?0?([1-5])\\s*(?:(?:${TO}|,|và|hoặc)\\s*0?([1-5])\\s*)?(?:sao|\\*+|★+)(?:\\s*(?:ocop|cấp\\s+[^\\s,;.)]+))?(\\s*(?:trở lên|trở đi))?`,
  'giu',
);
const PERIOD = new RegExp(`(?:giai đoạn|năm|từ năm)\\s*(${YEAR})\\s*${TO}\\s*(?:năm\\s*)?(${YEAR})`, 'giu');
const BARE_PERIOD = new RegExp(`(?<!\\d)(${YEAR})\\s*[-–—]\\s*(${YEAR})(?!\\d)`, 'giu');
const BY_YEAR = new RegExp(`(?:đến|tới|trước|hết)\\s*(?:hết\\s*)?(?:cuối\\s*)?năm\\s*(${YEAR})`, 'giu');
const IN_YEAR = new RegExp(`năm\\s*(${YEAR})`, 'giu');

/** Stars, years, dates, numbers of documents and of paragraphs. */
const OTHER_DIGITS: readonly RegExp[] = [
  /^\s*(?:\d+(?:\.\d+)*[.)]|[a-zđ]\))\s+/giu,
  /\d{1,2}\/\d{1,2}\/\d{4}/gu,
  /(?:tháng|quý|ngày)\s*\d{1,2}(?:\/\d{4})?/giu,
  /\d+\/\S*(?:QĐ|KH|NQ|TTg|UBND|BCĐ)\S*/gu,
  STARS,
  PERIOD,
  BARE_PERIOD,
  BY_YEAR,
  IN_YEAR,
];

const FIGURE = '\\d+(?:[.,]\\d+)*';
const PER_CENT = '(?:%|phần trăm)';
const QUANTITY = new RegExp(
  `(${FIGURE})\\s*(${PER_CENT})?(?:\\s*${TO}\\s*(${FIGURE})\\s*(${PER_CENT})?)?`,
  'giu',
);

/** The planned values of a text, in order: `40%`, `40 - 50`, `01-03`. */
export function quantitiesIn(text: string): Quantity[] {
  return [...withoutOtherDigits(text).matchAll(QUANTITY)].flatMap((match): Quantity[] => {
    const [whole, low = '', percent, high, highPercent] = match;
    const values = [low, ...(high === undefined ? [] : [high])].flatMap((figure) => {
      const read = readFigureText(figure);
      return read.kind === 'figure' ? read.readings.slice(0, 1) : [];
    });
    if (values.length === 0) return [];
    const start = match.index;
    return [{ start, end: start + whole.trimEnd().length, values, percent: Boolean(percent ?? highPercent) }];
  });
}

/** The stars that a text asks for: `5 sao`, `3 sao, 4 sao`, `từ 3 sao trở lên`; undefined where it names none. */
export function starsIn(text: string): readonly RecognisedStars[] | undefined {
  const wanted = new Set<number>();
  for (const [, low, high, upwards] of text.matchAll(STARS)) {
    const from = Number(low);
    const to = upwards ? 5 : Number(high ?? low);
    for (let stars = from; stars <= to; stars++) wanted.add(stars);
  }
  const stars = RECOGNISED_STARS.filter((each) => wanted.has(each));
  return stars.length === 0 ? undefined : stars;
}

/** The years that a text names. */
export function periodIn(text: string): TargetPeriod | undefined {
  const [range] = [...text.matchAll(PERIOD), ...text.matchAll(BARE_PERIOD)];
  if (range) return { mode: 'in', from: Number(range[1]), to: Number(range[2]) };
  const [by] = text.matchAll(BY_YEAR);
  if (by) return { mode: 'by', to: Number(by[1]) };
  const [year] = text.matchAll(IN_YEAR);
  return year && { mode: 'in', from: Number(year[1]), to: Number(year[1]) };
}

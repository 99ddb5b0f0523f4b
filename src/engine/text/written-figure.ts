import { add, compare, equals, negate, shift, type Decimal } from '../decimal';
import { readBound, type Bound } from './figure-bound';
import { readUnit, type FigureUnit, type UnitText } from './figure-unit';
import { BODY, numberReadings, plainMarks } from './number-text';

/** How a page shows that a figure is missing; `words` are không, k, chưa có. */
export type BlankMark = 'empty' | 'dash' | 'dots' | 'cross' | 'words';

/**
 * What a cell's text that stands among figures may say. Closed: whoever reads figures handles each kind.
 *
 * - `blank`: nothing there, and how the page shows it.
 * - `none`: words, a date, a code; no figure.
 * - `figure`: one number. `readings` are in the written unit (37,9% is 37.9), the conventional one first; more than
 *   one only where a lone mark stands before three digits, and the sums decide.
 * - `range`: `15 - 20`, `từ 40 đến 50`; the same, lower bound first. Two years (`2021-2025`) are no range.
 *
 * `unit` and `per` are what the text itself says; a footnote's mark behind is passed over.
 */
export type Written =
  | { readonly kind: 'blank'; readonly mark: BlankMark }
  | { readonly kind: 'none' }
  | WrittenFigure
  | WrittenRange;

interface Said {
  readonly unit: FigureUnit;
  readonly bound: Bound;
  readonly per?: string;
}

/** A text that states one number, in the unit that it is written in. */
export interface WrittenFigure extends Said {
  readonly kind: 'figure';
  readonly readings: readonly Decimal[];
}

/** A text that states two bounds, in the unit that they are written in. */
export interface WrittenRange extends Said {
  readonly kind: 'range';
  readonly readings: readonly { readonly low: Decimal; readonly high: Decimal }[];
}

const NONE: Written = { kind: 'none' };
const MOST = 120;

const BLANKS: readonly (readonly [RegExp, BlankMark])[] = [
  [/^$/u, 'empty'],
  [/^[-_ ]+$/u, 'dash'],
  [/^[.…‥· ]+$/u, 'dots'],
  [/^[-_.… ]+$/u, 'dots'],
  [/^[x×]$/iu, 'cross'],
  [/^(?:k|ko|không|không có|chưa có|n\/a)\.?$/iu, 'words'],
];

/** Reads whatever text stands where a figure should; never throws. */
export function readWritten(raw: string): Written {
  if (raw.length > MOST) return NONE;
  const text = plainMarks(raw);
  const blank = BLANKS.find(([pattern]) => pattern.test(text));
  if (blank) return { kind: 'blank', mark: blank[1] };
  if (!/\d/.test(text)) return NONE;
  const { bound, rest } = readBound(withoutNote(text));
  const read = readRange(rest) ?? readSingle(rest);
  return read ? { ...read, bound } : NONE;
}

const NOTE = /(?<=[\d%\p{L})]) ?(?:\*{1,3}|\((?:\*{1,3}|\d)\)|\[(?:\*|\d{1,2})\])$|(?<=[\d%)] ?)[¹²³⁰⁴-⁹]+$/u;

function withoutNote(text: string): string {
  return text.replace(NOTE, '').trimEnd();
}

type Single = Omit<WrittenFigure, 'bound'>;
type Range = Omit<WrittenRange, 'bound'>;

const SINGLE = new RegExp(
  `^(?<open>\\()?(?<sign>[-+])? ?(?<body>${BODY}(?:E[+-]?\\d{1,2})?)(?<behind> ?-)?(?<inner> ?%(?=\\)))?(?<close>\\))? ?(?<suffix>[%\\p{L}(₫].*)?$`,
  'u',
);
/** `1 tỷ 200 triệu đồng`. */
const COMPOUND = /^(\d[\d.,]*) ?(tỷ|tỉ|triệu),? (\d{1,3}) ?(triệu|nghìn|ngàn)(?: ?(?:đồng|đ|vnđ))?$/iu;
/** `VNĐ 5.000`, `đ 5.000`. */
const CURRENCY_FIRST = /^(?:vnđ|vnd|đ|₫) ?(?=\d)/iu;

function readSingle(text: string): Single | undefined {
  const compound = readCompound(text);
  if (compound) return compound;
  const first = CURRENCY_FIRST.exec(text)?.[0];
  const groups = SINGLE.exec(first === undefined ? text : `${text.slice(first.length)} đồng`)?.groups;
  if (!groups) return undefined;
  const { open, close, sign, behind, inner, body = '', suffix = '' } = groups;
  if (Boolean(open) !== Boolean(close) || (sign && behind)) return undefined;
  const said = inner === undefined ? readUnit(suffix) : suffix === '' ? PERCENT : undefined;
  if (!said) return undefined;
  const values = numberReadings(body);
  const readings = said.unit.kind === 'money' && said.unit.exponent === 0 ? wholeFirst(values) : values;
  if (readings.length === 0) return undefined;
  const negative = open !== undefined || behind !== undefined || sign === '-';
  return { kind: 'figure', readings: negative ? readings.map(negate) : readings, ...said };
}

const PERCENT: UnitText = { unit: { kind: 'percent' } };

/** A thousandth of a đồng is nothing: `12.500 đồng` has one reading. */
function wholeFirst(readings: readonly Decimal[]): readonly Decimal[] {
  return readings.length === 1 ? readings : readings.filter(({ scale }) => scale === 0);
}

function readCompound(text: string): Single | undefined {
  const [, high, highUnit, low, lowUnit] = COMPOUND.exec(text) ?? [];
  if (high === undefined || highUnit === undefined || low === undefined || lowUnit === undefined)
    return undefined;
  const unit = readUnit(highUnit)?.unit;
  const rest = readUnit(lowUnit)?.unit;
  const [whole] = numberReadings(high);
  const [part] = numberReadings(low);
  if (unit?.kind !== 'money' || rest?.kind !== 'money' || !whole || !part) return undefined;
  if (rest.exponent >= unit.exponent) return undefined;
  return { kind: 'figure', readings: [add(whole, shift(part, rest.exponent - unit.exponent))], unit };
}

const BETWEEN = / ?(?:-|÷|~|→|\.{2,3}|…) ?| (?:đến|tới|và) /giu;
const YEAR = /^(?:19|20)\d\d$/;

function readRange(text: string): Range | undefined {
  const from = /^từ /iu.test(text);
  const whole = text.replace(/^từ /iu, '');
  for (const found of whole.matchAll(BETWEEN)) {
    const [low, high] = [whole.slice(0, found.index), whole.slice(found.index + found[0].length)];
    if (/và/iu.test(found[0]) && !from) continue;
    if (!/^\d/.test(low) || !/^(?:dưới )?\d/iu.test(high)) continue;
    const range = rangeOf(low, high.replace(/^dưới /iu, ''));
    if (range) return range;
  }
  return undefined;
}

function rangeOf(lowText: string, highText: string): Range | undefined {
  if (YEAR.test(lowText) && YEAR.test(highText)) return undefined;
  const [low, high] = [readSingle(lowText), readSingle(highText)];
  if (!low || !high) return undefined;
  const lowValues = inUnitOf(low, high.unit);
  if (!lowValues) return undefined;
  const pairs =
    lowValues.length === high.readings.length
      ? lowValues.flatMap((value, index) => pairOf(value, high.readings[index]))
      : lowValues.flatMap((value) => high.readings.flatMap((other) => pairOf(value, other)));
  if (pairs.length === 0) return undefined;
  return {
    kind: 'range',
    readings: pairs,
    unit: high.unit,
    ...(high.per === undefined ? {} : { per: high.per }),
  };
}

function pairOf(low: Decimal, high: Decimal | undefined): { low: Decimal; high: Decimal }[] {
  return high && !equals(low, high) && compare(low, high) < 0 ? [{ low, high }] : [];
}

/** `900 triệu - 1,2 tỷ` in tỷ; a lower bound without a unit has the upper one's. */
function inUnitOf({ unit, readings }: Single, wanted: FigureUnit): readonly Decimal[] | undefined {
  if (unit.kind === 'none') return readings;
  if (unit.kind === 'money' && wanted.kind === 'money')
    return readings.map((value) => shift(value, unit.exponent - wanted.exponent));
  if (unit.kind === 'percent') return wanted.kind === 'percent' ? readings : undefined;
  return unit.kind === 'counted' && wanted.kind === 'counted' && unit.noun === wanted.noun
    ? readings
    : undefined;
}

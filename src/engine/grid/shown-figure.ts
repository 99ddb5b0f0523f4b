import {
  absolute,
  decimalFromNumber,
  isZero,
  negate,
  round,
  shift,
  toPlain,
  ZERO,
  type Decimal,
} from '../decimal';
import { readUnit, type FigureUnit } from '../text/figure-unit';
import { readWritten, type BlankMark } from '../text/written-figure';
import { sectionFor, type FormatSection } from './number-format';
import { serialDate, typedParts } from './serial-date';

/**
 * What the page says of a number that a cell holds.
 *
 * - `number`: `printed` = held × 10^exponent, rounded as shown, and stands in `unit` where the format names one: 1.2E9
 *   under `0.0,," triệu"` is printed as 1200 in triệu, 1200 under `0" triệu đồng"` is 1200 triệu. Without a unit
 *   the printed number is in the measure that the header names, so under `#,##0,,` and "triệu đồng" the held figure
 *   is in đồng. `decimals` is how many are printed at most; undefined under General, which prints what is held.
 * - `mark`: no digit is printed; a dash for nought (`#,##0;-#,##0;"-"`), or nothing at all (`;;;`).
 * - `date`: a day. Where a figure belongs, `typed` is what may have been meant (`typedParts`).
 */
export type ShownFigure =
  | {
      readonly kind: 'number';
      readonly printed: Decimal;
      readonly decimals?: number;
      readonly exponent: number;
      readonly unit: FigureUnit;
      readonly per?: string;
      /** The format's own words, as printed. */
      readonly literal: string;
    }
  | { readonly kind: 'mark'; readonly mark: BlankMark; readonly literal: string }
  | { readonly kind: 'date'; readonly iso: string; readonly typed: readonly (readonly number[])[] };

/** Reads a held number through its format as a person reads the page. */
export function formattedFigure(value: number, format: string | undefined, date1904 = false): ShownFigure {
  const held = decimalFromNumber(value) ?? ZERO;
  const section = sectionFor(format, value);
  if (!section) return bareFigure(held);
  const literal = [section.before, section.behind].filter((part) => part !== '').join(' ');
  switch (section.kind) {
    case 'date':
      return dateOf(value, section, date1904);
    case 'literal':
      return { kind: 'mark', mark: markOf(literal), literal };
    case 'general':
    case 'text':
      return { ...bareFigure(held), ...unitOf(section), literal };
    case 'number':
      return numberOf(held, section, literal, format ?? '');
  }
}

function bareFigure(printed: Decimal): Extract<ShownFigure, { kind: 'number' }> {
  return { kind: 'number', printed, exponent: 0, unit: { kind: 'none' }, literal: '' };
}

/** Days that no calendar has are no dates. */
function dateOf(value: number, { dateOrder }: FormatSection, date1904: boolean): ShownFigure {
  if (value < 0 || value > 2_958_465) return { kind: 'mark', mark: 'words', literal: '####' };
  const iso = serialDate(value, date1904);
  return { kind: 'date', iso, typed: dateOrder ? typedParts(iso, dateOrder) : [] };
}

function numberOf(held: Decimal, section: FormatSection, literal: string, format: string): ShownFigure {
  const { exponent, decimals, noughts } = section;
  const moved = shift(held, exponent);
  const printed = moved.scale > decimals ? round(moved, decimals) : moved;
  if (isZero(printed) && !noughts) return { kind: 'mark', mark: markOf(literal), literal };
  return {
    kind: 'number',
    printed: held.digits < 0n ? signed(printed, section, format) : printed,
    decimals,
    exponent,
    ...unitOf(section),
    literal,
  };
}

/** A section of its own for negative numbers prints no sign that it does not hold. */
function signed(printed: Decimal, section: FormatSection, format: string): Decimal {
  if (section === sectionFor(format, 1)) return printed;
  return /[-−–(]/u.test(section.before) || section.behind.startsWith('-')
    ? negate(absolute(printed))
    : absolute(printed);
}

function unitOf({ before, behind, percent }: FormatSection): { unit: FigureUnit; per?: string } {
  if (percent) return { unit: { kind: 'percent' } };
  const said = [behind, before].map((words) => readUnit(words.replace(/^[-+()\s]+|[-)\s]+$/gu, '')));
  return said.find((each) => each && each.unit.kind !== 'none') ?? { unit: { kind: 'none' } };
}

function markOf(literal: string): BlankMark {
  const written = readWritten(literal);
  return written.kind === 'blank' ? written.mark : 'words';
}

/** What a cell with a number among row numbers may say: `1.2` for 1.2000000000000002, `1.10` under `0.00`, `1.1` for 1-Jan. */
export function ordinalTexts(value: number, format: string | undefined, date1904 = false): readonly string[] {
  const shown = formattedFigure(value, format, date1904);
  const plain = toPlain(decimalFromNumber(value) ?? ZERO);
  if (shown.kind === 'date') return shown.typed.map((parts) => parts.join('.'));
  const decimals = sectionFor(format, value)?.promised ?? 0;
  const [whole = '', fraction = ''] = plain.split('.');
  if (shown.kind === 'mark' || fraction.length >= decimals) return [plain];
  return [`${whole}.${fraction.padEnd(decimals, '0')}`, plain];
}

import { decimalFromNumber, shift, trimmed, type Decimal } from '../decimal';
import { shownAs, shownValue } from '../grid/display';
import { isCellError, type Cell, type CellRef } from '../grid/grid';
import { formattedFigure } from '../grid/shown-figure';
import type { MeasureKind } from '../layouts/shape';
import { readFigureText } from '../text/figure-text';
import type { MeasureUnit } from '../text/measure-unit';
import { readWritten } from '../text/written-figure';
import { writtenValue, type Wanted } from '../text/written-value';
import type { Figure } from './table';

/**
 * Reads one cell as a figure of the given kind, in the table's measure unit where that is known. Never fails:
 * what is no figure is `unreadable`.
 */
export function readFigure(
  cell: Cell | undefined,
  ref: CellRef,
  measure: MeasureKind,
  unit?: MeasureUnit,
): Figure {
  const value = cell?.value;
  const formula = cell?.formula === undefined ? {} : { formula: cell.formula };
  if (value === undefined || value === null) {
    // a formula beside nothing was never calculated: its result is not known, and is no nought
    const state = cell?.formula === undefined ? 'blank' : 'unreadable';
    return { ref, state, scale: 0, ...formula, ...(state === 'blank' ? {} : { noResult: true }) };
  }
  if (typeof value === 'number') return fromNumber(value, cell, ref);
  if (typeof value === 'string') return { ...fromText(value, ref, measure, unit), ...formula };
  const text = isCellError(value) ? value.error : String(value);
  return { ref, state: 'unreadable', scale: 0, text, ...formula };
}

/** Formats that scale, show dates or name units; every other one shows what the cell holds, rounded. */
const TELLING = /%|,(?:[^#0?]|$)|["\\dmyh]/iu;
const telling = new Map<string, boolean>();

function isTelling(format: string | undefined): format is string {
  if (format === undefined) return false;
  let known = telling.get(format);
  if (known === undefined) {
    known = TELLING.test(format);
    telling.set(format, known);
  }
  return known;
}

function fromNumber(number: number, cell: Cell | undefined, ref: CellRef): Figure {
  const formula = cell?.formula === undefined ? {} : { formula: cell.formula };
  const held = decimalFromNumber(number);
  if (!held) return { ref, state: 'unreadable', scale: 0, text: String(number), ...formula };
  if (isTelling(cell?.format)) {
    const shown = formattedFigure(number, cell.format);
    if (shown.kind === 'date') return { ref, state: 'unreadable', scale: 0, text: shown.iso, ...formula };
    if (shown.kind === 'number' && shown.exponent !== 0) {
      const value = trimmed(shift(held, shown.exponent));
      const scale = Math.max(value.scale, shown.decimals ?? 0);
      return { ref, state: 'number', value, scale, shown: shown.printed, ...formula };
    }
  }
  const shown = shownValue(held, cell?.format);
  const scale = Math.max(held.scale, shownAs(cell?.format).promised ?? 0);
  return {
    ref,
    state: 'number',
    value: held,
    scale,
    ...(shown === held ? {} : { shown }),
    ...formula,
  };
}

function fromText(text: string, ref: CellRef, measure: MeasureKind, unit: MeasureUnit | undefined): Figure {
  const read = readFigureText(text);
  if (read.kind === 'blank') return { ref, state: 'blank', scale: 0 };
  const plain = read.kind === 'figure' && !read.percent && read.unit === undefined;
  if (!plain) return fromWritten(text, ref, measure, unit);
  return fromReadings(measure === 'count' ? countReadings(read.readings) : read.readings, ref, text);
}

function fromReadings(readings: readonly Decimal[], ref: CellRef, text: string): Figure {
  const [first] = readings;
  if (!first) return { ref, state: 'unreadable', scale: 0, text };
  if (readings.length > 1) return { ref, state: 'ambiguous', scale: first.scale, readings, text };
  return { ref, state: 'number', value: first, scale: first.scale, readings, text };
}

/** `1,2 tỷ` among triệu, `hơn 3,2`, `37,9%`: what the words around the digits make of them. */
function fromWritten(
  text: string,
  ref: CellRef,
  measure: MeasureKind,
  unit: MeasureUnit | undefined,
): Figure {
  const written = readWritten(text);
  const none: Figure = { ref, state: 'unreadable', scale: 0, text };
  if (written.kind !== 'figure' && written.kind !== 'range') return none;
  const read = writtenValue(written, wantedOf(measure, unit, written.unit.kind === 'percent'));
  if (read.kind !== 'value') return none;
  if (read.exact && !read.converted)
    return fromReadings(
      read.readings.flatMap(({ value }) => value ?? []),
      ref,
      text,
    );
  const [first] = read.readings;
  if (!first) return none;
  const { value, low, high } = first;
  const middle = value ?? low ?? high;
  return {
    ref,
    state: 'number',
    scale: Math.max(0, first.scale),
    ...(middle ? { value: middle, readings: [middle] } : {}),
    ...(read.exact ? {} : { between: { ...(low ? { low } : {}), ...(high ? { high } : {}) } }),
    text,
  };
}

function wantedOf(measure: MeasureKind, unit: MeasureUnit | undefined, percent: boolean): Wanted {
  if (measure === 'share' || percent) return 'percent';
  if (measure === 'count') return 'count';
  return unit ?? 'count';
}

/** Things are counted in whole numbers: of `1.234` only 1234 can be meant. */
function countReadings(readings: readonly Decimal[]): readonly Decimal[] {
  if (readings.length === 1) return readings;
  const grouped = readings.filter(({ scale }) => scale === 0);
  const whole = grouped.length > 0 ? grouped : readings.filter((reading) => trimmed(reading).scale === 0);
  return whole.length > 0 ? whole : readings;
}

/** The figure with one of its readings taken for its value. */
export function withReading(figure: Figure, value: Decimal): Figure {
  return { ...figure, state: 'number', value, scale: value.scale };
}

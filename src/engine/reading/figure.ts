import { decimalFromNumber, trimmed, type Decimal } from '../decimal';
import { shownAs, shownValue } from '../grid/display';
import { isCellError, type Cell, type CellRef } from '../grid/grid';
import type { MeasureKind } from '../layouts/layout';
import { readFigureText } from '../text/figure-text';
import type { Figure } from './table';

/** Reads one cell as a figure of the given kind. Never fails: what is no figure is `unreadable`. */
export function readFigure(cell: Cell | undefined, ref: CellRef, measure: MeasureKind): Figure {
  const value = cell?.value;
  const formula = cell?.formula === undefined ? {} : { formula: cell.formula };
  if (value === undefined || value === null) return { ref, state: 'blank', scale: 0, ...formula };
  if (typeof value === 'number') return fromNumber(value, cell, ref);
  if (typeof value === 'string') return { ...fromText(value, ref, measure), ...formula };
  const text = isCellError(value) ? value.error : String(value);
  return { ref, state: 'unreadable', scale: 0, text, ...formula };
}

function fromNumber(number: number, cell: Cell | undefined, ref: CellRef): Figure {
  const formula = cell?.formula === undefined ? {} : { formula: cell.formula };
  const value = decimalFromNumber(number);
  if (!value) return { ref, state: 'unreadable', scale: 0, text: String(number), ...formula };
  const shown = shownValue(value, cell?.format);
  const scale = Math.max(value.scale, shownAs(cell?.format).promised ?? 0);
  return { ref, state: 'number', value, scale, ...(shown === value ? {} : { shown }), ...formula };
}

function fromText(text: string, ref: CellRef, measure: MeasureKind): Figure {
  const read = readFigureText(text);
  if (read.kind === 'blank') return { ref, state: 'blank', scale: 0 };
  if (read.kind === 'none') return { ref, state: 'unreadable', scale: 0, text };
  const readings = measure === 'count' ? countReadings(read.readings) : read.readings;
  const [first] = readings;
  if (!first) return { ref, state: 'unreadable', scale: 0, text };
  if (readings.length > 1) return { ref, state: 'ambiguous', scale: first.scale, readings, text };
  return { ref, state: 'number', value: first, scale: first.scale, readings, text };
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

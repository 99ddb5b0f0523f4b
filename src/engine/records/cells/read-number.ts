import { compare, decimal, decimalFromNumber, trimmed, type Decimal } from '../../decimal';
import { shownAs } from '../../grid/display';
import { isCellError, type Cell } from '../../grid/grid';
import { readFigureText } from '../../text/figure-text';
import { clean } from '../../text/fold';
import type { MoneyUnit } from '../../text/measure-unit';
import { readWritten } from '../../text/written-figure';
import { writtenValue } from '../../text/written-value';
import { BLANK, isNoneYet, read, rejected, type CellReading } from './reading';

type Figures =
  | { readonly kind: 'figures'; readonly readings: readonly Decimal[]; readonly typed: boolean }
  | Extract<CellReading, { kind: 'blank' | 'rejected' }>;

/** A number that the cell holds; a text is left to its reader. */
function heldIn({ value, format }: Cell): Figures | string {
  if (typeof value === 'string') return value;
  if (isCellError(value)) return { kind: 'rejected', reason: 'error-value' };
  if (typeof value !== 'number') return { kind: 'rejected', reason: 'not-a-number' };
  if (shownAs(format).kind === 'date') return { kind: 'rejected', reason: 'date-for-number' };
  const exact = decimalFromNumber(value);
  if (!exact) return { kind: 'rejected', reason: 'not-a-number' };
  return { kind: 'figures', readings: [exact], typed: false };
}

/** Every reading of a cell that should hold a quantity; 37,9% is 0.379. */
function figuresOf(cell: Cell): Figures {
  const held = heldIn(cell);
  if (typeof held !== 'string') return held;
  const figure = readFigureText(held);
  if (figure.kind === 'blank') return { kind: 'blank' };
  if (figure.kind === 'none') {
    const isNone = readWritten(held).kind === 'none';
    return { kind: 'rejected', reason: isNone ? 'not-a-number' : 'not-exact' };
  }
  if (figure.unit) return { kind: 'rejected', reason: 'other-unit' };
  return { kind: 'figures', readings: figure.readings, typed: true };
}

/** Money: `1,2 tỷ` in a table in triệu is 1200. Where the table's unit is not known, a unit in a cell is not guessed about. */
function moneyIn(cell: Cell, measure: MoneyUnit | undefined): Figures {
  const held = heldIn(cell);
  if (typeof held !== 'string') return held;
  const written = readWritten(held);
  if (written.kind === 'blank') return { kind: 'blank' };
  if (written.kind === 'none') return { kind: 'rejected', reason: 'not-a-number' };
  if (measure === undefined && written.unit.kind !== 'none')
    return { kind: 'rejected', reason: 'other-unit' };
  const figure = writtenValue(written, measure ?? 'dong');
  if (figure.kind !== 'value') return { kind: 'rejected', reason: 'other-unit' };
  if (!figure.exact) return { kind: 'rejected', reason: 'not-exact' };
  return { kind: 'figures', readings: figure.readings.flatMap(({ value }) => value ?? []), typed: true };
}

function decided(readings: readonly Decimal[], typed: boolean): CellReading {
  const [only] = readings;
  if (!only) return rejected('not-a-number');
  if (readings.length > 1) return { kind: 'ambiguous', readings };
  return typed ? { kind: 'value', value: only, typed } : read(only);
}

/** Money in the table's measure unit: exact decimals. */
export function readMoney(cell: Cell, measure: MoneyUnit | undefined): CellReading {
  const figures = moneyIn(cell, measure);
  return figures.kind === 'figures' ? decided(figures.readings, figures.typed) : figures;
}

/** A quantity as an exact decimal; a text that states no exact figure is rejected with its reason. */
export function readExact(cell: Cell): CellReading {
  const figures = figuresOf(cell);
  return figures.kind === 'figures' ? decided(figures.readings, figures.typed) : figures;
}

const FULL_MARKS = decimal(100);
const OUT_OF_100 = /\s*\/\s*100$/;

/** A score is at most 100, which settles most texts: `85,500` can only be 85.5. */
export function readScore(cell: Cell): CellReading {
  const plain =
    typeof cell.value === 'string'
      ? {
          value: clean(cell.value)
            .replace(OUT_OF_100, '')
            .replace(/\s*điểm$/iu, ''),
        }
      : cell;
  if (typeof plain.value === 'string' && isNoneYet(plain.value)) return BLANK;
  const figures = figuresOf(plain);
  if (figures.kind !== 'figures') return figures;
  const likely = figures.readings.filter((reading) => compare(reading, FULL_MARKS) <= 0);
  return decided(likely.length > 0 ? likely : figures.readings.slice(0, 1), figures.typed);
}

/** Workers, villages: whole numbers as plain numbers; `1.200` can only be 1200. */
export function readCount(cell: Cell): CellReading {
  const figures = figuresOf(cell);
  if (figures.kind !== 'figures') return figures;
  const whole = figures.readings.map(trimmed).filter((reading) => reading.scale === 0);
  const [first] = whole;
  if (first) {
    const value = Number(first.digits);
    return figures.typed ? { kind: 'value', value, typed: true } : read(value);
  }
  const [fraction] = figures.readings;
  return fraction ? { kind: 'fraction', value: fraction } : rejected('not-a-number');
}

import { compare, decimal, decimalFromNumber, trimmed, type Decimal } from '../../decimal';
import { shownAs } from '../../grid/display';
import { isCellError, type Cell } from '../../grid/grid';
import { readFigureText } from '../../text/figure-text';
import { clean } from '../../text/fold';
import { DONG_EXPONENT } from '../../text/measure-unit';
import { BLANK, isNoneYet, read, rejected, type CellReading } from './reading';

type Figures =
  | { readonly kind: 'figures'; readonly readings: readonly Decimal[]; readonly typed: boolean }
  | Extract<CellReading, { kind: 'blank' | 'rejected' }>;

/** Every reading of a cell that should hold a figure. */
function figuresOf(cell: Cell): Figures {
  const { value } = cell;
  if (isCellError(value)) return { kind: 'rejected', reason: 'error-value' };
  if (typeof value === 'number') {
    const exact = shownAs(cell.format).kind === 'date' ? undefined : decimalFromNumber(value);
    if (!exact) return { kind: 'rejected', reason: 'not-a-number' };
    return { kind: 'figures', readings: [exact], typed: false };
  }
  if (typeof value !== 'string') return { kind: 'rejected', reason: 'not-a-number' };
  const figure = readFigureText(value);
  if (figure.kind === 'blank') return { kind: 'blank' };
  // A unit written behind one figure of a column would change its meaning: never guessed.
  if (figure.kind === 'none' || (figure.unit && DONG_EXPONENT[figure.unit] !== 0))
    return { kind: 'rejected', reason: 'not-a-number' };
  return { kind: 'figures', readings: figure.readings, typed: true };
}

function decided(readings: readonly Decimal[], typed: boolean): CellReading {
  const [only] = readings;
  if (!only) return rejected('not-a-number');
  if (readings.length > 1) return { kind: 'ambiguous', readings };
  return typed ? { kind: 'value', value: only, typed } : read(only);
}

/** Money and quantities: exact decimals. */
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

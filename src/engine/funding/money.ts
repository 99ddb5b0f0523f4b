import { cellKey } from '../grid/place-key';
import { absolute, add, compare, decimal, shift, subtract, sum, ZERO, type Decimal } from '../decimal';
import type { CellRef } from '../grid/grid';
import { DONG_EXPONENT, type MoneyUnit } from '../text/measure-unit';

/** An amount in đồng, how well it is known, and the cells that it comes from. */
export interface Money {
  readonly dong: Decimal;
  /** Half a unit of the last known digit, one for each figure that was added up; in đồng. */
  readonly half: Decimal;
  /** One unit of the last known digit of the coarsest figure; in đồng. */
  readonly step: Decimal;
  readonly cells: readonly CellRef[];
  /** True where nobody wrote a figure and it counts as nought. */
  readonly absent: boolean;
  /** What the page shows of its one cell, in đồng, where that is not what the cell holds. */
  readonly shown?: Decimal;
  /** Cells that belong to it and could not be read: they are not in it. */
  readonly lost?: readonly CellRef[];
}

/** Nobody wrote anything. */
export const NOTHING: Money = { dong: ZERO, half: ZERO, step: ZERO, cells: [], absent: true };

/** A cell that holds something that could not be read. It counts as nothing, and everything it is in says so. */
export function lostMoney(cell: CellRef): Money {
  return { ...NOTHING, absent: false, lost: [cell] };
}

/** True where no cell of it could be read: then nothing is known of it. */
export function isLost({ cells, lost }: Money): boolean {
  return lost !== undefined && cells.length === 0;
}

/** A figure in its sheet's measure unit, known to `scale` decimals. */
export function money(
  value: Decimal,
  scale: number,
  measure: MoneyUnit,
  cells: readonly CellRef[] = [],
): Money {
  const exponent = DONG_EXPONENT[measure];
  return {
    dong: shift(value, exponent),
    half: shift(decimal(5, scale + 1), exponent),
    step: shift(decimal(1, scale), exponent),
    cells,
    absent: false,
  };
}

/** What a reader of the page sees: the printed figure of a cell, else the amount itself. */
export function printed({ dong, shown }: Money): Decimal {
  return shown ?? dong;
}

/** An amount in đồng in another measure unit. */
export function amountIn(dong: Decimal, measure: MoneyUnit): Decimal {
  return shift(dong, -DONG_EXPONENT[measure]);
}

/** The sum of amounts; what is absent adds nothing, not even doubt. */
export function sumMoney(parts: Iterable<Money>): Money {
  const present = [...parts].filter(({ absent }) => !absent);
  const [first] = present;
  if (!first) return NOTHING;
  if (present.length === 1) return first;
  return {
    dong: sum(present.map(({ dong }) => dong)),
    half: sum(present.map(({ half }) => half)),
    step: present.map(({ step }) => step).reduce(larger),
    cells: present.flatMap(({ cells }) => cells),
    absent: false,
    ...lostIn(present),
  };
}

function lostIn(parts: readonly Money[]): Pick<Money, 'lost'> {
  if (parts.every(({ lost }) => lost === undefined)) return {};
  const seen = new Map<string, CellRef>();
  for (const cell of parts.flatMap(({ lost = [] }) => lost)) seen.set(cellKey(cell), cell);
  return { lost: [...seen.values()] };
}

/** The larger of two amounts; the first where they are equal. */
export function larger(a: Decimal, b: Decimal): Decimal {
  return compare(a, b) >= 0 ? a : b;
}

/** True of an amount that is one figure of a sheet, or none, and no sum of several. */
export function isSingle({ cells }: Money): boolean {
  return cells.length <= 1;
}

/**
 * Whether rounding explains the difference of two amounts that should be one.
 *
 * Two single figures: by less than one unit of the last digit of the coarser, whether it was rounded to the
 * nearest or so that its table's totals hold. Where a side is a sum, also by half a unit for each figure
 * that takes part, bounds included (domain.md, section 5).
 */
export function isRounding(a: Money, b: Money): boolean {
  const off = absolute(subtract(a.dong, b.dong));
  if (compare(off, larger(a.step, b.step)) < 0) return true;
  if (isSingle(a) && isSingle(b)) return false;
  return compare(off, add(a.half, b.half)) <= 0;
}

import type { MoneyUnit } from '../text/measure-unit';
import { divide, isZero, multiply, decimal, subtract, trimmed, type Decimal } from '../decimal';
import type { CellRef } from '../grid/grid';
import { lookupOf, SECTIONS } from './lattice';
import { amountIn, isLost, printed, sumMoney } from './money';
import type { FundingView, RowKey } from './view';

/** An amount in the summary's measure unit and its share of the total in per cent, to two decimals. */
export interface Part {
  readonly amount: Decimal;
  /** Absent where the total is nought. */
  readonly share?: Decimal;
  /** Where it stands; the cells that were added up where no cell prints it. */
  readonly cells: readonly CellRef[];
}

/** State and other funding of a unit, of a year, or of everything; a part is absent where nobody tells it. */
export interface Split {
  readonly total: Decimal;
  readonly state?: Part;
  readonly other?: Part;
}

/** One plan's money: its total, and how it splits by source, unit and year; amounts in đồng. */
export interface FundingSummary extends Partial<Split> {
  /** The cells of the total, or those that were added up where no cell prints it. */
  readonly totalCells?: readonly CellRef[];
  readonly measure: MoneyUnit;
  /** True where no sheet says its measure unit and `measure` is only assumed. */
  readonly measureUnsaid?: boolean;
  /** Cells that could not be read and are in no amount. */
  readonly lost: readonly CellRef[];
  readonly byUnit: readonly (Split & { readonly unit: string })[];
  readonly byYear: readonly (Split & { readonly year: number })[];
}

/** What a side says in all, by unit and by year: printed figures where they are printed, else sums. */
export function summaryOf(view: FundingView): FundingSummary {
  const lookup = lookupOf(view);
  const split = (row: RowKey, year: number | undefined): Split | undefined => {
    const of = (source: string): Known | undefined => {
      const found = lookup(row, year, source);
      return found && !isLost(found)
        ? { amount: amountIn(printed(found), view.measure), cells: found.cells }
        : undefined;
    };
    return splitOf(of('total'), of('state'), of('other'));
  };
  const order = SECTIONS.flatMap((place) =>
    view.units.flatMap((unit, index) => (unit.place === place ? [{ unit, index }] : [])),
  );
  const total = lookup('all', undefined, 'total');
  return {
    measure: view.measure,
    lost: sumMoney(view.lines.flatMap(({ cut }) => [...cut.values()])).lost ?? [],
    ...split('all', undefined),
    ...(total ? { totalCells: total.cells } : {}),
    byUnit: order.flatMap(({ unit, index }) => {
      const found = split(index, undefined);
      return found ? [{ unit: unit.name, ...found }] : [];
    }),
    byYear: view.years.flatMap((year) => {
      const found = split('all', year);
      return found ? [{ year, ...found }] : [];
    }),
  };
}

type Known = Pick<Part, 'amount' | 'cells'>;

/** One of the three may be missing: total = state + other, and nothing else is in the total. */
function splitOf(
  total: Known | undefined,
  state: Known | undefined,
  other: Known | undefined,
): Split | undefined {
  if (!total) return undefined;
  const part = (own: Known | undefined, sibling: Known | undefined): { part?: Part } => {
    const rest = (taken: Known): Known => ({
      amount: subtract(total.amount, taken.amount),
      cells: [...total.cells, ...taken.cells],
    });
    const known = own ?? (sibling && rest(sibling));
    if (!known) return {};
    const share = isZero(total.amount) ? undefined : shareOf(known.amount, total.amount, 2);
    return { part: { ...known, amount: trimmed(known.amount), ...(share ? { share } : {}) } };
  };
  const [ours, theirs] = [part(state, other).part, part(other, state).part];
  return {
    total: trimmed(total.amount),
    ...(ours ? { state: ours } : {}),
    ...(theirs ? { other: theirs } : {}),
  };
}

/** A part of a total in per cent, with `scale` decimals, rounded half away from zero. */
export function shareOf(part: Decimal, total: Decimal, scale: number): Decimal {
  return divide(multiply(part, decimal(100)), total, scale);
}

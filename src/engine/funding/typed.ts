import type { MoneyUnit } from '../text/measure-unit';
import type { Decimal } from '../decimal';
import { viewOfTyped } from './from-facts';
import type { FundingView } from './view';

/** What a reviewer types from a plan's text; every figure may be left out. Shares are in per cent. */
export interface TypedFigures {
  readonly measure: MoneyUnit;
  readonly total?: Decimal;
  readonly state?: Decimal;
  readonly other?: Decimal;
  readonly stateShare?: Decimal;
  readonly otherShare?: Decimal;
}

/** The typed amounts as a side; undefined where only shares were typed, or nothing. */
export function typedView({ measure, total, state, other }: TypedFigures): FundingView | undefined {
  const figures = { ...(total ? { total } : {}), ...(state ? { state } : {}), ...(other ? { other } : {}) };
  return Object.keys(figures).length > 0 ? viewOfTyped(figures, measure) : undefined;
}

import { isZero, subtract, type Decimal } from '../decimal';
import { matchUnits } from '../checking/match-units';
import { lookupOf } from './lattice';
import { reconcile, type PairedRow } from './reconcile';
import type { FundingView } from './view';

/** A figure of the plan that is not what it was; in đồng, absent where there was or is none. */
export interface Change {
  readonly row: PairedRow;
  readonly year?: number;
  readonly source: string;
  readonly from?: Decimal;
  readonly to?: Decimal;
}

/** What changes make of a total; in đồng. */
export interface Effect {
  readonly source: 'total' | 'state' | 'other';
  readonly from: Decimal;
  readonly to: Decimal;
  /** to − from. */
  readonly by: Decimal;
}

export interface VersionChanges {
  readonly changes: readonly Change[];
  /** Totals of the plan that moved. */
  readonly effects: readonly Effect[];
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** The same units under other spellings. */
  readonly renamed: readonly { readonly from: string; readonly to: string }[];
}

/**
 * What changed in a plan between two versions, told by unit, year and source. Where a row or a column stands
 * and what a sheet is called does not matter; neither does a total that merely follows its parts.
 */
export function changesBetween(before: FundingView, after: FundingView): VersionChanges {
  const { differences, onlyLeft, onlyRight } = reconcile(before, after);
  const names = matchUnits(before.units, after.units).matches;
  return {
    changes: differences.map(({ row, year, source, left, right }) => ({
      row,
      ...(year === undefined ? {} : { year }),
      source,
      ...(left.absent ? {} : { from: left.dong }),
      ...(right.absent ? {} : { to: right.dong }),
    })),
    effects: effectsBetween(before, after),
    removed: onlyLeft.map(({ name }) => name),
    added: onlyRight.map(({ name }) => name),
    renamed: names.flatMap(({ left, right }) =>
      left.name === right.name ? [] : [{ from: left.name, to: right.name }],
    ),
  };
}

/** The totals of two sides that both tell and that differ. */
export function effectsBetween(before: FundingView, after: FundingView): Effect[] {
  const [ours, theirs] = [lookupOf(before), lookupOf(after)];
  return (['total', 'state', 'other'] as const).flatMap((source): Effect[] => {
    const from = ours('all', undefined, source)?.dong;
    const to = theirs('all', undefined, source)?.dong;
    if (!from || !to) return [];
    const by = subtract(to, from);
    return isZero(by) ? [] : [{ source, from, to, by }];
  });
}

import { isZero, subtract, type Decimal } from '../decimal';
import { matchUnits } from '../checking/match-units';
import { lookupOf } from './lattice';
import type { PairedRow, Reconciliation } from './reconcile';
import type { FundingView } from './view';

/** A figure of the plan that is not what it was; in đồng, absent where there was or is none. */
export interface VersionChange {
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

/** What a later version of a plan changed; amounts in đồng. */
export interface VersionChanges {
  readonly changes: readonly VersionChange[];
  /** Totals of the plan that moved. */
  readonly effects: readonly Effect[];
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** The same units under other spellings. */
  readonly renamed: readonly { readonly from: string; readonly to: string }[];
}

/**
 * What changed in a plan since another version, told by unit, year and source: the left side of the
 * reconciliation is what it is now, the right side what it was. Where a row or a column stands and what a
 * sheet is called does not matter; neither does a total that merely follows its parts.
 */
export function changesOf({
  left: now,
  right: before,
  differences,
  onlyLeft,
  onlyRight,
}: Reconciliation): VersionChanges {
  return {
    changes: differences.map(({ row, year, source, left, right }) => ({
      row,
      ...(year === undefined ? {} : { year }),
      source,
      ...(right.absent ? {} : { from: right.dong }),
      ...(left.absent ? {} : { to: left.dong }),
    })),
    effects: effectsBetween(before, now),
    added: onlyLeft.map(({ name }) => name),
    removed: onlyRight.map(({ name }) => name),
    renamed: matchUnits(before.units, now.units).matches.flatMap(({ left, right }) =>
      left.name === right.name ? [] : [{ from: left.name, to: right.name }],
    ),
  };
}

/** Two versions of one sheet, rather than two sheets that should agree. */
export function areVersions({ left, right, byUnit }: Reconciliation): boolean {
  return byUnit && left.kind === right.kind && left.kind !== 'typed';
}

/** The totals that both versions tell and that differ. */
function effectsBetween(before: FundingView, after: FundingView): Effect[] {
  const [ours, theirs] = [lookupOf(before), lookupOf(after)];
  return (['total', 'state', 'other'] as const).flatMap((source): Effect[] => {
    const from = ours('all', undefined, source)?.dong;
    const to = theirs('all', undefined, source)?.dong;
    if (!from || !to) return [];
    const by = subtract(to, from);
    return isZero(by) ? [] : [{ source, from, to, by }];
  });
}

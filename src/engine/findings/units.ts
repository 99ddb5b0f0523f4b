import type { LayoutId } from '../layouts/layout';
import type { Facts, Subject } from './facts';

/** A name that no list has: it was taken for another, may be one of several, or nobody knows what it means. */
export interface UnknownUnit extends Facts {
  readonly rule: 'unknown-unit';
  readonly name: string;
  /** The name that it was taken for, or that it is likely a slip for. */
  readonly taken?: string;
  /** Units of today that it may be, the likeliest first; absent where another appendix's name was taken. */
  readonly candidates?: readonly string[];
  /** True where a unit of the name stands in another district than the row says. */
  readonly elsewhere?: boolean;
}

/** A commune that was divided among several of today's, or a district that is named without its commune. */
export interface DividedUnit extends Facts {
  readonly rule: 'divided-unit';
  readonly name: string;
  /** Units of today, the likeliest first. */
  readonly candidates: readonly string[];
}

/** A name that several units have. */
export interface AmbiguousUnit extends Facts {
  readonly rule: 'ambiguous-unit';
  readonly name: string;
  /** Units of today, the likeliest first. */
  readonly candidates: readonly string[];
}

/**
 * Former units and the units of today that have the same land, in two appendices that must agree; `cells` are
 * the former units' figures, `parts` today's. `found` is the sum of the former, `expected` of today's.
 */
export interface RegroupedUnitsDiffer extends Facts {
  readonly rule: 'regrouped-units';
  readonly other: Subject;
  /** How many units of today make up the sum. */
  readonly units: number;
}

/** A name that is written otherwise than on the official list. */
export interface UnitSpelling extends Facts {
  readonly rule: 'unit-spelling';
  readonly name: string;
  readonly official: string;
}

/** A unit that stands in some appendices of the plan and not in others. */
export interface UnitMissing extends Facts {
  readonly rule: 'unit-missing';
  readonly name: string;
  /** The appendices that do not have it. */
  readonly missingFrom: readonly LayoutId[];
}

/** What is found about names of units. */
export type UnitFinding =
  UnknownUnit | DividedUnit | AmbiguousUnit | RegroupedUnitsDiffer | UnitSpelling | UnitMissing;

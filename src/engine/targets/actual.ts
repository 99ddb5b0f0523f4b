import type { CellRef } from '../grid/grid';
import type { Records } from '../records/records';
import type { TallyResult } from '../tallying/tally';
import type { Product } from '../tallying/product';
import type { UnitOf } from '../tallying/units';
import type { Decimal } from '../decimal';
import type { OpenCell } from './open-cell';
import type { ProducerBook } from './producers';

/** Why an actual value cannot be told. */
export type Unknown =
  /** No sheet of products, of producers, of units. */
  | 'no-products'
  | 'no-producers'
  | 'no-units'
  /** Nothing that the share could be of. */
  | 'empty-denominator'
  /** The target sheet reports more than all of what the share is of. */
  | 'over-whole'
  /** Cells that are blank, or contradict each other. */
  | 'blanks'
  /** No sheet lets it be counted, and the target sheet reports nothing. */
  | 'not-counted';

/** What was reached, counted from the sheets. */
export type Actual =
  | {
      readonly kind: 'count';
      /** Counted for certain. */
      readonly count: number;
      readonly cells: readonly CellRef[];
      /** Cells that would have to be filled to know more; each could add one to the count. */
      readonly unknown: readonly OpenCell[];
      /** True where each could add any number. */
      readonly unbounded?: true;
    }
  | {
      readonly kind: 'share';
      readonly numerator: number;
      readonly denominator: number;
      readonly cells: readonly CellRef[];
      readonly denominatorCells: readonly CellRef[];
      /** Blank cells of the numerator or the denominator: the share is undecided. */
      readonly unknown: readonly OpenCell[];
      readonly products?: readonly Product[];
    }
  /** As the target sheet reports it. */
  | { readonly kind: 'reported'; readonly value: Decimal; readonly cells: readonly CellRef[] }
  | { readonly kind: 'unknown'; readonly because: Unknown };

/** What targets are measured on. */
export interface Measured {
  readonly records: Records;
  readonly tally: TallyResult;
  readonly asOf: string;
  readonly producers: ProducerBook;
  /** The commune of a product, where the list of units names communes. */
  readonly communeOf: UnitOf;
}

/** What was reached cannot be told. */
export const unknown = (because: Unknown): Actual => ({ kind: 'unknown', because });

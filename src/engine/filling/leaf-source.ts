import type { MoneyUnit } from '../text/measure-unit';
import type { Decimal } from '../decimal';
import type { CellRef } from '../grid/grid';
import type { FillIssue } from './fill-issue';
import type { RowSubject } from '../units/subjects';

/** One leaf figure of an appendix. */
export interface Leaf {
  /** The true value, in the appendix's measure unit, exactly. */
  readonly value: Decimal;
  /**
   * The formula over the input sheets, without `=`; undefined where none gives the value (figures typed as
   * text). `nameCell` holds the row's name.
   */
  formula(name: string, nameCell: string): string | undefined;
}

/** Where the leaves of one appendix come from. */
export interface LeafSource {
  /** Rows to print, in order. */
  readonly subjects: readonly RowSubject[];
  readonly shown: ReadonlySet<string>;
  /** The measure unit of money; undefined for counts and where no sheet says. */
  readonly measure?: MoneyUnit;
  readonly issues: readonly FillIssue[];
  /** Cells of figures typed as text, met so far. */
  readonly textCells: readonly CellRef[];
  /** A figure of one row over these years. */
  leaf(subject: RowSubject, item: string, years: readonly number[]): Leaf;
}

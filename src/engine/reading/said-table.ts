import type { LayoutId } from '../layouts/layout';
import type { MoneyUnit } from '../text/measure-unit';

/**
 * What a person says of one table, in place of what was read. Plain data, so that hosts remember it as JSON; rows
 * and columns count from nought, as in `Sheet.rows`. What is left out is read as always.
 */
export interface SaidOfTable {
  /**
   * The rows of its headings, column numbers included: they also tell which table of the sheet is meant. Where a
   * table has none, the last of them is the one above its first row.
   */
  readonly header: RowSpan;
  /** Its last row, where reading stopped too early or too late. */
  readonly last?: number;
  /** What it is; `table` for none of the layouts. */
  readonly as?: LayoutId;
  /** Its measure unit, whatever the sheet states. */
  readonly measure?: MoneyUnit;
  /** By column. */
  readonly columns?: Readonly<Record<number, SaidColumn>>;
  /** By row. */
  readonly rows?: Readonly<Record<number, SaidRow>>;
}

/** What a person says of one sheet. */
export interface SaidOfSheet {
  /** What its tables are, where nothing else is said of one. */
  readonly as?: LayoutId;
  readonly tables: readonly SaidOfTable[];
}

/** A sheet of which nobody says anything. */
export const NOTHING_SAID: SaidOfSheet = { tables: [] };

/** Rows from the first to the last, both included. */
export interface RowSpan {
  readonly first: number;
  readonly last: number;
}

/** What a person says that a column means. */
export interface SaidColumn {
  /**
   * `number` and `name` of the rows, `figure` or `share` (in percent) called by its own heading, `ignore`; or the id
   * of an item or field of the table's layout: `state`, `II`, `unit`, `stars`.
   */
  readonly means: string;
  /** The year that its figures are of; without one, of the whole period. */
  readonly year?: number;
}

/** `total` of the rows above or below it; `part`: a row like any other; `ignore`: no row of the table. */
export type SaidRow = 'total' | 'part' | 'ignore';

/** What a person says the table under a header is. */
export function saidLayout({ as, tables }: SaidOfSheet, header: number): LayoutId | undefined {
  return saidAt(tables, header)?.as ?? as;
}

/** What is said of the table among whose headings a row is. */
export function saidAt(said: readonly SaidOfTable[], row: number): SaidOfTable | undefined {
  return said.find(({ header }) => row >= header.first && row <= header.last);
}

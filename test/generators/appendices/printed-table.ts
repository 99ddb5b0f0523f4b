import type { AppendixId } from '../../../src/engine/layouts/layout';

/** One column of figures of a generated appendix. */
export interface Column {
  /** The identifier that `Column.parts` and `Column.years` of others point to. */
  readonly key: string;
  /** Header texts from the top down, as a person would nest them. */
  readonly path: readonly string[];
  /** The same in one line, for headers of a single row: `NSNN năm 2021`. */
  readonly flat: string;
}

export interface Line {
  readonly kind: 'grand' | 'section' | 'unit' | 'department';
  readonly ordinal: string;
  readonly name: string;
  /** Whole numbers of the last displayed digit, by column key. */
  readonly figures: ReadonlyMap<string, number>;
}

/** A sum that the table's author meant: positions `[line, column]`. */
export interface MeantSum {
  readonly total: readonly [number, number];
  readonly parts: readonly (readonly [number, number])[];
}

/** An appendix before it is laid out on a sheet. */
export interface PrintedTable {
  readonly layout: AppendixId;
  readonly title: string;
  readonly measureText: string | undefined;
  readonly measure: 'count' | 'dong' | 'nghin' | 'trieu' | 'ty';
  readonly ordinalHeader: string;
  readonly nameHeader: string;
  readonly columns: readonly Column[];
  readonly lines: readonly Line[];
  readonly sums: readonly MeantSum[];
  /** Decimals displayed. */
  readonly decimals: number;
  /** Which of the lines is which unit of the plan, by line. */
  readonly unitOfLine: readonly (number | undefined)[];
}

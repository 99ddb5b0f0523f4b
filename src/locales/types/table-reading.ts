import type { SaidRow } from '../../engine/reading/said-table';

/** How a table was read, and what a person says instead. */
export interface TableReadingWords {
  readonly open: string;
  readonly isTable: string;
  readonly header: string;
  readonly headerFirst: string;
  readonly headerLast: string;
  readonly measure: string;
  readonly asRead: string;
  readonly columns: string;
  readonly column: (letter: string, heading: string) => string;
  readonly year: (letter: string) => string;
  /** What a column can be besides an item of the layout. */
  readonly means: Readonly<Record<PlainMeaning, string>>;
  readonly rows: string;
  readonly row: (row: number, name: string) => string;
  readonly rowKinds: Readonly<Record<SaidRow, string>>;
  readonly apply: string;
  readonly reset: string;
  /** Said of another table with the same headings, offered for this one. */
  readonly sameHeadings: string;
  readonly chosen: string;
  readonly wrongRows: string;
}

export type PlainMeaning = 'number' | 'name' | 'figure' | 'share' | 'ignore';

import type { Severity } from '../../engine/findings/facts';

/** What the sheet says besides the findings' own sentences. */
export interface FindingsSheetWords {
  /** The sheet's name. */
  readonly sheet: string;
  readonly title: string;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly columns: Readonly<Record<ColumnId, string>>;
}

export type ColumnId =
  | 'number'
  | 'severity'
  | 'file'
  | 'sheet'
  | 'cell'
  | 'what'
  | 'found'
  | 'expected'
  | 'difference'
  | 'parts'
  | 'message';

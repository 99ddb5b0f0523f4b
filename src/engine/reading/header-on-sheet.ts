import type { Sheet } from '../grid/grid';
import type { HeaderBlock, TableEnds } from './header-block';
import type { SaidOfTable } from './said-table';

/** A header with the sheet and file that it stands on, what ends the table under it, and what a person says of it. */
export interface HeaderOnSheet<Ends extends TableEnds = TableEnds> {
  readonly sheet: Sheet;
  readonly file: string;
  readonly block: HeaderBlock;
  readonly ends: Ends;
  readonly said: SaidOfTable | undefined;
}

import { glimpseOf, type Glimpse } from '../grid/glimpse';
import type { LayoutId } from '../layouts/layout';
import { unicodeOf } from '../meaning/recognise';
import type { SheetRead } from './read-plan';

/** What became of one sheet: which layouts its tables were read as, and whether it holds figures at all. */
export interface SheetAccount {
  readonly file: string;
  readonly sheet: string;
  readonly hidden: boolean;
  readonly read: readonly LayoutId[];
  readonly hasFigures: boolean;
  /** What stands there, where it was read as nothing. */
  readonly glimpse?: Glimpse;
}

/** The account of a sheet that was read; layouts in the order appendices, inputs, printed lists, others. */
export function accountOf({ reading, sheet: own, workbook }: SheetRead): SheetAccount {
  const { file, sheet, hidden, hasFigures, appendices, inputs, printed, others } = reading;
  const read = [
    ...[...appendices, ...inputs].map(({ layout }) => layout.id),
    ...printed.flatMap((table) => table.printedAs ?? []),
    ...others.map(({ layout }) => layout.id),
  ];
  const glimpse = read.length === 0 ? glimpseOf(unicodeOf(own).sheet, workbook.date1904) : undefined;
  const account = { file, sheet, hidden, hasFigures, read: [...new Set(read)] };
  return glimpse ? { ...account, glimpse } : account;
}

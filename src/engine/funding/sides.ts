import type { FundingSideName } from '../findings/funding';
import type { PairedRow } from './reconcile';
import type { FundingView } from './view';

/** Tells the rows of one reconciliation apart: equal for the same pair of names, or the same total. */
export function rowId(row: PairedRow): string {
  return row.kind === 'row' ? `row ${row.left ?? ''}/${row.right ?? ''}` : row.kind;
}

/** What a side is called: its layout, and its file where it is only one. */
export function sideName({ kind, files }: FundingView): FundingSideName {
  const [file, another] = files;
  return {
    ...(kind === 'typed' ? {} : { layout: kind }),
    ...(file === undefined || another !== undefined ? {} : { file }),
  };
}

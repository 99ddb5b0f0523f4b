import { cornerOf } from './measure-missing';
import type { RepeatedSheet } from './plan-findings';
import type { RepeatedTable } from './repeated-tables';
import type { SheetName } from './sheet-name';

/** One finding for each pair of sheets that say the same again, at the corners of both. */
export function repeatedFindings(repeated: readonly RepeatedTable[]): RepeatedSheet[] {
  return repeated.map(({ kind, first, again, hidden, rows }) => ({
    rule: 'repeated-sheet',
    severity: 'warning',
    verdict: 'undecided',
    cells: [first, again].map(cornerOf),
    parts: [],
    subject: { layout: first.layout.id },
    kind,
    sheets: [nameOf(first), nameOf(again)],
    hidden,
    rows,
  }));
}

function nameOf({ file, sheet }: SheetName): SheetName {
  return { file, sheet };
}

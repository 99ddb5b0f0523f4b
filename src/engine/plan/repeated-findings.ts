import type { Finding } from '../findings';
import type { CellRef } from '../grid/grid';
import { cornerOf } from './measure-missing';
import type { RepeatedSheet } from '../findings/plan';
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

/** The findings without products that stand on both sheets of a pair that is told: the pair says it of all of them. */
export function withoutToldTwice(
  findings: readonly Finding[],
  repeated: readonly RepeatedTable[],
): readonly Finding[] {
  if (repeated.length === 0) return findings;
  return findings.filter(({ rule, cells: [cell, other, more] }) => {
    if (rule !== 'duplicate-product' || !cell || !other || more) return true;
    return !repeated.some(
      ({ first, again }) =>
        (isOn(first, cell) && isOn(again, other)) || (isOn(first, other) && isOn(again, cell)),
    );
  });
}

function isOn({ file, sheet }: SheetName, cell: CellRef): boolean {
  return cell.file === file && cell.sheet === sheet;
}

function nameOf({ file, sheet }: SheetName): SheetName {
  return { file, sheet };
}

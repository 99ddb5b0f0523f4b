import type { TableRow } from '../reading/table';
import { isTotalWord } from '../sums/total-words';
import { bare } from '../text/fold';
import { gather } from '../gather';
import type { TreeSum } from './tree-sums';

/**
 * The sums of rows that are lines of units (`NSTW`, `NSĐP` under each): a unit's total of its lines, the total's line of
 * the lines called alike, and the total of all. Undefined where rows are not such lines.
 */
export function lineSums(
  rows: readonly TableRow[],
  isHeading: (row: number) => boolean,
): TreeSum[] | undefined {
  if (!rows.some(({ line }) => line !== undefined)) return undefined;
  const all = rows.flatMap((_, row) => (isHeading(row) ? [] : [row]));
  const isGrand = (row: number): boolean => rows[row]?.kind === 'grand';
  const byParent = new Map<number, number[]>();
  const byLine = new Map<string, number[]>();
  for (const row of all) {
    const parent = rows[row]?.parent;
    if (parent !== undefined) gather(byParent, parent, row);
    if (!isGrand(row)) gather(byLine, lineOf(rows[row]), row);
  }
  const units = all.filter((row) => !isGrand(row) && rows[row]?.parent === undefined);
  const ofTotal = all.filter((row) => isGrand(row) && !isWhole(rows[row]));
  return all.flatMap((total): TreeSum[] => {
    const own = byParent.get(total);
    const sums = own ? [{ total, parts: own }] : [];
    if (!isGrand(total)) return sums;
    if (!isWhole(rows[total])) return [...sums, { total, parts: byLine.get(lineOf(rows[total])) ?? [] }];
    return own || ofTotal.length === 0 ? [...sums, { total, parts: units }] : [{ total, parts: ofTotal }];
  });
}

function lineOf(row: TableRow | undefined): string {
  return bare(row?.line ?? '');
}

/** The line of a unit's total, or no line. */
function isWhole(row: TableRow | undefined): boolean {
  return row?.line === undefined || row.line === '' || isTotalWord(row.line);
}

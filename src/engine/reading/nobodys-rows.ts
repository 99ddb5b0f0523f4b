import { isBlank, type Sheet } from '../grid/grid';
import { isExampleMark } from '../layouts/example-row';
import type { HeaderBlock } from './header-block';
import { isNumberingRow } from './numbering-row';
import { repeatedHeaderEnd, startsAtOne } from './repeated-header';

/**
 * Lines among a table's rows that are nobody's: blank ones, column numbers, the example of a blank sheet, a header
 * that a page repeats. The last of those that begin at `row`; undefined where a row begins, of whatever kind;
 * `another` where the same header begins again over numbers of its own.
 */
export function nobodysRows(
  sheet: Sheet,
  header: Pick<HeaderBlock, 'rows' | 'start'>,
  row: number,
  { ordinal, numbered }: { readonly ordinal: string; readonly numbered: boolean },
): number | 'another' | undefined {
  const cells = sheet.rows[row];
  if (!cells || cells.every(isBlank) || isNumberingRow(sheet, row) || isExampleMark(ordinal)) return row;
  const end = repeatedHeaderEnd(sheet, header, row);
  if (end === undefined) return undefined;
  return numbered && startsAtOne(sheet, end) ? 'another' : end;
}

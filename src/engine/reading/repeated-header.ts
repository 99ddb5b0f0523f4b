import { isBlank, type Row, type Sheet } from '../grid/grid';
import { bare } from '../text/fold';
import type { HeaderBlock } from './header-block';
import { isNumberingRow } from './numbering-row';

/** The last row of a header that is printed again inside its own table (at a page's top), if this is one. */
export function repeatedHeaderEnd(
  sheet: Sheet,
  header: Pick<HeaderBlock, 'rows' | 'start'>,
  row: number,
): number | undefined {
  const whole = repeatEnd(sheet, header.rows, row);
  if (whole !== undefined || (header.rows[0] ?? header.start) >= header.start) return whole;
  return repeatEnd(
    sheet,
    header.rows.filter((line) => line >= header.start),
    row,
  );
}

function repeatEnd(sheet: Sheet, lines: readonly number[], row: number): number | undefined {
  if (lines.length === 0) return undefined;
  let again = row - 1;
  for (const line of lines) {
    do again += 1;
    while (again < sheet.rows.length && (sheet.rows[again] ?? []).every(isBlank));
    if (!sameWords(sheet.rows[line] ?? [], sheet.rows[again] ?? [])) return undefined;
  }
  return again;
}

/** True for rows that hold the same, but for how it is written. */
export function sameWords(row: Row, other: Row): boolean {
  for (let col = 0; col < Math.max(row.length, other.length); col++) {
    if (typeof row[col]?.value === 'string' && typeof other[col]?.value === 'number') return false;
    if (bare(String(row[col]?.value ?? '')) !== bare(String(other[col]?.value ?? ''))) return false;
  }
  return true;
}

/** True where the first ordinal below a row is 1: numbers that begin again are mostly another table's. */
export function startsAtOne(sheet: Sheet, row: number): boolean {
  for (let below = row + 1; below < sheet.rows.length; below++) {
    const first = isNumberingRow(sheet, below)
      ? undefined
      : sheet.rows[below]?.find((cell) => !isBlank(cell));
    if (first) return /^1\.?$/.test(String(first.value ?? '').trim());
  }
  return false;
}

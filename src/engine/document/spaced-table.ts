import { readFigureText } from '../text/figure-text';
import type { FoundTable } from './tab-table';
import { textRow, textTable } from './table-text';

const GAP = /\s{2,}/;
const ENOUGH_ROWS = 3;

/**
 * Columns with several spaces between them, as a page of a PDF keeps them. Only where every line has the
 * same number of columns, three or more, and the last of them hold figures: with a blank cell nobody can say
 * which column is missing, so such a table's words stay in the text.
 */
export function spacedTableAt(lines: readonly string[], start: number): FoundTable | undefined {
  const first = columnsOf(lines[start]);
  if (first.length < 3) return undefined;
  const rows = [first];
  let end = start + 1;
  for (; end < lines.length; end++) {
    const columns = columnsOf(lines[end]);
    if (columns.length !== first.length) break;
    rows.push(columns);
  }
  if (columnsOf(lines[end]).length > 1) return { end };
  const figures = rows.filter((row) => readFigureText(row.at(-1) ?? '').kind === 'figure').length;
  if (rows.length < ENOUGH_ROWS || figures < rows.length - 1) return { end };
  return { end, table: textTable(rows.map(textRow)) };
}

function columnsOf(line: string | undefined): string[] {
  return line === undefined || line.trim() === '' ? [] : line.trim().split(GAP);
}

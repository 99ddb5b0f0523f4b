import { isBlank, type Sheet } from '../../grid/grid';
import { PLAN } from '../../layouts/inputs/plan';
import { planFactOf } from '../plan-facts';
import type { RecordTable } from '../record-table';
import { gather } from '../../gather';

/** A sheet of facts that has no header is told by this many names of facts in one column. */
const LEAST_FACTS = 4;
const ROWS_LOOKED_AT = 80;

/** A plan sheet without "Thông tin | Giá trị" above it: names of facts with something to their right. */
export function planWithoutHeader(sheet: Sheet, file: string): RecordTable[] {
  const rowsByCol = new Map<number, number[]>();
  for (let row = 0; row < Math.min(sheet.rows.length, ROWS_LOOKED_AT); row++) {
    const cells = sheet.rows[row] ?? [];
    const col = cells.findIndex((cell) => typeof cell?.value === 'string' && planFactOf(cell.value));
    if (col >= 0 && !isBlank(cells[col + 1])) gather(rowsByCol, col, row);
  }
  const [best] = [...rowsByCol].sort(([, a], [, b]) => b.length - a.length);
  if (!best) return [];
  const [col, rows] = best;
  // one heading that is typed again in each row of a header is one fact, if any
  const facts = new Set(rows.map((row) => planFactOf(String(sheet.rows[row]?.[col]?.value))?.id));
  if (facts.size < LEAST_FACTS) return [];
  const top = rows[0] ?? 0;
  const bottom = rows.at(-1) ?? top;
  return [
    {
      layout: PLAN,
      file,
      sheet: sheet.name,
      range: { top, left: col, bottom, right: col + 1 },
      header: { first: top, last: top - 1 },
      headingRow: Math.max(0, top - 1),
      firstRow: top,
      lastRow: bottom,
      rows,
      sections: [],
      blocks: [{ columns: { name: col, value: col + 1 } }],
      filledDown: [],
      confidence: Math.min(1, rows.length / (bottom - top + 1)),
    },
  ];
}

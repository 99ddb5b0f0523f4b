import type { Cell, CellLook, GridRange, Row, Sheet } from '../grid/grid';
import type { TableBlock } from './block';

/** A line of text that goes above or under a table in its sheet. */
export interface SheetLine {
  readonly text: string;
  readonly look?: CellLook;
}

/** A document's table as a sheet, with the lines that belong to it above and under it, as in a workbook. */
export function tableSheet(
  name: string,
  above: readonly SheetLine[],
  table: TableBlock,
  under: readonly SheetLine[],
): Sheet {
  const right = Math.max(0, table.width - 1);
  const offset = above.length;
  const end = offset + table.rows.length;
  const lineMerges = [...above.keys(), ...[...under.keys()].map((row) => end + row)].map(
    (row): GridRange => ({ top: row, left: 0, bottom: row, right }),
  );
  const merges = (table.merges ?? []).map((merge): GridRange => ({
    ...merge,
    top: merge.top + offset,
    bottom: merge.bottom + offset,
  }));
  return {
    name,
    rows: [...above.map(lineRow), ...table.rows.map(tableRow), ...under.map(lineRow)],
    // where a table's own merges are unknown, spans are to be inferred, and that needs `merges` absent
    columnWidths: columnWidths(table),
    ...(table.merges ? { merges: [...(right > 0 ? lineMerges : []), ...merges] } : {}),
  };
}

const NARROWEST = 6;
const WIDEST = 32;

/** Room for most of a column's texts; the page's own widths say little where columns are many. */
function columnWidths({ rows, width }: TableBlock): number[] {
  return Array.from({ length: width }, (_, column) => {
    const lengths = rows.flatMap((row) => (row[column] ? [row[column].text.length] : []));
    lengths.sort((a, b) => a - b);
    const most = lengths[Math.floor(lengths.length * 0.8)] ?? 0;
    return Math.min(WIDEST, Math.max(NARROWEST, most + 2));
  });
}

function lineRow({ text, look }: SheetLine): Row {
  return [look ? { value: text, look } : { value: text }];
}

function tableRow(row: TableBlock['rows'][number]): Row {
  return row.map((cell): Cell | undefined => {
    if (!cell) return undefined;
    const value = cell.text === '' ? null : cell.text;
    if (value === null && !cell.look) return undefined;
    return cell.look ? { value, look: cell.look } : { value };
  });
}

import type { FoundTable } from './tab-table';
import { textRow, textTable } from './table-text';

/** Tables whose rows are lines with bars between the cells: `| 1 | An Khê | 12 |`. */
export function barTableAt(lines: readonly string[], start: number): FoundTable | undefined {
  let end = start;
  while (isBarRow(lines[end])) end += 1;
  if (end - start < 2) return undefined;
  const rows = lines
    .slice(start, end)
    .filter((line) => !/^[\s|:=+-]+$/.test(line))
    .map((line) =>
      textRow(
        line
          .trim()
          .replace(/^\||\|$/g, '')
          .split('|'),
      ),
    );
  return rows.length < 2 ? { end } : { end, table: textTable(rows) };
}

function isBarRow(line: string | undefined): boolean {
  return line !== undefined && /\S\s*\|\s*\S|^\s*\|.*\|\s*$/.test(line) && line.trim() !== '|';
}

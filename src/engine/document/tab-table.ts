import type { TableBlock } from './block';
import { textRow, textTable } from './table-text';

/** Lines that were looked at as a table: where they end (excluded), and the table, if they are one. */
export interface FoundTable {
  readonly end: number;
  readonly table?: TableBlock;
}

const TAB = '\t';

/**
 * Tables as Word and Excel put them on the clipboard: a line a row, a tab between cells. A cell of several
 * lines breaks its row; the row goes on until it has its tabs.
 */
export function tabTableAt(lines: readonly string[], start: number): FoundTable | undefined {
  if (!hasTab(lines[start])) return undefined;
  const end = endOfTabs(lines, start);
  const tabs = lines.slice(start, end).map(countTabs);
  const most = Math.max(...tabs);
  if (end - start < 2) return undefined;
  const rows = wholeRows(lines.slice(start, end), most);
  // an indented paragraph or a typed tab stop is no table
  const full = rows.filter((row) => row.length === most + 1).length;
  if (full < 2 || (most === 1 && full < 3)) return { end };
  return { end, table: textTable(spread(rows, most + 1).map(textRow)) };
}

/** Lines without a tab stay inside only where the row above lacks cells and one below has tabs again. */
function endOfTabs(lines: readonly string[], start: number): number {
  let end = start + 1;
  let gap = 0;
  for (let index = start + 1; index < lines.length && gap <= 6; index++) {
    const line = lines[index] ?? '';
    if (line.trim() === '' && !hasTab(line)) break;
    if (hasTab(line)) {
      end = index + 1;
      gap = 0;
    } else gap += 1;
  }
  return end;
}

function wholeRows(lines: readonly string[], most: number): string[][] {
  const rows: string[][] = [];
  let current: string[] | undefined;
  for (const line of lines) {
    const cells = line.split(TAB);
    if (current && current.length + cells.length - 1 <= most + 1 && isBroken(current, cells, most)) {
      const [first = '', ...rest] = cells;
      current[current.length - 1] = `${current.at(-1) ?? ''}\n${first}`;
      current.push(...rest);
    } else {
      current = [...cells];
      rows.push(current);
    }
  }
  return rows;
}

/** Whether a line goes on with the row above: the two make a row that neither is. */
function isBroken(current: readonly string[], cells: readonly string[], most: number): boolean {
  if (cells.length === 1) return true;
  return current.length + cells.length - 1 === most + 1 && (cells[0] ?? '').trim() !== '';
}

/**
 * A merged heading is one cell on the clipboard, whatever it spans. Where the row under it says which columns
 * it has to itself (they are blank there), the rest share the other columns evenly, or nothing is moved.
 */
function spread(rows: readonly string[][], width: number): string[][] {
  const [first, second] = rows;
  if (!first || !second || first.length >= width || second.length !== width)
    return rows.map((row) => [...row]);
  const blank = second.map((text) => text.trim() === '');
  const lead = blank.findIndex((each) => !each);
  const trail = [...blank].reverse().findIndex((each) => !each);
  const groups = first.length - lead - trail;
  const columns = width - lead - trail;
  if (lead < 0 || groups < 1 || columns % groups !== 0) return rows.map((row) => [...row]);
  const each = columns / groups;
  const spreadFirst = [
    ...first.slice(0, lead),
    ...first.slice(lead, lead + groups).flatMap((text) => [text, ...Array<string>(each - 1).fill('')]),
    ...first.slice(lead + groups),
  ];
  return [spreadFirst, ...rows.slice(1).map((row) => [...row])];
}

function hasTab(line: string | undefined): boolean {
  return line?.includes(TAB) ?? false;
}

function countTabs(line: string): number {
  return line.split(TAB).length - 1;
}

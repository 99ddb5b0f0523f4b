import { readFigureText } from '../text/figure-text';
import type { FoundTable } from './tab-table';
import { textRow, textTable } from './table-text';

const GAP = /\s{2,}/;
const ENOUGH_ROWS = 3;
/** Blanks that stand between two columns in every line. */
const WIDE = 2;

interface Column {
  readonly from: number;
  readonly to: number;
}

/**
 * Columns with several spaces between them, as a page of a PDF keeps them. Only where the same stretches are
 * blank in every line, there are three columns or more, and most rows have figures in them: else nobody can
 * say which column a word belongs to, and the words stay in the text.
 */
export function spacedTableAt(lines: readonly string[], start: number): FoundTable | undefined {
  if (!isSpaced(lines[start])) return undefined;
  let end = start + 1;
  while (isSpaced(lines[end])) end += 1;
  const block = lines.slice(start, end);
  const columns = columnsOf(block);
  if (block.length < ENOUGH_ROWS || columns.length < 3) return { end };
  const rows = block.map((line) => columns.map(({ from, to }) => line.slice(from, to).trim()));
  const withFigures = rows.filter((row) => row.slice(1).some(isFigure)).length;
  const whole = rows.filter((row) => row.every((text) => !GAP.test(text))).length;
  if (withFigures < (rows.length * 2) / 3 || whole < rows.length) return { end };
  return { end, table: textTable(rows.map(textRow)) };
}

function isSpaced(line: string | undefined): boolean {
  return line !== undefined && line.length < 1000 && GAP.test(line.trim());
}

/** Stretches in which some line has letters, between those in which none has. */
function columnsOf(lines: readonly string[]): Column[] {
  const used: boolean[] = [];
  for (const line of lines) {
    for (let at = 0; at < line.length; at++) if (line[at] !== ' ') used[at] = true;
  }
  const columns: Column[] = [];
  let blanks = WIDE;
  let from = 0;
  for (let at = 0; at <= used.length; at++) {
    if (used[at]) {
      if (blanks >= WIDE) from = at;
      blanks = 0;
    } else {
      blanks += 1;
      if (blanks === WIDE || at === used.length) {
        const to = at - blanks + 1;
        if (to > from && columns.at(-1)?.to !== to) columns.push({ from, to });
      }
    }
  }
  return columns;
}

function isFigure(text: string): boolean {
  return readFigureText(text).kind === 'figure';
}

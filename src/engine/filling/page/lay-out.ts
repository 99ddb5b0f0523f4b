import type { GridRange, Row } from '../../grid/grid';
import type { SheetPlan } from '../write-plan';
import { charactersOf, MARGINS, type FittedPage } from './fit-page';
import { CELL_PADDING, rowHeights } from './row-heights';
import { balanced } from './text-width';

/** An appendix whose rows are made and that is to be put on its page. */
export interface Laid {
  readonly name: string;
  readonly rows: readonly Row[];
  readonly merges: readonly GridRange[];
  /** First and last row of the header that each page repeats. */
  readonly header: readonly [number, number];
  /** The first row under the table: words, shares, signature; the rows' number where there is none. */
  readonly foot: number;
  /** A second table with a header of its own: the blank row over it, and the last row that stands with its header at least. */
  readonly second?: { readonly gap: number; readonly last: number };
}

/** Points around a text, from comfortable to narrow. */
const SPARES = [6, 4, 2];
/** Rows of the table that stand on a page together with what is under it. */
const LEAST_WITH_FOOT = 2;

/**
 * The sheet with its widths, heights and page. Rows are drawn a little closer where that keeps what stands under a
 * table from standing alone on a page.
 */
export function layOut(
  { name, rows: given, merges, header, foot, second }: Laid,
  page: FittedPage,
): SheetPlan {
  const rows = withBalancedTitles(given, header[0], page.widths);
  const choices = SPARES.map((spare) => rowHeights(rows, merges, page.widths, spare));
  const close = choices.find((each) => !standsAlone(each, header, foot, page.height)) ?? choices[0] ?? [];
  const heights = second ? withSecondTogether(close, { header, foot, ...second }, page.height) : close;
  const starts = pageStarts(heights, header, page.height).slice(1);
  // The header of the first table says the wrong thing over the second one.
  const repeats = !second || (starts[0] ?? Infinity) <= second.gap;
  const right = page.widths.length - 1;
  return {
    name,
    rows,
    merges,
    columnWidths: charactersOf(page.widths),
    columnPoints: page.widths,
    rowHeights: heights,
    front: true,
    page: {
      paper: page.paper,
      orientation: page.orientation,
      margins: MARGINS,
      printArea: { top: 0, left: 0, bottom: Math.max(0, rows.length - 1), right },
      ...(repeats ? { titleRows: header } : {}),
      // Where the workbook's font is missing a sheet is drawn smaller, and the second table would begin anywhere.
      ...(second && starts.length > 0 ? { pageStarts: starts } : {}),
      pageNumbers: true,
    },
  };
}

/** Room that is left so that a page which comes out a little shorter still ends where it should, in points. */
const SLACK = 4;
/** Points that Excel allows a row. */
const HIGHEST_ROW = 409;

/** Titles of two lines are broken in their middle. */
function withBalancedTitles(rows: readonly Row[], header: number, widths: readonly number[]): readonly Row[] {
  const width = widths.reduce((sum, each) => sum + each, 0) - CELL_PADDING;
  return rows.map((row, index) =>
    index >= header
      ? row
      : row.map((cell) => {
          const { value, look } = cell ?? {};
          if (!look?.wrap || look.horizontal !== 'center' || typeof value !== 'string') return cell;
          return {
            ...cell,
            value: balanced(value, width, look.fontSize ?? 12, look.bold ? 'bold' : 'regular'),
          };
        }),
  );
}

/**
 * The blank row over a second table grows to the end of its page where the table would be torn, for its rows would
 * stand under the first one's header; one longer than a page keeps its own header and first rows together. Grows,
 * because Excel passes over page breaks of a sheet that is fitted to its page's width.
 */
function withSecondTogether(
  heights: readonly number[],
  { header, foot, gap, last }: Pick<Laid, 'header' | 'foot'> & NonNullable<Laid['second']>,
  room: number,
): number[] {
  const sum = (from: number, to: number): number =>
    heights.slice(from, to + 1).reduce((all, each) => all + each, 0);
  const start = pageStarts(heights, header, room).findLast((each) => each <= gap) ?? 0;
  const used = sum(start, gap) + (start > header[1] ? sum(...header) : 0);
  const left = room - used;
  const whole = sum(gap + 1, foot - 1);
  const together = whole <= room - sum(...header) ? whole : sum(gap + 1, last);
  if (together <= left) return [...heights];
  const grown = Math.min(HIGHEST_ROW, (heights[gap] ?? 0) + Math.max(0, left - SLACK));
  return heights.map((height, row) => (row === gap ? Math.floor(grown * 4) / 4 : height));
}

/** True where the last page has none but the last few rows: what is under the table, or a row that was left over. */
function standsAlone(
  heights: readonly number[],
  header: readonly [number, number],
  foot: number,
  room: number,
): boolean {
  const first = pageStarts(heights, header, room).at(-1) ?? 0;
  return first > 0 && first > foot - LEAST_WITH_FOOT;
}

/** The first row of each page; rows are never split, and the header stands on each page. */
export function pageStarts(
  heights: readonly number[],
  [top, bottom]: readonly [number, number],
  room: number,
): number[] {
  const repeated = heights.slice(top, bottom + 1).reduce((sum, each) => sum + each, 0);
  const starts = [0];
  let used = 0;
  heights.forEach((height, row) => {
    if (used > 0 && used + height > room) {
      starts.push(row);
      used = row > bottom ? repeated : 0;
    }
    used += height;
  });
  return starts;
}

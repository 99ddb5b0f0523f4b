import type { GridRange, Row } from '../../grid/grid';
import type { SheetPlan } from '../write-plan';
import { charactersOf, MARGINS, type FittedPage } from './fit-page';
import { rowHeights } from './row-heights';

/** An appendix whose rows are made and that is to be put on its page. */
export interface Laid {
  readonly name: string;
  readonly rows: readonly Row[];
  readonly merges: readonly GridRange[];
  /** First and last row of the header that each page repeats. */
  readonly header: readonly [number, number];
  /** The first row under the table: words, shares, signature; the rows' number where there is none. */
  readonly foot: number;
}

/** Points around a text, from comfortable to narrow. */
const SPARES = [6, 4, 2];
/** Rows of the table that stand on a page together with what is under it. */
const LEAST_WITH_FOOT = 2;

/**
 * The sheet with its widths, heights and page. Rows are drawn a little closer where that keeps what stands under a
 * table from standing alone on a page.
 */
export function layOut({ name, rows, merges, header, foot }: Laid, page: FittedPage): SheetPlan {
  const choices = SPARES.map((spare) => rowHeights(rows, merges, page.widths, spare));
  const heights = choices.find((each) => !standsAlone(each, header, foot, page.height)) ?? choices[0] ?? [];
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
      titleRows: header,
      pageNumbers: true,
    },
  };
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

import type { CellLook, Row } from '../grid/grid';
import { appendixPage } from './page/page';
import { heightFor } from './page/sheet-text';
import type { SheetPlan } from './write-plan';

/** Points of the highest row that Excel has ("Excel specifications and limits": 409; its dialog: 409.5). */
export const HIGHEST_ROW = 409;

/** Characters of a column that still prints legibly, one page wide. */
const WIDEST = 100;

/** What a wrapped cell keeps free of its column. */
const PADDING = 2;

const SMALLEST_FONT = 6;
const FONT = 12;

/**
 * The same sheet with no row higher than Excel has: where a long text asks for more, its column grows first,
 * then its letters shrink, so that it can still be read whole.
 */
export function withinRowLimit(sheet: SheetPlan): SheetPlan {
  const heights = sheet.rowHeights ?? [];
  const tall = new Set(heights.flatMap((height, row) => ((height ?? 0) > HIGHEST_ROW ? [row] : [])));
  if (tall.size === 0) return sheet;
  const widths = [...(sheet.columnWidths ?? [])];
  for (const row of tall)
    for (const [col, text] of longTexts(sheet, row)) widths[col] = widthFor(text, widths[col] ?? 0);
  const widened = { ...sheet, columnWidths: widths, ...pointsOf(sheet, widths) };
  const needed = (row: number): number =>
    heightFor(longTexts(widened, row).map(([col, text]) => [text, (widths[col] ?? 0) - PADDING]));
  const { page } = sheet;
  return {
    ...widened,
    rows: sheet.rows.map((cells, row) => (tall.has(row) && cells ? shrunk(cells, widths) : cells)),
    rowHeights: heights.map((height, row) => (tall.has(row) ? Math.min(HIGHEST_ROW, needed(row)) : height)),
    ...(page
      ? {
          page: {
            ...page,
            orientation: appendixPage(
              widths.map((width) => width ?? 0),
              page.printArea,
              page.titleRows ?? [0, 0],
            ).orientation,
          },
        }
      : {}),
  };
}

/** The same widths in points, where the sheet has them. */
function pointsOf(
  { columnPoints, columnWidths }: SheetPlan,
  widths: readonly (number | undefined)[],
): Pick<SheetPlan, 'columnPoints'> {
  if (!columnPoints) return {};
  const growth = (col: number): number => (widths[col] ?? 1) / (columnWidths?.[col] ?? widths[col] ?? 1);
  return { columnPoints: columnPoints.map((points, col) => points * growth(col)) };
}

/** Texts of a row by column; one that lies across several columns has their room and asks for none. */
function longTexts(sheet: SheetPlan, row: number): readonly (readonly [number, string])[] {
  const across = (col: number): boolean =>
    sheet.merges?.some(
      ({ top, left, bottom, right }) =>
        right > left && row >= top && row <= bottom && col >= left && col <= right,
    ) ?? false;
  return (sheet.rows[row] ?? []).flatMap((cell, col): [number, string][] =>
    typeof cell?.value === 'string' && cell.look?.wrap && !across(col) ? [[col, cell.value]] : [],
  );
}

function widthFor(text: string, width: number): number {
  let enough = width;
  while (enough < WIDEST && heightFor([[text, enough - PADDING]]) > HIGHEST_ROW) enough += 1;
  return enough;
}

function shrunk(cells: Row, widths: readonly (number | undefined)[]): Row {
  return cells.map((cell, col) => {
    if (!cell || typeof cell.value !== 'string' || !cell.look?.wrap) return cell;
    const needed = heightFor([[cell.value, (widths[col] ?? 0) - PADDING]]);
    return needed > HIGHEST_ROW ? { ...cell, look: smaller(cell.look, needed) } : cell;
  });
}

/** Letters half as large take a quarter of the room. From the top, should even that not be enough. */
function smaller(look: CellLook, needed: number): CellLook {
  const size = (look.fontSize ?? FONT) * Math.sqrt(HIGHEST_ROW / needed);
  return { ...look, fontSize: Math.max(SMALLEST_FONT, Math.floor(size * 2) / 2), vertical: 'top' };
}

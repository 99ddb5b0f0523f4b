import type { GridRange } from '../../grid/grid';
import type { PageSetup } from '../write-plan';

/** Characters of 12-point type that fit upright on A4 between the margins before print gets small. */
const PORTRAIT_WIDTH = 95;

/**
 * A4 by Nghị định 30/2020/NĐ-CP: top and bottom 20 mm, left 30, right 15; landscape for wide tables; the
 * header row on each page; page number top centre from page 2.
 */
export function appendixPage(
  widths: readonly number[],
  printArea: GridRange,
  titleRows: readonly [number, number],
): PageSetup {
  const wide = widths.reduce((sum, width) => sum + width, 0) > PORTRAIT_WIDTH;
  return {
    orientation: wide ? 'landscape' : 'portrait',
    margins: { top: 20, bottom: 20, left: 30, right: 15 },
    printArea,
    titleRows,
    pageNumbers: true,
  };
}

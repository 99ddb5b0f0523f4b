import { rangeName } from '../../engine/grid/address';
import type { PageSetup } from '../../engine/filling/write-plan';
import { rangesOf } from './addresses';
import { millimetresOf, pointsOf } from './lengths';

/** The page number as Nghị định 30/2020/NĐ-CP has it: top centre, upright, 13 points. */
const PAGE_NUMBER = '&"Times New Roman,Regular"&13&P';

/** A4 (or A3), one page wide, with the layout's margins, print area, repeated rows and page numbers. */
export function queuePage(sheet: Excel.Worksheet, page: PageSetup): void {
  const layout = sheet.pageLayout;
  layout.paperSize = page.paper === 'a3' ? 'A3' : 'A4';
  layout.orientation = page.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  layout.topMargin = pointsOf(page.margins.top);
  layout.bottomMargin = pointsOf(page.margins.bottom);
  layout.leftMargin = pointsOf(page.margins.left);
  layout.rightMargin = pointsOf(page.margins.right);
  layout.centerHorizontally = true;
  layout.zoom = { horizontalFitToPages: 1 };
  layout.setPrintArea(rangeName(page.printArea));
  if (page.titleRows) layout.setPrintTitleRows(`$${page.titleRows[0] + 1}:$${page.titleRows[1] + 1}`);
  if (page.pageNumbers) {
    // Printed with its neighbours an appendix still begins with a page that shows no number.
    layout.firstPageNumber = 1;
    layout.headersFooters.state = 'FirstAndDefault';
    layout.headersFooters.firstPage.centerHeader = '';
    layout.headersFooters.defaultForAllPages.centerHeader = PAGE_NUMBER;
  }
}

/** Asks in the next round trip how a sheet prints; undefined where it has no print area of its own. */
export function queueReadPage(sheet: Excel.Worksheet): () => PageSetup | undefined {
  const layout = sheet.pageLayout;
  layout.load('paperSize,orientation,topMargin,bottomMargin,leftMargin,rightMargin');
  const headers = layout.headersFooters.defaultForAllPages;
  headers.load('centerHeader');
  const area = layout.getPrintAreaOrNullObject();
  const titles = layout.getPrintTitleRowsOrNullObject();
  area.untrack();
  titles.untrack();
  area.load('address');
  titles.load('rowIndex,rowCount');
  return () => {
    const printArea = area.isNullObject ? undefined : rangesOf(area.address)[0];
    if (!printArea) return undefined;
    return {
      ...(layout.paperSize === 'A3' ? { paper: 'a3' as const } : {}),
      orientation: layout.orientation === 'Landscape' ? 'landscape' : 'portrait',
      margins: {
        top: millimetresOf(layout.topMargin),
        bottom: millimetresOf(layout.bottomMargin),
        left: millimetresOf(layout.leftMargin),
        right: millimetresOf(layout.rightMargin),
      },
      printArea,
      ...(titles.isNullObject
        ? {}
        : { titleRows: [titles.rowIndex, titles.rowIndex + titles.rowCount - 1] as const }),
      pageNumbers: headers.centerHeader.includes('&P'),
    };
  };
}

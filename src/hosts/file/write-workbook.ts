import type { Cell as WrittenCell, CellStyle, DataValidation, WriteOptions, WriteSheet } from 'hucre/xlsx';
import { writeXlsx } from 'hucre/xlsx';
import { quotedSheet, rangeName } from '../../engine/grid/address';
import { isCellError, type Cell, type CellLook, type GridRange } from '../../engine/grid/grid';
import type { ChartPlan, PageSetup, SheetPlan, Validation } from '../../engine/filling/write-plan';
import { RuleLists } from '../rule-lists';

/** What a cell looks like where its plan says nothing (Nghị định 30/2020/NĐ-CP asks for this font). */
export const DEFAULT_FONT = { name: 'Times New Roman', size: 12 } as const;

/** Pixels of a digit of the default font; a column's width in a file is counted in them. */
const OWN_DIGIT_WIDTH = 8;
const POINTS_PER_PIXEL = 0.75;

type NamedRange = NonNullable<WriteOptions['namedRanges']>[number];

const MILLIMETRES_PER_INCH = 25.4;
const PAGE_NUMBER_HEADER = '&C&"Times New Roman,Regular"&13&P';
const ERROR_NAME = /^#/;

/**
 * A new .xlsx that holds exactly these sheets, in this order. Never to be used to save a workbook that
 * somebody else made: what the grid does not model (charts, comments, ...) would be lost.
 *
 * The same plans give the same cells; the bytes differ by the time stamps in the zip. `digitWidth`: pixels of a
 * digit of the font that widths are counted in, where the sheets go into another workbook.
 */
export async function writeWorkbook(
  sheets: readonly SheetPlan[],
  digitWidth: number = OWN_DIGIT_WIDTH,
): Promise<Uint8Array> {
  const lists = new RuleLists(sheets.map((sheet) => sheet.name));
  const styles = new StyleCache();
  const written = sheets.map((sheet) => writtenSheet(sheet, styles, lists, digitWidth));
  const listSheet = lists.sheet();
  const output = await writeXlsx({
    sheets: listSheet ? [...written, writtenSheet(listSheet, styles, lists, digitWidth)] : written,
    namedRanges: sheets.flatMap(printNames),
    defaultFont: DEFAULT_FONT,
    activeSheet: Math.max(
      0,
      sheets.findIndex((sheet) => !sheet.hidden),
    ),
  });
  return output;
}

function writtenSheet(
  sheet: SheetPlan,
  styles: StyleCache,
  lists: RuleLists,
  digitWidth: number,
): WriteSheet {
  const result: WriteSheet = { name: sheet.name, cells: writtenCells(sheet, styles) };
  if (sheet.veryHidden) result.veryHidden = true;
  else if (sheet.hidden) result.hidden = true;
  if (sheet.columnPoints) {
    result.columns = sheet.columnPoints.map((points) => ({ width: points / POINTS_PER_PIXEL / digitWidth }));
  } else if (sheet.columnWidths) {
    result.columns = Array.from(sheet.columnWidths, (width) => (width === undefined ? {} : { width }));
  }
  if (sheet.rowHeights) {
    const heights = Array.from(sheet.rowHeights).map((height, row) => ({ row, height }));
    result.rowDefs = new Map(
      heights.flatMap(({ row, height }) => (height === undefined ? [] : [[row, { height }] as const])),
    );
  }
  if (sheet.merges) {
    result.merges = sheet.merges.map((merge) => ({
      startRow: merge.top,
      startCol: merge.left,
      endRow: merge.bottom,
      endCol: merge.right,
    }));
  }
  if (sheet.validations) {
    result.dataValidations = sheet.validations.map((validation) => writtenValidation(validation, lists));
  }
  if (sheet.charts) result.charts = sheet.charts.map(writtenChart);
  if (sheet.page) Object.assign(result, writtenPage(sheet.page));
  return result;
}

function writtenCells(sheet: SheetPlan, styles: StyleCache): Map<string, Partial<WrittenCell>> {
  const cells = new Map<string, Partial<WrittenCell>>();
  sheet.rows.forEach((row, r) => {
    row?.forEach((cell, c) => {
      if (cell) cells.set(`${r},${c}`, writtenCell(cell, styles));
    });
  });
  for (const { row, col, text } of sheet.notes ?? []) {
    const cell = cells.get(`${row},${col}`);
    if (cell) cell.comment = { text };
  }
  return cells;
}

function writtenCell(cell: Cell, styles: StyleCache): Partial<WrittenCell> {
  const style = styles.of(cell);
  const content = cell.formula === undefined ? writtenValue(cell) : writtenFormula(cell, cell.formula);
  return style ? { ...content, style } : content;
}

function writtenValue({ value }: Cell): Partial<WrittenCell> {
  if (isCellError(value)) return { value: value.error };
  if (typeof value !== 'string') return { value };
  const text = escapedText(value);
  // hucre makes an error of any text that names one; a text run stays text
  return ERROR_NAME.test(value) ? { value: text, richText: [{ text }] } : { value: text };
}

/** The result of a formula that gives an error is left to Excel, which calculates when it opens the file. */
function writtenFormula({ value }: Cell, formula: string): Partial<WrittenCell> {
  if (value === null || isCellError(value)) return { value: null, formula };
  return { value: null, formula, formulaResult: value };
}

/** A text that happens to look like the escape of a character (`_x0041_`) must not be taken for one. */
function escapedText(text: string): string {
  return text.replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}

function writtenValidation({ range, list }: Validation, lists: RuleLists): DataValidation {
  const common = { type: 'list', range: rangeName(range), allowBlank: true, showErrorMessage: true } as const;
  const rule = 'reference' in list ? list : lists.of(list);
  return { ...common, formula1: 'reference' in rule ? rule.reference : `"${rule.inline}"` };
}

/** Grey tones that tell series apart in print too. */
const SERIES_COLOURS = ['1F4E79', '9DC3E6', 'BF9000'];

function writtenChart({
  title,
  kind,
  stacked,
  series,
  from,
  to,
}: ChartPlan): NonNullable<WriteSheet['charts']>[number] {
  return {
    type: kind,
    title,
    barGrouping: stacked ? 'stacked' : 'clustered',
    ...(stacked ? { overlap: 100 } : {}),
    gapWidth: 60,
    // A bar that does not begin at nought says more than its figure.
    axes: { y: { scale: { min: 0 } } },
    series: series.map((each, index) => ({
      name: each.title,
      categories: each.categories,
      values: each.values,
      color: SERIES_COLOURS[index % SERIES_COLOURS.length] ?? '1F4E79',
    })),
    anchor: { from, to },
  };
}

function writtenPage(page: PageSetup): Pick<WriteSheet, 'pageSetup' | 'headerFooter'> {
  const { top, bottom, left, right } = page.margins;
  return {
    pageSetup: {
      paperSize: page.paper ?? 'a4',
      orientation: page.orientation,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      margins: {
        top: inches(top),
        bottom: inches(bottom),
        left: inches(left),
        right: inches(right),
        header: inches(top / 2),
        footer: inches(bottom / 2),
      },
    },
    ...(page.pageNumbers ? { headerFooter: { differentFirst: true, oddHeader: PAGE_NUMBER_HEADER } } : {}),
  };
}

function inches(millimetres: number): number {
  return Math.round((millimetres / MILLIMETRES_PER_INCH) * 1e6) / 1e6;
}

/** As defined names because hucre, given a print area, does not quote the sheet's name. */
function printNames({ name, page }: SheetPlan): NamedRange[] {
  if (!page) return [];
  const sheet = quotedSheet(name);
  const names: NamedRange[] = [
    { name: '_xlnm.Print_Area', range: `${sheet}!${absolute(page.printArea)}`, scope: name },
  ];
  if (page.titleRows) {
    const [first, last] = page.titleRows;
    names.push({ name: '_xlnm.Print_Titles', range: `${sheet}!$${first + 1}:$${last + 1}`, scope: name });
  }
  return names;
}

function absolute(range: GridRange): string {
  return rangeName(range).replaceAll(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}

const PLAIN: CellLook = {};

/** One style object for each different look and format. */
class StyleCache {
  readonly #known = new Map<string, CellStyle | undefined>();
  /** By the look itself, which cells share: to spell it out for each cell costs half a second in a country. */
  readonly #byLook = new WeakMap<CellLook, Map<string, CellStyle | undefined>>();

  of({ look = PLAIN, format = '' }: Cell): CellStyle | undefined {
    let formats = this.#byLook.get(look);
    if (!formats) this.#byLook.set(look, (formats = new Map<string, CellStyle | undefined>()));
    if (!formats.has(format)) formats.set(format, this.#spelled(look, format === '' ? undefined : format));
    return formats.get(format);
  }

  #spelled(look: CellLook, format: string | undefined): CellStyle | undefined {
    const key = JSON.stringify([look, format]);
    if (!this.#known.has(key)) this.#known.set(key, cellStyle(look, format));
    return this.#known.get(key);
  }
}

function cellStyle(look: CellLook = {}, format: string | undefined): CellStyle | undefined {
  const style: CellStyle = {};
  if (format !== undefined && format !== 'General') style.numFmt = format;
  if (look.bold || look.italic || look.fontName || look.fontSize) {
    style.font = {
      name: look.fontName ?? DEFAULT_FONT.name,
      size: look.fontSize ?? DEFAULT_FONT.size,
      ...(look.bold ? { bold: true } : {}),
      ...(look.italic ? { italic: true } : {}),
    };
  }
  if (look.horizontal || look.vertical || look.wrap) {
    style.alignment = {
      ...(look.horizontal ? { horizontal: look.horizontal } : {}),
      ...(look.vertical ? { vertical: look.vertical } : {}),
      ...(look.wrap ? { wrapText: true } : {}),
    };
  }
  if (look.border) {
    const side = { style: 'thin' } as const;
    style.border = { top: side, right: side, bottom: side, left: side };
  }
  if (look.fill) style.fill = { type: 'pattern', pattern: 'solid', fgColor: { rgb: look.fill.slice(1) } };
  return Object.keys(style).length > 0 ? style : undefined;
}

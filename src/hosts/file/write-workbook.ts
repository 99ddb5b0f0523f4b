import type { Cell as WrittenCell, CellStyle, DataValidation, WriteOptions, WriteSheet } from 'hucre/xlsx';
import { writeXlsx } from 'hucre/xlsx';
import { columnIndex, quotedSheet, rangeName } from '../../engine/grid/address';
import type { Cell, CellLook, GridRange } from '../../engine/grid/grid';
import type { ChartPlan, PageSetup, SheetPlan, Validation } from '../../engine/filling/write-plan';
import { RuleLists } from '../rule-lists';
import { SharedTexts, sheetData } from './sheet-data';
import { listedSheets, relations } from './xlsx';
import { elements } from './xml-edit';
import { type PackedPart, Zip } from './zip';
import { packPart, writeZip } from './zip-writer';

/** What a cell looks like where its plan says nothing (Nghị định 30/2020/NĐ-CP asks for this font). */
export const DEFAULT_FONT = { name: 'Times New Roman', size: 12 } as const;

/** Pixels of a digit of the default font; a column's width in a file is counted in them. */
const OWN_DIGIT_WIDTH = 8;
const POINTS_PER_PIXEL = 0.75;

type NamedRange = NonNullable<WriteOptions['namedRanges']>[number];

const MILLIMETRES_PER_INCH = 25.4;
const PAGE_NUMBER_HEADER = '&C&"Times New Roman,Regular"&13&P';

/** A sheet's part but for its cells, and these. */
export interface AuthoredSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** Its part in the frame. */
  readonly path: string;
  readonly head: string;
  readonly tail: string;
  /**
   * The cells between head and tail. `places`: where the frame's cell formats stand in the file that the cells go
   * into; without `textAt` texts stand in the cells.
   */
  readonly cells: (places?: readonly number[], textAt?: (text: string) => number) => Iterable<string>;
}

export interface AuthoredWorkbook {
  /** The workbook with all that its sheets need but their cells. */
  readonly frame: Zip;
  readonly sheets: readonly AuthoredSheet[];
}

/**
 * A new .xlsx that holds exactly these sheets, in this order. Never to be used to save a workbook that
 * somebody else made: what the grid does not model (charts, comments, ...) would be lost.
 *
 * The same plans give the same cells; the bytes differ by the time stamp in the properties. `digitWidth`: pixels of a
 * digit of the font that widths are counted in, where the sheets go into another workbook.
 */
export async function writeWorkbook(
  sheets: readonly SheetPlan[],
  digitWidth?: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const authored = await authorWorkbook(sheets, digitWidth);
  const texts = new SharedTexts();
  const packed = new Map<string, PackedPart>();
  for (const { path, head, tail, cells } of authored.sheets)
    packed.set(path, await packPart(path, between(head, cells(undefined, texts.at), tail)));
  packed.set(TEXTS, await packPart(TEXTS, texts.xml()));
  return writeZip(authored.frame.names().map((name) => packed.get(name) ?? authored.frame.packed(name)));
}

/** The sheets as parts of a file, for whoever puts them together. */
export async function authorWorkbook(
  plans: readonly SheetPlan[],
  digitWidth: number = OWN_DIGIT_WIDTH,
): Promise<AuthoredWorkbook> {
  const lists = new RuleLists(plans.map(({ name }) => name));
  const styles = new StyleCache();
  const framed = plans.map((sheet) => framedSheet(sheet, lists, digitWidth));
  const listSheet = lists.sheet();
  if (listSheet) framed.push(framedSheet(listSheet, lists, digitWidth));
  const sheets = listSheet ? [...plans, listSheet] : plans;
  for (const { rows } of sheets) for (const row of rows) row?.forEach((cell) => cell && styles.of(cell));
  const [first] = framed;
  if (first) first.cells = withStyles(first.cells, styles.all());
  const frame = new Zip(
    await writeXlsx({
      sheets: framed,
      namedRanges: [...plans.flatMap(printNames), ...blankPrintAreas(plans)],
      defaultFont: DEFAULT_FONT,
      activeSheet: Math.max(
        0,
        plans.findIndex((sheet) => !sheet.hidden),
      ),
    }),
  );
  const parts = await relations(frame, 'xl/workbook.xml');
  const listed = listedSheets(await frame.xml('xl/workbook.xml'));
  const authored: AuthoredSheet[] = [];
  let places: readonly number[] = [];
  for (const [index, { id, hidden }] of listed.entries()) {
    const path = parts.find((part) => part.id === id)?.target;
    const sheet = sheets[index];
    if (path === undefined || !sheet) continue;
    const xml = await frame.xml(path);
    if (index === 0) places = stylePlaces(xml);
    const [data] = elements(xml, 'sheetData');
    const own = places;
    authored.push({
      name: sheet.name,
      hidden,
      path,
      head: `${xml.slice(0, data?.start).replace(DIMENSION, dimensionOf(sheet))}<sheetData>`,
      tail: `</sheetData>${numberedFromOne(xml.slice(data?.end), sheet.page)}`,
      cells: (placesThere, textAt) => {
        const styleOf = (cell: Cell): number => {
          const place = own[styles.of(cell)] ?? 0;
          return placesThere?.[place] ?? place;
        };
        return sheetData(sheet, { styleOf, ...(textAt ? { textAt } : {}) });
      },
    });
  }
  return { frame, sheets: authored };
}

/**
 * Each numbered sheet begins its own pages with 1, so that a workbook printed whole has no number on any
 * appendix's first page. hucre knows no first page number.
 */
function numberedFromOne(tail: string, page: PageSetup | undefined): string {
  if (!page?.pageNumbers) return tail;
  return tail.replace('<pageSetup ', '<pageSetup firstPageNumber="1" useFirstPageNumber="1" ');
}

function* between(head: string, cells: Iterable<string>, tail: string): Generator<string> {
  yield head;
  yield* cells;
  yield tail;
}

const TEXTS = 'xl/sharedStrings.xml';
const DIMENSION = /<dimension ref="[^"]*"\/>/;

function dimensionOf({ rows }: SheetPlan): string {
  const right = rows.reduce((most, row) => Math.max(most, row?.length ?? 0), 1) - 1;
  const bottom = Math.max(1, rows.length) - 1;
  return `<dimension ref="${rangeName({ top: 0, left: 0, bottom, right })}"/>`;
}

/** So many looks stand in a row of the frame. */
const STYLES_IN_A_ROW = 1000;

/** The frame's first sheet shows each look once, and a text so that there is a list of texts. */
function withStyles(
  cells: WriteSheet['cells'],
  styles: readonly CellStyle[],
): Map<string, Partial<WrittenCell>> {
  const made = new Map(cells);
  styles.forEach((style, slot) => {
    const key = `${Math.floor(slot / STYLES_IN_A_ROW)},${slot % STYLES_IN_A_ROW}`;
    made.set(key, { ...made.get(key), value: true, style });
  });
  made.set(`0,${STYLES_IN_A_ROW}`, { value: 'x' });
  return made;
}

/** Where the looks stand among the frame's cell formats, by slot. */
function stylePlaces(xml: string): readonly number[] {
  const places: number[] = [];
  for (const [, letters = '', row = '', style = '0'] of xml.matchAll(
    /<c r="([A-Z]+)(\d+)"(?: t="\w+")?(?: s="(\d+)")?/g,
  )) {
    const col = columnIndex(letters);
    if (col < STYLES_IN_A_ROW) places[(Number(row) - 1) * STYLES_IN_A_ROW + col] = Number(style);
  }
  return places;
}

/** All of a sheet but its cells; where notes stand, there is a cell. */
function framedSheet(sheet: SheetPlan, lists: RuleLists, digitWidth: number): WriteSheet {
  const result: WriteSheet = { name: sheet.name, cells: notedCells(sheet) };
  if (sheet.veryHidden) result.veryHidden = true;
  else if (sheet.hidden) result.hidden = true;
  if (sheet.columnPoints) {
    result.columns = sheet.columnPoints.map((points) => ({ width: points / POINTS_PER_PIXEL / digitWidth }));
  } else if (sheet.columnWidths) {
    result.columns = Array.from(sheet.columnWidths, (width) => (width === undefined ? {} : { width }));
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

function notedCells({ rows, notes = [] }: SheetPlan): Map<string, Partial<WrittenCell>> {
  const cells = new Map<string, Partial<WrittenCell>>();
  for (const { row, col, text } of notes)
    if (rows[row]?.[col]) cells.set(`${row},${col}`, { value: true, comment: { text } });
  return cells;
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
    legend: series.length > 1 ? 'bottom' : false,
    axes: {
      // Lying bars run from below; the first unit of the table is to be the upmost, and the scale below.
      ...(kind === 'bar' ? { x: { reverse: true } } : {}),
      // A bar that does not begin at nought says more than its figure.
      y: { scale: { min: 0 }, ...(kind === 'bar' ? { crosses: 'max' as const } : {}) },
    },
    series: series.map((each, index) => ({
      name: each.title,
      categories: each.categories,
      values: each.values,
      color: SERIES_COLOURS[index % SERIES_COLOURS.length] ?? '1F4E79',
    })),
    anchor: { from, to },
  };
}

function writtenPage(page: PageSetup): Pick<WriteSheet, 'pageSetup' | 'headerFooter' | 'rowBreaks'> {
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
    ...(page.pageStarts ? { rowBreaks: page.pageStarts.map((row) => row - 1) } : {}),
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

/** Of the sheets here that others want left aside, those that nothing says how to print. */
function blankPrintAreas(plans: readonly SheetPlan[]): NamedRange[] {
  return plans
    .flatMap(({ aside }) => aside ?? [])
    .filter(({ sheet }) => plans.some(({ name, page }) => name === sheet && !page))
    .map(({ sheet, blankRow }) => ({
      name: '_xlnm.Print_Area',
      range: `${quotedSheet(sheet)}!$A$${blankRow + 1}`,
      scope: sheet,
    }));
}

function absolute(range: GridRange): string {
  return rangeName(range).replaceAll(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}

const PLAIN: CellLook = {};

/** A slot for each different look and format. */
class StyleCache {
  private readonly known = new Map<string, number>();
  private readonly styles: CellStyle[] = [];
  /** By the look itself, which cells share: to spell it out for each cell costs half a second in a country. */
  private readonly byLook = new WeakMap<CellLook, Map<string, number>>();

  /** The styles by slot. */
  all(): readonly CellStyle[] {
    return this.styles;
  }

  of({ look = PLAIN, format = '' }: Cell): number {
    let formats = this.byLook.get(look);
    if (!formats) this.byLook.set(look, (formats = new Map<string, number>()));
    let slot = formats.get(format);
    if (slot === undefined)
      formats.set(format, (slot = this.spelled(look, format === '' ? undefined : format)));
    return slot;
  }

  private spelled(look: CellLook, format: string | undefined): number {
    const key = JSON.stringify([look, format]);
    let slot = this.known.get(key);
    if (slot === undefined) {
      this.known.set(key, (slot = this.styles.length));
      this.styles.push(cellStyle(look, format));
    }
    return slot;
  }
}

function cellStyle(look: CellLook, format: string | undefined): CellStyle {
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
  return style;
}

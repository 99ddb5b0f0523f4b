import { cellName, columnName, quotedSheet } from '../grid/address';
import { decimalFromNumber, sum, toNumber, ZERO } from '../decimal';
import type { Cell, CellValue, Row } from '../grid/grid';
import type { AppendixId } from '../layouts/layout';
import { charactersOf } from './page/fit-page';
import { LOOKS } from './page/looks';
import type { ChartPlan, SheetPlan } from './write-plan';

/** An appendix that was made, for charts over its cells. */
export interface ChartedSheet {
  readonly layout: AppendixId;
  readonly sheet: SheetPlan;
}

/** What one chart shows: cells of an appendix, drawn together on the chart's own sheet by links to them. */
interface Drawing {
  readonly title: string;
  readonly kind: ChartPlan['kind'];
  readonly stacked: boolean;
  readonly series: readonly string[];
  readonly points: readonly { readonly name: string; readonly cells: readonly (readonly Place[])[] }[];
}

interface Place {
  readonly row: number;
  readonly col: number;
}

const NAME = 1;
/** Rows of a page, of which a chart takes half or all, and columns that the page is wide. */
const PAGE_ROWS = 44;
const CHART_COLUMNS = 8;
/** Points of such a row: two halves fill a page, and the next chart begins the next one. */
const ROW_POINTS = 16.5;
const COLUMN_POINTS = 56;
const EDGE_POINTS = 9;
/** So many names can be read beside the bars of half a page, and of a whole one. */
const HALF_PAGE = 18;
const WHOLE_PAGE = 40;

/**
 * One sheet of live charts over the cells of appendices: stars by unit, state and other funding by year and by
 * unit, targets reached. Undefined where none of them is among the appendices.
 */
export function chartSheet(name: string, made: readonly ChartedSheet[]): SheetPlan | undefined {
  const drawings = made.flatMap(({ layout, sheet }) =>
    drawingsOf(layout, sheet)
      .flatMap(readable)
      .map((drawing) => ({ drawing, sheet })),
  );
  if (drawings.length === 0) return undefined;
  const places = placesOf(drawings.map(({ drawing }) => drawing.points.length));
  const height = Math.max(...places.map(({ bottom }) => bottom));
  const rows: Row[] = Array.from({ length: height }, () => []);
  const charts = drawings.map(({ drawing, sheet }, index): ChartPlan => {
    const top = rows.length + 1;
    rows.push([], [undefined, ...drawing.series.map((value): Cell => ({ value, look: LOOKS.header }))]);
    for (const point of drawing.points)
      rows.push([{ value: point.name, look: LOOKS.name }, ...point.cells.map((of) => linked(sheet, of))]);
    const range = (col: number): string =>
      `${quotedSheet(name)}!$${columnName(col)}$${top + 2}:$${columnName(col)}$${top + 1 + drawing.points.length}`;
    return {
      title: drawing.title,
      kind: drawing.kind,
      stacked: drawing.stacked,
      series: drawing.series.map((title, col) => ({ title, categories: range(0), values: range(col + 1) })),
      from: { row: (places[index]?.top ?? 0) + 1, col: 0 },
      to: { row: (places[index]?.bottom ?? 0) - 1, col: CHART_COLUMNS },
    };
  });
  // A narrow last column takes in the charts' right edge.
  const points = [...Array<number>(CHART_COLUMNS).fill(COLUMN_POINTS), EDGE_POINTS];
  return {
    name,
    rows,
    columnPoints: points,
    columnWidths: charactersOf(points),
    rowHeights: Array<number>(height).fill(ROW_POINTS),
    charts,
    front: true,
    page: {
      orientation: 'portrait',
      margins: { top: 20, bottom: 20, left: 30, right: 15 },
      printArea: { top: 0, left: 0, bottom: height - 1, right: CHART_COLUMNS },
      // Where the workbook's letters are wider the sheet is drawn smaller, and a chart would be torn.
      pageStarts: Array.from(
        { length: Math.ceil(height / PAGE_ROWS) - 1 },
        (_, page) => (page + 1) * PAGE_ROWS,
      ),
      pageNumbers: false,
    },
  };
}

/** A drawing as several where its names would have no room on one page; the titles say which of how many. */
function readable(drawing: Drawing): Drawing[] {
  const { title, points } = drawing;
  if (points.length <= WHOLE_PAGE) return [drawing];
  return Array.from({ length: Math.ceil(points.length / WHOLE_PAGE) }, (_, page) => {
    const part = points.slice(page * WHOLE_PAGE, (page + 1) * WHOLE_PAGE);
    const first = page * WHOLE_PAGE + 1;
    return {
      ...drawing,
      title: `${title} (${first}-${first + part.length - 1}/${points.length})`,
      points: part,
    };
  });
}

/** Rows of each chart: half a page, or a page of its own where many names stand in it. */
function placesOf(counts: readonly number[]): { readonly top: number; readonly bottom: number }[] {
  let free = 0;
  return counts.map((count) => {
    const length = count > HALF_PAGE ? PAGE_ROWS : PAGE_ROWS / 2;
    const top = Math.ceil(free / length) * length;
    free = top + length;
    return { top, bottom: free };
  });
}

/** Figures by links, so that the chart follows the appendix. */
function linked(sheet: SheetPlan, places: readonly Place[]): Cell {
  const [first] = places;
  if (!first) return { value: null, look: LOOKS.figure };
  const values = places.map(({ row, col }) => sheet.rows[row]?.[col]?.value ?? null);
  const format = sheet.rows[first.row]?.[first.col]?.format;
  return {
    value: places.length === 1 ? (values[0] ?? null) : added(values),
    formula: places.map(({ row, col }) => `${quotedSheet(sheet.name)}!${cellName(row, col)}`).join('+'),
    ...(format === undefined ? {} : { format }),
    look: LOOKS.figure,
  };
}

const added = (values: readonly CellValue[]): number =>
  toNumber(sum(values.map((value) => (typeof value === 'number' && decimalFromNumber(value)) || ZERO)));

const DRAWN: Readonly<Partial<Record<AppendixId, (sheet: SheetPlan) => readonly Drawing[]>>> = {
  'star-tally': (sheet) => starDrawings(sheet),
  'budget-plan': (sheet) => moneyDrawings(sheet),
  'target-report': (sheet) => targetDrawings(sheet),
};

/** Whether charts are drawn over an appendix. */
export function hasCharts(layout: AppendixId): boolean {
  return DRAWN[layout] !== undefined;
}

function drawingsOf(layout: AppendixId, sheet: SheetPlan): readonly Drawing[] {
  return DRAWN[layout]?.(sheet) ?? [];
}

const text = (sheet: SheetPlan, row: number, col: number): string =>
  String(sheet.rows[row]?.[col]?.value ?? '');

/** Rows of numbered units under the header, as far as the table goes. */
function unitRows(sheet: SheetPlan, head: number = sheet.page?.titleRows?.[1] ?? 0): number[] {
  const rows: number[] = [];
  for (let row = head + 1; row < sheet.rows.length && text(sheet, row, NAME) !== ''; row++)
    if (typeof sheet.rows[row]?.[0]?.value === 'number') rows.push(row);
  return rows;
}

const CUMULATIVE = 'Lũy kế';

function starDrawings(sheet: SheetPlan): Drawing[] {
  // Its first header is not always one that pages repeat.
  const upper = sheet.rows.findIndex((row) => row?.some((cell) => cell?.value === CUMULATIVE));
  const lower = upper + 1;
  const first = (sheet.rows[upper] ?? []).findIndex((cell) => cell?.value === CUMULATIVE);
  const columns = [first, first + 1, first + 2];
  const points = unitRows(sheet, lower).map((row) => ({
    name: text(sheet, row, NAME),
    cells: columns.map((col) => [{ row, col }]),
  }));
  if (first < 0 || points.length === 0) return [];
  const series = columns.map((col) => text(sheet, lower, col));
  return [{ title: 'Sản phẩm theo hạng sao, lũy kế', kind: 'bar', stacked: true, series, points }];
}

const SOURCES = ['NSNN', 'Vốn khác'];

function moneyDrawings(sheet: SheetPlan): Drawing[] {
  const [upper, lower] = sheet.page?.titleRows ?? [0, 0];
  const years = (sheet.rows[upper] ?? []).flatMap((cell, col) => {
    const name = String(cell?.value ?? '');
    if (!/^Năm \d{4}$/.test(name)) return [];
    const of = SOURCES.map((source) =>
      [col, col + 1, col + 2].find((each) => text(sheet, lower, each) === source),
    );
    return [{ name, of }];
  });
  const bold = sheet.rows.findLastIndex(
    (row, index) => index > lower && row?.[2]?.look?.bold === true && typeof row[2].value === 'number',
  );
  const first = sheet.rows.findIndex(
    (row, index) => index > lower && row?.[2]?.look?.bold === true && typeof row[2].value === 'number',
  );
  const total = [first, bold].find((row) => /^tổng|^cấp/iu.test(text(sheet, row, NAME))) ?? bold;
  if (years.length === 0 || total < 0) return [];
  const measure = measureOf(sheet);
  const byYear: Drawing = {
    title: `Kinh phí theo năm${measure}`,
    kind: 'column',
    stacked: true,
    series: SOURCES,
    points: years.map(({ name, of }) => ({
      name,
      cells: of.map((col) => (col === undefined ? [] : [{ row: total, col }])),
    })),
  };
  const units = unitRows(sheet);
  if (units.length === 0) return [byYear];
  const byUnit: Drawing = {
    title: `Kinh phí cả giai đoạn theo đơn vị${measure}`,
    kind: 'bar',
    stacked: true,
    series: SOURCES,
    points: units.map((row) => ({
      name: text(sheet, row, NAME),
      cells: SOURCES.map((_, source) =>
        years.flatMap(({ of }) => (of[source] === undefined ? [] : [{ row, col: of[source] }])),
      ),
    })),
  };
  return [byYear, byUnit];
}

/** `, triệu đồng` as the appendix says it above its table; nothing where it doesn't. */
function measureOf({ rows }: SheetPlan): string {
  for (const row of rows)
    for (const cell of row ?? []) {
      const [, measure] = /^Đơn vị tính: (.+)$/u.exec(String(cell?.value ?? '')) ?? [];
      if (measure !== undefined) return `, ${measure.toLowerCase()}`;
    }
  return '';
}

function targetDrawings(sheet: SheetPlan): Drawing[] {
  const head = sheet.page?.titleRows?.[1] ?? 0;
  const ratio = (sheet.rows[head] ?? []).findIndex((cell) =>
    String(cell?.value ?? '').startsWith('Tỷ lệ so kế hoạch'),
  );
  const points = unitRows(sheet)
    .filter((row) => typeof sheet.rows[row]?.[ratio]?.value === 'number')
    .map((row) => ({ name: text(sheet, row, NAME).slice(0, 60), cells: [[{ row, col: ratio }]] }));
  if (ratio < 0 || points.length === 0) return [];
  return [
    {
      title: 'Thực hiện so kế hoạch (%)',
      kind: 'bar',
      stacked: false,
      series: [text(sheet, head, ratio)],
      points,
    },
  ];
}

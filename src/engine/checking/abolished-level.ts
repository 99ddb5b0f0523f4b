import type { AbolishedLevel } from '../plan/plan-findings';
import { cellAt, isBlank, type CellRef, type Sheet, type Workbook } from '../grid/grid';
import type { FigureColumn, Table } from '../reading/table';
import type { Records } from '../records/records';
import type { RecordTable } from '../records/record-table';
import { bare, clean } from '../text/fold';
import { writtenDay } from '../text/written-day';
import { DISTRICTS_UNTIL, levelOn } from '../units/level';

/** The last year of which a part had districts: its figures, and those before, may be theirs. */
const LAST_YEAR = Number(DISTRICTS_UNTIL.slice(0, 4));

/** A title says the plan's day so near its beginning, as `Gia Lai, ngày … tháng … năm …`. */
const FIRST_PARAGRAPHS = 15;

interface Plan {
  readonly tables: readonly Table[];
  readonly records: Records;
}

/**
 * Titles, sections and headings that name the district's level in a plan of a day without districts. What states past
 * years keeps the level of its time, and so do registers. Where nobody dates the plan nothing is
 * told.
 */
export function checkLevels(workbooks: readonly Workbook[], { tables, records }: Plan): AbolishedLevel[] {
  const sheets = new Map(
    workbooks.flatMap(({ file, sheets: own }) =>
      own.map((sheet) => [keyOf(file, sheet.name), sheet] as const),
    ),
  );
  const known = dayOfPlan(workbooks);
  const dated = (file: string, sheet: string): string | undefined => {
    const grid = sheets.get(keyOf(file, sheet));
    return (grid && captionDay(grid)) ?? records.plan?.date ?? known;
  };
  return [
    ...tables.flatMap((table) => {
      const sheet = sheets.get(keyOf(table.file, table.sheet));
      const cells = sheet ? saidIn(table, sheet) : [];
      return told(cells, dated(table.file, table.sheet), sheet);
    }),
    ...[...yearsOfDistrictMoney(records)].flatMap(([table, years]) => {
      const sheet = sheets.get(keyOf(table.file, table.sheet));
      const first = Math.min(...years);
      if (!sheet || first <= LAST_YEAR) return [];
      return told(headingsIn(table, sheet), dated(table.file, table.sheet), sheet);
    }),
  ];
}

function told(
  cells: readonly CellRef[],
  date: string | undefined,
  sheet: Sheet | undefined,
): AbolishedLevel[] {
  if (cells.length === 0 || !sheet || date === undefined || levelOn(date) === 'district') return [];
  return [
    {
      rule: 'abolished-level',
      severity: 'warning',
      verdict: 'fail',
      cells,
      parts: [],
      said: [...new Set(cells.map(({ row, col }) => textAt(sheet, row, col)))],
      date,
    },
  ];
}

/**
 * `Cấp huyện`, `NS huyện`, `ngân sách cấp huyện`, `huyện, thị xã, thành phố`; not `NS huyện Ia Pa`, which is a unit,
 * nor `cấp huyện trước đây`.
 */
const LEVEL =
  /(?:^| )(?:(?:cap|ngan sach|ns|von|nguon) (?:(?:cap|cua|dia phuong) )?huyen|huyen (?:va )?thi xa)(?: |$)/;
const OF_A_NAME = /huyện\s+\p{Lu}\p{Ll}/u;
const OF_BEFORE = /(?:^| )(?:cu|truoc|truoc day)(?: |$)/;

function namesLevel(text: string): boolean {
  const words = bare(text);
  return LEVEL.test(words) && !OF_BEFORE.test(words) && !OF_A_NAME.test(clean(text));
}

/** `Huyện` alone is the level where it heads a column of figures. */
function headsLevel(text: string): boolean {
  return namesLevel(text) || /^(?:cap )?huyen$/.test(bare(text));
}

function saidIn(table: Table, sheet: Sheet): CellRef[] {
  if (isPast(yearsOf(table))) return [];
  const { file, rows, taken, range } = table;
  const at = (row: number, col: number): CellRef => ({ file, sheet: sheet.name, row, col });
  const titles = cellsIn(sheet, titleRow(sheet, range.top), taken.header.first - 1)
    .filter(({ text }) => namesLevel(text) && !isPast(yearsIn(text)))
    .map(({ row, col }) => at(row, col));
  const headings = cellsIn(sheet, taken.header.first, taken.header.last)
    .filter(({ text, col }) => {
      if (!headsLevel(text)) return false;
      const below = table.columns.filter(
        (column) => column.header.split(' / ').includes(text) && column.col >= col,
      );
      if (below.length === 0 && !namesLevel(text)) return false;
      return (
        !isPast(yearsIn(text)) &&
        !(below.length > 0 && below.every((column) => isPast(yearsOfColumn(column))))
      );
    })
    .map(({ row, col }) => at(row, col));
  const parents = new Set(rows.map(({ parent }) => parent));
  const sections = rows
    .filter(({ kind, name }, index) => {
      const isSection = kind === 'section' || kind === 'grand' || parents.has(index);
      return isSection && namesLevel(name) && !isPast(yearsIn(name));
    })
    .map(({ nameCell }) => nameCell);
  return [...titles, ...headings, ...sections];
}

function headingsIn({ file, range, header }: RecordTable, sheet: Sheet): CellRef[] {
  return cellsIn(sheet, Math.min(range.top, header.first), header.last)
    .filter(({ text }) => headsLevel(text) && !isPast(yearsIn(text)))
    .map(({ row, col }) => ({ file, sheet: sheet.name, row, col }));
}

/** By input sheet, the years of its rows that have money of the district; no other sheet of records has a level. */
function yearsOfDistrictMoney({ budget }: Records): ReadonlyMap<RecordTable, Set<number>> {
  const years = new Map<RecordTable, Set<number>>();
  for (const { at, year, sources } of budget) {
    if (year === undefined || !sources.district) continue;
    const known = years.get(at.table) ?? new Set();
    years.set(at.table, known.add(year));
  }
  return years;
}

function yearsOf({ columns, period }: Table): number[] {
  return [...columns.flatMap(yearsOfColumn), ...(period ? yearsOfPeriod(period) : [])];
}

function yearsOfColumn({ period }: FigureColumn): number[] {
  return yearsOfPeriod(period);
}

function yearsOfPeriod(period: FigureColumn['period']): number[] {
  if (period.kind === 'year') return [period.year];
  return [period.from, period.to].filter((year) => year !== undefined);
}

function yearsIn(text: string): number[] {
  return [...text.matchAll(/(?<!\d)20\d\d(?!\d)/g)].map(([year]) => Number(year));
}

function isPast(years: readonly number[]): boolean {
  return years.length > 0 && Math.max(...years) <= LAST_YEAR;
}

interface TextCell {
  readonly row: number;
  readonly col: number;
  readonly text: string;
}

function cellsIn(sheet: Sheet, first: number, last: number): TextCell[] {
  const cells: TextCell[] = [];
  for (let row = first; row <= last; row++)
    sheet.rows[row]?.forEach((cell, col) => {
      if (typeof cell?.value === 'string') cells.push({ row, col, text: clean(cell.value) });
    });
  return cells;
}

function textAt(sheet: Sheet, row: number, col: number): string {
  const value = cellAt(sheet, row, col)?.value;
  return typeof value === 'string' ? clean(value) : '';
}

/** Titles stand in the unbroken rows of text above a table; what is over them may be another table's end. */
function titleRow({ rows }: Sheet, top: number): number {
  let first = top;
  while (first > 0 && !rows[first - 1]?.some((cell) => typeof cell?.value === 'number')) first -= 1;
  return first;
}

/** The day of the plan that a sheet's lines above say that it goes with. */
function captionDay(sheet: Sheet): string | undefined {
  let seen = 0;
  for (let row = 0; row < sheet.rows.length && seen < FIRST_PARAGRAPHS; row++) {
    if ((sheet.rows[row] ?? []).some((cell) => !isBlank(cell))) seen += 1;
    const day = dayIn(cellsIn(sheet, row, row));
    if (day !== undefined) return day;
  }
  return undefined;
}

function dayIn(cells: readonly TextCell[]): string | undefined {
  for (const { text } of cells) {
    const day = /kế hoạch|kèm theo|ban hành/iu.test(text) ? writtenDay(text) : undefined;
    if (day !== undefined) return day;
  }
  return undefined;
}

/** The one day that the plan's sheets name, or its text; nobody's where they name several. */
function dayOfPlan(workbooks: readonly Workbook[]): string | undefined {
  const captions = workbooks.flatMap(({ sheets }) => sheets.flatMap((sheet) => captionDay(sheet) ?? []));
  const texts = workbooks.flatMap(({ text }) =>
    (text?.paragraphs ?? []).slice(0, FIRST_PARAGRAPHS).flatMap((paragraph) => {
      const line = clean(paragraph.text);
      return /^[^,()]{2,40},\s*ngày\s/iu.test(line) ? (writtenDay(line) ?? []) : [];
    }),
  );
  const [day, ...others] = new Set(captions.length > 0 ? captions : texts);
  return others.length === 0 ? day : undefined;
}

function keyOf(file: string, sheet: string): string {
  return `${file}\n${sheet}`;
}

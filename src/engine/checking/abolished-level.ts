import { sheetKey } from '../grid/place-key';
import type { CellRef, Sheet, Workbook } from '../grid/grid';
import type { AbolishedLevel } from '../findings/plan';
import type { FigureColumn, Table } from '../reading/table';
import type { Records } from '../records/records';
import type { RecordTable } from '../records/record-table';
import { levelOn } from '../units/level';
import { assumedDay, captionDay, cellsIn, dayOfPlan, textAt, type PlanDay, type TextCell } from './plan-day';
import { headsLevel, isPast, LAST_YEAR, namesLevel, yearsIn } from './level-words';
import { levelsInText } from './levels-in-text';

interface Plan {
  readonly tables: readonly Table[];
  readonly records: Records;
}

/**
 * Titles, sections, headings and the plan's text that name the district's level in a plan of a day without districts.
 * What states past years keeps the level of its time, and so do registers. A plan that nobody dates is taken to be of
 * the first day of its years, which is said; one of no years is not looked at.
 */
export function checkLevels(workbooks: readonly Workbook[], { tables, records }: Plan): AbolishedLevel[] {
  const sheets = new Map(
    workbooks.flatMap(({ file, sheets: own }) =>
      own.map((sheet) => [sheetKey({ file, sheet: sheet.name }), sheet] as const),
    ),
  );
  const stated = records.plan?.date ?? dayOfPlan(workbooks);
  const dayOf = (sheet: Sheet, years: readonly number[]): PlanDay | undefined => {
    const date = captionDay(sheet) ?? stated;
    return date === undefined ? assumedDay(years) : { date };
  };
  const planYears = records.plan?.from === undefined ? [] : [records.plan.from];
  return [
    ...tables.flatMap((table) => {
      const sheet = sheets.get(sheetKey(table));
      if (!sheet) return [];
      const cells = saidIn(table, sheet);
      if (cells.length === 0) return [];
      const years = yearsOf(table);
      return told(
        cells,
        dayOf(sheet, years.length > 0 ? years : [...titleYears(table, sheet), ...planYears]),
        sheet,
      );
    }),
    ...[...yearsOfDistrictMoney(records)].flatMap(([table, years]) => {
      const sheet = sheets.get(sheetKey(table));
      if (!sheet || Math.min(...years) <= LAST_YEAR) return [];
      return told(headingsIn(table, sheet), dayOf(sheet, [...years]), sheet);
    }),
    ...workbooks.flatMap((workbook) => levelsInText(workbook, stated)),
  ];
}

function told(cells: readonly CellRef[], day: PlanDay | undefined, sheet: Sheet): AbolishedLevel[] {
  if (cells.length === 0 || day === undefined || levelOn(day.date) === 'district') return [];
  return [
    {
      rule: 'abolished-level',
      severity: day.assumed ? 'info' : 'warning',
      verdict: day.assumed ? 'undecided' : 'fail',
      cells,
      parts: [],
      said: [...new Set(cells.map(({ row, col }) => textAt(sheet, row, col)))],
      ...day,
    },
  ];
}

function saidIn(table: Table, sheet: Sheet): CellRef[] {
  if (isPast(yearsOf(table))) return [];
  const { file, rows, taken } = table;
  const at = (row: number, col: number): CellRef => ({ file, sheet: sheet.name, row, col });
  const titles = titleCells(table, sheet)
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

/** Titles stand in the unbroken rows of text above a table; what is over them may be another table's end. */
function titleRow({ rows }: Sheet, top: number): number {
  let first = top;
  while (first > 0 && !rows[first - 1]?.some((cell) => typeof cell?.value === 'number')) first -= 1;
  return first;
}

function titleCells({ range, taken }: Table, sheet: Sheet): TextCell[] {
  return cellsIn(sheet, titleRow(sheet, range.top), taken.header.first - 1);
}

function titleYears(table: Table, sheet: Sheet): number[] {
  return titleCells(table, sheet).flatMap(({ text }) => yearsIn(text));
}

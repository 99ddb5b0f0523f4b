import type { PlanText } from '../document/plan-text';
import { cellAt, isBlank, type Sheet, type Workbook } from '../grid/grid';
import { clean } from '../text/fold';
import { writtenDay } from '../text/written-day';
import { LAST_YEAR } from './level-words';

/** A plan's day, `YYYY-MM-DD`. */
export interface PlanDay {
  readonly date: string;
  /** Nobody says it: the first day of the plan's years. */
  readonly assumed?: true;
}

/** A title says the plan's day so near its beginning, as `Gia Lai, ngày … tháng … năm …`. */
const FIRST_PARAGRAPHS = 15;

/** The first day of years that had no districts; undefined where some had, or there are none. */
export function assumedDay(years: readonly number[]): PlanDay | undefined {
  const first = Math.min(...years);
  return Number.isFinite(first) && first > LAST_YEAR ? { date: `${first}-01-01`, assumed: true } : undefined;
}

/** A cell's text and where it stands, counted from 0. */
export interface TextCell {
  readonly row: number;
  readonly col: number;
  readonly text: string;
}

/** The texts of a sheet's rows from `first` through `last` (from zero), cleaned, row by row. */
export function cellsIn(sheet: Sheet, first: number, last: number): TextCell[] {
  const cells: TextCell[] = [];
  for (let row = first; row <= last; row++)
    sheet.rows[row]?.forEach((cell, col) => {
      if (typeof cell?.value === 'string') cells.push({ row, col, text: clean(cell.value) });
    });
  return cells;
}

/** The cleaned text of a cell; empty where it holds none. */
export function textAt(sheet: Sheet, row: number, col: number): string {
  const value = cellAt(sheet, row, col)?.value;
  return typeof value === 'string' ? clean(value) : '';
}

/** The day of the plan that a sheet's lines above say that it goes with. */
export function captionDay(sheet: Sheet): string | undefined {
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
export function dayOfPlan(workbooks: readonly Workbook[]): string | undefined {
  const captions = workbooks.flatMap(({ sheets }) => sheets.flatMap((sheet) => captionDay(sheet) ?? []));
  const texts = workbooks.flatMap(({ text }) => (text ? (dayOfText(text) ?? []) : []));
  const [day, ...others] = new Set(captions.length > 0 ? captions : texts);
  return others.length === 0 ? day : undefined;
}

/** `Gia Lai, ngày 15 tháng 01 năm 2026` at a text's head. */
export function dayOfText(text: PlanText): string | undefined {
  for (const line of headOf(text)) {
    const day = /^[^,()]{2,40},\s*ngày\s/iu.test(line) ? writtenDay(line) : undefined;
    if (day !== undefined) return day;
  }
  return undefined;
}

/** The first paragraphs of a plan's text, cleaned: where its number and day stand. */
export function headOf({ paragraphs }: PlanText): readonly string[] {
  return paragraphs.slice(0, FIRST_PARAGRAPHS).map(({ text }) => clean(text));
}

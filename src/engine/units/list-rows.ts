import { decimal, decimalFromNumber, type Decimal } from '../decimal';
import type { Row, Sheet } from '../grid/grid';
import { isExampleMark } from '../layouts/example-row';
import { bare, clean } from '../text/fold';
import type { OfficialLevel } from './official-unit';
import type { UnitRow, UnitTable } from './unit-rows';

/** What a text names at its plainest; undefined for no unit. */
export type LevelOf = (text: string) => OfficialLevel | undefined;

/** So many texts of a column are looked at to tell whether it names units. */
const SAMPLE = 60;
/** Of a column's texts, those that must name units. */
const LEAST_SHARE = 0.6;

interface UnitColumn {
  readonly col: number;
  readonly firstRow: number;
  readonly districts: boolean;
}

/** The rows of a sheet that none of the layouts explains, by the columns that name units. */
export function listRows(file: string, sheet: Sheet, levelOf: LevelOf): UnitRow[] {
  const columns = unitColumns(sheet, levelOf);
  const [first] = columns;
  if (!first) return [];
  const main = columns.find(({ districts }) => !districts) ?? first;
  const table: UnitTable = {
    file,
    sheet: sheet.name,
    layout: 'list',
    headerRow: headingRow(sheet, main),
    lastColumn: sheet.rows.reduce((most, row) => Math.max(most, lastFilled(row)), 0),
    isInput: true,
  };
  const others = columns.filter((column) => column !== main);
  const rows: UnitRow[] = [];
  for (let row = main.firstRow; row < sheet.rows.length; row++) {
    const text = textAt(sheet.rows[row], main.col);
    if (text === undefined || isTotal(text) || isExample(sheet.rows[row])) continue;
    rows.push({
      table,
      cell: { file, sheet: sheet.name, row, col: main.col },
      text,
      within: others.flatMap(({ col }) => textAt(sheet.rows[row], col) ?? []),
      column: `${file}\n${sheet.name}\n${main.col}`,
      values: figuresOf(sheet, table.headerRow, row),
    });
  }
  return rows;
}

/** The last row of words over the units: column numbers, an example or a section may stand between. */
function headingRow({ rows }: Sheet, { firstRow, col: units }: UnitColumn): number {
  for (let row = firstRow - 1; row >= Math.max(0, firstRow - MOST_BETWEEN); row--) {
    const heads = rows[row]?.some((_, col) => col > units && textAt(rows[row], col) !== undefined);
    if (heads && !isExample(rows[row])) return row;
  }
  return Math.max(0, firstRow - 1);
}

const MOST_BETWEEN = 4;

/** The numbers of a row under the headings of their columns. */
function figuresOf({ rows }: Sheet, headerRow: number, row: number): ReadonlyMap<string, Decimal> {
  const values = new Map([['count', decimal(1)]]);
  rows[row]?.forEach((cell, col) => {
    const heading = textAt(rows[headerRow], col);
    if (typeof cell?.value !== 'number' || heading === undefined || ORDINAL.test(bare(heading))) return;
    const value = decimalFromNumber(cell.value);
    if (value) values.set(heading, value);
  });
  return values;
}

/** Numbers of rows, years and codes are not added up. */
const ORDINAL = /^(?:stt|tt|so tt|so thu tu|nam|ma)(?: |$)/;

function unitColumns(sheet: Sheet, levelOf: LevelOf): UnitColumn[] {
  const width = sheet.rows.reduce((most, row) => Math.max(most, row?.length ?? 0), 0);
  const columns: UnitColumn[] = [];
  for (let col = 0; col < Math.min(width, 60); col++) {
    let firstRow: number | undefined;
    let [texts, units, districts] = [0, 0, 0];
    for (let row = 0; row < sheet.rows.length && texts < SAMPLE; row++) {
      const text = textAt(sheet.rows[row], col);
      if (text === undefined || isTotal(text)) continue;
      const level = levelOf(text);
      if (level !== undefined && level !== 'province') firstRow ??= row;
      if (firstRow === undefined) continue;
      texts += 1;
      if (level !== undefined) units += 1;
      if (level === 'district') districts += 1;
    }
    if (firstRow !== undefined && units >= Math.max(2, texts * LEAST_SHARE))
      columns.push({ col, firstRow, districts: districts * 2 > units });
  }
  return columns;
}

function textAt(row: Row | undefined, col: number): string | undefined {
  const value = row?.[col]?.value;
  if (typeof value !== 'string' || value.length > 200) return undefined;
  const text = clean(value);
  return /\p{L}/u.test(text) ? text : undefined;
}

function isExample(row: Row | undefined): boolean {
  return row?.some((cell) => typeof cell?.value === 'string' && isExampleMark(cell.value)) ?? false;
}

function isTotal(text: string): boolean {
  return /^(?:tổng|cộng)(?:\s|$)/iu.test(text);
}

function lastFilled(row: Row | undefined): number {
  return row?.findLastIndex((cell) => cell !== undefined && cell.value !== null) ?? 0;
}

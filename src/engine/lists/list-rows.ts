import { cellAt, isBlank, type CellRef, type Sheet } from '../grid/grid';
import { isFooter } from '../reading/row-kind';
import { readStars } from '../records/cells/read-stars';
import type { RecordTable } from '../records/record-table';
import { bare, clean } from '../text/fold';
import { ordinalOf } from './ordinal';

/** A row of a list that is no record: a heading with its level, or a total. */
export interface AsideRow {
  readonly row: number;
  readonly kind: 'heading' | 'total';
  /** How deep a heading stands; the greatest where it has no number. */
  readonly level: number;
  readonly texts: readonly { readonly col: number; readonly text: string }[];
  readonly numbers: readonly { readonly col: number; readonly value: number }[];
}

const UNNUMBERED = 99;
/** Lines that are looked at under the last record. */
const LINES_BELOW = 4;
const TOTAL = /^(?:ghi chu )?(?:tong|cong|\d+ san pham|danh sach (?:nay )?(?:co|gom)|an dinh)(?: |$)/;

/** The rows among and right under a list's records that say something of them. */
export function asideRows(sheet: Sheet, { rows, range, lastRow, blocks }: RecordTable): AsideRow[] {
  const records = new Set(rows);
  const ordinalCol = blocks[0]?.columns['stt'];
  const found: AsideRow[] = [];
  for (let row = (rows[0] ?? lastRow) - LINES_BELOW; row <= lastRow + LINES_BELOW; row++) {
    if (records.has(row) || row <= range.top) continue;
    const aside = asideAt(sheet, row, ordinalCol);
    if (!aside) continue;
    if (row > lastRow && aside.kind !== 'total' && aside.texts.some(({ text }) => isFooter(text))) break;
    if (row > lastRow && aside.kind === 'heading') continue;
    found.push(aside);
  }
  return found;
}

function asideAt(sheet: Sheet, row: number, ordinalCol: number | undefined): AsideRow | undefined {
  const cells = sheet.rows[row] ?? [];
  const ordinal = ordinalCol === undefined ? undefined : ordinalOf(cells[ordinalCol]);
  const texts = cells.flatMap((cell, col) =>
    typeof cell?.value === 'string' && !isBlank(cell) && !(ordinal && col === ordinalCol)
      ? [{ col, text: clean(cell.value) }]
      : [],
  );
  const [first] = texts;
  if (!first) return undefined;
  const numbers = cells.flatMap((cell, col) =>
    typeof cell?.value === 'number' && !(ordinal && col === ordinalCol) ? [{ col, value: cell.value }] : [],
  );
  const kind = TOTAL.test(bare(first.text)) ? 'total' : 'heading';
  return { row, kind, level: ordinal?.level ?? UNNUMBERED, texts, numbers };
}

/** Lines over a list that speak of it, not of the programme. */
const ABOUT_THE_LIST =
  /^(?:dang ky|de nghi|danh sach|danh muc|bang|bieu|tong hop|phu luc|gom|tong|san pham|cac san pham|\d)/;
const LINES_ABOVE = 8;

/** A line over a list that speaks of it. */
export interface TitleLine {
  readonly cell: CellRef;
  readonly text: string;
}

/** The lines over a list, or another table, that say what it lists, or how much. */
export function titleLines(
  sheet: Sheet,
  table: Pick<RecordTable, 'file' | 'range'> & { readonly rows: readonly unknown[] },
): TitleLine[] {
  // the title of another table, whose own rows stand between
  if (table.rows.length === 0) return [];
  return linesOver(sheet, table).flatMap(({ cell, text }) => {
    const own = clausesOf(text).find((clause) => ABOUT_THE_LIST.test(bare(clause)));
    return own === undefined ? [] : [{ cell, text: own }];
  });
}

/** The texts right over a list or table, whatever they are about. */
export function linesOver(sheet: Sheet, { file, range }: Pick<RecordTable, 'file' | 'range'>): TitleLine[] {
  const found: TitleLine[] = [];
  for (let row = Math.max(0, range.top - LINES_ABOVE); row < range.top; row++) {
    for (const [col, cell] of (sheet.rows[row] ?? []).entries()) {
      if (typeof cell?.value !== 'string') continue;
      found.push({ cell: { file, sheet: sheet.name, row, col }, text: clean(cell.value) });
    }
  }
  return found;
}

/** A line, and what it says behind each semicolon: `(Kèm theo Tờ trình số 12/TTr-UBND; đăng ký 05 sản phẩm)`. */
function clausesOf(text: string): string[] {
  return [text, ...text.split(';').slice(1)];
}

/** How many records have each star; `unread` are those whose star nobody can read. */
export interface StarCounts {
  readonly byStars: ReadonlyMap<number, number>;
  readonly unread: number;
}

/** Undefined where the list has no column of stars. */
export function starCounts(
  sheet: Sheet,
  { blocks }: RecordTable,
  rows: readonly number[],
): StarCounts | undefined {
  const col = blocks[0]?.columns['stars'];
  if (col === undefined) return undefined;
  const byStars = new Map<number, number>();
  let unread = 0;
  for (const row of rows) {
    const cell = cellAt(sheet, row, col);
    const reading = cell && readStars(cell);
    if (reading?.kind === 'value' && typeof reading.value === 'number')
      byStars.set(reading.value, (byStars.get(reading.value) ?? 0) + 1);
    else unread += 1;
  }
  return { byStars, unread };
}

/** How many different texts a column has; undefined where one of its cells is blank or no text. */
export function distinctTexts(sheet: Sheet, rows: readonly number[], col: number): number | undefined {
  const seen = new Set<string>();
  for (const row of rows) {
    const value = cellAt(sheet, row, col)?.value;
    if (typeof value !== 'string' || value.trim() === '') return undefined;
    seen.add(bare(value));
  }
  return seen.size;
}

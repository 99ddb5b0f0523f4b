import { cellAt, isBlank, type Cell, type Sheet } from '../../grid/grid';
import { INPUT_LAYOUTS } from '../../layouts/records-registry';
import { isNumberingRow } from '../../reading/header-block';
import { headerColumns, segments, type HeaderColumn } from '../../reading/header-columns';
import { isOrdinalHeader, periodOf } from '../../reading/header-words';
import { fieldsNamed, vocabularyOf } from './vocabulary';

const MAX_ROWS = 4;
const MAX_LENGTH = 160;

/** One header row set, parted where tables stand side by side. */
export interface RecordHeader {
  readonly top: number;
  readonly bottom: number;
  readonly parts: readonly (readonly HeaderColumn[])[];
}

const vocabularies = INPUT_LAYOUTS.map(vocabularyOf);
const seen = new Map<string, boolean>();

/** True for a text that some input layout's header uses, or a year. */
function isHeading(text: string): boolean {
  const before = seen.get(text);
  if (before !== undefined) return before;
  if (seen.size > 5000) seen.clear();
  const found =
    isOrdinalHeader(text) ||
    vocabularies.some((vocabulary) => fieldsNamed(text, vocabulary).ids.length > 0) ||
    (text.length <= 60 && periodOf(text) !== undefined);
  seen.set(text, found);
  return found;
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1990 && value <= 2100;
}

type CellKind = 'blank' | 'heading' | 'other-text' | 'figure';

function kindOf(cell: Cell | undefined): CellKind {
  if (cell === undefined || isBlank(cell)) return 'blank';
  const { value } = cell;
  if (typeof value === 'number') return isYear(value) ? 'heading' : 'figure';
  if (typeof value !== 'string') return 'figure';
  if (value.length > MAX_LENGTH) return 'other-text';
  return isHeading(value) ? 'heading' : 'other-text';
}

function counted(sheet: Sheet, row: number): Record<CellKind, number> {
  const counts: Record<CellKind, number> = { blank: 0, heading: 0, 'other-text': 0, figure: 0 };
  for (const cell of sheet.rows[row] ?? []) counts[kindOf(cell)] += 1;
  return counts;
}

/** True where a header may begin: two headings or more, no figure. */
export function mayBeHeader(sheet: Sheet, row: number): boolean {
  let headings = 0;
  for (const cell of sheet.rows[row] ?? []) {
    if (cell === undefined) continue;
    const kind = kindOf(cell);
    if (kind === 'figure') return false;
    if (kind === 'heading') headings += 1;
  }
  return headings >= 2;
}

/**
 * The header that begins at a row. A further row belongs to it where it holds headings under headings: never
 * where its first columns already tell a record (an ordinal, a name).
 */
export function headerAt(sheet: Sheet, top: number): RecordHeader {
  const rows = [top];
  let bottom = top;
  for (let row = top + 1; row <= top + MAX_ROWS + 1 && row < sheet.rows.length; row++) {
    if (isNumberingRow(sheet, row)) {
      bottom = row;
      break;
    }
    if (rows.length >= MAX_ROWS || !continues(sheet, row, rows)) break;
    rows.push(row);
    bottom = row;
  }
  return { top, bottom, parts: segments(headerColumns(sheet, rows)) };
}

function continues(sheet: Sheet, row: number, header: readonly number[]): boolean {
  const { heading, figure, 'other-text': others } = counted(sheet, row);
  if (figure > 0 || heading === 0 || others > heading) return false;
  return (sheet.rows[row] ?? []).every((cell, col) => {
    if (isBlank(cell) || header.every((above) => isBlank(cellAt(sheet, above, col)))) return true;
    // Under a heading of its own a column is told further apart only where that heading spans its neighbour.
    if (spansRight(sheet, header, col)) return true;
    return kindOf(cell) === 'heading' && (header.length > 1 || isOrdinalHeader(String(cell?.value)));
  });
}

/** True where the lowest heading over a column reaches over the next one as well. */
function spansRight(sheet: Sheet, header: readonly number[], col: number): boolean {
  return header.some((row) => {
    if (isBlank(cellAt(sheet, row, col))) return false;
    return isBlank(cellAt(sheet, row, col + 1));
  });
}

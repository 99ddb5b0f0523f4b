import { cellAt, isBlank, type Cell, type Sheet } from '../../grid/grid';
import type { HeaderColumn } from '../../reading/header-columns';
import { isAside, periodOf } from '../../reading/header-words';
import { readStars } from '../cells/read-stars';
import type { YearMark } from '../record-table';

const MARK = /^(?:x|×|✓|✔|v|có|1)$/iu;
const LEAST_COLUMNS = 2;

/** A sign that the row is of the column's year: `x`, or the stars that it is put up for. */
export function isYearMark(cell: Cell | undefined): boolean {
  if (!cell || isBlank(cell)) return false;
  if (typeof cell.value === 'string' && MARK.test(cell.value.trim())) return true;
  return cell.value === 1 || (typeof cell.value === 'string' && readStars(cell).kind === 'value');
}

/** `2026 | 2027 | 2028` over marks: each row is of the years whose columns it marks. Empty where there are no such columns. */
export function yearMarks(
  columns: readonly HeaderColumn[],
  taken: ReadonlySet<number>,
  sheet: Sheet,
  rows: readonly number[],
): readonly YearMark[] {
  const dated = columns.flatMap(({ col, texts }): YearMark[] => {
    if (taken.has(col) || texts.some(isAside)) return [];
    const years = texts.flatMap((text) => periodOf(text) ?? []);
    const [period] = years;
    return years.length === 1 && period?.kind === 'year' ? [{ col, year: period.year }] : [];
  });
  const marks = dated.filter(({ col }) =>
    rows.every((row) => isBlank(cellAt(sheet, row, col)) || isYearMark(cellAt(sheet, row, col))),
  );
  const isMarked = marks.some(({ col }) => rows.some((row) => isYearMark(cellAt(sheet, row, col))));
  return marks.length >= LEAST_COLUMNS && marks.length === dated.length && isMarked ? marks : [];
}

import { cellAt, isBlank, type Cell, type Sheet } from '../../grid/grid';
import { ENTRY_KIND_CHOICES, PRODUCER_TYPE_CHOICES } from '../../layouts/choices';
import { GROUP_CHOICES } from '../../layouts/inputs/products';
import type { HeaderColumn } from '../../reading/header-columns';
import { isAside, periodOf } from '../../reading/header-words';
import { bare } from '../../text/fold';
import { choiceOf } from '../cells/read-choice';
import { readStars } from '../cells/read-stars';
import type { FieldMark } from '../record-table';

const MARK = /^(?:x|×|✓|✔|v|có|1)$/iu;
const LEAST_COLUMNS = 2;
const STARS = /^(?:hang )?([345]) sao$/;
const PROMISED = /(?:^| )(?:phan dau|dang ky|du kien|muc tieu|de nghi)(?: |$)/;

/** A sign that the row is what the column is headed: `x`, or the stars that it is put up for in a year. */
function isMark(cell: Cell | undefined, field: string): boolean {
  if (!cell || isBlank(cell)) return false;
  if (typeof cell.value === 'string' && MARK.test(cell.value.trim())) return true;
  return (
    cell.value === 1 ||
    (field === 'year' && typeof cell.value === 'string' && readStars(cell).kind === 'value')
  );
}

/**
 * `2026 | 2027 | 2028`, `Mới | Nâng hạng`, `3 sao | 4 sao` over marks: each row is what it marks. Several columns of
 * one field, all of them marks. `taken` are fields and columns that other columns tell.
 */
export function fieldMarks(
  columns: readonly HeaderColumn[],
  taken: Readonly<Record<string, number>>,
  sheet: Sheet,
  rows: readonly number[],
): readonly FieldMark[] {
  const cols = new Set(Object.values(taken));
  const headed = columns.flatMap((column) => (cols.has(column.col) ? [] : (headedBy(column) ?? [])));
  const fields = [...new Set(headed.map(({ field }) => field))].filter((field) => !(field in taken));
  return fields.flatMap((field) => {
    const own = headed.filter((mark) => mark.field === field);
    const marks = own.every(({ col }) =>
      rows.every((row) => isBlank(cellAt(sheet, row, col)) || isMark(cellAt(sheet, row, col), field)),
    );
    const isMarked = own.some(({ col }) => rows.some((row) => isMark(cellAt(sheet, row, col), field)));
    return own.length >= LEAST_COLUMNS && marks && isMarked ? own : [];
  });
}

/** The field and its value that a column is headed. */
function headedBy({ col, texts }: HeaderColumn): FieldMark | undefined {
  if (texts.some(isAside)) return undefined;
  const periods = texts.flatMap((text) => periodOf(text) ?? []);
  const [period] = periods;
  if (periods.length === 1 && period?.kind === 'year') return { col, field: 'year', value: period.year };
  const last = texts.at(-1) ?? '';
  const stars = STARS.exec(bare(last))?.[1];
  if (stars !== undefined)
    return {
      col,
      field: PROMISED.test(bare(texts.join(' '))) ? 'starsTargeted' : 'stars',
      value: Number(stars),
    };
  for (const [field, choices] of CHOICES) {
    const value = choiceOf(last, choices);
    if (value !== undefined) return { col, field, value };
  }
  return undefined;
}

const CHOICES = [
  ['kind', ENTRY_KIND_CHOICES],
  ['group', GROUP_CHOICES],
  ['producerType', PRODUCER_TYPE_CHOICES],
] as const;

import { cellAt, isBlank, type Sheet } from '../../grid/grid';
import { MARKER_LEVEL, ordinalKind } from '../../reading/row-kind';
import type { SaidOfTable } from '../../reading/said-table';
import { clean } from '../../text/fold';
import { isDepartment, unitName } from '../../text/unit-name';
import type { ColumnMap, RecordSection } from '../record-table';
import { addedUpRows } from './added-up-rows';
import { dashedHeadings } from './dashed-parts';
import { headingRows } from './record-rows';

/** A budget's subtotal rows (`I` over `1`, `1` over `1.1`, `1` over `-`) and totals are no records: their parts are. */
export function headingsIn(
  sheet: Sheet,
  rows: readonly number[],
  columns: ColumnMap,
  said: SaidOfTable | undefined,
): readonly number[] {
  const money = Object.entries(columns).flatMap(([id, col]) =>
    ['stt', 'unit', 'item', 'year', 'note', 'source', 'quantity', 'unitPrice'].includes(id) ? [] : col,
  );
  const dashed = dashedHeadings(sheet, rows, columns, money);
  const ordinalCol = columns['stt'];
  const numbered =
    ordinalCol === undefined
      ? []
      : headingRows(
          sheet,
          rows,
          ordinalCol,
          (ordinal) => {
            const marker = ordinalKind(ordinal);
            return marker && MARKER_LEVEL[marker];
          },
          (row) => money.some((col) => !isBlank(cellAt(sheet, row, col))),
        );
  const headings = [...numbered, ...dashed];
  const added = addedUpRows(sheet, without(rows, headings), ordinalCol, money);
  return [...new Set([...headings, ...added])].filter((row) => said?.rows?.[row] !== 'part');
}

/** The rows but for some of them. */
export function without(rows: readonly number[], some: readonly number[]): readonly number[] {
  const left = new Set(some);
  return rows.filter((row) => !left.has(row));
}

/** With the headings that name a unit: the rows below them are its items. */
export function withUnits(
  sheet: Sheet,
  sections: readonly RecordSection[],
  headings: readonly number[],
  { item }: ColumnMap,
): readonly RecordSection[] {
  const units = headings.flatMap((row): RecordSection[] => {
    const name = item === undefined ? undefined : cellAt(sheet, row, item)?.value;
    const isUnit = typeof name === 'string' && (unitName(name).prefix !== undefined || isDepartment(name));
    return isUnit ? [{ row, field: 'unit', value: clean(name) }] : [];
  });
  return units.length === 0 ? sections : [...sections, ...units].sort((a, b) => a.row - b.row);
}

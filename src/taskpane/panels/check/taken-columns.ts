import { APPENDICES } from '../../../engine/layouts/appendices';
import { INPUT_LAYOUTS } from '../../../engine/layouts/inputs';
import type { InputLayout, LayoutId, TableLayout } from '../../../engine/layouts/layout';
import { printedLayout } from '../../../engine/layouts/printed';
import type { Label } from '../../../engine/layouts/shape';
import { TABLE } from '../../../engine/layouts/table';
import type { RowSpan } from '../../../engine/reading/said-table';
import type { Table } from '../../../engine/reading/table';
import type { RecordTable } from '../../../engine/records/record-table';
import type { PlainMeaning } from '../../../locales/types/table-reading';

/** One column of a table, and what it was taken for; nothing where it was passed over. */
export interface TakenColumn {
  readonly col: number;
  readonly heading: string;
  readonly means?: string;
  readonly year?: number;
}

export type ReadTable = Table | RecordTable;

const isFigures = (table: ReadTable): table is Table => 'figures' in table;

export const headerOf = (table: ReadTable): RowSpan => (isFigures(table) ? table.taken.header : table.header);

/** Every column of a table from left to right, those that have a heading beside it too. */
export function takenColumns(table: ReadTable): TakenColumn[] {
  const known = new Map(
    (isFigures(table) ? figureColumns(table) : fieldColumns(table)).map((each) => [each.col, each]),
  );
  const headings = (isFigures(table) ? table.taken.headings : table.headings) ?? {};
  const cols = [...Object.keys(headings).map(Number), table.range.left, table.range.right];
  const left = Math.min(...cols);
  return Array.from({ length: Math.max(...cols) - left + 1 }, (_, step) => {
    const col = left + step;
    return { col, ...known.get(col), heading: headings[col] ?? '' };
  });
}

type Meaning = Omit<TakenColumn, 'heading'>;

function figureColumns({ taken: { ordinalCol, nameCol }, columns, shares = [] }: Table): Meaning[] {
  const named = (
    [
      [ordinalCol, 'number'],
      [nameCol, 'name'],
    ] as const
  ).flatMap(([col, means]) => (col === undefined ? [] : { col, means }));
  const shared = shares.map(({ column }) => ({ ...column, item: 'share' }));
  return [
    ...named,
    ...[...columns, ...shared].map(({ col, item, period }) => ({
      col,
      means: item,
      ...(period.kind === 'year' ? { year: period.year } : {}),
    })),
  ];
}

function fieldColumns({ blocks }: RecordTable): Meaning[] {
  return blocks.flatMap(({ year, columns }) =>
    Object.entries(columns).map(([means, col]) => ({
      col,
      means,
      ...(year === undefined || blocks.every((block) => block.columns[means] === col) ? {} : { year }),
    })),
  );
}

/** What tells tables with the same headings: what they say and mean, from left to right. */
export function headingsOf(table: ReadTable): string {
  return takenColumns(table)
    .map(({ heading, means = '' }) => (heading === '' ? means : heading))
    .join('|');
}

/** What of any table a column can be; an input sheet's has fields for all but the last. */
export const PLAIN: readonly PlainMeaning[] = ['number', 'name', 'figure', 'share', 'ignore'];

/** What a column can be: an item or a field, or something plain. */
export interface ColumnChoice {
  readonly id: string;
  readonly label?: Label;
  /** Whether one column of it is of one year and another of another. */
  readonly byYear: boolean;
}

/** All that a column of this table can be, once it is read as `as`. */
export function columnChoices(
  { layout: read }: ReadTable,
  as: LayoutId | undefined,
): readonly ColumnChoice[] {
  const layout = as === undefined ? read : layoutNamed(as);
  if (layout.kind === 'records')
    return [
      { id: 'ignore', byYear: false },
      ...layout.fields.map(({ id, label, type }) => ({ id, label, byYear: type === 'money' })),
    ];
  return [
    ...PLAIN.map((id) => ({ id, byYear: id === 'figure' })),
    ...layout.items.map(({ id, label }) => ({ id, label, byYear: true })),
  ];
}

function layoutNamed(as: LayoutId): TableLayout | InputLayout {
  const id = printedLayout(as)?.from ?? as;
  return [...INPUT_LAYOUTS, ...APPENDICES].find((layout) => layout.id === id) ?? TABLE;
}

/** The rows that may be totals or parts, with their names; of an input sheet those that were taken for records. */
export function takenRows(
  table: ReadTable,
): { readonly row: number; readonly name: string; readonly isTotal: boolean }[] {
  return isFigures(table)
    ? table.rows.map(({ row, name, kind }) => ({
        row,
        name,
        isTotal: kind === 'grand' || kind === 'section',
      }))
    : table.rows.map((row) => ({ row, name: '', isTotal: false }));
}

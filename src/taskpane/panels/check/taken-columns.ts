import type { Label } from '../../../engine/layouts/shape';
import type { RowSpan } from '../../../engine/reading/said-table';
import type { Table } from '../../../engine/reading/table';
import type { RecordTable } from '../../../engine/records/record-table';

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

/** Every column of a table from left to right. */
export function takenColumns(table: ReadTable): TakenColumn[] {
  const known = new Map(
    (isFigures(table) ? figureColumns(table) : fieldColumns(table)).map((each) => [each.col, each]),
  );
  const { left, right } = table.range;
  return Array.from(
    { length: right - left + 1 },
    (_, step) => known.get(left + step) ?? { col: left + step, heading: '' },
  );
}

function figureColumns({ taken: { ordinalCol, nameCol }, columns, shares = [] }: Table): TakenColumn[] {
  const named = (
    [
      [ordinalCol, 'number'],
      [nameCol, 'name'],
    ] as const
  ).flatMap(([col, means]) => (col === undefined ? [] : { col, heading: '', means }));
  const shared = shares.map(({ column }) => ({ ...column, item: 'share' }));
  return [
    ...named,
    ...[...columns, ...shared].map(({ col, item, period, header }) => ({
      col,
      heading: header,
      means: item,
      ...(period.kind === 'year' ? { year: period.year } : {}),
    })),
  ];
}

function fieldColumns({ blocks }: RecordTable): TakenColumn[] {
  return blocks.flatMap(({ year, columns }) =>
    Object.entries(columns).map(([means, col]) => ({
      col,
      heading: '',
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

/** The items or fields that a column of this table can be. */
export function itemChoices({
  layout,
}: ReadTable): readonly { readonly id: string; readonly label: Label }[] {
  return layout.kind === 'records' ? layout.fields : layout.id === 'table' ? [] : layout.items;
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

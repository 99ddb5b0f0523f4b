import { cellKey } from '../grid/place-key';
import { add, decimal, type Decimal } from '../decimal';
import type { CellRef } from '../grid/grid';
import type { Table, TableRow } from '../reading/table';
import type { RecordTable } from '../records/record-table';
import { cellOf, rowCell, type Placed } from '../records/record';
import type { Records } from '../records/records';

/** A sheet's table with a row for each of its units. */
export interface UnitTable {
  readonly file: string;
  readonly sheet: string;
  /** What it is read as; `list` for none of the layouts. */
  readonly layout: string;
  /** The row of its headings that stands nearest to its records, and its last column. */
  readonly headerRow: number;
  readonly lastColumn: number;
  /** True where columns may be added to it: what people send, not what a plan prints. */
  readonly isInput: boolean;
}

/** A row of a sheet that belongs to a unit, and the cell that says to which. */
export interface UnitRow {
  readonly table: UnitTable;
  readonly cell: CellRef;
  /** As the cell shows it. */
  readonly text: string;
  /** Names of wider units: the district's column, the sheet's own unit. */
  readonly within: readonly string[];
  /** What the column's heading says that its names are: `Xã, phường` names no district. */
  readonly level?: 'commune' | undefined;
  /** Cells of one column are read alike: one list has districts, another today's communes. */
  readonly column: string;
  /** What the row adds to its unit, by column: `count` is 1 for each record. */
  readonly values: ReadonlyMap<string, Decimal>;
}

/** What a record says of its unit. */
interface Naming extends Pick<UnitRow, 'values'> {
  /** The unit's name; a record without one is no row. */
  readonly text: string | undefined;
  /** Where the name stands, the first field that has a cell. */
  readonly fields: readonly string[];
  /** What the unit lies in, from near to far. */
  readonly within: readonly (string | undefined)[];
  readonly level?: UnitRow['level'];
}

const ONE = decimal(1);

/** Every row of the plan's input sheets and appendices that names a unit, in the order of sheets and rows. */
export function rowsWithUnits(records: Records, tables: readonly Table[]): UnitRow[] {
  const rows: UnitRow[] = [];
  const known = new Map<RecordTable, { readonly table: UnitTable; readonly columns: Map<number, string> }>();
  const put = (
    record: Placed<object>,
    { text, fields, within, values, level }: Naming,
    into: UnitRow[] = rows,
  ): void => {
    if (text === undefined) return;
    let home = known.get(record.at.table);
    if (!home)
      known.set(record.at.table, (home = { table: inputTable(record.at.table), columns: new Map() }));
    const cell = rowCell(record, fields);
    let column = home.columns.get(cell.col);
    if (column === undefined) home.columns.set(cell.col, (column = columnKey(cell)));
    const wider = within.filter((each): each is string => each !== undefined && each !== text);
    into.push({ table: home.table, cell, text, within: wider, level, column, values });
  };
  const district = records.plan?.district;
  for (const product of records.products) {
    const own = product.at.table.unit?.name;
    const field = product.commune !== undefined && cellOf(product, 'commune') ? 'commune' : 'unit';
    put(product, {
      text: product[field] ?? own,
      fields: [field, 'name'],
      within: [product.unit, product.formerUnit, own, district],
      values: COUNTED,
      level: field === 'commune' ? 'commune' : undefined,
    });
  }
  for (const producer of records.producers) {
    const own = producer.at.table.unit?.name;
    const { workers, trainedWorkers } = producer;
    put(producer, {
      text: producer.unit ?? own,
      fields: ['unit', 'name'],
      within: [own, district],
      values: counts({ workers, trainedWorkers }),
    });
  }
  // A wide table has one record for each year: its row stands once, with what all of them add.
  const budget: UnitRow[] = [];
  for (const item of records.budget) {
    const own = item.at.table.unit?.name;
    const values = figures({ amount: item.amount, ...item.sources });
    put(item, { text: item.unit ?? own, fields: ['unit', 'item'], within: [own, district], values }, budget);
  }
  for (const row of merged(budget)) rows.push(row);
  for (const unit of records.units) {
    if (unit.level === 'department' || unit.level === 'province') continue;
    const { craftVillages, craftVillagesWithProducts, salesPoints } = unit;
    put(unit, {
      text: unit.name,
      fields: ['name'],
      within: [unit.parent],
      values: counts({ craftVillages, craftVillagesWithProducts, salesPoints }),
    });
  }
  for (const table of tables) rows.push(...appendixRows(table));
  return rows;
}

function columnKey({ file, sheet, col }: CellRef): string {
  return `${file}\n${sheet}\n${col}`;
}

/** What a row adds that is nothing but one more. */
export const COUNTED: ReadonlyMap<string, Decimal> = new Map([['count', ONE]]);

function counts(values: Readonly<Record<string, number | undefined>>): ReadonlyMap<string, Decimal> {
  return figures(
    Object.fromEntries(
      Object.entries(values).map(([id, value]) => [id, value === undefined ? undefined : decimal(value)]),
    ),
  );
}

function figures(values: Readonly<Record<string, Decimal | undefined>>): ReadonlyMap<string, Decimal> {
  const known = Object.entries(values).flatMap(([id, value]) => (value ? [[id, value] as const] : []));
  return new Map([['count', ONE], ...known]);
}

/** Where an input sheet's rows and headings stand, for their units to be looked up and moved. */
export function inputTable({ file, sheet, layout, range, headingRow }: RecordTable): UnitTable {
  return {
    file,
    sheet,
    layout: layout.id,
    // Not the row above the first record: that may be the template's example, and no heading is read there.
    headerRow: headingRow,
    lastColumn: range.right,
    isInput: true,
  };
}

function appendixRows(table: Table): UnitRow[] {
  const { file, sheet, layout, range } = table;
  const of: UnitTable = {
    file,
    sheet,
    layout: layout.id,
    headerRow: range.top,
    lastColumn: range.right,
    isInput: false,
  };
  return table.rows.flatMap((row, index): UnitRow[] => {
    if (row.kind !== 'unit') return [];
    const values = new Map<string, Decimal>();
    (table.figures[index] ?? []).forEach((figure, col) => {
      if (figure.value) values.set(`${table.columns[col]?.header ?? ''} (${figure.ref.col})`, figure.value);
    });
    return [
      {
        table: of,
        cell: row.nameCell,
        text: row.name,
        within: above(table, row),
        column: columnKey(row.nameCell),
        values,
      },
    ];
  });
}

function above(table: Table, row: TableRow): string[] {
  const names: string[] = [];
  for (let up = row.parent; up !== undefined; up = table.rows[up]?.parent) {
    const parent = table.rows[up];
    if (parent?.kind === 'unit') names.push(parent.name);
  }
  return names;
}

/** Records of one cell, drawn together. */
function merged(rows: readonly UnitRow[]): UnitRow[] {
  const byCell = new Map<string, UnitRow>();
  for (const row of rows) {
    const key = cellKey(row.cell);
    const before = byCell.get(key);
    byCell.set(key, before ? { ...before, values: added(before.values, row.values) } : row);
  }
  return [...byCell.values()];
}

function added(
  a: ReadonlyMap<string, Decimal>,
  b: ReadonlyMap<string, Decimal>,
): ReadonlyMap<string, Decimal> {
  const sums = new Map(a);
  for (const [id, value] of b) {
    const before = sums.get(id);
    if (id !== 'count') sums.set(id, before ? add(before, value) : value);
  }
  return sums;
}

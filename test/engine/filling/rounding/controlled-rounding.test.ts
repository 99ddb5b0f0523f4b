import fc from '../../../property';
import { decimal, type Decimal } from '../../../../src/engine/decimal';
import { controlledRounding } from '../../../../src/engine/filling/rounding/controlled-rounding';
import type { MilpSolver } from '../../../../src/engine/diagnosis/milp';
import { loadSolver } from '../../../../src/hosts/milp/load-node';
import {
  childrenOf,
  leafColumns,
  type RoundingTable,
} from '../../../../src/engine/filling/rounding/rounding-table';

type Columns = RoundingTable['columns'];
type Rows = RoundingTable['rows'];

let solver: MilpSolver;

beforeAll(async () => {
  solver = await loadSolver();
});

/** Years of state and other, and the period over the years' totals. */
function yearColumns(years: number): Columns {
  const columns: { sums: number[][] }[] = [];
  for (let year = 0; year < years; year++)
    columns.push({ sums: [[3 * year + 1, 3 * year + 2]] }, { sums: [] }, { sums: [] });
  return [...columns, { sums: [Array.from({ length: years }, (_, year) => 3 * year)] }];
}

/** The same with the period's state and other, which cross the years. */
function crossedColumns(years: number): Columns {
  const columns = yearColumns(years);
  const at = (item: number): number[] => Array.from({ length: years }, (_, year) => 3 * year + item);
  const first = columns.length - 1;
  return [
    ...columns.slice(0, -1),
    { sums: [at(0), [first + 1, first + 2]] },
    { sums: [at(1)] },
    { sums: [at(2)] },
  ];
}

/** A grand total over sections of so many rows; one section is a plain total row. */
function sections(...sizes: number[]): Rows {
  if (sizes.length === 1) return [{}, ...Array.from({ length: sizes[0] ?? 0 }, () => ({ parent: 0 }))];
  const rows: { parent?: number }[] = [{}];
  for (const size of sizes) {
    rows.push({ parent: 0 });
    const section = rows.length - 1;
    for (let i = 0; i < size; i++) rows.push({ parent: section });
  }
  return rows;
}

function tableOf(rows: Rows, columns: Columns, figures: readonly number[]): RoundingTable {
  const value = (row: number, column: number): Decimal =>
    decimal(figures[(row * columns.length + column) % figures.length] ?? 0, 2);
  return { rows, columns, value, decimals: 0 };
}

function truths(table: RoundingTable): number[][] {
  const children = childrenOf(table.rows);
  const covers = leafColumns(table.columns);
  const at = (row: number, column: number): number =>
    (children[row] ?? []).length > 0
      ? (children[row] ?? []).reduce((sum, child) => sum + at(child, column), 0)
      : (covers[column] ?? []).reduce((sum, leaf) => sum + Number(table.value(row, leaf).digits), 0);
  return table.rows.map((_, row) => table.columns.map((_, column) => at(row, column)));
}

/** Every rounding of the leaves up or down, and the least movement among those that keep within a unit. */
function bruteForce(table: RoundingTable): number | undefined {
  const truth = truths(table);
  const children = childrenOf(table.rows);
  const covers = leafColumns(table.columns);
  const leaves = table.rows.flatMap((_, row) =>
    children[row]?.length
      ? []
      : table.columns.flatMap((column, index) => (column.sums.length ? [] : [[row, index] as const])),
  );
  let least: number | undefined;
  for (let mask = 0; mask < 1 << leaves.length; mask++) {
    const held = new Map(
      leaves.map(([row, column], bit) => [
        `${row},${column}`,
        Math.floor((truth[row]?.[column] ?? 0) / 100) + ((mask >> bit) & 1),
      ]),
    );
    const at = (row: number, column: number): number =>
      (children[row] ?? []).length > 0
        ? (children[row] ?? []).reduce((sum, child) => sum + at(child, column), 0)
        : (covers[column] ?? []).reduce((sum, leaf) => sum + (held.get(`${row},${leaf}`) ?? 0), 0);
    let movement = 0;
    let within = true;
    truth.forEach((line, row) =>
      line.forEach((exact, column) => {
        const moved = Math.abs(at(row, column) * 100 - exact);
        movement += moved;
        if (moved >= 100) within = false;
      }),
    );
    if (within && (least === undefined || movement < least)) least = movement;
  }
  return least === undefined ? undefined : least / 100;
}

function expectSound(table: RoundingTable, values: readonly (readonly bigint[])[]): void {
  const children = childrenOf(table.rows);
  table.rows.forEach((_, row) =>
    table.columns.forEach((column, index) => {
      for (const parts of column.sums)
        expect(values[row]?.[index]).toBe(parts.reduce((sum, part) => sum + (values[row]?.[part] ?? 0n), 0n));
      if (children[row]?.length)
        expect(values[row]?.[index]).toBe(
          (children[row] ?? []).reduce((sum, child) => sum + (values[child]?.[index] ?? 0n), 0n),
        );
    }),
  );
}

const figures = fc.array(fc.oneof(fc.nat(999), fc.constant(0), fc.constantFrom(50, 150, 200, 250)), {
  minLength: 30,
  maxLength: 30,
});

describe('controlled rounding', () => {
  test('a table that a clerk would despair of: three thirds, three times', () => {
    const columns: Columns = [{ sums: [[1, 2, 3]] }, { sums: [] }, { sums: [] }, { sums: [] }];
    const table: RoundingTable = {
      rows: sections(3),
      columns,
      value: () => ({ digits: 333_333n, scale: 6 }),
      decimals: 0,
    };
    const rounded = controlledRounding(table);
    expectSound(table, rounded.values);
    expect(rounded.outside).toEqual([]);
    expect(rounded.values[0]?.[0]).toBe(3n);
    expect(rounded.values.slice(1).map((row) => row[0])).toEqual([1n, 1n, 1n]);
  });

  test.each([
    ['one total row, years', sections(3), yearColumns(2)],
    ['one total row, one year', sections(5), yearColumns(1)],
    ['no total row', [{}], yearColumns(3)],
  ])('as little movement as trying everything: %s', (_, rows, columns) => {
    fc.assert(
      fc.property(figures, (held) => {
        const table = tableOf(rows, columns, held);
        const rounded = controlledRounding(table);
        expectSound(table, rounded.values);
        expect(rounded).toMatchObject({ outside: [], least: true });
        expect(rounded.movement).toBeCloseTo(bruteForce(table) ?? -1, 6);
      }),
      { numRuns: 25 },
    );
  });

  test.each([
    ['sections and years', sections(2, 1), yearColumns(2)],
    ['crossed periods', sections(3), crossedColumns(2)],
    ['sections and crossed periods', sections(1, 2), crossedColumns(2)],
  ])('with a solver as little movement as trying everything, or none possible: %s', (_, rows, columns) => {
    fc.assert(
      fc.property(figures, (held) => {
        const table = tableOf(rows, columns, held);
        const least = bruteForce(table);
        const rounded = controlledRounding(table, solver);
        expectSound(table, rounded.values);
        expect(rounded.least).toBe(true);
        expect(rounded.outside.length === 0).toBe(least !== undefined);
        if (least !== undefined) expect(rounded.movement).toBeCloseTo(least, 6);
        const alone = controlledRounding(table);
        expectSound(table, alone.values);
        if (alone.least) expect(alone.movement).toBeCloseTo(least ?? -1, 6);
      }),
      { numRuns: 15 },
    );
  });

  test('đồng to triệu for a province and for the country', () => {
    for (const units of [63, 3321]) {
      const columns = yearColumns(5);
      let seed = 7;
      const amounts = Array.from({ length: units * columns.length + 100 }, () => {
        seed = (seed * 16_807) % 2_147_483_647;
        return seed;
      });
      const table: RoundingTable = {
        rows: sections(units - 2, 2),
        columns,
        value: (row, column) => decimal(amounts[row * columns.length + column] ?? 0),
        decimals: -6,
      };
      const rounded = controlledRounding(table);
      expectSound(table, rounded.values);
      expect(rounded.outside).toEqual([]);
    }
  });
});

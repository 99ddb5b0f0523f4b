import { minus, plus, rational } from '../../../src/engine/rational';
import type { System, SystemConstraint } from '../../../src/engine/diagnosis/system';

/** A block of rows × columns with totals, as a clerk would type it: the last row and column are totals. */
export function blockSystem(table: readonly (readonly number[])[], room = 0, half = rational(0)): System {
  const [height, width] = [table.length, table[0]?.length ?? 0];
  const at = (row: number, col: number): number => row * width + col;
  const sum = (members: readonly number[], total: number): SystemConstraint => ({
    terms: [...members.map((figure) => [figure, 1] as const), [total, -1] as const].map(([figure, sign]) => ({
      figure,
      coefficient: rational(sign),
    })),
    low: rational(-room),
    high: rational(room),
  });
  const range = (count: number): number[] => Array.from({ length: count }, (_, index) => index);
  return {
    figures: table.flat().map((number, index) => {
      const value = rational(number);
      return {
        id: String(index),
        value,
        low: minus(value, half),
        high: plus(value, half),
        weight: rational(1),
      };
    }),
    constraints: [
      ...range(height).map((row) =>
        sum(
          range(width - 1).map((col) => at(row, col)),
          at(row, width - 1),
        ),
      ),
      ...range(width).map((col) =>
        sum(
          range(height - 1).map((row) => at(row, col)),
          at(height - 1, col),
        ),
      ),
    ],
  };
}

/** The table with its row and column totals. */
export function withTotals(cells: readonly (readonly number[])[]): number[][] {
  const rows = cells.map((row) => [...row, row.reduce((a, b) => a + b, 0)]);
  const width = rows[0]?.length ?? 0;
  return [
    ...rows,
    Array.from({ length: width }, (_, col) => rows.reduce((sum, row) => sum + (row[col] ?? 0), 0)),
  ];
}

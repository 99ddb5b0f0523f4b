import type { Decimal } from '../../decimal';

/**
 * A table of figures that is to be printed in whole display units so that every printed total is the sum
 * of its printed parts. Rows form a forest (grand total, sections, units); a column may be the sum of
 * others in several ways (the period's total is the sum of the years' totals and of the period's sources).
 */
export interface RoundingTable {
  /** The row whose figures this row's are a part of; absent for a root. Parents may stand anywhere. */
  readonly rows: readonly { readonly parent?: number }[];
  /** Each way in which a column is the sum of others; none for a leaf. */
  readonly columns: readonly { readonly sums: readonly (readonly number[])[] }[];
  /** True value at a leaf row and a leaf column, in any unit; figures elsewhere follow from the sums. */
  readonly value: (row: number, column: number) => Decimal;
  /** Decimals that are printed, in the unit of `value`; negative for thousands and the like. */
  readonly decimals: number;
}

/** The true figures of a table, split at the display unit. */
export interface Fractions {
  readonly rows: number;
  readonly columns: number;
  /** What one display unit is, in the units of `rest`. */
  readonly unit: number;
  /** Whole display units, rounded towards minus infinity; `row * columns + column`. */
  readonly floor: readonly bigint[];
  /** What remains above the floor: 0 to `unit` - 1. */
  readonly rest: Float64Array;
  readonly rowChildren: readonly (readonly number[])[];
}

/** For each row, the indices of the rows right under it. */
export function childrenOf(rows: RoundingTable['rows']): number[][] {
  const children: number[][] = rows.map(() => []);
  rows.forEach((row, index) => {
    if (row.parent !== undefined) children[row.parent]?.push(index);
  });
  return children;
}

/** The leaf columns that make up each column. */
export function leafColumns(columns: RoundingTable['columns']): number[][] {
  const known: (number[] | undefined)[] = columns.map(() => undefined);
  const visit = (column: number): number[] => {
    const done = known[column];
    if (done) return done;
    const parts = columns[column]?.sums[0];
    const leaves = parts ? parts.flatMap(visit).sort((a, b) => a - b) : [column];
    known[column] = leaves;
    return leaves;
  };
  return columns.map((_, column) => visit(column));
}

/** The true value of every figure, exactly, split into whole display units and a rest. */
export function fractionsOf(table: RoundingTable): Fractions {
  const rows = table.rows.length;
  const columns = table.columns.length;
  const rowChildren = childrenOf(table.rows);
  const leaves = leafColumns(table.columns);
  const leafColumn = table.columns.map((column) => column.sums.length === 0);
  const held: Decimal[] = [];
  let scale = Math.max(0, table.decimals);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (!leafColumn[column] || rowChildren[row]?.length) continue;
      const value = table.value(row, column);
      held[row * columns + column] = value;
      scale = Math.max(scale, value.scale);
    }
  }
  const exact = new Array<bigint>(rows * columns).fill(0n);
  held.forEach((value, index) => {
    exact[index] = value.digits * 10n ** BigInt(scale - value.scale);
  });
  addUp(exact, columns, rowChildren, leaves, leafColumn);
  const unit = 10n ** BigInt(scale - table.decimals);
  const floor = new Array<bigint>(exact.length);
  const rest = new Float64Array(exact.length);
  exact.forEach((value, index) => {
    const remainder = ((value % unit) + unit) % unit;
    floor[index] = (value - remainder) / unit;
    rest[index] = Number(remainder);
  });
  return { rows, columns, unit: Number(unit), floor, rest, rowChildren };
}

function addUp(
  exact: bigint[],
  columns: number,
  rowChildren: readonly (readonly number[])[],
  leaves: readonly (readonly number[])[],
  leafColumn: readonly boolean[],
): void {
  const done = new Set<number>();
  const visit = (row: number): void => {
    if (done.has(row)) return;
    done.add(row);
    for (const child of rowChildren[row] ?? []) {
      visit(child);
      for (let column = 0; column < columns; column++) {
        if (leafColumn[column])
          exact[row * columns + column] =
            (exact[row * columns + column] ?? 0n) + (exact[child * columns + column] ?? 0n);
      }
    }
    for (let column = 0; column < columns; column++) {
      if (leafColumn[column]) continue;
      let total = 0n;
      for (const leaf of leaves[column] ?? []) total += exact[row * columns + leaf] ?? 0n;
      exact[row * columns + column] = total;
    }
  };
  rowChildren.forEach((_, row) => visit(row));
}

import { add, type Decimal, ZERO } from '../decimal';
import type { PlacedRow } from './analyse-units';
import type { UnitTable } from './unit-rows';

/** One column of a table, added up in three ways: over its rows, over today's units, and over what waits. */
export interface ColumnSum {
  readonly table: UnitTable;
  /** `count` for the rows themselves; else a field of the layout or a column's heading. */
  readonly column: string;
  readonly before: Decimal;
  /** Over today's units: what has a place there. */
  readonly placed: Decimal;
  /** Over the rows whose question is open. */
  readonly waiting: Decimal;
  /** By code of today's unit. */
  readonly byUnit: ReadonlyMap<string, Decimal>;
}

/**
 * Every column of every input sheet, so that a person sees that nothing was lost: before = placed + waiting.
 * Appendices print sums of whole units; they are not moved but compared by regrouping.
 */
export function columnSums(rows: readonly PlacedRow[]): ColumnSum[] {
  const sums = new Map<UnitTable, Map<string, Sum>>();
  for (const row of rows) {
    if (!row.table.isInput) continue;
    const columns = sums.get(row.table) ?? new Map<string, Sum>();
    sums.set(row.table, columns);
    for (const [column, value] of row.values) {
      const sum = columns.get(column) ?? new Sum();
      columns.set(column, sum);
      sum.take(row.unit?.code, value);
    }
  }
  return [...sums].flatMap(([table, columns]) =>
    [...columns].map(([column, { before, waiting, byUnit }]) => {
      const placed = [...byUnit.values()].reduce(add, ZERO);
      return { table, column, before, placed, waiting, byUnit };
    }),
  );
}

class Sum {
  before = ZERO;
  waiting = ZERO;
  readonly byUnit = new Map<string, Decimal>();

  take(code: string | undefined, value: Decimal): void {
    this.before = add(this.before, value);
    if (code === undefined) this.waiting = add(this.waiting, value);
    else this.byUnit.set(code, add(this.byUnit.get(code) ?? ZERO, value));
  }
}

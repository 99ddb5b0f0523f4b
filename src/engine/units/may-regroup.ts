import type { CheckResult } from '../check';
import { span, unitRows } from '../checking/cross';
import { matchUnits } from '../checking/match-units';
import type { Table } from '../reading/table';

/** Two lists with fewer names in common may be of two times. */
const ALIKE = 0.9;

/**
 * Whether appendices that should agree list other units, so that it is worth loading the official lists: they
 * may be one in districts, one in communes.
 */
export function mayRegroup({ tables }: Pick<CheckResult, 'tables'>): boolean {
  const known = tables.filter(({ layout }) => layout.id !== 'table');
  return known.some((table, index) =>
    known.slice(index + 1).some((other) => {
      if (!areRelated(table, other) || !samePeriod(table, other)) return false;
      const [left, right] = [unitRows(table), unitRows(other)];
      const most = Math.max(left.length, right.length);
      return most > 0 && matchUnits(left, right).matches.length < most * ALIKE;
    }),
  );
}

function areRelated(table: Table, other: Table): boolean {
  return (
    table.layout.id === other.layout.id ||
    [...(table.layout.equals ?? [])].some(({ layout }) => layout === other.layout.id) ||
    [...(other.layout.equals ?? [])].some(({ layout }) => layout === table.layout.id)
  );
}

/** True where two tables cover the same years; an unstated period speaks against nothing. */
export function samePeriod(a: Table, b: Table): boolean {
  const [left, right] = [span(a), span(b)];
  return !left || !right || (left[0] === right[0] && left[1] === right[1]);
}

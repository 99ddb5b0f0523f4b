import {
  spellingLikeness,
  sameUnits,
  spellingKey,
  type KnownApart,
  type SpellingLikeness,
} from '../units/same-units';
import { gather } from '../gather';

/** Whatever has a unit's name as printed: a table's row, a side's unit. */
interface Named {
  readonly name: string;
}

/** Two rows of two tables that are the same unit, and how that is known. */
export interface RowPair<Row extends Named> {
  readonly left: Row;
  readonly right: Row;
  readonly how: SpellingLikeness;
}

/** Rows of two tables that name one unit, and the rows of each side that the other has not. */
export interface UnitMatches<Row extends Named> {
  readonly matches: readonly RowPair<Row>[];
  readonly onlyLeft: readonly Row[];
  readonly onlyRight: readonly Row[];
}

/**
 * Pairs the units of two tables. A name that two rows of one side share is paired only in order of appearance and only
 * as written. Names that the plan is known to have both (`apart`) are never one.
 */
export function matchUnits<Row extends Named>(
  left: readonly Row[],
  right: readonly Row[],
  apart?: KnownApart,
): UnitMatches<Row> {
  const lists = [left, right].map((rows) => ({ names: rows.map(({ name }) => name), of: 'units' as const }));
  const { keyOf } = sameUnits(lists, apart ? { apart } : {});
  const theirs = byKey(right, keyOf);
  const partner = new Map<Row, RowPair<Row>>();
  const taken = new Set<Row>();
  for (const [key, rows] of byKey(left, keyOf)) {
    const others = theirs.get(key) ?? [];
    const alone = rows.length === 1 && others.length === 1;
    const free = new Set(others);
    for (const row of rows) {
      const other = alone
        ? others[0]
        : [...free].find((each) => spellingKey(each.name) === spellingKey(row.name));
      if (!other) continue;
      free.delete(other);
      taken.add(other);
      partner.set(row, { left: row, right: other, how: spellingLikeness(row.name, other.name) });
    }
  }
  return {
    matches: left.flatMap((row) => partner.get(row) ?? []),
    onlyLeft: left.filter((row) => !partner.has(row)),
    onlyRight: right.filter((row) => !taken.has(row)),
  };
}

function byKey<Row extends Named>(rows: readonly Row[], keyOf: (name: string) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) gather(groups, keyOf(row.name), row);
  return groups;
}

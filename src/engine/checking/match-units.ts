import { unitName, type UnitName } from '../text/unit-name';
import type { KnownApart } from './known-apart';

/** Whatever has a unit's name as printed: a table's row, a side's unit. */
interface Named {
  readonly name: string;
}

/** Two rows of two tables that are the same unit, and how that is known. */
export interface UnitMatch<Row extends Named> {
  readonly left: Row;
  readonly right: Row;
  /** `near`: equal but for diacritics, spaces, apostrophes or another prefix, and unmatched on both sides. */
  readonly how: 'same' | 'prefix' | 'near';
}

export interface UnitMatches<Row extends Named> {
  readonly matches: readonly UnitMatch<Row>[];
  readonly onlyLeft: readonly Row[];
  readonly onlyRight: readonly Row[];
}

type Key = (name: UnitName) => string;

/** From the surest to the weakest; each pass sees only what the former ones left over on both sides. */
const PASSES: readonly { readonly how: UnitMatch<Named>['how']; readonly key: Key }[] = [
  { how: 'same', key: ({ prefix, base }) => `${prefix ?? ''} ${base}` },
  // Only where one of the two has no prefix: TX. An Khê need not be H. An Khê.
  { how: 'prefix', key: ({ base }) => base },
  { how: 'near', key: ({ prefix, skeleton }) => `${prefix ?? ''} ${skeleton}` },
  { how: 'near', key: ({ skeleton }) => skeleton },
];

/**
 * Pairs the units of two tables by name: first as written (case, spaces and tone place apart), then without
 * prefixes (TX. An Khê = An Khê), then as near-misses. A name that two rows of one side share is paired only
 * in order of appearance and only as written, so that `TP. Cao Lãnh` and `H. Cao Lãnh` never meet; names that
 * the plan is known to have both (`apart`) never do.
 */
export function matchUnits<Row extends Named>(
  left: readonly Row[],
  right: readonly Row[],
  apart: KnownApart = () => false,
): UnitMatches<Row> {
  const matches: UnitMatch<Row>[] = [];
  let onlyLeft = left;
  let onlyRight = right;
  for (const { how, key } of PASSES) {
    const found = pair(onlyLeft, onlyRight, key, how).filter(
      (match) => how === 'same' || !apart(match.left.name, match.right.name),
    );
    if (found.length === 0) continue;
    matches.push(...found);
    const seen = new Set(found.flatMap((match) => [match.left, match.right]));
    onlyLeft = onlyLeft.filter((row) => !seen.has(row));
    onlyRight = onlyRight.filter((row) => !seen.has(row));
  }
  const order = new Map(left.map((row, index) => [row, index]));
  matches.sort((a, b) => (order.get(a.left) ?? 0) - (order.get(b.left) ?? 0));
  return { matches, onlyLeft, onlyRight };
}

function pair<Row extends Named>(
  left: readonly Row[],
  right: readonly Row[],
  key: Key,
  how: UnitMatch<Row>['how'],
): UnitMatch<Row>[] {
  const ours = byKey(left, key);
  const theirs = byKey(right, key);
  const found: UnitMatch<Row>[] = [];
  for (const [name, rows] of ours) {
    const others = theirs.get(name) ?? [];
    const alone = rows.length === 1 && others.length === 1;
    if (!alone && how !== 'same') continue;
    rows.forEach((row, index) => {
      const other = others[index];
      if (other && (how !== 'prefix' || mayDropPrefix(row, other)))
        found.push({ left: row, right: other, how });
    });
  }
  return found;
}

function mayDropPrefix(row: Named, other: Named): boolean {
  return unitName(row.name).prefix === undefined || unitName(other.name).prefix === undefined;
}

function byKey<Row extends Named>(rows: readonly Row[], key: Key): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const name = key(unitName(row.name));
    const group = groups.get(name);
    if (group) group.push(row);
    else groups.set(name, [row]);
  }
  return groups;
}

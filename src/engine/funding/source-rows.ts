import { gather } from '../gather';
import { sourceInCell } from '../language/sources-named';
import { leadingMarker } from '../reading/row-kind';
import type { Table } from '../reading/table';

/**
 * The rows under a unit's that divide its money by source (`- NSTW`, `- Vốn khác`), by the unit's row; none where
 * one of the rows under it names no source.
 */
export function sourceRowsUnder({
  rows,
}: Table): ReadonlyMap<number, readonly (readonly [number, string])[]> {
  const children = new Map<number, number[]>();
  rows.forEach(({ parent }, row) => {
    if (parent !== undefined) gather(children, parent, row);
  });
  const below = (row: number): number[] =>
    (children.get(row) ?? []).flatMap((child) => [child, ...below(child)]);
  const found = new Map<number, readonly (readonly [number, string])[]>();
  for (const row of children.keys()) {
    const parts = below(row);
    const named = parts.flatMap((part) => {
      const name = rows[part]?.name ?? '';
      const source = sourceInCell(leadingMarker(name)?.rest ?? name);
      return source === undefined ? [] : [[part, source] as const];
    });
    if (named.length === parts.length && new Set(named.map(([, source]) => source)).size === named.length)
      found.set(row, named);
  }
  return found;
}

import { sum, type Decimal } from '../decimal';
import { SOURCES } from '../layouts/source-tree';
import type { SourceId } from '../layouts/source-ids';

/** The parts of each source, as the tree has them. */
export const SOURCE_PARTS: ReadonlyMap<string, readonly string[]> = new Map(
  SOURCES.map(({ id }) => [id, SOURCES.filter(({ parent }) => parent === id).map((child) => child.id)]),
);

/** Money by source, as a row shows it; `total` is the row's amount. */
export type SourceFigures = Readonly<Partial<Record<string, Decimal>>>;

/** A budget row's figures by the ids of the source tree, its amount as the root. */
export function sourceFigures(record: {
  readonly amount?: Decimal | undefined;
  readonly sources: Readonly<Partial<Record<SourceId, Decimal | undefined>>>;
}): SourceFigures {
  const shown: Record<string, Decimal> = {};
  for (const [id, value] of Object.entries(record.sources)) if (value) shown[id] = value;
  if (record.amount) shown['total'] = record.amount;
  return shown;
}

/** The nearest descendants of a source that are shown: those that add up to it. */
export function shownParts(has: (id: string) => boolean, id: string): readonly string[] {
  return (SOURCE_PARTS.get(id) ?? []).flatMap((child) => (has(child) ? [child] : shownParts(has, child)));
}

/**
 * The money of a source or of the `total`: what the row shows for it, else the sum of its nearest shown
 * parts. Undefined where the row shows neither.
 */
export function sourceAmount(shown: SourceFigures, id: string): Decimal | undefined {
  const own = shown[id];
  if (own) return own;
  const parts = shownParts((part) => shown[part] !== undefined, id);
  return parts.length === 0 ? undefined : sum(parts.flatMap((part) => shown[part] ?? []));
}

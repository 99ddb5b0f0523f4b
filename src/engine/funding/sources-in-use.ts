import { SOURCE_CHILDREN, SOURCE_ORDER } from './cut';
import type { FundingView } from './view';

/** Sources that a side has money under in some line, whether printed or added up. */
function used({ lines }: FundingView): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { cut } of lines) for (const [source, { absent }] of cut) if (!absent) found.add(source);
  return found;
}

const PARENT: ReadonlyMap<string, string> = new Map(
  [...SOURCE_CHILDREN].flatMap(([parent, children]) => children.map((child) => [child, parent] as const)),
);

function usesBelow(use: ReadonlySet<string>, source: string): boolean {
  return (SOURCE_CHILDREN.get(source) ?? []).some((child) => use.has(child) || usesBelow(use, child));
}

/**
 * The sources at which two sides meet: those that both use. A side that splits a source, but never into one
 * of its parts that the other side has, has nought there; a side that does not split it says nothing below.
 */
export function comparedSources(left: FundingView, right: FundingView): ReadonlySet<string> {
  const uses = [used(left), used(right)];
  const tells = (use: ReadonlySet<string>, source: string): boolean => {
    if (use.has(source)) return true;
    const parent = PARENT.get(source);
    return parent !== undefined && use.has(parent) && usesBelow(use, parent);
  };
  return new Set(SOURCE_ORDER.filter((source) => uses.every((use) => tells(use, source))));
}

import { equals } from '../decimal';
import { SOURCE_CHILDREN, SOURCE_ORDER } from './cut';
import type { Money } from './money';
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
 * The branch that is all that a side tells: its totals are added up from that branch alone, so they are none,
 * and it says nothing of the other branch. Undefined where it prints totals or tells both.
 */
function onlyBranch({ lines }: FundingView): 'state' | 'other' | undefined {
  const totals = lines.flatMap(({ cut }) => {
    const total = cut.get('total');
    return total && !total.absent ? [{ cut, total }] : [];
  });
  if (totals.length === 0) return undefined;
  return (['state', 'other'] as const).find((branch) =>
    totals.every(({ cut, total }) => isSame(cut.get(branch), total)),
  );
}

function isSame(branch: Money | undefined, total: Money): boolean {
  return (
    branch !== undefined &&
    equals(branch.dong, total.dong) &&
    branch.cells.length === total.cells.length &&
    branch.cells.every((cell, index) => cell === total.cells[index])
  );
}

function isUnder(source: string, branch: string): boolean {
  const parent = PARENT.get(source);
  return source === branch || (parent !== undefined && isUnder(parent, branch));
}

/**
 * The sources at which two sides meet: those that both use. A side that splits a source, but never into one
 * of its parts that the other side has, has nought there; a side that does not split it says nothing below.
 */
export function comparedSources(left: FundingView, right: FundingView): ReadonlySet<string> {
  const sides = [left, right].map((view) => ({ use: used(view), only: onlyBranch(view) }));
  return new Set(SOURCE_ORDER.filter((source) => sides.every((side) => tells(side, source))));
}

interface Use {
  readonly use: ReadonlySet<string>;
  readonly only: 'state' | 'other' | undefined;
}

function tells({ use, only }: Use, source: string): boolean {
  if (only !== undefined && !isUnder(source, only)) return false;
  if (use.has(source)) return true;
  const parent = PARENT.get(source);
  return parent !== undefined && use.has(parent) && usesBelow(use, parent);
}

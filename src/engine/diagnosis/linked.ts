import type { TableSystem } from './table-system';

/** So many cells at most are told as one correction. */
const MOST_TOGETHER = 4;

/**
 * The members of a set that mends a table, those together that share a sum, each group rising; what stands for appendices
 * that are left to disagree is in none of its own.
 */
export function linked(system: Pick<TableSystem, 'start' | 'cells'>, set: readonly number[]): number[][] {
  const groups: { members: number[]; constraints: Set<number> }[] = [];
  for (const figure of set) {
    const own = new Set((system.start.occurrences[figure] ?? []).map(({ constraint }) => constraint));
    const near = groups.filter(({ constraints }) =>
      [...own].some((constraint) => constraints.has(constraint)),
    );
    const merged = { members: [figure], constraints: own };
    for (const group of near) {
      merged.members.push(...group.members);
      for (const constraint of group.constraints) own.add(constraint);
      groups.splice(groups.indexOf(group), 1);
    }
    groups.push(merged);
  }
  return groups
    .flatMap(({ members }) => (members.length > MOST_TOGETHER ? apart(members, system) : [members]))
    .map((members) => members.sort((a, b) => a - b))
    .filter((members) => members.some((at) => at < system.cells.length));
}

/**
 * Many members hang together only by totals that hold most of them: those that some failing sum shows by
 * themselves stand alone.
 */
function apart(members: readonly number[], { start }: Pick<TableSystem, 'start'>): number[][] {
  const held = new Map<number, number>();
  const constraints = (figure: number): number[] =>
    (start.occurrences[figure] ?? []).map(({ constraint }) => constraint);
  for (const at of members.flatMap(constraints)) held.set(at, (held.get(at) ?? 0) + 1);
  const failing = new Set(start.violated);
  const alone = members.filter((figure) =>
    constraints(figure).some((at) => held.get(at) === 1 && failing.has(at)),
  );
  const rest = members.filter((figure) => !alone.includes(figure));
  return [...alone.map((figure) => [figure]), ...(rest.length > 0 ? [rest] : [])];
}

/**
 * The cheapest sets that take at least one member of every conflict. Members are numbers; costs whole
 * numbers, 0 or more.
 */
export interface HittingProblem {
  readonly conflicts: readonly (readonly number[])[];
  readonly cost: (member: number) => bigint;
  /** How many sets are wanted at most, 1 or more. */
  readonly limit: number;
}

export interface HittingSets {
  readonly cost: bigint;
  /** Each in rising order; no set holds another. */
  readonly sets: readonly (readonly number[])[];
  /** False where there are more sets than `limit`. */
  readonly complete: boolean;
  /** False where no proof was found that nothing is cheaper. */
  readonly proved: boolean;
}

/** Members that stand in the same conflicts at the same cost: one branch serves them all. */
interface Kind {
  readonly members: readonly number[];
  readonly cost: bigint;
  readonly conflicts: ReadonlySet<number>;
}

class OutOfSteps extends Error {}

/**
 * Depth-first search with a rising bound on the cost. What the rest must cost at least is the sum over
 * conflicts that share no member. Undefined where `steps` branches were not enough.
 */
export function searchHittingSets(problem: HittingProblem, steps: number): HittingSets | undefined {
  const conflicts = withoutSupersets(problem.conflicts);
  const kinds = kindsOf(conflicts, problem.cost);
  const byConflict: number[][] = conflicts.map(() => []);
  kinds.forEach((kind, index) => {
    for (const conflict of kind.conflicts) byConflict[conflict]?.push(index);
  });
  const costOf = (kind: number): bigint => kinds[kind]?.cost ?? 0n;
  const found: number[][] = [];
  let left = steps;
  let overflow = false;
  let bound = atLeast(byConflict, costOf);
  let next: bigint | undefined;

  const search = (open: readonly (readonly number[])[], chosen: readonly number[], cost: bigint): void => {
    if (overflow) return;
    left -= 1;
    if (left < 0) throw new OutOfSteps();
    const estimate = cost + atLeast(open, costOf);
    if (estimate > bound) {
      if (next === undefined || estimate < next) next = estimate;
      return;
    }
    const branch = smallest(open);
    if (!branch) {
      overflow = !expand(chosen, kinds, found, problem.limit);
      return;
    }
    const hits = (kind: number): number =>
      open.reduce((n, conflict) => n + (conflict.includes(kind) ? 1 : 0), 0);
    const candidates = branch.map((kind) => ({ kind, hits: hits(kind) })).sort((a, b) => b.hits - a.hits);
    const excluded = new Set<number>();
    for (const { kind } of candidates) {
      const rest = open.filter((conflict) => !conflict.includes(kind));
      const narrowed = excluded.size === 0 ? rest : rest.map((c) => c.filter((k) => !excluded.has(k)));
      if (narrowed.every((conflict) => conflict.length > 0)) {
        search(narrowed, [...chosen, kind], cost + costOf(kind));
      }
      excluded.add(kind);
    }
  };

  try {
    for (;;) {
      next = undefined;
      search(byConflict, [], 0n);
      if (found.length > 0 || next === undefined) break;
      bound = next;
    }
  } catch (error) {
    if (error instanceof OutOfSteps) return undefined;
    throw error;
  }
  return {
    cost: bound,
    sets: withoutSupersets(found).slice(0, problem.limit),
    complete: !overflow,
    proved: true,
  };
}

/** A set that is cheap but not proved cheapest: always the member that hits most for its cost. */
export function greedyHittingSet(problem: HittingProblem): HittingSets {
  let open = [...problem.conflicts];
  const set: number[] = [];
  let cost = 0n;
  while (open.length > 0) {
    const hits = new Map<number, number>();
    for (const conflict of open) for (const member of conflict) hits.set(member, (hits.get(member) ?? 0) + 1);
    let best: { member: number; hits: number; cost: bigint } | undefined;
    for (const [member, count] of hits) {
      const candidate = { member, hits: count, cost: problem.cost(member) };
      const better = best === undefined || BigInt(count) * best.cost > BigInt(best.hits) * candidate.cost;
      if (better) best = candidate;
    }
    if (!best) break;
    const { member } = best;
    set.push(member);
    cost += best.cost;
    open = open.filter((conflict) => !conflict.includes(member));
  }
  return { cost, sets: [set.sort((a, b) => a - b)], complete: false, proved: false };
}

function kindsOf(conflicts: readonly (readonly number[])[], cost: (member: number) => bigint): Kind[] {
  const standing = new Map<number, number[]>();
  conflicts.forEach((conflict, index) => {
    for (const member of conflict) {
      const list = standing.get(member);
      if (list) list.push(index);
      else standing.set(member, [index]);
    }
  });
  const kinds = new Map<string, { members: number[]; cost: bigint; conflicts: Set<number> }>();
  for (const [member, list] of standing) {
    const key = `${cost(member)}:${list.join(',')}`;
    const kind = kinds.get(key);
    if (kind) kind.members.push(member);
    else kinds.set(key, { members: [member], cost: cost(member), conflicts: new Set(list) });
  }
  return [...kinds.values()];
}

/** Adds every choice of one member for each kind; false where the limit cut it short. */
function expand(
  chosen: readonly number[],
  kinds: readonly Kind[],
  found: number[][],
  limit: number,
): boolean {
  const choose = (index: number, set: readonly number[]): boolean => {
    const kind = chosen[index];
    if (kind === undefined) {
      if (found.length >= limit) return false;
      found.push([...set].sort((a, b) => a - b));
      return true;
    }
    return (kinds[kind]?.members ?? []).every((member) => choose(index + 1, [...set, member]));
  };
  return choose(0, []);
}

/** A sum over conflicts that share no member, smallest first. */
function atLeast(open: readonly (readonly number[])[], cost: (kind: number) => bigint): bigint {
  const taken = new Set<number>();
  let sum = 0n;
  for (const conflict of [...open].sort((a, b) => a.length - b.length)) {
    if (conflict.some((kind) => taken.has(kind))) continue;
    let least: bigint | undefined;
    for (const kind of conflict) {
      taken.add(kind);
      const own = cost(kind);
      if (least === undefined || own < least) least = own;
    }
    sum += least ?? 0n;
  }
  return sum;
}

function smallest(open: readonly (readonly number[])[]): readonly number[] | undefined {
  let best: readonly number[] | undefined;
  for (const conflict of open) if (!best || conflict.length < best.length) best = conflict;
  return best;
}

/** Sets that hold no other of the sets; of equal ones the first. */
export function withoutSupersets(sets: readonly (readonly number[])[]): number[][] {
  const kept: { list: number[]; set: Set<number> }[] = [];
  for (const candidate of [...sets].sort((a, b) => a.length - b.length)) {
    const set = new Set(candidate);
    if (!kept.some(({ list }) => list.length <= set.size && list.every((member) => set.has(member)))) {
      kept.push({ list: [...candidate], set });
    }
  }
  return kept.map(({ list }) => list);
}

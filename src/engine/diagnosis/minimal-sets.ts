import { contradiction, failingAlone, startOf } from './feasibility';
import { greedyHittingSet, searchHittingSets, type HittingProblem, type HittingSets } from './hitting-sets';
import { plus, R0, rational, times, type Rational } from '../rational';
import type { Contradiction, SystemStart } from './simplex';
import type { System } from './system';

/** Finds the cheapest hitting sets by other means (a MILP solver) where the search takes too long. */
export type HittingSolver = (problem: HittingProblem) => HittingSets | undefined;

export interface MinimalSetsOptions {
  /** The most sets to list. */
  readonly limit: number;
  /** List and verify the sets for all failures together, not only part by part. */
  readonly whole?: boolean;
  /** Branches that the search may take for each part before the solver is asked. */
  readonly steps: number;
  readonly solver?: HittingSolver;
  /** Asked between questions; true stops, and what is known by then is returned as not proved. */
  readonly stop?: () => boolean;
  readonly onProgress?: (conflicts: number) => void;
}

/** A part of the failures that is explained for itself: any of its sets goes with any of the other parts'. */
export interface Part {
  readonly weight: Rational;
  /** Indices into `System.figures`, each set rising, the sets in order of their figures. */
  readonly sets: readonly (readonly number[])[];
  readonly complete: boolean;
}

export interface MinimalSets {
  /** Constraints that cannot hold by themselves. */
  readonly violated: readonly number[];
  /** Weight of the cheapest sets; undefined where no change of the changeable figures helps. */
  readonly weight: Rational | undefined;
  readonly parts: readonly Part[];
  /** Sets for all failures together: with `whole` all choices of one set from each part, else the first. */
  readonly sets: readonly (readonly number[])[];
  /** True where the sets listed are all that weigh as little. */
  readonly complete: boolean;
  /** False where a limit struck before the weight was proved smallest. */
  readonly proved: boolean;
  /** Where no change helps: constraints that contradict each other by themselves. */
  readonly impossible?: Contradiction;
}

const MOST_CONFLICTS_AT_ONCE = 8;
const LARGE_CONFLICT = 200;

/**
 * The cheapest sets of figures that, once free, let every constraint hold.
 *
 * Each failure of the exact solver names a conflict: figures of which at least one must change. The
 * cheapest sets that hit all conflicts known are tried; one that does not suffice gives a further
 * conflict; one that does is cheapest, since no cheaper set hits even the conflicts known (implicit
 * hitting sets; Reiter 1987 for diagnosis). Nothing depends on bounds for the free figures, so there is
 * no "big M" and no tolerance.
 */
export function minimalSets(system: System, options: MinimalSetsOptions): MinimalSets {
  return new Search(startOf(system), options).run();
}

class Search {
  private readonly conflicts: (readonly number[])[] = [];
  private readonly known = new Set<string>();
  private readonly solved = new Map<string, HittingSets>();
  private readonly sufficient = new Set<string>();
  private readonly unit: bigint;
  private impossible: Contradiction | undefined;
  private proved = true;
  private stopped = false;

  constructor(
    private readonly start: SystemStart,
    private readonly options: MinimalSetsOptions,
  ) {
    this.unit = start.system.figures.reduce((lcm, { weight }) => leastCommon(lcm, weight?.d ?? 1n), 1n);
  }

  run(): MinimalSets {
    const violated = failingAlone(this.start);
    for (const constraint of violated) {
      const figures = (this.start.system.constraints[constraint]?.terms ?? []).map(({ figure }) => figure);
      this.learn({ figures, constraints: [constraint] });
    }
    while (!this.impossible) {
      const firsts = this.solveParts(1).map(({ sets }) => sets[0] ?? []);
      const base = firsts.flat();
      if (!this.suffices(base)) {
        if (!this.mustStop()) continue;
        const parts = this.makeSufficient();
        if (!this.impossible) return this.answer(violated, parts);
        break;
      }
      const parts = this.solveParts(this.options.limit);
      const verdict = this.checkAlternatives(parts, firsts);
      if (verdict === 'stopped') return this.answer(violated, firstsOf(this.solveParts(1)));
      if (verdict === 'sufficient') return this.answer(violated, parts);
    }
    return {
      violated,
      weight: undefined,
      parts: [],
      sets: [],
      complete: true,
      proved: true,
      impossible: this.impossible,
    };
  }

  private mustStop(): boolean {
    this.stopped ||= this.options.stop?.() ?? false;
    if (this.stopped) this.proved = false;
    return this.stopped;
  }

  private learn(conflict: Contradiction): void {
    const { figures } = this.start.system;
    const candidates = conflict.figures.filter((index) => figures[index]?.weight !== undefined);
    if (candidates.length === 0) this.impossible = conflict;
    const key = candidates.join(',');
    if (this.known.has(key)) return;
    this.known.add(key);
    this.conflicts.push(candidates);
    this.options.onProgress?.(this.conflicts.length);
  }

  /** Asks whether the set suffices; if not, learns conflicts that share no figure while that is cheap. */
  private suffices(set: readonly number[]): boolean {
    const key = [...set].sort((a, b) => a - b).join(',');
    if (this.sufficient.has(key)) return true;
    const free = new Set(set);
    for (let round = 0; round < MOST_CONFLICTS_AT_ONCE && !this.impossible; round++) {
      const conflict = contradiction(this.start, free);
      if (!conflict) {
        if (round === 0) this.sufficient.add(key);
        return round === 0;
      }
      this.learn(conflict);
      if (conflict.figures.length > LARGE_CONFLICT) return false;
      for (const figure of conflict.figures) free.add(figure);
    }
    return false;
  }

  /** Every other set of each part beside the first sets of the others and, where asked, all with all. */
  private checkAlternatives(
    parts: readonly HittingSets[],
    firsts: readonly (readonly number[])[],
  ): 'sufficient' | 'learned' | 'stopped' {
    const known = this.conflicts.length;
    for (const [index, part] of parts.entries()) {
      const others = firsts.filter((_, other) => other !== index).flat();
      for (const set of part.sets) {
        if (this.mustStop()) return 'stopped';
        this.check([...others, ...set]);
      }
    }
    if (this.options.whole && parts.length > 1 && this.conflicts.length === known) {
      for (const whole of products(parts, this.options.limit).sets) {
        if (this.mustStop()) return 'stopped';
        this.check(whole);
      }
    }
    return this.conflicts.length === known ? 'sufficient' : 'learned';
  }

  /** Learns from a set that does not suffice, unless a conflict learned meanwhile rules it out already. */
  private check(set: readonly number[]): void {
    const free = new Set(set);
    if (this.conflicts.every((conflict) => conflict.some((figure) => free.has(figure)))) this.suffices(set);
  }

  private solveParts(limit: number): HittingSets[] {
    return connected(this.conflicts).map((part) => this.solvePart(part, limit));
  }

  private solvePart(part: readonly number[], limit: number): HittingSets {
    const key = `${limit}:${part.join(',')}`;
    let result = this.solved.get(key);
    if (!result) this.solved.set(key, (result = this.hit(part, limit)));
    return result;
  }

  private hit(part: readonly number[], limit: number): HittingSets {
    const conflicts = part.map((index) => this.conflicts[index] ?? []);
    const problem: HittingProblem = { conflicts, cost: (figure) => this.cost(figure), limit };
    const result =
      searchHittingSets(problem, this.options.steps) ??
      this.options.solver?.(problem) ??
      greedyHittingSet(problem);
    if (!result.proved) this.proved = false;
    return result;
  }

  private cost(figure: number): bigint {
    const weight = this.start.system.figures[figure]?.weight ?? R0;
    return times(weight, rational(this.unit)).n;
  }

  private answer(violated: readonly number[], solved: readonly HittingSets[]): MinimalSets {
    const parts = solved.map(({ cost, sets, complete }) => ({
      weight: rational(cost, this.unit),
      sets: [...sets].sort(byFigures),
      complete: complete && this.proved,
    }));
    const weight = parts.reduce((sum, part) => plus(sum, part.weight), R0);
    const { sets, complete } = products(parts, this.options.whole ? this.options.limit : 1);
    return {
      violated,
      weight,
      parts,
      sets: [...sets].sort(byFigures),
      complete: complete && this.proved,
      proved: this.proved,
    };
  }

  /** Time is up: frees greedily whatever still conflicts, so that the set given suffices at least. */
  private makeSufficient(): HittingSets[] {
    for (;;) {
      const { conflicts } = this;
      const greedy = greedyHittingSet({ conflicts, cost: (figure) => this.cost(figure), limit: 1 });
      const conflict = contradiction(this.start, greedy.sets[0] ?? []);
      if (!conflict) return [greedy];
      this.learn(conflict);
      if (this.impossible) return [];
    }
  }
}

function firstsOf(parts: readonly HittingSets[]): HittingSets[] {
  return parts.map((part) => ({ ...part, sets: part.sets.slice(0, 1), complete: false }));
}

/** Every choice of one set from each part, up to the limit. */
function products(
  parts: readonly Pick<HittingSets, 'sets' | 'complete'>[],
  limit: number,
): { readonly sets: readonly number[][]; readonly complete: boolean } {
  let complete = parts.every((part) => part.complete);
  let sets: number[][] = [[]];
  for (const part of parts) {
    if (sets.length * part.sets.length > limit) complete = false;
    const before = sets.slice(0, Math.ceil(limit / Math.max(1, part.sets.length)));
    sets = before.flatMap((set) => part.sets.map((more) => [...set, ...more])).slice(0, limit);
  }
  return { sets: sets.map((set) => set.sort((a, b) => a - b)), complete };
}

function leastCommon(a: bigint, b: bigint): bigint {
  return a * rational(b, a).n;
}

function byFigures(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((figure, index) => figure !== b[index]);
  return at < 0 ? a.length - b.length : (a[at] ?? 0) - (b[at] ?? 0);
}

/** Groups of conflicts that share members, directly or through others; indices into `conflicts`. */
function connected(conflicts: readonly (readonly number[])[]): number[][] {
  const leader = conflicts.map((_, index) => index);
  const find = (index: number): number => {
    let at = index;
    while (leader[at] !== at) at = leader[at] = leader[leader[at] ?? at] ?? at;
    return at;
  };
  const holder = new Map<number, number>();
  conflicts.forEach((conflict, index) => {
    for (const member of conflict) {
      const other = holder.get(member);
      if (other === undefined) holder.set(member, index);
      else leader[find(index)] = find(other);
    }
  });
  const groups = new Map<number, number[]>();
  conflicts.forEach((_, index) => {
    const group = groups.get(find(index));
    if (group) group.push(index);
    else groups.set(find(index), [index]);
  });
  return [...groups.values()];
}

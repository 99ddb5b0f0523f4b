import { contradiction } from './feasibility';
import { LeastCost } from './least-cost';
import { ReducedRows } from './reduced-rows';
import type { SystemStart } from './simplex';
import { OutOfWork } from './work';
import { ZeroSumGroups } from './zero-sum-groups';

/** What is asked of a system: which figures may change at what cost, and how long to look. */
export interface CheapestSetsQuery {
  /** Whole costs of the figures; undefined: never changed. */
  readonly costs: readonly (bigint | undefined)[];
  /** The most sets to list. */
  readonly limit: number;
  /** Branches that the search may take. */
  readonly steps: number;
  /** Nothing dearer is of interest. */
  readonly most?: bigint;
  readonly stop?: () => boolean;
}

/** What the search for the cheapest sets ended with; figures by their index in `System.figures`. */
export type CheapestSets =
  | {
      readonly kind: 'found';
      readonly cost: bigint;
      readonly sets: readonly (readonly number[])[];
      /** False where there are more than `limit`. */
      readonly complete: boolean;
    }
  /** No set at all, or none within `most`. */
  | { readonly kind: 'none' }
  /** Out of steps or stopped; nothing cheaper than `atLeast` exists. */
  | { readonly kind: 'open'; readonly atLeast: bigint };

class Interrupted extends Error {}

/**
 * The cheapest sets of figures that, once free, let every constraint hold.
 *
 * Every constraint that fails asks for a change among its figures. Each of them is tried: freed, it is
 * eliminated from the rest (`ReducedRows`), and what fails then asks again. A change that mends everything it
 * touches leaves fewer failures; one that does not passes its gap on to another row, so that a bound on
 * what the failures left must cost (`LeastCost`) cuts it off at once. In a block of rows × columns
 * that splits the failing sums into groups whose gaps cancel. The bound on the cost rises until
 * something is found; a set counts only once the exact simplex method agrees, and what it objects becomes a
 * conflict that every set must meet.
 */
export function cheapestSets(start: SystemStart, query: CheapestSetsQuery): CheapestSets {
  return new Search(start, query).run();
}

class Search {
  private readonly conflicts: (readonly number[])[] = [];
  private readonly bounds: LeastCost;
  private readonly found: number[][] = [];
  private readonly forbidden: Uint8Array;
  private readonly groups: ZeroSumGroups | undefined;
  private readonly cheapest: bigint;
  private steps = 0;
  private bound = 0n;
  private next: bigint | undefined;
  private overflow = false;

  constructor(
    private readonly start: SystemStart,
    private readonly query: CheapestSetsQuery,
  ) {
    const { costs } = query;
    this.bounds = new LeastCost(
      costs.length,
      Float64Array.from(costs, (cost) => Number(cost ?? 0n)),
    );
    this.forbidden = Uint8Array.from(costs, (cost) => (cost === undefined ? 1 : 0));
    this.groups = start.violated.length > 2 ? ZeroSumGroups.of(start) : undefined;
    const linking = (this.groups?.figures() ?? []).flatMap((figure) => costs[figure] ?? []);
    this.cheapest = linking.reduce((least, cost) => (cost < least ? cost : least), linking[0] ?? 0n);
  }

  run(): CheapestSets {
    try {
      const rows = this.initialRows();
      const most = this.query.most;
      for (;;) {
        this.next = undefined;
        this.visit(rows, [], 0n);
        if (this.found.length > 0) {
          return { kind: 'found', cost: this.bound, sets: minimalOnes(this.found), complete: !this.overflow };
        }
        if (this.next === undefined || (most !== undefined && this.next > most)) return { kind: 'none' };
        this.bound = this.next;
      }
    } catch (error) {
      if (error instanceof Interrupted || error instanceof OutOfWork)
        return { kind: 'open', atLeast: this.bound };
      throw error;
    }
  }

  private initialRows(): ReducedRows {
    let rows = ReducedRows.of(this.start);
    const missing = this.start.system.figures.flatMap(({ value }, index) =>
      value === undefined ? [index] : [],
    );
    for (const figure of missing) rows = rows.freed(figure);
    return rows;
  }

  private visit(rows: ReducedRows, chosen: readonly number[], cost: bigint): void {
    this.countStep();
    const failing = rows.violated();
    for (;;) {
      const demands = this.demands(failing, chosen);
      this.start.work?.spend(demands.reduce((sum, { length }) => sum + length, 0));
      if (demands.some((demand) => demand.length === 0)) return;
      const estimate = cost + this.bounds.of(demands);
      if (estimate > this.bound) {
        if (this.next === undefined || estimate < this.next) this.next = estimate;
        return;
      }
      if (this.groups && demands.length > 1) {
        const further = BigInt(this.groups.changes(chosen)) * this.cheapest;
        if (cost + further > this.bound) {
          if (this.next === undefined || cost + further < this.next) this.next = cost + further;
          return;
        }
      }
      const branch = shortest(demands);
      if (branch) {
        this.branch(branch, rows, chosen, cost);
        return;
      }
      const objection = contradiction(this.start, chosen);
      if (!objection) {
        this.record(chosen);
        return;
      }
      this.conflicts.push(objection.figures.filter((figure) => this.query.costs[figure] !== undefined));
    }
  }

  private branch(
    candidates: readonly number[],
    rows: ReducedRows,
    chosen: readonly number[],
    cost: bigint,
  ): void {
    const ranked = candidates
      .map((figure) => ({ figure, standing: this.bounds.count(figure) }))
      .sort((a, b) => b.standing - a.standing || a.figure - b.figure);
    const done: number[] = [];
    for (const { figure } of ranked) {
      if (this.overflow) break;
      this.forbidden[figure] = 1;
      done.push(figure);
      this.visit(rows.freed(figure), [...chosen, figure], cost + (this.query.costs[figure] ?? 0n));
    }
    for (const figure of done) this.forbidden[figure] = 0;
  }

  /** Figures of which one more must change, for each failing row and each conflict not yet met. */
  private demands(failing: readonly (readonly number[])[], chosen: readonly number[]): number[][] {
    const free = new Set(chosen);
    const open = this.conflicts.filter((conflict) => !conflict.some((figure) => free.has(figure)));
    return [...failing, ...open].map((group) => group.filter((figure) => this.forbidden[figure] === 0));
  }

  private record(chosen: readonly number[]): void {
    if (this.found.length >= this.query.limit) this.overflow = true;
    else this.found.push([...chosen].sort((a, b) => a - b));
  }

  private countStep(): void {
    this.steps += 1;
    if (this.steps > this.query.steps) throw new Interrupted();
    if (this.steps % 64 !== 0) return;
    if (this.query.stop?.()) throw new Interrupted();
  }
}

function shortest(groups: readonly (readonly number[])[]): readonly number[] | undefined {
  let best: readonly number[] | undefined;
  for (const group of groups) if (!best || group.length < best.length) best = group;
  return best;
}

/** Figures that cost nothing can make a set hold more than it needs: such sets go. */
function minimalOnes(sets: readonly (readonly number[])[]): number[][] {
  const kept: number[][] = [];
  for (const set of [...sets].sort((a, b) => a.length - b.length)) {
    const members = new Set(set);
    if (!kept.some((other) => other.length < set.length && other.every((figure) => members.has(figure)))) {
      kept.push([...set]);
    }
  }
  return kept;
}

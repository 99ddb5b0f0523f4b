import type { ColumnTree } from './column-tree';
import type { Fractions } from './rounding-table';
import { roundRow } from './row-optimum';

/**
 * Rounds the rows under one total row together, with the least movement of all their figures.
 *
 * Each row is a tree of columns, and so is the total row; all of them meet at the leaf columns. Rows that
 * are best by themselves leave the total row off by some units in some columns; each unit is carried to
 * where it is lacking along the cheapest chain of exchanges (raise a part here, lower one there) within
 * single rows. That is successive shortest paths on the network that the trees make, drawn together into
 * its leaf columns, so it is exact and the cost of a chain does not grow with the number of rows. A figure
 * may leave its unit only at a penalty that no movement can outweigh.
 */

/** Steps above the floor, `row * columns + column`; 0 or 1 wherever the sums allow it. */
export type Steps = Int16Array;

/** A total row and the rows under it, and where their steps are put. */
export interface Exchange {
  readonly fractions: Fractions;
  readonly tree: ColumnTree;
  readonly total: number;
  readonly members: readonly number[];
  readonly steps: Steps;
  /** True where the total row's steps stand already, and leaving them costs the penalty. */
  readonly fixed: boolean;
}

/** Rounds them: `steps` of the members, and of the total unless they are fixed, are written. */
export function exchange(rows: Exchange): void {
  new Network(rows).solve();
}

/** No figure leaves its floor by more units than these. */
const MOST_UNITS = 2;

class Network {
  private readonly columns: number;
  private readonly penalty: number;
  /** Leaf columns, and behind them the ground from which every root draws. */
  private readonly terminals: number;
  private readonly rows: readonly number[];
  private readonly wanted: Int16Array;
  /** By pair of terminals: the cheapest exchange and the row that it happens in. */
  private readonly best: Float64Array;
  private readonly bestRow: Int32Array;
  /** By pair of leaves: how many nodes of the first path stand below where they meet. */
  private readonly below: Int16Array;

  private readonly fractions: Fractions;
  private readonly tree: ColumnTree;
  private readonly total: number;
  private readonly members: readonly number[];
  private readonly steps: Steps;
  private readonly fixed: boolean;

  constructor({ fractions, tree, total, members, steps, fixed }: Exchange) {
    this.fractions = fractions;
    this.tree = tree;
    this.total = total;
    this.members = members;
    this.steps = steps;
    this.fixed = fixed;
    this.columns = fractions.columns;
    this.terminals = tree.leaves.length + 1;
    this.penalty = fractions.unit * 4 * (this.columns + 2) ** 2;
    this.rows = [...members, total];
    this.wanted = steps.slice(total * this.columns, (total + 1) * this.columns);
    this.best = new Float64Array(this.terminals ** 2).fill(Infinity);
    this.bestRow = new Int32Array(this.terminals ** 2).fill(-1);
    this.below = new Int16Array(this.terminals ** 2);
    this.measurePaths();
  }

  solve(): void {
    const write = (row: number) => (column: number, up: number) => {
      this.steps[row * this.columns + column] = up;
    };
    for (const row of this.members) roundRow(this.fractions, this.tree, row, write(row));
    if (!this.fixed) roundRow(this.fractions, this.tree, this.total, write(this.total));
    for (let pair = 0; pair < this.best.length; pair++) this.rescan(pair);
    const off = this.imbalance();
    // what rounding cannot explain is no matter of carrying units: such sums do not belong together
    if (off.some((units) => Math.abs(units) > MOST_UNITS * this.rows.length)) return;
    while (off.some((units) => units !== 0)) this.carry(off);
  }

  private measurePaths(): void {
    const { paths } = this.tree;
    const ground = this.terminals - 1;
    for (let a = 0; a < this.terminals; a++) {
      for (let b = 0; b < this.terminals; b++) {
        const path = paths[a] ?? [];
        const other = new Set(b === ground ? [] : paths[b]);
        const meet = path.findIndex((column) => other.has(column));
        this.below[a * this.terminals + b] = meet < 0 ? path.length : meet;
      }
    }
  }

  /** Units that the members' figures are above the total row's, by terminal; the ground balances. */
  private imbalance(): number[] {
    const { floor } = this.fractions;
    const off = this.tree.leaves.map((column) => {
      let units = 0n;
      for (const row of this.members) {
        const index = row * this.columns + column;
        units += (floor[index] ?? 0n) + BigInt(this.steps[index] ?? 0);
      }
      const index = this.total * this.columns + column;
      return Number(units - (floor[index] ?? 0n) - BigInt(this.steps[index] ?? 0));
    });
    return [...off, -off.reduce((sum, units) => sum + units, 0)];
  }

  /** What it costs to have a figure at so many steps. */
  private cost(row: number, column: number, step: number): number {
    if (this.fixed && row === this.total) return this.penalty * Math.abs(step - (this.wanted[column] ?? 0));
    const above = this.fractions.rest[row * this.columns + column] ?? 0;
    const outside = Math.max(0, -step, step - (above > 0 ? 1 : 0));
    return Math.abs(step * this.fractions.unit - above) + this.penalty * outside;
  }

  private change(row: number, column: number, by: number): number {
    const step = this.steps[row * this.columns + column] ?? 0;
    return this.cost(row, column, step + by) - this.cost(row, column, step);
  }

  /** Cost of one less at terminal `a` and one more at `b` in a row; the total row counts the other way. */
  private exchangeCost(row: number, a: number, b: number): number {
    const sign = row === this.total ? -1 : 1;
    return this.pathCost(row, a, b, -sign) + this.pathCost(row, b, a, sign);
  }

  private pathCost(row: number, from: number, to: number, by: number): number {
    const path = this.tree.paths[from];
    if (!path) return 0;
    let cost = 0;
    const count = this.below[from * this.terminals + to] ?? 0;
    for (let i = 0; i < count; i++) cost += this.change(row, path[i] ?? 0, by);
    return cost;
  }

  private rescan(pair: number): void {
    const a = Math.floor(pair / this.terminals);
    const b = pair % this.terminals;
    if (a === b) return;
    let best = Infinity;
    let bestRow = -1;
    for (const row of this.rows) {
      const cost = this.exchangeCost(row, a, b);
      if (cost < best) {
        best = cost;
        bestRow = row;
      }
    }
    this.best[pair] = best;
    this.bestRow[pair] = bestRow;
  }

  private carry(off: number[]): void {
    const chain = this.cheapestChain(off);
    const changed = new Set<number>();
    for (const [a, b] of chain) {
      const row = this.bestRow[a * this.terminals + b] ?? -1;
      const sign = row === this.total ? -1 : 1;
      this.walk(row, a, b, -sign);
      this.walk(row, b, a, sign);
      changed.add(row);
    }
    const first = chain[0]?.[0] ?? 0;
    const last = chain.at(-1)?.[1] ?? 0;
    off[first] = (off[first] ?? 0) - 1;
    off[last] = (off[last] ?? 0) + 1;
    this.refresh(changed);
  }

  private walk(row: number, from: number, to: number, by: number): void {
    const count = this.below[from * this.terminals + to] ?? 0;
    for (const column of (this.tree.paths[from] ?? []).slice(0, count)) {
      const index = row * this.columns + column;
      this.steps[index] = (this.steps[index] ?? 0) + by;
    }
  }

  private refresh(changed: ReadonlySet<number>): void {
    for (let pair = 0; pair < this.best.length; pair++) {
      if (changed.has(this.bestRow[pair] ?? -1)) {
        this.rescan(pair);
        continue;
      }
      const a = Math.floor(pair / this.terminals);
      const b = pair % this.terminals;
      if (a === b) continue;
      for (const row of changed) {
        const cost = this.exchangeCost(row, a, b);
        if (cost < (this.best[pair] ?? Infinity)) {
          this.best[pair] = cost;
          this.bestRow[pair] = row;
        }
      }
    }
  }

  /** Bellman-Ford from all terminals with too much; of equally cheap chains the shortest is taken. */
  private cheapestChain(off: readonly number[]): (readonly [number, number])[] {
    const count = this.terminals;
    const cost = off.map((units) => (units > 0 ? 0 : Infinity));
    const hops = off.map(() => 0);
    const before = off.map(() => -1);
    for (let round = 0; round < count; round++) {
      let better = false;
      for (let a = 0; a < count; a++) {
        for (let b = 0; b < count; b++) {
          const reached = (cost[a] ?? Infinity) + (this.best[a * count + b] ?? Infinity);
          const known = cost[b] ?? Infinity;
          if (reached > known || reached === Infinity) continue;
          if (reached === known && (hops[a] ?? 0) + 1 >= (hops[b] ?? 0)) continue;
          cost[b] = reached;
          hops[b] = (hops[a] ?? 0) + 1;
          before[b] = a;
          better = true;
        }
      }
      if (!better) break;
    }
    let end = -1;
    off.forEach((units, b) => {
      if (units < 0 && (end < 0 || (cost[b] ?? Infinity) < (cost[end] ?? Infinity))) end = b;
    });
    const chain: (readonly [number, number])[] = [];
    for (let at = end; (before[at] ?? -1) >= 0; at = before[at] ?? -1) chain.unshift([before[at] ?? 0, at]);
    return chain;
  }
}

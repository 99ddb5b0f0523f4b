import { minus, opposite, order, over, plus, R0, R1, sign, times, type Rational } from '../rational';
import type { Occurrences, System } from './system';
import type { Work } from './work';

/** Why a system cannot hold: a combination of its constraints that these figures contradict. */
export interface Contradiction {
  /** Figures that stand in the combination and may not move (further); at least one must be freed. */
  readonly figures: readonly number[];
  /** The constraints combined. */
  readonly constraints: readonly number[];
}

type Row = Map<number, Rational>;

/** Exchanges after which only Bland's rule chooses. */
const FREELY_CHOSEN = 5000;

/**
 * Is there a value for every free figure so that all constraints hold, the others staying as they are
 * (within their intervals)? The general simplex method in exact fractions (Dutertre and de Moura, "A fast
 * linear-arithmetic solver for DPLL(T)", 2006), with Bland's rule so that it ends: it starts from the figures as
 * they stand, moves only what a violated constraint needs, and a failure names the constraints and
 * figures that contradict one another.
 *
 * Variables 0 … F−1 are the figures, F … F+C−1 the constraints' sums. Figures that cannot move are not
 * in the rows: their share is in the sums' starting values.
 */
export class Simplex {
  private readonly rows = new Map<number, Row>();
  private readonly columns = new Map<number, Set<number>>();
  private readonly values = new Map<number, Rational>();
  private readonly violated = new Set<number>();
  private readonly count: number;

  constructor(
    private readonly start: SystemStart,
    private readonly free: ReadonlySet<number>,
    /** Gives up, and calls it feasible, after so many exchanges. */
    private readonly mostPivots = Infinity,
  ) {
    this.count = start.system.figures.length;
    for (const figure of new Set([...start.movable, ...free])) this.enter(figure);
    for (const constraint of start.violated) this.violated.add(this.count + constraint);
  }

  /** Undefined where the system is feasible. */
  solve(): Contradiction | undefined {
    for (let pivots = 0; ; pivots++) {
      this.start.work?.spend(1 + this.violated.size);
      const basic = this.firstViolated();
      if (basic === undefined || pivots >= this.mostPivots) return undefined;
      const value = this.value(basic);
      const low = this.low(basic);
      const rising = low !== undefined && order(value, low) < 0;
      const target = rising ? low : this.high(basic);
      const row = this.row(basic);
      const entering = this.mover(row, rising, pivots > FREELY_CHOSEN);
      if (entering === undefined) return this.explain(basic, row);
      this.pivotTo(basic, entering, target ?? R0);
    }
  }

  /** After a successful `solve`: the smallest and largest value the figure can take; undefined: no bound. */
  range(figure: number): { readonly low: Rational | undefined; readonly high: Rational | undefined } {
    return { low: this.extreme(figure, false), high: this.extreme(figure, true) };
  }

  /** The value that the solution found gives to the figure. */
  figureValue(figure: number): Rational {
    return this.value(figure);
  }

  private enter(figure: number): void {
    const holders = this.start.occurrences[figure] ?? [];
    this.columns.set(figure, new Set(holders.map(({ constraint }) => this.count + constraint)));
    for (const { constraint, coefficient } of holders) {
      this.row(this.count + constraint).set(figure, coefficient);
    }
  }

  private row(basic: number): Row {
    let row = this.rows.get(basic);
    if (!row) this.rows.set(basic, (row = new Map()));
    return row;
  }

  private value(variable: number): Rational {
    const known = this.values.get(variable);
    if (known) return known;
    if (variable >= this.count) return this.start.sums[variable - this.count] ?? R0;
    return this.start.system.figures[variable]?.value ?? R0;
  }

  private low(variable: number): Rational | undefined {
    if (variable >= this.count) return this.start.system.constraints[variable - this.count]?.low;
    return this.free.has(variable) ? undefined : this.start.system.figures[variable]?.low;
  }

  private high(variable: number): Rational | undefined {
    if (variable >= this.count) return this.start.system.constraints[variable - this.count]?.high;
    return this.free.has(variable) ? undefined : this.start.system.figures[variable]?.high;
  }

  private isViolated(variable: number): boolean {
    const [value, low, high] = [this.value(variable), this.low(variable), this.high(variable)];
    return (low !== undefined && order(value, low) < 0) || (high !== undefined && order(value, high) > 0);
  }

  private firstViolated(): number | undefined {
    let first: number | undefined;
    for (const variable of this.violated) {
      if (!this.isViolated(variable)) this.violated.delete(variable);
      else if (first === undefined || variable < first) first = variable;
    }
    return first;
  }

  private canRise(variable: number): boolean {
    const high = this.high(variable);
    return high === undefined || order(this.value(variable), high) < 0;
  }

  private canFall(variable: number): boolean {
    const low = this.low(variable);
    return low === undefined || order(this.value(variable), low) > 0;
  }

  /**
   * A variable of the row that can move so that the row's sum rises (or falls): the one that stands in
   * the fewest other rows; after many exchanges the first one, which cannot go round in circles.
   */
  private mover(row: Row, rising: boolean, first: boolean): number | undefined {
    let best: number | undefined;
    let fewest = Infinity;
    for (const [variable, coefficient] of row) {
      const standing = first ? 0 : (this.columns.get(variable)?.size ?? 0);
      if (standing > fewest || (standing === fewest && best !== undefined && variable > best)) continue;
      const up = sign(coefficient) > 0 === rising;
      if (!(up ? this.canRise(variable) : this.canFall(variable))) continue;
      best = variable;
      fewest = standing;
    }
    return best;
  }

  /** Sets `basic` to `target` by moving `entering`, and exchanges the two. */
  private pivotTo(basic: number, entering: number, target: Rational): void {
    const coefficient = this.row(basic).get(entering) ?? R1;
    const step = over(minus(target, this.value(basic)), coefficient);
    this.move(entering, step);
    this.values.set(basic, target);
    this.exchange(basic, entering);
    if (this.isViolated(entering)) this.violated.add(entering);
  }

  private move(nonbasic: number, step: Rational): void {
    this.values.set(nonbasic, plus(this.value(nonbasic), step));
    this.start.work?.spend(1 + (this.columns.get(nonbasic)?.size ?? 0));
    for (const holder of this.columns.get(nonbasic) ?? []) {
      const coefficient = this.row(holder).get(nonbasic) ?? R0;
      this.values.set(holder, plus(this.value(holder), times(coefficient, step)));
      if (this.isViolated(holder)) this.violated.add(holder);
    }
  }

  private exchange(basic: number, entering: number): void {
    const old = this.row(basic);
    this.start.work?.spend(old.size * (1 + (this.columns.get(entering)?.size ?? 0)));
    const pivot = old.get(entering) ?? R1;
    const row: Row = new Map([[basic, over(R1, pivot)]]);
    for (const [variable, coefficient] of old) {
      this.columns.get(variable)?.delete(basic);
      if (variable !== entering) row.set(variable, opposite(over(coefficient, pivot)));
    }
    this.rows.delete(basic);
    const holders = this.columns.get(entering) ?? new Set<number>();
    this.columns.delete(entering);
    for (const holder of holders) this.substitute(holder, entering, row);
    this.rows.set(entering, row);
    for (const variable of row.keys()) this.column(variable).add(entering);
  }

  private substitute(holder: number, entering: number, expression: Row): void {
    const row = this.row(holder);
    const factor = row.get(entering) ?? R0;
    row.delete(entering);
    for (const [variable, coefficient] of expression) {
      const sum = plus(row.get(variable) ?? R0, times(factor, coefficient));
      if (sign(sum) === 0) {
        row.delete(variable);
        this.column(variable).delete(holder);
      } else {
        row.set(variable, sum);
        this.column(variable).add(holder);
      }
    }
  }

  private column(variable: number): Set<number> {
    let column = this.columns.get(variable);
    if (!column) this.columns.set(variable, (column = new Set()));
    return column;
  }

  /** The figures that do not move are not in the row: their coefficients follow from the constraints'. */
  private explain(basic: number, row: Row): Contradiction {
    const constraints: number[] = [];
    const figures: number[] = [];
    const combined = new Map<number, Rational>();
    for (const [variable, coefficient] of [[basic, R1] as const, ...row]) {
      if (variable < this.count) {
        figures.push(variable);
        continue;
      }
      const factor = variable === basic ? opposite(coefficient) : coefficient;
      constraints.push(variable - this.count);
      for (const term of this.start.system.constraints[variable - this.count]?.terms ?? []) {
        if (this.free.has(term.figure) || this.start.movable.has(term.figure)) continue;
        combined.set(term.figure, plus(combined.get(term.figure) ?? R0, times(factor, term.coefficient)));
      }
    }
    for (const [figure, coefficient] of combined) if (sign(coefficient) !== 0) figures.push(figure);
    return { figures: figures.sort((a, b) => a - b), constraints: constraints.sort((a, b) => a - b) };
  }

  private extreme(figure: number, largest: boolean): Rational | undefined {
    if (!this.rows.has(figure)) {
      const step = this.reach(figure, largest);
      if (step === undefined) return undefined;
      this.take(figure, largest, step);
      if (!this.rows.has(figure)) return this.value(figure);
    }
    for (let exchanges = 0; ; exchanges++) {
      const row = this.row(figure);
      const entering = this.mover(row, largest, exchanges > FREELY_CHOSEN);
      if (entering === undefined) return this.value(figure);
      const up = sign(row.get(entering) ?? R1) > 0 === largest;
      const step = this.reach(entering, up);
      if (step === undefined) return undefined;
      this.take(entering, up, step);
      if (!this.rows.has(figure)) return this.value(figure);
    }
  }

  /** How far a nonbasic variable can go before a bound stops it, and which basic variable's bound that is. */
  private reach(variable: number, up: boolean): { length: Rational; stop: number } | undefined {
    let best: { length: Rational; stop: number } | undefined;
    const consider = (length: Rational, stop: number): void => {
      const sooner = best === undefined ? -1 : order(length, best.length);
      if (best === undefined || sooner < 0 || (sooner === 0 && stop < best.stop)) best = { length, stop };
    };
    const own = up ? this.high(variable) : this.low(variable);
    if (own) consider(distance(own, this.value(variable)), variable);
    for (const holder of this.columns.get(variable) ?? []) {
      const coefficient = this.row(holder).get(variable) ?? R1;
      const bound = sign(coefficient) > 0 === up ? this.high(holder) : this.low(holder);
      if (bound) consider(distance(over(bound, coefficient), over(this.value(holder), coefficient)), holder);
    }
    return best;
  }

  private take(variable: number, up: boolean, step: { length: Rational; stop: number }): void {
    this.move(variable, up ? step.length : opposite(step.length));
    if (step.stop !== variable) this.exchange(step.stop, variable);
  }
}

function distance(a: Rational, b: Rational): Rational {
  const difference = minus(a, b);
  return sign(difference) < 0 ? opposite(difference) : difference;
}

/** What every question about one system shares: the sums as the figures stand, and which are violated. */
export interface SystemStart {
  readonly system: System;
  readonly occurrences: Occurrences;
  readonly sums: readonly Rational[];
  readonly violated: readonly number[];
  /** Figures that are missing or known to an interval of some width: they move in every question. */
  readonly movable: ReadonlySet<number>;
  /** What questions about the system may take; without it as long as they take. */
  readonly work?: Work;
}

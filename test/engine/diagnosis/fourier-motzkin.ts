import {
  minus,
  opposite,
  over,
  plus,
  rational,
  sign,
  times,
  type Rational,
} from '../../../src/engine/rational';
import type { System } from '../../../src/engine/diagnosis/system';

/** `Σ coefficients × variables ≤ bound`, or `=` where it is an equality. */
interface Inequality {
  readonly coefficients: ReadonlyMap<number, Rational>;
  readonly bound: Rational;
  readonly equality: boolean;
}

/** An independent answer to compare the simplex method with: eliminates one variable after the other. */
export function feasibleByElimination(system: System, free: ReadonlySet<number>): boolean {
  let rows = inequalities(system, free);
  const variables = new Set(rows.flatMap(({ coefficients }) => [...coefficients.keys()]));
  for (const variable of variables) rows = distinct(eliminate(rows, variable));
  return rows.every(({ bound, equality }) => (equality ? sign(bound) === 0 : sign(bound) >= 0));
}

/** All sets of smallest weight by trying every subset. */
export function minimalSetsByTrying(system: System): { weight: Rational | undefined; sets: number[][] } {
  const changeable = system.figures.flatMap(({ value, weight }, index) => (value && weight ? [index] : []));
  let weight: Rational | undefined;
  let sets: number[][] = [];
  for (let mask = 0; mask < 1 << changeable.length; mask++) {
    const set = changeable.filter((_, bit) => mask & (1 << bit));
    const own = set.reduce(
      (sum, index) => plus(sum, system.figures[index]?.weight ?? rational(0)),
      rational(0),
    );
    const difference = weight ? sign(minus(own, weight)) : -1;
    if (difference > 0 || !feasibleByElimination(system, new Set(set))) continue;
    if (difference < 0) sets = [];
    weight = own;
    sets.push(set);
  }
  return {
    weight,
    sets: sets.filter((set) => !sets.some((other) => other !== set && other.every((x) => set.includes(x)))),
  };
}

function inequalities(system: System, free: ReadonlySet<number>): Inequality[] {
  const rows: Inequality[] = [];
  const both = (
    terms: ReadonlyMap<number, Rational>,
    low: Rational | undefined,
    high: Rational | undefined,
  ): void => {
    const equality = low !== undefined && high !== undefined && sign(minus(high, low)) === 0;
    if (high) rows.push({ coefficients: terms, bound: high, equality });
    if (low && !equality) rows.push(scaled({ coefficients: terms, bound: low, equality }, rational(-1)));
  };
  system.constraints.forEach(({ terms, low, high }) => {
    both(new Map(terms.map(({ figure, coefficient }) => [figure, coefficient])), low, high);
  });
  system.figures.forEach(({ low, high }, index) => {
    if (!free.has(index)) both(new Map([[index, rational(1)]]), low, high);
  });
  return rows;
}

function scaled({ coefficients, bound, equality }: Inequality, factor: Rational): Inequality {
  const multiplied = new Map([...coefficients].map(([at, value]) => [at, times(value, factor)] as const));
  return { coefficients: multiplied, bound: times(bound, factor), equality };
}

function combined(a: Inequality, b: Inequality): Inequality {
  const sum = new Map(a.coefficients);
  for (const [at, value] of b.coefficients) sum.set(at, plus(sum.get(at) ?? rational(0), value));
  for (const [at, value] of sum) if (sign(value) === 0) sum.delete(at);
  return { coefficients: sum, bound: plus(a.bound, b.bound), equality: a.equality && b.equality };
}

function eliminate(rows: readonly Inequality[], variable: number): Inequality[] {
  const own = (row: Inequality): Rational => row.coefficients.get(variable) ?? rational(0);
  const by = (wanted: number): Inequality[] => rows.filter((row) => sign(own(row)) === wanted);
  const equality = rows.find((row) => row.equality && sign(own(row)) !== 0);
  if (equality) {
    return rows.flatMap((row) => {
      if (row === equality) return [];
      if (sign(own(row)) === 0) return [row];
      return [
        {
          ...combined(row, scaled(equality, opposite(over(own(row), own(equality))))),
          equality: row.equality,
        },
      ];
    });
  }
  const unit = (row: Inequality): Inequality => {
    const size = sign(own(row)) < 0 ? opposite(own(row)) : own(row);
    return scaled(row, over(rational(1), size));
  };
  return [...by(0), ...by(1).flatMap((upper) => by(-1).map((lower) => combined(unit(upper), unit(lower))))];
}

function distinct(rows: readonly Inequality[]): Inequality[] {
  const kept = new Map<string, Inequality>();
  for (const row of rows) {
    const terms = [...row.coefficients]
      .sort((a, b) => a[0] - b[0])
      .map(([at, { n, d }]) => `${at}:${n}/${d}`);
    kept.set(`${terms.join(' ')} ${row.equality} ${row.bound.n}/${row.bound.d}`, row);
  }
  return [...kept.values()];
}

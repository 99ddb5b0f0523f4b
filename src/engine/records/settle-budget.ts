import { absolute, compare, decimal, multiply, subtract, sum, type Decimal } from '../decimal';
import type { Settle } from './read-rows';
import { isDecimal } from './schema-parts';
import { shownParts } from '../sources/source-amount';

/** Rows with more open readings than this stay open. */
const MOST_COMBINATIONS = 1024;

type Figures = ReadonlyMap<string, Decimal>;

interface Equation {
  readonly ids: readonly string[];
  /** Left side minus right side. */
  readonly off: (figures: Figures) => Decimal;
}

const ZERO = decimal(0);
const figure = (figures: Figures, id: string): Decimal => figures.get(id) ?? ZERO;

/**
 * Decides figures typed as text with two readings (`53.773`) by the row's own equations: quantity × unit
 * price = amount, and every source = the sum of its parts. Only where exactly one choice of readings
 * fulfils them, and each decided figure stands in one.
 */
export const settleBudget: Settle = (values, ambiguous) => {
  const known = new Map<string, Decimal>();
  for (const [id, value] of Object.entries(values)) if (isDecimal(value)) known.set(id, value);
  const open = Object.entries(ambiguous);
  const present = new Set([...known.keys(), ...open.map(([id]) => id)]);
  const equations = equationsOver(present).filter(({ ids }) => ids.some((id) => id in ambiguous));
  const decidable = open.filter(([id]) => equations.some(({ ids }) => ids.includes(id)));
  const choices = decidable.reduce((count, [, readings]) => count * readings.length, 1);
  if (decidable.length === 0 || decidable.length < open.length || choices > MOST_COMBINATIONS) return {};
  const every = [...combinations(decidable)];
  for (const tolerance of [ZERO, decimal(15, 1)]) {
    const fitting = every.filter((chosen) => fits(new Map([...known, ...chosen]), equations, tolerance));
    const [only] = fitting;
    if (fitting.length === 1 && only) return Object.fromEntries(only);
    if (fitting.length > 1) return {};
  }
  return {};
};

function equationsOver(present: ReadonlySet<string>): Equation[] {
  const equations: Equation[] = [];
  if (['quantity', 'unitPrice', 'amount'].every((id) => present.has(id))) {
    equations.push({
      ids: ['quantity', 'unitPrice', 'amount'],
      off: (f) => subtract(figure(f, 'amount'), multiply(figure(f, 'quantity'), figure(f, 'unitPrice'))),
    });
  }
  for (const whole of ['amount', 'state', 'central', 'local', 'other', 'people']) {
    if (!present.has(whole)) continue;
    const parts = shownParts((id) => present.has(id), whole === 'amount' ? 'total' : whole);
    if (parts.length === 0) continue;
    equations.push({
      ids: [whole, ...parts],
      off: (f) => subtract(figure(f, whole), sum(parts.map((id) => figure(f, id)))),
    });
  }
  return equations;
}

function fits(figures: Figures, equations: readonly Equation[], tolerance: Decimal): boolean {
  return equations.every(({ off }) => compare(absolute(off(figures)), tolerance) <= 0);
}

function* combinations(
  open: readonly (readonly [string, readonly Decimal[]])[],
): Generator<readonly (readonly [string, Decimal])[]> {
  const [first, ...rest] = open;
  if (!first) {
    yield [];
    return;
  }
  for (const reading of first[1])
    for (const others of combinations(rest)) yield [[first[0], reading], ...others];
}

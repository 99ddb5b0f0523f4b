import { toPlain, type Decimal } from '../decimal';
import type { SlipKind } from '../findings/facts';
import { fromDecimal, order, toDecimal, type Rational } from '../rational';
import type { ExplainInput } from './explain-input';
import { startOf } from './feasibility';
import { determined, implied, type Implied } from './implied';
import { minimalSetsFrom, type MinimalSetsOptions } from './minimal-sets';
import type { System } from './system';
import { ReducedRows } from './reduced-rows';
import { slipRank } from './slip-rank';
import { slipBetween, slipsWithin } from './slips';

/** One figure of a set and what the constraints say of it once the set is free. */
export interface ExplainedChange {
  readonly figure: string;
  /** The figure as it stands; undefined where it is missing. */
  readonly from: Rational | undefined;
  /** The value implied; undefined where several are possible. */
  readonly to: Rational | undefined;
  /** Bounds of what is possible, where `to` is not all that is; an absent side has no bound. */
  readonly between?: { readonly low: Rational | undefined; readonly high: Rational | undefined };
  readonly because: SlipKind;
}

/** The smallest sets of figures that explain why constraints fail, by the figures' names. */
export interface Explanation {
  /** Constraints that fail; at least 1 where all hold one by one and yet not together. */
  readonly violated: number;
  /** Undefined where no change of the figures that may change lets all constraints hold. */
  readonly minimalWeight: Rational | undefined;
  /** Names in order of the record; sets in order of their figures. */
  readonly sets: readonly (readonly string[])[];
  readonly unique: boolean;
  /** True where these are all sets of the smallest weight, and it is proved smallest. */
  readonly complete: boolean;
  readonly proved: boolean;
  /** One for each set, the likeliest first. */
  readonly suggestions: readonly (readonly ExplainedChange[])[];
  /** Figures without a value, free at no cost, and the value implied where nothing else need change. */
  readonly missing: readonly { readonly figure: string; readonly implied: Rational | undefined }[];
  /** Where no change helps: constraints (counted from 0) that contradict each other by themselves. */
  readonly contradiction?: readonly number[];
}

/** Suggestions cost a solution each; nobody reads more. */
const MOST_SUGGESTIONS = 200;

/** The smallest explanations of a system of constraints over named figures. */
export function explain(input: ExplainInput, options: MinimalSetsOptions): Explanation {
  const { system } = input;
  const start = startOf(system);
  const result = minimalSetsFrom(start, options);
  const name = (figure: number): string => system.figures[figure]?.id ?? '';
  const holds = result.weight !== undefined && result.sets.every((set) => set.length === 0);
  const changes = holds ? [] : result.sets.slice(0, MOST_SUGGESTIONS).map((set) => changesOf(input, set));
  const missing = system.figures.flatMap(({ value }, index) => (value === undefined ? [index] : []));
  const values = holds ? implied(start, [], missing) : [];
  return {
    violated: Math.max(ReducedRows.of(start).violated().length, holds ? 0 : 1),
    minimalWeight: result.weight,
    sets: result.sets.map((set) => set.map(name)),
    unique: result.sets.length === 1 && result.complete,
    complete: result.complete,
    proved: result.proved,
    suggestions: changes.sort((a, b) => worth(a) - worth(b)),
    missing: missing.map((figure) => {
      const known = values.find((entry) => entry.figure === figure);
      return { figure: name(figure), implied: known && determined(known) };
    }),
    ...(result.impossible ? { contradiction: result.impossible.constraints } : {}),
  };
}

function worth(changes: readonly ExplainedChange[]): number {
  return changes.reduce((sum, { because }) => sum + slipRank(because), 0) / Math.max(1, changes.length);
}

/** Where a set leaves room, a slip settles one figure at a time, and what that implies for the others counts. */
function changesOf(input: ExplainInput, set: readonly number[]): ExplainedChange[] {
  const settled = new Map<number, ExplainedChange>();
  let { system } = input;
  for (;;) {
    const open = set.filter((figure) => !settled.has(figure));
    const changes = implied(startOf(system), open).map((entry) => ({
      entry,
      change: changeOf(input, entry),
    }));
    const next = changes.find(({ change }) => change.to && change.between);
    if (!next?.change.to) {
      for (const { entry, change } of changes) settled.set(entry.figure, change);
      return nameSwaps(set.flatMap((figure) => settled.get(figure) ?? []));
    }
    settled.set(next.entry.figure, next.change);
    system = pinned(system, next.entry.figure, next.change.to);
  }
}

function pinned(system: System, at: number, value: Rational): System {
  const figures = system.figures.map((figure, index) =>
    index === at ? { ...figure, value, low: value, high: value } : figure,
  );
  return { ...system, figures };
}

function nameSwaps(changes: readonly ExplainedChange[]): ExplainedChange[] {
  return changes.map((change) => {
    const swapped = changes.some(
      (other) => other !== change && same(change.from, other.to) && same(change.to, other.from),
    );
    return swapped ? { ...change, because: 'swapped-neighbours' } : change;
  });
}

function same(a: Rational | undefined, b: Rational | undefined): boolean {
  return a !== undefined && b !== undefined && order(a, b) === 0;
}

function changeOf(input: ExplainInput, entry: Implied): ExplainedChange {
  const figure = input.system.figures[entry.figure];
  const base = { figure: figure?.id ?? '', from: figure?.value };
  const from = figure?.value && toDecimal(figure.value);
  const to = determined(entry);
  if (to) return { ...base, to, because: (from && slipTo(from, toDecimal(to))) ?? 'difference' };
  const between = { low: entry.low, high: entry.high };
  const [low, high] = [entry.low && toDecimal(entry.low), entry.high && toDecimal(entry.high)];
  const slips = from && low && high ? slipsWithin(from, low, high, input.scales[entry.figure] ?? 0) : [];
  const [first, second] = slips;
  if (!first || (second && slipRank(second.kind) === slipRank(first.kind))) {
    return { ...base, to: undefined, between, because: 'difference' };
  }
  return { ...base, to: fromDecimal(first.right), between, because: first.kind };
}

function slipTo(from: Decimal, to: Decimal | undefined): SlipKind | undefined {
  return to && slipBetween(from, to);
}

/** A decimal where the fraction has one, else `1/3`. */
export function plainRational(value: Rational): string {
  const decimal = toDecimal(value);
  return decimal ? toPlain(decimal) : `${value.n}/${value.d}`;
}

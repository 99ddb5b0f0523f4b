import { gather } from '../gather';
import type { Axis } from './sum-grid';
import type { SumCandidate, Tries, Weighed } from './weigh';

/** So many candidates are remembered, and so many of their lines; a wide table of small counts has any number. */
const MOST_KEPT = 200_000;
const MOST_LINES_KEPT = 2_000_000;
/** Of a candidate of more figures than this it is remembered how it stood on each line. */
const LARGE = 1000;
/** After more changes than this nothing is asked of what was before. */
const MOST_CHANGED = 100;

interface Kept {
  readonly parts: readonly number[];
  readonly mostFailing: number;
  readonly weighed: Weighed | undefined;
  /** Of a large one. */
  readonly tries: Tries | undefined;
}

/** A position that holds another figure on these lines. */
interface Change {
  readonly position: number;
  readonly lines: readonly number[];
}

/**
 * What the lines of an axis said of candidates when a table was searched before: a candidate none of whose figures
 * has changed is not added up again, a large one only on the lines where one has. The figures themselves are
 * compared, so nothing old is ever taken.
 */
export class WeighedBefore {
  /** By total, first and last part. */
  private former = new Map<number, Kept[]>();
  private now = new Map<number, Kept[]>();
  private size = 0;
  private lines = 0;
  private changed: readonly Change[] = [];
  private axis: Axis | undefined;

  /** Before a search: sees which figures have changed, and forgets what the search before did not ask for. */
  begin(axis: Axis): void {
    const changed = this.axis && isAlike(axis, this.axis) ? changedIn(axis, this.axis) : undefined;
    this.former = changed ? this.now : new Map<number, Kept[]>();
    this.changed = changed ?? [];
    this.now = new Map<number, Kept[]>();
    this.size = 0;
    this.lines = 0;
    this.axis = axis;
  }

  /** What was weighed before, or what `weigh` now says, which looks again at the lines that `Tries` leaves open. */
  of(
    { total, parts }: SumCandidate,
    mostFailing: number,
    weigh: (tries: Tries | undefined) => Weighed | undefined,
  ): Weighed | undefined {
    const [first = total, last = total] = [parts[0], parts[parts.length - 1]];
    const { length = 0, lines = 0 } = this.axis ?? {};
    const key = (total * length + first) * length + last;
    const before = this.former
      .get(key)
      ?.find((kept) => kept.mostFailing === mostFailing && isSame(kept.parts, parts));
    const changed = this.changed.filter(
      ({ position }) => position === total || (position >= first && position <= last),
    );
    if (before && changed.length === 0) return this.keep(key, before);
    const tries = before?.tries ?? this.newTries(lines, parts.length);
    if (before && tries)
      for (const { lines: own } of changed) for (const line of own) tries.weights[line] = NaN;
    return this.keep(key, { parts, mostFailing, weighed: weigh(tries), tries });
  }

  private newTries(lines: number, parts: number): Tries | undefined {
    if (parts * lines < LARGE || this.lines + lines > MOST_LINES_KEPT) return undefined;
    return { weights: new Float64Array(lines).fill(NaN), shapes: [] };
  }

  private keep(key: number, kept: Kept): Weighed | undefined {
    if (this.size < MOST_KEPT) {
      this.size += 1;
      this.lines += kept.tries?.weights.length ?? 0;
      gather(this.now, key, kept);
    }
    return kept.weighed;
  }
}

function isSame(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((part, at) => part === b[at]);
}

function isAlike(a: Axis, b: Axis): boolean {
  return (
    a.length === b.length &&
    a.lines === b.lines &&
    a.step === b.step &&
    a.across === b.across &&
    a.rates.size === b.rates.size &&
    [...a.rates].every((line) => b.rates.has(line))
  );
}

/** Positions with another figure on some lines; undefined where they are many. */
function changedIn(now: Axis, before: Axis): readonly Change[] | undefined {
  const { length, lines, step, across, values, halves } = now;
  const changed = new Map<number, number[]>();
  for (let position = 0; position < length; position++)
    for (let line = 0; line < lines; line++) {
      const at = position * step + line * across;
      if (Object.is(values[at], before.values[at]) && halves[at] === before.halves[at]) continue;
      gather(changed, position, line);
      if (changed.size > MOST_CHANGED) return undefined;
    }
  return [...changed].map(([position, own]) => ({ position, lines: own }));
}

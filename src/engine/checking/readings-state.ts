import type { Decimal } from '../decimal';
import type { Figure } from '../reading/table';
import type { Identity } from './identity';

/** One sum while readings are tried: how far off it is and how far off it may be, in the state's unit. */
interface Balance {
  readonly identity: Identity;
  /** Total minus parts. */
  gap: bigint;
  /** Half a unit of the last known digit of each figure, doubled so that it stays whole. */
  doubleTolerance: bigint;
  readonly hopeless: boolean;
}

/**
 * Which reading each doubtful figure of a table is taken in, and what that makes of every sum. Turning one
 * reading over costs as much as the figure has sums, however long these are.
 */
export class ReadingsState {
  private readonly scale: number;
  private readonly powers: readonly bigint[];
  private readonly balances: Balance[];
  private readonly bySums = new Map<Figure, { balance: Balance; sign: bigint }[]>();
  private readonly taken = new Map<Figure, number>();

  constructor(
    readonly doubtful: readonly Figure[],
    identities: readonly Identity[],
  ) {
    for (const figure of doubtful) {
      this.bySums.set(figure, []);
      this.taken.set(figure, 0);
    }
    this.scale = finestScale(identities);
    this.powers = Array.from({ length: this.scale + 1 }, (_, exponent) => 10n ** BigInt(exponent));
    this.balances = identities.map((identity) => this.balance(identity));
  }

  private balance(identity: Identity): Balance {
    const { total, parts, exact } = identity;
    const figures = [total, ...parts];
    const balance: Balance = {
      identity,
      gap: 0n,
      doubleTolerance: 0n,
      hopeless:
        figures.some(({ state }) => state === 'unreadable') || parts.every(({ state }) => state === 'blank'),
    };
    figures.forEach((figure, index) => {
      const sign = index === 0 ? 1n : -1n;
      const value = figure.state === 'ambiguous' ? figure.readings?.[0] : figure.value;
      if (value) balance.gap += sign * this.units(value);
      if (value && !exact)
        balance.doubleTolerance += this.unit(figure.state === 'ambiguous' ? value.scale : figure.scale);
      this.bySums.get(figure)?.push({ balance, sign });
    });
    return balance;
  }

  private units({ digits, scale }: Decimal): bigint {
    return digits * this.unit(scale);
  }

  private unit(scale: number): bigint {
    return this.powers[this.scale - scale] ?? 1n;
  }

  reading(figure: Figure): number {
    return this.taken.get(figure) ?? 0;
  }

  value(figure: Figure): Decimal | undefined {
    return figure.readings?.[this.reading(figure)];
  }

  /** Takes the figure in its other reading. */
  turn(figure: Figure): void {
    const now = this.reading(figure);
    const [before, after] = [figure.readings?.[now], figure.readings?.[1 - now]];
    if (!before || !after) return;
    this.taken.set(figure, 1 - now);
    const step = this.units(after) - this.units(before);
    const widening = this.unit(after.scale) - this.unit(before.scale);
    for (const { balance, sign } of this.bySums.get(figure) ?? []) {
      balance.gap += sign * step;
      if (!balance.identity.exact) balance.doubleTolerance += widening;
    }
  }

  /** Something asked as if the figure were taken in its other reading. */
  turned<T>(figure: Figure, ask: () => T): T {
    this.turn(figure);
    const answer = ask();
    this.turn(figure);
    return answer;
  }

  holding(): number {
    return this.balances.filter(holds).length;
  }

  failingSums(): readonly Identity[] {
    return this.balances.flatMap((balance) => (holds(balance) || balance.hopeless ? [] : [balance.identity]));
  }

  /** How many of the figure's own sums there are, and how many hold. */
  sumsOf(figure: Figure): { readonly all: number; readonly holding: number } {
    const own = this.bySums.get(figure) ?? [];
    return { all: own.length, holding: own.filter(({ balance }) => holds(balance)).length };
  }

  /** True where a sum holds with the figure as taken and not in its other reading. */
  isSpokenFor(figure: Figure): boolean {
    const held = (this.bySums.get(figure) ?? []).filter(({ balance }) => holds(balance));
    return held.length > 0 && this.turned(figure, () => held.some(({ balance }) => !holds(balance)));
  }

  /** True where one of the figure's sums holds to the last digit. */
  isExact(figure: Figure): boolean {
    return (this.bySums.get(figure) ?? []).some(({ balance }) => balance.gap === 0n && holds(balance));
  }

  /** The least that one of the figure's sums is off by, in the state's unit; undefined where it has none. */
  leastGap(figure: Figure): bigint | undefined {
    let least: bigint | undefined;
    for (const { balance } of this.bySums.get(figure) ?? []) {
      const gap = balance.gap < 0n ? -balance.gap : balance.gap;
      if (least === undefined || gap < least) least = gap;
    }
    return least;
  }
}

function holds({ gap, doubleTolerance, hopeless }: Balance): boolean {
  return !hopeless && (gap < 0n ? -gap : gap) * 2n <= doubleTolerance;
}

function finestScale(identities: readonly Identity[]): number {
  let finest = 0;
  for (const { total, parts } of identities) {
    for (const figure of [total, ...parts]) {
      finest = Math.max(finest, figure.scale, figure.value?.scale ?? 0);
      for (const { scale } of figure.readings ?? []) finest = Math.max(finest, scale);
    }
  }
  return finest;
}

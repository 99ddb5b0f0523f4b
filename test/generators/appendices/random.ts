/** A small seeded source of chance (mulberry32): the same seed makes the same plan, on every machine. */
export class Random {
  constructor(private state: number) {}

  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  /** A whole number from `low` to `high`, both included. */
  int(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  pick<T>(from: readonly T[]): T {
    return from[this.int(0, from.length - 1)] as T;
  }

  shuffled<T>(from: readonly T[]): T[] {
    const all = [...from];
    for (let last = all.length - 1; last > 0; last--) {
      const other = this.int(0, last);
      [all[last], all[other]] = [all[other] as T, all[last] as T];
    }
    return all;
  }

  /** Some of them, in their own order. */
  some<T>(from: readonly T[], least: number): T[] {
    const count = this.int(Math.min(least, from.length), from.length);
    const taken = new Set(this.shuffled(from.map((_, index) => index)).slice(0, count));
    return from.filter((_, index) => taken.has(index));
  }
}

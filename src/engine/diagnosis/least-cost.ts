/**
 * What at least one member of every group must cost, by two bounds of which the better counts: groups that
 * share no member add up; and each group is charged its cheapest member's cost divided by the number of groups
 * that this member stands in (dual fitting for the covering problem).
 */
export class LeastCost {
  private readonly standing: Int32Array;
  private readonly taken: Int32Array;
  private round = 0;

  constructor(
    size: number,
    private readonly cost: Float64Array,
  ) {
    this.standing = new Int32Array(size);
    this.taken = new Int32Array(size);
  }

  of(groups: readonly (readonly number[])[]): bigint {
    return this.fitted(groups, this.packed(groups));
  }

  /** In how many of the groups last asked about each member stands. */
  count(member: number): number {
    return this.standing[member] ?? 0;
  }

  private packed(groups: readonly (readonly number[])[]): number {
    this.round += 1;
    let sum = 0;
    for (const group of [...groups].sort((a, b) => a.length - b.length)) {
      if (group.some((member) => this.taken[member] === this.round)) continue;
      let least = Infinity;
      for (const member of group) {
        this.taken[member] = this.round;
        least = Math.min(least, this.cost[member] ?? 0);
      }
      sum += least;
    }
    return sum;
  }

  private fitted(groups: readonly (readonly number[])[], packed: number): bigint {
    for (const group of groups) for (const member of group) this.standing[member] = 0;
    for (const group of groups) for (const member of group) this.standing[member] = this.count(member) + 1;
    let sum = 0;
    for (const group of groups) {
      let least = Infinity;
      for (const member of group) least = Math.min(least, (this.cost[member] ?? 0) / this.count(member));
      sum += least;
    }
    const best = Math.max(sum, packed);
    // Costs are whole numbers, so a bound that binary fractions left a little low may be rounded up.
    return Number.isFinite(best) ? BigInt(Math.max(0, Math.ceil(best * (1 - 1e-12) - 1e-6))) : 0n;
  }
}

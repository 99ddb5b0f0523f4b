import type { Axis } from './sum-grid';
import { CONTRADICTION, FEW_LINES, MOST_BITS, SPREADS } from './weigh';

/**
 * Running sums over a list of positions on every line, so that a run of any length is added up by one subtraction.
 * A table of small counts shows tens of thousands of runs that hold on some line by chance; adding each up figure by
 * figure was most of a check's cost.
 */
export class RunSums {
  private readonly sums: Float64Array;
  private readonly spreads: Float64Array;
  /** Figures, and those that are not nought, up to each place. */
  private readonly present: Int32Array;
  private readonly filled: Int32Array;
  private readonly width: number;
  /** What binary remainders of the running sums may come to. */
  private readonly remainder: number;

  constructor(
    private readonly axis: Axis,
    list: readonly number[],
  ) {
    const { lines, across, step, values, halves } = axis;
    this.width = list.length + 1;
    const size = lines * this.width;
    this.sums = new Float64Array(size);
    this.spreads = new Float64Array(size);
    this.present = new Int32Array(size);
    this.filled = new Int32Array(size);
    let most = 0;
    for (let line = 0; line < lines; line++) {
      let [sum, spread, present, filled, magnitude] = [0, 0, 0, 0, 0];
      for (let place = 0; place < list.length; place++) {
        const at = line * across + (list[place] ?? 0) * step;
        const value = values[at] ?? NaN;
        if (!Number.isNaN(value)) {
          const half = halves[at] ?? 0;
          sum += value;
          spread += half * half;
          magnitude += Math.abs(value);
          present += 1;
          if (value !== 0) filled += 1;
        }
        const next = line * this.width + place + 1;
        this.sums[next] = sum;
        this.spreads[next] = spread;
        this.present[next] = present;
        this.filled[next] = filled;
      }
      most = Math.max(most, magnitude);
    }
    this.remainder = most > Number.MAX_SAFE_INTEGER / 2 ? most * list.length * Number.EPSILON : 0;
  }

  /**
   * False where the lines can surely not show the run of places `from` to `to` (not with it) to be `total`: by at least
   * `bits`, and with at most `mostFailing` lines that contradict for each one that holds.
   */
  mayHold(total: number, from: number, to: number, bits: number, mostFailing: number): boolean {
    const { lines, across, step, values, halves, rates } = this.axis;
    const [mostBits, contradiction, few, spreads] = [MOST_BITS, CONTRADICTION, FEW_LINES, SPREADS];
    if (lines * mostBits < bits) return false;
    let [holding, failing] = [0, 0];
    for (let line = 0; line < lines; line++) {
      const at = line * across + total * step;
      const whole = values[at] ?? NaN;
      if (Number.isNaN(whole)) continue;
      const [first, last] = [line * this.width + from, line * this.width + to];
      if ((this.present[last] ?? 0) === (this.present[first] ?? 0)) continue;
      const off = Math.abs((this.sums[last] ?? 0) - (this.sums[first] ?? 0) - whole);
      const own = halves[at] ?? 0;
      const spread = (this.spreads[last] ?? 0) - (this.spreads[first] ?? 0) + own * own;
      if (off <= spreads * Math.sqrt(Math.max(0, spread)) + this.remainder) {
        if ((this.filled[last] ?? 0) - (this.filled[first] ?? 0) >= 2) holding += 1;
        continue;
      }
      if (rates.has(line)) continue;
      failing += 1;
      const best = holding + lines - line - 1;
      if (failing > Math.max(few, best * mostFailing)) return false;
      if (best * mostBits - failing * contradiction < bits) return false;
    }
    return true;
  }
}

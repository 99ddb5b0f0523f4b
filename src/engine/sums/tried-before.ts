import type { Axis } from './sum-grid';
import type { SumCandidate } from './weigh';

/** So many lines of candidates are remembered; a wide table of small counts has any number of them. */
const MOST_KEPT = 2_000_000;

/** What is remembered of one candidate: how it stood on the lines, as far as they were looked at. */
export interface Tries {
  /** `weighLine`'s answers; NaN where none was given or the line has changed since. */
  readonly weights: Float64Array;
  readonly shapes: (string | undefined)[];
}

/**
 * How candidates stood on the lines of an axis when a table was searched before. A line whose figures are what
 * they were is not added up again; the figures themselves are compared, so nothing old is ever taken.
 */
export class TriedBefore {
  private former = new Map<string, Tries>();
  private now = new Map<string, Tries>();
  private values: Axis['values'] = new Float64Array();
  private halves: Axis['halves'] = new Float64Array();
  private across = 0;

  /** Before a search: forgets what the changed lines said, and what the search before did not ask for. */
  begin({ lines, across, step, length, values, halves }: Axis): void {
    this.former = this.now;
    this.now = new Map();
    // lines that do not follow one another in the grid are few and long: nothing of them is kept
    const alike = step === 1 && across === this.across && values.length === this.values.length;
    if (!alike) this.former = new Map();
    const changed: number[] = [];
    for (let line = 0; alike && line < lines; line++)
      for (let at = line * across; at < line * across + length; at++)
        if (!Object.is(values[at], this.values[at]) || halves[at] !== this.halves[at]) {
          changed.push(line);
          break;
        }
    for (const { weights } of this.former.values()) for (const line of changed) weights[line] = NaN;
    [this.values, this.halves, this.across] = [values, halves, across];
  }

  /** Undefined where too much would have to be kept. */
  of({ total, parts }: SumCandidate, lines: number): Tries | undefined {
    if (this.now.size * lines > MOST_KEPT) return undefined;
    const key = `${total} ${parts.join()}`;
    const tries = this.now.get(key) ?? this.former.get(key) ?? newTries(lines);
    this.now.set(key, tries);
    return tries;
  }
}

function newTries(lines: number): Tries {
  return { weights: new Float64Array(lines).fill(NaN), shapes: [] };
}

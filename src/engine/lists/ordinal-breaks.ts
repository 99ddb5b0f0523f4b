import { clean } from '../text/fold';
import { wholeOrdinal, type Ordinal } from './ordinal';

/** One row of a numbered list; without an ordinal it is a heading, a total, or goes on with the row above. */
export interface NumberedRow {
  readonly row: number;
  readonly ordinal?: Ordinal;
  /** What the row is about; rows of one subject may share a number. */
  readonly subject: string;
}

/** A line whose number does not follow the one before. */
export interface OrdinalBreak {
  /** `twice`: the number before again; `gap`: one or more left out; `back`: a smaller one; `stem`: 1.3 under 2. */
  readonly what: 'twice' | 'gap' | 'back' | 'stem';
  /** Indices into the rows. */
  readonly at: number;
  readonly before: number;
}

/** A column that breaks its own numbering more often than this is numbered by something else. */
const LEAST_GOOD = 2 / 3;
const FEW = 3;
const FEW_SHARE = 0.1;

interface Last {
  readonly at: number;
  readonly value: number;
}

/**
 * Where a list's numbering leaves a number out, has one twice or goes back. Each level counts by itself; it may
 * begin anew at 1 under a heading or a shallower number, or go on. Empty where the numbers are something else.
 */
export function ordinalBreaks(rows: readonly NumberedRow[]): OrdinalBreak[] {
  const walk = new Walk(rows);
  rows.forEach((_, at) => {
    walk.step(at);
  });
  const { good, breaks } = walk;
  const steps = good + breaks.length;
  const numbering =
    good >= 2 && good >= steps * LEAST_GOOD && breaks.length <= Math.max(FEW, steps * FEW_SHARE);
  return numbering ? breaks : [];
}

class Walk {
  good = 0;
  readonly breaks: OrdinalBreak[] = [];
  /** The last of each level in the present section, and the last of each level at all. */
  private readonly here = new Map<number, Last>();
  private readonly ever = new Map<number, Last>();
  private readonly next: readonly (number | undefined)[];
  private previous: number | undefined;

  constructor(private readonly rows: readonly NumberedRow[]) {
    this.next = nextAlike(rows);
  }

  step(at: number): void {
    const ordinal = this.rows[at]?.ordinal;
    const follows = this.previous === at - 1 && this.rows[at - 1]?.ordinal?.level === ordinal?.level;
    if (!ordinal) return;
    this.previous = at;
    const { level } = ordinal;
    for (const deeper of [...this.here.keys()]) if (deeper > level) this.here.delete(deeper);
    if (this.isUnderAnother(ordinal)) this.note('stem', at, this.here.get(level - 1)?.at ?? at);
    else this.count(at, ordinal, follows);
  }

  /** `1.3` under the number 2. */
  private isUnderAnother({ stem, level }: Ordinal): boolean {
    const above = this.here.get(level - 1);
    const parent = above && this.rows[above.at]?.ordinal;
    return stem !== '' && parent !== undefined && parent.also === undefined && wholeOrdinal(parent) !== stem;
  }

  private count(at: number, ordinal: Ordinal, follows: boolean): void {
    const { level, value, also } = ordinal;
    const last = this.here.get(level) ?? this.ever.get(level);
    const following = this.next[at];
    if (!last) {
      if (value === 1) this.take(at, level, 1);
      // 7 2 3 4: the first one is the slip
      else if (following === 2) this.note('gap', at, at, level, 1);
      else this.keep(at, level, value);
      return;
    }
    const wanted = last.value + 1;
    if (value === wanted || also === wanted) this.take(at, level, wanted);
    else if (value === 1 && (!follows || (following === 2 && last.value > 1))) this.take(at, level, 1);
    else if (value === last.value && this.isOneSubject(at, last.at)) this.keep(at, level, value);
    else {
      const what = value === last.value ? 'twice' : value > last.value ? 'gap' : 'back';
      // the next one tells whether this one is a slip or the list goes on from it
      const slip = what === 'back' || following === wanted + 1;
      this.note(what, at, last.at, level, slip ? wanted : value);
    }
  }

  private isOneSubject(at: number, other: number): boolean {
    return clean(this.rows[at]?.subject ?? '') === clean(this.rows[other]?.subject ?? '');
  }

  private take(at: number, level: number, value: number): void {
    this.good += 1;
    this.keep(at, level, value);
  }

  private keep(at: number, level: number, value: number): void {
    this.here.set(level, { at, value });
    this.ever.set(level, { at, value });
  }

  private note(what: OrdinalBreak['what'], at: number, before: number, level?: number, value?: number): void {
    this.breaks.push({ what, at, before });
    const own = this.rows[at]?.ordinal;
    this.keep(at, level ?? own?.level ?? 0, value ?? own?.value ?? 0);
  }
}

/** For each row the value of the next one of its level. */
function nextAlike(rows: readonly NumberedRow[]): (number | undefined)[] {
  const next = new Map<number, number>();
  const found: (number | undefined)[] = new Array<number | undefined>(rows.length);
  for (let at = rows.length - 1; at >= 0; at--) {
    const ordinal = rows[at]?.ordinal;
    if (!ordinal) continue;
    found[at] = next.get(ordinal.level);
    next.set(ordinal.level, ordinal.value);
  }
  return found;
}

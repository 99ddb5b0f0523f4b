/** How a check went that nobody asked for: done, or not to be had while a person types, or not at all for now. */
export type QuietOutcome = 'done' | 'typing' | 'refused';

export interface QuietMeans {
  /** Whether something is going on that a person asked for. */
  readonly busy: () => boolean;
  /** Calls back whenever `busy` may have become false; returns how to stop. */
  readonly whenRested: (rested: () => void) => void;
  readonly check: () => Promise<QuietOutcome>;
}

/** How soon to try again while a person is typing, and after any other refusal, in milliseconds. */
const AFTER_TYPING = 1_000;
const AFTER_REFUSAL = 15_000;

/**
 * Checks again after each change, one check at a time: a change that comes while anything else is going on
 * is checked afterwards. Gives way to a person who types.
 */
export class QuietChecks {
  private pending = false;
  private running = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly means: QuietMeans) {
    means.whenRested(() => void this.attempt());
  }

  /** Something changed in the workbook. */
  changed(): Promise<void> {
    this.pending = true;
    return this.attempt();
  }

  private async attempt(): Promise<void> {
    if (!this.pending || this.running || this.means.busy()) return;
    clearTimeout(this.timer);
    this.pending = false;
    this.running = true;
    const outcome = await this.means.check();
    this.running = false;
    if (outcome === 'done') return this.attempt();
    this.pending = true;
    const delay = outcome === 'typing' ? AFTER_TYPING : AFTER_REFUSAL;
    this.timer = setTimeout(() => void this.attempt(), delay);
  }
}

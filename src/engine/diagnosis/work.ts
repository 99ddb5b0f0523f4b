/** Thrown where the work allowed is done, or somebody asked to stop. What is known by then is given. */
export class OutOfWork extends Error {
  override readonly name = 'OutOfWork';
}

const ASK_EVERY = 4096;

/**
 * How much may be done, counted in steps about as long as the handling of one figure. The engine has no
 * clock: the same input always gives the same answer, on a slow machine later.
 */
export class Work {
  private untilAsked = ASK_EVERY;
  private done = 0;

  constructor(
    private readonly allowed: number,
    private readonly stop: () => boolean = () => false,
    private readonly onProgress?: (share: number) => void,
  ) {}

  /** @throws OutOfWork */
  spend(steps: number): void {
    this.done += steps;
    this.untilAsked -= steps;
    if (this.untilAsked <= 0) {
      this.untilAsked = ASK_EVERY;
      this.onProgress?.(Math.min(1, this.done / this.allowed));
      if (this.stop()) throw new OutOfWork();
    }
    if (this.done > this.allowed) throw new OutOfWork();
  }

  /** What the question gives, or undefined where its share of what is left was not enough. */
  within<T>(share: number, ask: (work: Work) => T): T | undefined {
    const part = new Work(Math.max(0, (this.allowed - this.done) * share), this.stop, (of) =>
      this.onProgress?.(Math.min(1, (this.done + of * part.allowed) / this.allowed)),
    );
    try {
      return ask(part);
    } catch (error) {
      if (error instanceof OutOfWork) return undefined;
      throw error;
    } finally {
      this.done += part.done;
    }
  }
}

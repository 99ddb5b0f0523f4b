const nothing = (): void => undefined;

/** One thing at a time: what begins takes the place of what goes on, and nothing more of that is heard. */
export class Turns {
  private number = 0;
  private ending: (() => void) | undefined;
  private leaving = nothing;

  /** Tells, whenever it is asked, whether nothing has begun since. `left`: called once it is no longer its turn. */
  begin(left = nothing): () => boolean {
    this.number += 1;
    this.leaving();
    this.leaving = left;
    return this.since();
  }

  /** The same of this moment, at which nothing begins. */
  since(): () => boolean {
    const { number } = this;
    return () => number === this.number;
  }

  /** How what goes on is ended. */
  endsBy(end: () => void): void {
    this.ending = end;
  }

  /** What goes on has done its work. */
  end(): void {
    const { ending } = this;
    this.ending = undefined;
    ending?.();
  }

  stop(): void {
    this.begin();
    this.end();
  }
}

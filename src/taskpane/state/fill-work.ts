import type { FillJob, FillStep, WorkerAnswer } from '../work/messages';
import type { StartJob } from '../work/start-worker';
import type { FillEvent } from './fill-state';
import type { Store } from './store';
import { Turns } from './turns';

export interface FillWorkMeans {
  readonly store: Store;
  readonly startJob: StartJob;
  readonly fail: (error: unknown) => void;
}

/** The work that filling makes: one thing at a time, and one that was stopped says nothing more. */
export class FillWork {
  private readonly turns = new Turns();

  constructor(private readonly means: FillWorkMeans) {}

  readonly tell = (event: FillEvent): void => this.means.store.dispatch({ kind: 'fill', event });

  /** Undefined where it failed, which is told, or was stopped. */
  async attempt<T>(step: FillStep, act: (isCurrent: () => boolean) => Promise<T>): Promise<T | undefined> {
    this.stop();
    const isCurrent = this.turns.since();
    this.tell({ kind: 'began', step });
    try {
      const done = await act(isCurrent);
      return isCurrent() ? done : undefined;
    } catch (error) {
      if (isCurrent()) this.means.fail(error);
      return undefined;
    } finally {
      if (isCurrent()) this.stop();
    }
  }

  /** What a worker answers in the end; how far it is, is told. */
  run(job: FillJob): Promise<WorkerAnswer> {
    return new Promise((resolve) => {
      const end = this.means.startJob(job, (answer) => {
        if (answer.kind === 'progress') this.tell({ kind: 'went', share: answer.share });
        else resolve(answer);
      });
      this.turns.endsBy(end);
    });
  }

  stop(): void {
    this.turns.stop();
    this.tell({ kind: 'ended' });
  }
}

import { isLast, type CheckJob, type WorkerAnswer } from '../work/messages';
import type { StartJob } from '../work/start-worker';
import type { Books } from './books';
import { saidOfFiles } from './readings';
import type { Store } from './store';
import type { Turns } from './turns';

export interface CheckRunMeans {
  readonly store: Store;
  readonly startJob: StartJob;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly books: Books;
  readonly turns: Turns;
}

/** Checks that go to a worker, one at a time, and how the screen hears of them. */
export class CheckRuns {
  constructor(private readonly means: CheckRunMeans) {}

  /** Takes the place of what goes on. `left`: called once nothing more of it will be heard. */
  run(job: CheckJob, hear: (answer: WorkerAnswer) => void, left?: () => void): void {
    const { turns, books, startJob } = this.means;
    const isCurrent = turns.begin(left);
    const end = startJob(this.withSaid(job), (answer) => {
      if (!isCurrent()) return;
      if (answer.kind === 'checked') books.report();
      hear(answer);
      if (isLast(answer)) turns.end();
    });
    turns.endsBy(end);
  }

  /** `quiet`: nobody asked for the check. */
  tell(answer: WorkerAnswer, options: { readonly quiet?: boolean } = {}): void {
    const { store, now } = this.means;
    switch (answer.kind) {
      case 'progress':
        return store.dispatch({ kind: 'progressed', step: answer.step, share: answer.share });
      case 'checked':
      case 'explained':
        return store.dispatch({ ...answer, at: now(), ...options });
      case 'unsaid':
        return store.dispatch(answer);
      case 'failed':
        return store.dispatch({ kind: 'failed', trouble: { kind: 'fault' } });
      // what is opened concerns the one who opens, the others are answers to no check
      case 'opened':
      case 'planned':
      case 'kept':
        return;
    }
  }

  /** With what the person said of its files' sheets. */
  private withSaid(job: CheckJob): CheckJob {
    const files =
      job.kind === 'files'
        ? [...(job.beside ?? []).map(({ file }) => file), ...job.files.map(({ name }) => name)]
        : job.workbooks.map(({ file }) => file);
    const said = saidOfFiles(this.means.store.state().readings, files);
    return said ? { ...job, said } : job;
  }
}

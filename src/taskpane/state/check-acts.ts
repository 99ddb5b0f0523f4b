import type { Workbook } from '../../engine/grid/grid';
import { HostProblem } from '../../hosts/host';
import type { Books } from './books';
import type { CheckRuns } from './check-runs';
import { QuietChecks, type QuietOutcome } from './quiet-checks';
import type { Store } from './store';
import type { Turns } from './turns';

export interface CheckMeans {
  readonly store: Store;
  readonly books: Books;
  readonly turns: Turns;
  readonly runs: CheckRuns;
  readonly fail: (error: unknown) => void;
}

/** What a person, or a change in the workbook, can do about the check. None of these throws. */
export interface CheckActs {
  readonly check: () => Promise<void>;
  /** Checks as after a change: without a word until something is found. */
  readonly checkQuietly: () => Promise<void>;
  /** After a correction or a word: the last result stays in view until the new one is there. */
  readonly recheck: (options?: { readonly quiet?: boolean }) => Promise<void>;
  readonly stop: () => void;
}

export function createCheckActs(means: CheckMeans): CheckActs {
  const { store, books, turns, runs, fail } = means;
  const { dispatch } = store;

  /** The new check takes the place of what goes on; the worker is told when it has been read. */
  async function check(): Promise<void> {
    if (!books.host()) return;
    turns.begin();
    const stopping = new AbortController();
    turns.endsBy(() => stopping.abort());
    dispatch({ kind: 'started', step: 'opening', files: [] });
    try {
      const workbooks = await books.snapshot({
        signal: stopping.signal,
        onProgress: (share) => dispatch({ kind: 'progressed', step: 'opening', share }),
      });
      if (stopping.signal.aborted) return;
      books.toCheck(workbooks);
      runs.run({ kind: 'workbooks', workbooks }, (answer) => runs.tell(answer));
    } catch (error) {
      if (!stopping.signal.aborted) fail(error);
    }
  }

  async function recheck(options: { readonly quiet?: boolean } = { quiet: true }): Promise<void> {
    if (!books.host()) return;
    const isCurrent = turns.begin();
    try {
      const workbooks = await books.snapshot();
      dispatch({ kind: 'fill', event: { kind: 'outdated' } });
      if (!isCurrent()) return;
      books.toCheck(workbooks);
      runs.run({ kind: 'workbooks', workbooks }, (answer) => runs.tell(answer, options));
    } catch {
      // What was corrected stands; the next change brings the next check.
      dispatch({ kind: 'stopped' });
    }
  }

  const quiet = createQuietChecks(means);

  function stop(): void {
    turns.stop();
    if (store.state().activity.at === 'work') dispatch({ kind: 'stopped' });
  }

  return { check, checkQuietly: () => quiet.changed(), recheck, stop };
}

/** Checks after changes, one at a time, while nothing else is at work. */
function createQuietChecks({ store, books, turns, runs }: CheckMeans): QuietChecks {
  /** Waits until the findings are there, not until they are explained. */
  function checkedQuietly(workbooks: readonly Workbook[]): Promise<void> {
    return new Promise((resolve) => {
      const hear: Parameters<CheckRuns['run']>[1] = (answer) => {
        if (answer.kind === 'progress') return;
        if (answer.kind !== 'failed') runs.tell(answer, { quiet: true });
        resolve();
      };
      runs.run({ kind: 'workbooks', workbooks }, hear, resolve);
    });
  }

  async function checkChanges(): Promise<QuietOutcome> {
    if (!books.host()) return 'done';
    const isCurrent = turns.since();
    try {
      const workbooks = await books.snapshot({ quiet: true });
      // A check that was asked for meanwhile has read later.
      if (!isCurrent() || books.areReported(workbooks)) return 'done';
      store.dispatch({ kind: 'fill', event: { kind: 'outdated' } });
      books.toCheck(workbooks);
      await checkedQuietly(workbooks);
      return 'done';
    } catch (error) {
      const { kind } = error instanceof HostProblem ? error.refusal : { kind: 'unknown' };
      return kind === 'editing' ? 'typing' : 'refused';
    }
  }

  return new QuietChecks({
    busy: () => {
      const { activity, correcting, fill } = store.state();
      return activity.at === 'work' || correcting || fill.work !== undefined;
    },
    whenRested: (rested) => void store.subscribe(rested),
    check: checkChanges,
  });
}

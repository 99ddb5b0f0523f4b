import type { CellChange } from '../../engine/findings';
import type { WritePlan } from '../../engine/filling/write-plan';
import type { Workbook } from '../../engine/grid/grid';
import type { Host, Undo } from '../../hosts/host';
import { planOf, stillHeld, unchanged, type Correction } from './corrections';
import type { Trouble } from './state';
import type { Store } from './store';

export interface CorrectionMeans {
  readonly store: Store;
  readonly host: () => Host | undefined;
  readonly write: (plan: WritePlan) => Promise<Undo>;
  readonly takeBack: (undo: Undo) => Promise<void>;
  /** The workbooks as they were last read for a check. */
  readonly checked: () => readonly Workbook[];
  /** Reads and checks again, with the last result in view until the new one is there. */
  readonly recheck: () => Promise<void>;
  readonly troubleOf: (error: unknown) => Trouble;
}

/** What a person can do about a correction that was suggested. Each says whether it was done; none throws. */
export interface CorrectionActs {
  /** Writes the figures, all or none, and checks again. */
  readonly correct: (changes: readonly CellChange[]) => Promise<boolean>;
  readonly takeBack: (correction: Correction) => Promise<boolean>;
}

export function createCorrectionActs(means: CorrectionMeans): CorrectionActs {
  const { store } = means;
  const { dispatch } = store;

  /** One at a time; cells that hold something else than the person was shown are left alone. */
  async function attempt(
    changes: readonly CellChange[],
    holds: (now: readonly Workbook[]) => boolean,
    act: () => Promise<readonly Correction[]>,
  ): Promise<boolean> {
    const host = means.host();
    const { correcting, activity } = store.state();
    if (!host || correcting || activity.at === 'work') return false;
    dispatch({ kind: 'correcting' });
    try {
      const asShown = holds(await host.snapshot());
      if (asShown) dispatch({ kind: 'corrected', corrections: await act() });
      else dispatch({ kind: 'failed', trouble: { kind: 'moved', cells: cellsOf(changes) } });
      await means.recheck();
      return asShown;
    } catch (error) {
      dispatch({ kind: 'failed', trouble: means.troubleOf(error) });
      return false;
    }
  }

  return {
    correct: (changes) =>
      attempt(
        changes,
        (now) => unchanged(cellsOf(changes), means.checked(), now),
        async () => {
          const undo = await means.write(planOf(changes));
          return [...store.state().corrections, { changes, undo }];
        },
      ),
    takeBack: (correction) =>
      attempt(
        correction.changes,
        (now) => stillHeld(correction, now),
        async () => {
          await means.takeBack(correction.undo);
          return store.state().corrections.filter((each) => each !== correction);
        },
      ),
  };
}

const cellsOf = (changes: readonly CellChange[]) => changes.map(({ cell }) => cell);

import type { Workbook } from '../../engine/grid/grid';
import type { Books } from './books';
import { located, ownNames, planOf, stillHeld, type Change, type Correction } from './corrections';
import { correctionNote } from './kept-acts';
import type { Store } from './store';
import { troubleOf } from './trouble-of';
import type { Writing } from './writing';

export interface CorrectionMeans {
  readonly store: Store;
  readonly books: Books;
  readonly writing: Writing;
  /** Reads and checks again, with the last result in view until the new one is there. */
  readonly recheck: () => Promise<void>;
}

/** What a person can do about a correction that is suggested. Each says whether it was done; none throws. */
export interface CorrectionActs {
  /** Writes the figures or names, all or none, and checks again. */
  readonly correct: (changes: readonly Change[]) => Promise<boolean>;
  readonly takeBack: (correction: Correction) => Promise<boolean>;
}

export function createCorrectionActs(means: CorrectionMeans): CorrectionActs {
  const { store, books, writing } = means;
  const { dispatch } = store;

  /** One at a time; cells that hold something else than the person was shown are left alone. */
  async function attempt(
    changes: readonly Change[],
    act: (now: readonly Workbook[]) => Promise<readonly Correction[] | undefined>,
  ): Promise<boolean> {
    const host = books.host();
    const { correcting, activity } = store.state();
    if (!host || correcting || activity.at === 'work') return false;
    dispatch({ kind: 'correcting' });
    try {
      const corrections = await act(await host.snapshot());
      if (corrections) dispatch({ kind: 'corrected', corrections });
      else dispatch({ kind: 'failed', trouble: { kind: 'moved', cells: cellsOf(changes) } });
      await means.recheck();
      return corrections !== undefined;
    } catch (error) {
      dispatch({ kind: 'failed', trouble: troubleOf(error) });
      return false;
    }
  }

  return {
    correct: (changes) =>
      attempt(changes, async (now) => {
        const found = located(ownNames(changes, now), books.checked(), now);
        if (!found) return undefined;
        const undo = await writing.write(planOf(found.changes, now), correctionNote(found));
        return [...store.state().corrections, { ...found, undo }];
      }),
    takeBack: (correction) =>
      attempt(correction.changes, async (now) => {
        const found = stillHeld(correction, now);
        if (!found) return undefined;
        await writing.takeBack(found.undo);
        return store.state().corrections.filter((each) => each !== correction);
      }),
  };
}

const cellsOf = (changes: readonly Change[]) => changes.map(({ cell }) => cell);

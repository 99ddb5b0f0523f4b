import { HostProblem, type UndoOptions } from '../../hosts/host';
import type { Asked } from './fill-state';
import type { FillWork } from './fill-work';
import type { Store } from './store';
import type { Writing } from './writing';

export interface UndoMeans {
  readonly store: Store;
  readonly writing: Writing;
  readonly work: FillWork;
  /** Reads and checks the workbooks again. */
  readonly check: () => Promise<void>;
}

/** How a person takes a filling back. */
export interface UndoActs {
  /** Asks first where it would cost somebody's typing; `even` is the answer that it may. */
  readonly undo: (options?: UndoOptions) => Promise<void>;
  /** The other answer. */
  readonly keep: () => void;
}

export function createUndoActs({ store, writing, work, check }: UndoMeans): UndoActs {
  async function undo(options?: UndoOptions): Promise<void> {
    const done = store.state().fill.done;
    if (!done) return;
    const back = await work.attempt('writing', async () => {
      try {
        await writing.takeBack(done.undo, options);
      } catch (error) {
        const asked = typedSince(error);
        if (!asked) throw error;
        work.tell({ kind: 'asked', asked });
        return false;
      }
      work.tell({ kind: 'undone' });
      return true;
    });
    if (back) await check();
  }

  return { undo, keep: () => work.tell({ kind: 'answered' }) };
}

function typedSince(error: unknown): Asked | undefined {
  const refusal = error instanceof HostProblem ? error.refusal : undefined;
  return refusal?.kind === 'typed-since' ? refusal : undefined;
}

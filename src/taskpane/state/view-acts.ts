import type { TextPlace } from '../../engine/document/plan-text';
import type { CellRef } from '../../engine/grid/grid';
import type { ClearOptions, Host } from '../../hosts/host';
import type { Books } from './books';
import type { SheetKey, Trouble } from './state';
import type { Store } from './store';

export interface ViewMeans {
  readonly store: Store;
  readonly books: Books;
  /** Whether the person chose to have marks drawn into Excel's workbook. */
  readonly drawMarks: () => boolean;
  readonly fail: (error: unknown) => void;
}

/** What comes into view, and what leaves it. Nothing is written but the marks that a person chose. */
export interface ViewActs {
  readonly reveal: (cell: CellRef, parts: readonly CellRef[]) => Promise<void>;
  /** Brings a cell into view without marking anything. */
  readonly goTo: (cell: CellRef) => Promise<void>;
  /** Opens a plan's text, at a sentence of it. */
  readonly read: (file: string, place?: TextPlace) => void;
  readonly closeText: () => void;
  readonly clearMarks: (options?: ClearOptions) => Promise<void>;
  /** The list of findings is in view. */
  readonly seen: () => void;
  readonly show: (sheet: SheetKey) => void;
  readonly dismiss: (trouble: Trouble) => void;
}

export function createViewActs({ store, books, drawMarks, fail }: ViewMeans): ViewActs {
  const { dispatch } = store;

  const attempt = async (act: (on: Host) => Promise<void>): Promise<void> => {
    const host = books.host();
    if (host) await act(host).catch(fail);
  };

  async function reveal(cell: CellRef, parts: readonly CellRef[]): Promise<void> {
    // Excel cannot show a document's table
    if (books.documents().some(({ file }) => file === cell.file)) {
      return dispatch({ kind: 'revealed', focus: { cell, parts } });
    }
    await attempt(async (on) => {
      await on.reveal(cell, parts, { draw: drawMarks() });
      // The browser's view is told by its host.
      if (on.kind === 'excel') dispatch({ kind: 'revealed', focus: { cell, parts } });
    });
  }

  return {
    reveal,
    goTo: (cell) => attempt((on) => on.reveal(cell, [])),
    read: (file, place) => dispatch({ kind: 'read', reading: { file, ...(place ? { place } : {}) } }),
    closeText: () => dispatch({ kind: 'read', reading: undefined }),
    clearMarks: (options) =>
      attempt(async (on) => {
        await on.clearMarks(options);
        dispatch({ kind: 'unmarked' });
      }),
    seen: () => dispatch({ kind: 'seen' }),
    show: (sheet) => dispatch({ kind: 'shown', sheet }),
    dismiss: (trouble) => dispatch({ kind: 'dismissed', trouble }),
  };
}

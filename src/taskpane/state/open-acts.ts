import type { Workbook } from '../../engine/grid/grid';
import type { CheckJob, GivenFile } from '../work/messages';
import { withReplaced, type Books } from './books';
import { calledApart, type ChosenFile } from './called-apart';
import type { CheckRuns } from './check-runs';
import type { Trouble } from './state';
import type { Store } from './store';
import type { Writing } from './writing';

export interface OpenMeans {
  readonly store: Store;
  /** Files are read beside Excel's own workbook, not in its place. */
  readonly inExcel: boolean;
  readonly books: Books;
  readonly runs: CheckRuns;
  readonly writing: Writing;
  /** Ends whatever goes on. */
  readonly stop: () => void;
  readonly fail: (error: unknown) => void;
}

/** How workbooks and documents come into the pane; each is checked at once. None of these throws. */
export interface OpenActs {
  readonly open: (files: readonly ChosenFile[]) => Promise<void>;
  /** A text that was pasted: a document beside what is open already. `name` is what it is called. */
  readonly paste: (text: string, name: string) => Promise<void>;
  readonly openSample: (address: string) => Promise<void>;
}

type Opened = (workbooks: readonly Workbook[], troubles: readonly Trouble[]) => void;

export function createOpenActs(means: OpenMeans): OpenActs {
  const { store, books, runs, writing } = means;
  const { dispatch } = store;

  /** What waits for files or for Excel goes on only if nobody stopped it meanwhile. */
  const isWorking = (): boolean => store.state().activity.at === 'work';

  async function open(
    chosen: readonly ChosenFile[],
    read: (files: readonly ChosenFile[], given: readonly GivenFile[]) => void | Promise<void>,
  ): Promise<void> {
    const files = calledApart(chosen);
    if (files.length === 0) return;
    means.stop();
    dispatch({ kind: 'started', step: 'opening', files: files.map((file) => file.name) });
    try {
      const given: GivenFile[] = [];
      for (const file of files) given.push({ name: file.name, bytes: await file.arrayBuffer() });
      if (isWorking()) await read(files, given);
    } catch (error) {
      means.fail(error);
    }
  }

  function run(job: Extract<CheckJob, { readonly kind: 'files' }>, opened: Opened): void {
    runs.run(job, (answer) => {
      if (answer.kind !== 'opened') return runs.tell(answer);
      opened(
        answer.workbooks,
        answer.problems.map((problem) => ({ kind: 'input', problem })),
      );
    });
  }

  /** In the browser: in place of what was open. `sample`: they are nobody's plan. */
  const inPlace =
    ({ sample }: { readonly sample: boolean }) =>
    (files: readonly ChosenFile[], given: readonly GivenFile[]): void => {
      books.choose(files);
      writing.keep(given);
      run({ kind: 'files', files: given }, (workbooks, troubles) => {
        dispatch({ kind: 'opened', workbooks, troubles, sample });
        if (workbooks.length === 0) return;
        books.open(workbooks);
        writing.opened(workbooks[0]);
      });
    };

  async function besideExcel(files: readonly ChosenFile[], given: readonly GivenFile[]): Promise<void> {
    const beside = await books.snapshotBeside(files.map(({ name }) => name));
    if (!isWorking()) return;
    books.toCheck(beside);
    run({ kind: 'files', files: given, beside }, (read, troubles) => {
      books.put(read);
      dispatch({ kind: 'documents', documents: books.documents(), troubles });
      if (read.length === 0) dispatch({ kind: 'stopped' });
    });
  }

  const read = means.inExcel ? besideExcel : inPlace({ sample: false });

  return {
    open: (files) => open(files, read),
    paste: (text, name) => {
      const pasted = { name, arrayBuffer: async () => new TextEncoder().encode(text).buffer };
      const isPlanOpen = !means.inExcel && books.host() !== undefined && !store.state().sample;
      return open(
        withReplaced(isPlanOpen ? books.sources() : [], [pasted], ({ name: file }) => file),
        read,
      );
    },
    openSample: (address) =>
      open([sampleAt(address)], means.inExcel ? besideExcel : inPlace({ sample: true })),
  };
}

function sampleAt(address: string): ChosenFile {
  const name = decodeURIComponent(address.slice(address.lastIndexOf('/') + 1));
  const arrayBuffer = async (): Promise<ArrayBuffer> => {
    const response = await fetch(address);
    if (!response.ok) throw new Error(response.statusText);
    return response.arrayBuffer();
  };
  return { name, arrayBuffer };
}

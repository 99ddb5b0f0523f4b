import type { Workbook } from '../../engine/grid/grid';
import type { Host } from '../../hosts/host';
import type { StartJob } from '../work/start-worker';
import { addSheets, createAddedSheets, type AddedSheets } from './added-sheets';
import { Books } from './books';
import { createCheckActs, type CheckActs } from './check-acts';
import { CheckRuns } from './check-runs';
import type { CorrectedFiles } from './corrected-files';
import { createCorrectionActs, type CorrectionActs } from './correction-acts';
import { createFillActs, type FillActs } from './fill-acts';
import { createOpenActs, type OpenActs } from './open-acts';
import { READINGS_KEY, type Readings } from './readings';
import { recallActs, recallReadings } from './recall';
import type { Store } from './store';
import { troubleOf } from './trouble-of';
import { Turns } from './turns';
import { createViewActs, type ViewActs } from './view-acts';
import { Writing } from './writing';

export interface Surroundings {
  readonly store: Store;
  readonly startJob: StartJob;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Excel's own workbook; absent in the browser, where opening files makes a host. */
  readonly excel?: Host;
  /** Makes a host of workbooks that were opened from files. */
  readonly hostOf: (workbooks: readonly Workbook[]) => Host;
  /** Whether the person chose to have marks drawn into Excel's workbook. */
  readonly drawMarks?: () => boolean;
  /** False where a file cannot be handed over for saving. */
  readonly canDownload?: boolean;
}

/** What a person can do in the pane. Each act ends in actions on the store. */
export interface Session extends OpenActs, Omit<CheckActs, 'recheck'>, ViewActs, AddedSheets {
  readonly inExcel: boolean;
  /** False where a download does nothing; then what would be saved goes into the workbook. */
  readonly canDownload: boolean;
  /** The host of the workbooks in view, once there are any. */
  readonly host: () => Host | undefined;
  /** What the person says of the sheets: remembered, and checked again. */
  readonly sayOfSheets: (readings: Readings) => Promise<void>;
  readonly close: () => void;
  /** Writing into the workbooks, and the new file that comes of it. */
  readonly writing: Writing;
  readonly filling: FillActs;
  readonly corrections: CorrectionActs;
  /** In the browser: the files whose workbooks were written into, anew. Rejects where one is gone. */
  readonly correctedFiles: () => Promise<CorrectedFiles>;
}

export function createSession(around: Surroundings): Session {
  const { store, startJob, now, excel, drawMarks = () => false, canDownload = true } = around;
  const inExcel = excel !== undefined;
  const fail = (error: unknown): void => store.dispatch({ kind: 'failed', trouble: troubleOf(error) });

  const books = new Books(around);
  const { host } = books;
  const turns = new Turns();
  const runs = new CheckRuns({ store, startJob, now, books, turns });
  const writing = new Writing({ store, host });
  const { recheck, ...checking } = createCheckActs({ store, books, turns, runs, fail });
  const viewing = createViewActs({ store, books, drawMarks, fail });
  const sheets = { store, host, writing, fail };
  const filling = createFillActs({
    ...sheets,
    startJob,
    add: (added) => addSheets(sheets, added),
    check: checking.check,
    reveal: viewing.goTo,
    now,
  });
  const stopAll = (): void => {
    checking.stop();
    filling.stop();
  };

  async function sayOfSheets(readings: Readings): Promise<void> {
    store.dispatch({ kind: 'readings', readings });
    await host()?.remember(READINGS_KEY, readings).catch(fail);
    await recheck({ quiet: false });
  }

  if (excel) void recallActs(excel, { store, now, fail });
  void recallReadings(excel ?? around.hostOf([]), store);
  // From the moment the pane opens: what is typed before the first check is looked at too.
  excel?.watch(() => void checking.checkQuietly());

  return {
    ...createOpenActs({ store, inExcel, books, runs, writing, stop: stopAll, fail }),
    ...checking,
    ...viewing,
    ...createAddedSheets(sheets),
    inExcel,
    canDownload,
    host,
    sayOfSheets,
    close: () => {
      stopAll();
      books.close();
      store.dispatch({ kind: 'closed' });
    },
    writing,
    filling,
    corrections: createCorrectionActs({ store, books, writing, recheck }),
    correctedFiles: () => books.corrected(),
  };
}

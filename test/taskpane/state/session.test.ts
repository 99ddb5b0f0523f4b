import { checkPlan } from '../../../src/engine/check';
import { HostProblem, type Host, type SnapshotOptions } from '../../../src/hosts/host';
import { FileHost } from '../../../src/hosts/file/file-host';
import { createSession, type Session } from '../../../src/taskpane/state/session';
import { createStore, type Store } from '../../../src/taskpane/state/store';
import type { WorkerAnswer, Job } from '../../../src/taskpane/work/messages';
import { workbookOf } from '../results';

const BOOK = workbookOf('a.xlsx', [['STT']]);
const RESULT = checkPlan([BOOK]);
const NOTHING = { getItem: () => null, setItem: () => undefined };

interface Started {
  readonly job: Job;
  readonly answer: (answer: WorkerAnswer) => void;
  ended: boolean;
}

function setUp(excel?: Host): { store: Store; session: Session; jobs: Started[] } {
  const store = createStore();
  const jobs: Started[] = [];
  const view = { reveal: () => undefined, clearMarks: () => undefined };
  const session = createSession({
    store,
    now: () => 7,
    hostOf: (workbooks) => new FileHost(workbooks, view, NOTHING),
    startJob: (job, answer) => {
      const started: Started = { job, answer, ended: false };
      jobs.push(started);
      return () => {
        started.ended = true;
      };
    },
    ...(excel ? { excel } : {}),
  });
  return { store, session, jobs };
}

const chosen = (name: string) => ({ name, arrayBuffer: async () => new ArrayBuffer(3) });

test('files go to a worker, and what it answers to the screen', async () => {
  const { store, session, jobs } = setUp();
  await session.open([chosen('a.xlsx')]);
  const [started] = jobs;
  expect(started?.job).toMatchObject({ kind: 'files', files: [{ name: 'a.xlsx' }] });
  started?.answer({ kind: 'opened', workbooks: [BOOK], problems: [] });
  expect(session.host()?.kind).toBe('file');
  started?.answer({ kind: 'progress', step: 'checking', share: 0.25 });
  expect(store.state().activity).toMatchObject({ share: 0.25 });
  started?.answer({ kind: 'checked', result: RESULT });
  expect(store.state().outcome).toEqual({ result: RESULT, checkedAt: 7 });
  expect(store.state().activity).toEqual({ at: 'rest' });
  const explained = { ...RESULT, findings: [] };
  started?.answer({ kind: 'explained', result: explained });
  expect(store.state().outcome?.result).toBe(explained);
  expect(started?.ended).toBe(true);
});

test('stopping ends the worker at once, and nothing that it still says is heard', async () => {
  const { store, session, jobs } = setUp();
  await session.open([chosen('a.xlsx')]);
  session.stop();
  expect(jobs[0]?.ended).toBe(true);
  jobs[0]?.answer({ kind: 'checked', result: RESULT });
  expect(store.state().outcome).toBeUndefined();
  expect(store.state().activity).toEqual({ at: 'rest' });
});

test('newly opened files end the work on earlier ones', async () => {
  const { session, jobs } = setUp();
  await session.open([chosen('a.xlsx')]);
  await session.open([chosen('b.xlsx')]);
  expect(jobs.map(({ ended }) => ended)).toEqual([true, false]);
});

test('a file that cannot even be read is a fault, not silence', async () => {
  const { store, session } = setUp();
  await session.open([{ name: 'a.xlsx', arrayBuffer: () => Promise.reject(new Error('gone')) }]);
  expect(store.state().troubles).toEqual([{ kind: 'fault' }]);
});

describe('in Excel', () => {
  /** The book with another sheet, so that a reading brings something else than before. */
  const other = (name: string) => workbookOf('a.xlsx', [[name]]);

  class Excel extends FileHost {
    changed: () => void = () => undefined;
    refusal: HostProblem | undefined;
    book = BOOK;
    readonly asked: (SnapshotOptions | undefined)[] = [];
    override async snapshot(options?: SnapshotOptions) {
      this.asked.push(options);
      if (this.refusal) throw this.refusal;
      return [this.book];
    }
    override watch(changed: () => void) {
      this.changed = changed;
      return () => undefined;
    }
  }
  const excel = () => new Excel([BOOK], { reveal: () => undefined, clearMarks: () => undefined }, NOTHING);
  const settled = () => jest.advanceTimersByTimeAsync(0);

  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  /** Checked once, by the button. */
  async function checkedOnce() {
    const host = excel();
    const all = setUp(host);
    await all.session.check();
    all.jobs[0]?.answer({ kind: 'checked', result: RESULT });
    all.jobs[0]?.answer({ kind: 'explained', result: RESULT });
    return { host, ...all };
  }

  test('what the host read goes to the worker', async () => {
    const { store, session, jobs } = setUp(excel());
    await session.check();
    expect(jobs[0]?.job).toEqual({ kind: 'workbooks', workbooks: [BOOK] });
    jobs[0]?.answer({ kind: 'checked', result: RESULT });
    expect(store.state().outcome?.result).toBe(RESULT);
  });

  test('a refusal is told and the last result kept', async () => {
    const { host, store, session } = await checkedOnce();
    host.refusal = new HostProblem({ kind: 'editing' });
    await session.check();
    expect(store.state().troubles).toEqual([{ kind: 'host', refusal: { kind: 'editing' } }]);
    expect(store.state().outcome?.result).toBe(RESULT);
  });

  test('a change is checked without a word, from the moment the pane opens', async () => {
    const host = excel();
    const { store, jobs } = setUp(host);
    host.changed();
    await settled();
    expect(host.asked).toEqual([{ quiet: true }]);
    expect(store.state().activity).toEqual({ at: 'rest' });
    jobs[0]?.answer({ kind: 'progress', step: 'checking', share: 0.5 });
    expect(store.state().activity).toEqual({ at: 'rest' });
    jobs[0]?.answer({ kind: 'checked', result: RESULT });
    expect(store.state().outcome?.result).toBe(RESULT);
  });

  test('a change that brings nothing else than what was checked is not checked again', async () => {
    const { host, jobs } = await checkedOnce();
    host.changed();
    await settled();
    expect(jobs).toHaveLength(1);
  });

  test('a change during a check that was asked for is checked after it', async () => {
    const host = excel();
    const { session, jobs } = setUp(host);
    await session.check();
    host.book = other('later');
    host.changed();
    await settled();
    expect(jobs).toHaveLength(1);
    jobs[0]?.answer({ kind: 'checked', result: RESULT });
    await settled();
    expect(jobs[1]?.job).toEqual({ kind: 'workbooks', workbooks: [host.book] });
  });

  test('changes during a quiet check are checked after it, in one', async () => {
    const { host, store, jobs } = await checkedOnce();
    for (const name of ['one', 'two', 'three']) {
      host.book = other(name);
      host.changed();
      await settled();
    }
    expect(jobs).toHaveLength(2);
    jobs[1]?.answer({ kind: 'checked', result: { ...RESULT, files: ['one'] } });
    await settled();
    expect(jobs).toHaveLength(3);
    expect(jobs[2]?.job).toEqual({ kind: 'workbooks', workbooks: [host.book] });
    jobs[2]?.answer({ kind: 'checked', result: { ...RESULT, files: ['three'] } });
    expect(store.state().outcome?.result.files).toEqual(['three']);
  });

  test('while a person types nothing is said; as soon as they have done, it is checked', async () => {
    const { host, store, jobs } = await checkedOnce();
    host.book = other('typed');
    host.refusal = new HostProblem({ kind: 'editing' });
    host.changed();
    await jest.advanceTimersByTimeAsync(5_000);
    expect(store.state()).toMatchObject({ troubles: [], waiting: false, activity: { at: 'rest' } });
    expect(jobs).toHaveLength(1);
    host.refusal = undefined;
    await jest.advanceTimersByTimeAsync(1_500);
    expect(jobs).toHaveLength(2);
  });

  test('the button during a quiet check takes its place, and nothing of the quiet one is heard', async () => {
    const { host, store, session, jobs } = await checkedOnce();
    host.book = other('typed');
    host.changed();
    await settled();
    await session.check();
    jobs[1]?.answer({ kind: 'checked', result: { ...RESULT, files: ['quiet'] } });
    expect(store.state().outcome?.result).toBe(RESULT);
    jobs[2]?.answer({ kind: 'checked', result: { ...RESULT, files: ['asked'] } });
    expect(store.state().outcome?.result.files).toEqual(['asked']);
  });

  test('where the button brought nothing, the change that it took the place of is still checked', async () => {
    const { host, session, jobs } = await checkedOnce();
    host.book = other('typed');
    host.changed();
    await settled();
    host.refusal = new HostProblem({ kind: 'lost' });
    await session.check();
    host.refusal = undefined;
    host.changed();
    await settled();
    expect(jobs.at(-1)?.job).toEqual({ kind: 'workbooks', workbooks: [host.book] });
    expect(jobs).toHaveLength(3);
  });
});

describe('a plan’s text', () => {
  const TEXT = { ...workbookOf('văn bản dán.txt', []), sheets: [], text: { paragraphs: [] } };

  test('pasted in the browser, it comes beside the files that are open, and again in its own place', async () => {
    const { session, jobs } = setUp();
    await session.open([chosen('a.xlsx')]);
    jobs[0]?.answer({ kind: 'opened', workbooks: [BOOK], problems: [] });
    await session.paste('KẾ HOẠCH', 'dán.txt');
    expect(jobs[1]?.job).toMatchObject({ kind: 'files', files: [{ name: 'a.xlsx' }, { name: 'dán.txt' }] });
    jobs[1]?.answer({ kind: 'opened', workbooks: [BOOK, TEXT], problems: [] });
    await session.paste('KẾ HOẠCH', 'dán.txt');
    expect(jobs[2]?.job).toMatchObject({ files: [{ name: 'a.xlsx' }, { name: 'dán.txt' }] });
  });

  test('in Excel it is checked with Excel’s own workbook, now and whenever that is checked again', async () => {
    const excel = new FileHost([BOOK], { reveal: () => undefined, clearMarks: () => undefined }, NOTHING);
    const { store, session, jobs } = setUp(excel);
    await session.paste('KẾ HOẠCH', 'văn bản dán.txt');
    expect(jobs[0]?.job).toMatchObject({
      kind: 'files',
      files: [{ name: 'văn bản dán.txt' }],
      beside: [BOOK],
    });
    jobs[0]?.answer({ kind: 'opened', workbooks: [TEXT], problems: [] });
    jobs[0]?.answer({ kind: 'checked', result: RESULT });
    expect(session.host()).toBe(excel);
    expect(store.state().documents).toEqual([TEXT]);
    expect(store.state().workbooks).toEqual([]);
    await session.check();
    expect(jobs[1]?.job).toEqual({ kind: 'workbooks', workbooks: [BOOK, TEXT] });
  });

  test('that was stopped while Excel was being read is not checked after all', async () => {
    const excel = new FileHost([BOOK], { reveal: () => undefined, clearMarks: () => undefined }, NOTHING);
    const { session, jobs } = setUp(excel);
    excel.snapshot = async () => {
      session.stop();
      return [BOOK];
    };
    await session.open([chosen('a.docx')]);
    expect(jobs).toEqual([]);
  });

  test('that cannot be used leaves Excel as it was', async () => {
    const excel = new FileHost([BOOK], { reveal: () => undefined, clearMarks: () => undefined }, NOTHING);
    const { store, session, jobs } = setUp(excel);
    await session.open([chosen('a.doc')]);
    const problem = { kind: 'unsupported-document', file: 'a.doc', format: 'doc' } as const;
    jobs[0]?.answer({ kind: 'opened', workbooks: [], problems: [problem] });
    expect(store.state()).toMatchObject({
      activity: { at: 'rest' },
      documents: [],
      troubles: [{ kind: 'input', problem }],
    });
  });
});

import { checkPlan } from '../../../src/engine/check';
import { HostProblem, type Host } from '../../../src/hosts/host';
import { FileHost } from '../../../src/hosts/file/file-host';
import { createSession, type Session } from '../../../src/taskpane/state/session';
import { createStore, type Store } from '../../../src/taskpane/state/store';
import type { Answer, Job } from '../../../src/taskpane/work/messages';
import { workbookOf } from '../results';

const BOOK = workbookOf('a.xlsx', [['STT']]);
const RESULT = checkPlan([BOOK]);
const NOTHING = { getItem: () => null, setItem: () => undefined };

interface Started {
  readonly job: Job;
  readonly answer: (answer: Answer) => void;
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
  class Excel extends FileHost {
    changed: () => void = () => undefined;
    refusal: HostProblem | undefined;
    override async snapshot() {
      if (this.refusal) throw this.refusal;
      return [BOOK];
    }
    override watch(changed: () => void) {
      this.changed = changed;
      return () => undefined;
    }
  }
  const excel = () => new Excel([BOOK], { reveal: () => undefined, clearMarks: () => undefined }, NOTHING);
  const settled = () => new Promise((done) => setTimeout(done));

  test('what the host read goes to the worker', async () => {
    const { store, session, jobs } = setUp(excel());
    await session.check();
    expect(jobs[0]?.job).toEqual({ kind: 'workbooks', workbooks: [BOOK] });
    jobs[0]?.answer({ kind: 'checked', result: RESULT });
    expect(store.state().outcome?.result).toBe(RESULT);
  });

  test('a refusal is told and the last result kept', async () => {
    const host = excel();
    const { store, session, jobs } = setUp(host);
    await session.check();
    jobs[0]?.answer({ kind: 'checked', result: RESULT });
    host.refusal = new HostProblem({ kind: 'editing' });
    await session.check();
    expect(store.state().troubles).toEqual([{ kind: 'host', refusal: { kind: 'editing' } }]);
    expect(store.state().outcome?.result).toBe(RESULT);
  });

  test('after the first check, a change is checked without a word', async () => {
    const host = excel();
    const { store, session, jobs } = setUp(host);
    await session.check();
    jobs[0]?.answer({ kind: 'checked', result: RESULT });
    host.changed();
    await settled();
    expect(store.state().activity).toEqual({ at: 'rest' });
    const changed = { ...RESULT, files: ['b.xlsx'] };
    jobs[1]?.answer({ kind: 'checked', result: changed });
    expect(store.state().outcome?.result).toBe(changed);
  });

  test('a change while Excel refuses is not complained about', async () => {
    const host = excel();
    const { store, session, jobs } = setUp(host);
    await session.check();
    jobs[0]?.answer({ kind: 'checked', result: RESULT });
    host.refusal = new HostProblem({ kind: 'editing' });
    host.changed();
    await settled();
    expect(store.state().troubles).toEqual([]);
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

import { checkPlan } from '../../../src/engine/check';
import type { Workbook } from '../../../src/engine/grid/grid';
import { CheckService, type CheckWork } from '../../../src/taskpane/work/check-service';
import type { WorkerAnswer, CheckReply, CheckRequest } from '../../../src/taskpane/work/messages';
import { Resident } from '../../../src/taskpane/work/resident';
import { countryWorkbook } from '../../../src/tools/bench/country';

const BOOK: Workbook = { file: 'a.xlsx', sheets: countryWorkbook({ units: 80, products: 0 }) };

const size = (message: unknown): number =>
  JSON.stringify(message, (_key, value: unknown) => (typeof value === 'bigint' ? String(value) : value))
    .length;

/** The book with one figure of its first sheet typed anew; every other row and sheet is the same object. */
function edited(book: Workbook, value: number): Workbook {
  const [first, ...others] = book.sheets;
  if (!first) throw new Error('no sheet');
  const rows = first.rows.map((row, index) =>
    index === 50 ? row?.map((cell, col) => (col === 3 ? { value } : cell)) : row,
  );
  return { ...book, sheets: [{ ...first, rows }, ...others] };
}

const check: CheckWork = async (job, tell) => {
  const workbooks = job.kind === 'workbooks' ? job.workbooks : [BOOK];
  if (job.kind === 'files') tell({ kind: 'opened', workbooks, problems: [] });
  const result = checkPlan(workbooks);
  tell({ kind: 'checked', result });
  tell({ kind: 'explained', result });
};

/** Page and worker over messages that are cloned, as they are between the two. */
function setUp(work: CheckWork = check) {
  const sent: CheckRequest[] = [];
  const replied: CheckReply[] = [];
  let workers = 0;
  const resident = new Resident((hear) => {
    workers += 1;
    let isThere = true;
    const service = new CheckService(work, (reply) => {
      if (!isThere) return;
      replied.push(reply);
      const copy = structuredClone(reply);
      setTimeout(() => isThere && hear(copy));
    });
    return {
      post: (request) => {
        sent.push(request);
        void service.take(structuredClone(request));
      },
      terminate: () => {
        isThere = false;
      },
    };
  });
  const run = (workbooks: readonly Workbook[]): Promise<WorkerAnswer[]> =>
    new Promise((resolve) => {
      const heard: WorkerAnswer[] = [];
      resident.start({ kind: 'workbooks', workbooks }, (answer) => {
        heard.push(answer);
        if (answer.kind === 'explained' || answer.kind === 'failed') resolve(heard);
      });
    });
  return { resident, run, sent, replied, workers: () => workers };
}

const resultOf = (answers: readonly WorkerAnswer[]) => {
  const last = answers.at(-1);
  return last?.kind === 'explained' ? last.result : undefined;
};

describe('the worker that stays', () => {
  it('gives the results of a check from nothing, and is told of one typed figure in a few hundred bytes', async () => {
    const { run, sent, replied, workers } = setUp();
    expect(resultOf(await run([BOOK]))).toEqual(checkPlan([BOOK]));
    const whole = { asked: size(sent[0]), answered: size(replied[0]) };
    const now = edited(BOOK, 99);
    sent.length = 0;
    replied.length = 0;
    const result = resultOf(await run([now]));
    expect(result).toEqual(checkPlan([now]));
    expect(result?.findings.length).toBeGreaterThan(0);
    expect(sent.map(size)).toEqual([expect.any(Number)]);
    expect(size(sent[0])).toBeLessThan(2_000);
    expect(size(replied)).toBeLessThan(whole.answered / 10);
    expect(whole.asked).toBeGreaterThan(50_000);
    expect(workers()).toBe(1);
  });

  it('tables that did not change are the very objects of the former result', async () => {
    const { run } = setUp();
    const before = resultOf(await run([BOOK]));
    const after = resultOf(await run([edited(BOOK, 99)]));
    expect(after?.tables[1]).toBe(before?.tables[1]);
    expect(after?.tables[0]?.figures[7]).toBe(before?.tables[0]?.figures[7]);
  });

  it('files that it opened are a base as well', async () => {
    const { resident, run, sent } = setUp();
    const opened = await new Promise<Workbook | undefined>((resolve) => {
      let workbook: Workbook | undefined;
      resident.start({ kind: 'files', files: [] }, (answer) => {
        if (answer.kind === 'opened') [workbook] = answer.workbooks;
        if (answer.kind === 'explained') resolve(workbook);
      });
    });
    if (!opened) throw new Error('nothing opened');
    const now = edited(opened, 99);
    expect(resultOf(await run([now]))).toEqual(checkPlan([now]));
    expect(size(sent.at(-1))).toBeLessThan(2_000);
  });

  it('a job that another took the place of says nothing more, and the later one is right', async () => {
    const { resident, run } = setUp();
    const heard: WorkerAnswer[] = [];
    resident.start({ kind: 'workbooks', workbooks: [BOOK] }, (answer) => heard.push(answer));
    const now = edited(BOOK, 98);
    expect(resultOf(await run([now]))).toEqual(checkPlan([now]));
    expect(heard.some(({ kind }) => kind === 'explained')).toBe(false);
  });

  it('one that does not let go is left behind with its worker', async () => {
    let first = true;
    const stubborn: CheckWork = async (job, tell, superseded) => {
      if (first) {
        first = false;
        await new Promise(() => undefined);
      }
      await check(job, tell, superseded);
    };
    const { resident, run, workers } = setUp(stubborn);
    resident.start({ kind: 'workbooks', workbooks: [BOOK] }, () => undefined);
    expect(resultOf(await run([edited(BOOK, 97)]))).toEqual(checkPlan([edited(BOOK, 97)]));
    expect(workers()).toBe(2);
  });

  it('stopping ends the job; stopping one that has ended keeps the worker', async () => {
    const { resident, run, workers } = setUp();
    const stop = resident.start({ kind: 'workbooks', workbooks: [BOOK] }, () => undefined);
    stop();
    await run([BOOK]);
    expect(workers()).toBe(2);
    stop();
    await run([edited(BOOK, 96)]);
    expect(workers()).toBe(2);
  });

  it('a fault is told and the next job is whole again', async () => {
    let broken = true;
    const { run } = setUp(async (job, tell, superseded) => {
      if (broken) {
        broken = false;
        throw new Error('a mistake');
      }
      await check(job, tell, superseded);
    });
    expect((await run([BOOK])).map(({ kind }) => kind)).toEqual(['failed']);
    expect(resultOf(await run([BOOK]))).toEqual(checkPlan([BOOK]));
  });
});

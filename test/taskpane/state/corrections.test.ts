import { checkPlan } from '../../../src/engine/check';
import { decimal } from '../../../src/engine/decimal';
import { diagnose } from '../../../src/engine/diagnosis/diagnose';
import type { CellChange } from '../../../src/engine/findings/facts';
import { cellAt, type Workbook } from '../../../src/engine/grid/grid';
import { ExcelHost } from '../../../src/hosts/excel/excel-host';
import { FileHost } from '../../../src/hosts/file/file-host';
import type { Host } from '../../../src/hosts/host';
import { openWorkbook } from '../../../src/hosts/file/open-workbook';
import { writeWorkbook } from '../../../src/hosts/file/write-workbook';
import { troubleText } from '../../../src/taskpane/parts/trouble-text';
import { isLatest } from '../../../src/taskpane/state/corrections';
import { createSession, type Session } from '../../../src/taskpane/state/session';
import { createStore, type Store } from '../../../src/taskpane/state/store';
import { perform } from '../../../src/taskpane/work/perform';
import { SimulatedExcel } from '../../excel-host/simulated-excel';
import { workbookOf } from '../results';
import { until } from '../../eventually';

/** Two districts; An Khê's food products are 4, and were typed as 14. */
const wrongPlan = (): Workbook =>
  workbookOf('ke-hoach.xlsx', [
    ['Phụ lục 2: PHÂN NHÓM SẢN PHẨM OCOP GIAI ĐOẠN 2026-2030'],
    ['STT', 'Đơn vị', 'Tổng sản phẩm', 'Nhóm thực phẩm', 'Nhóm đồ uống'],
    [null, 'Cấp huyện', 10, 7, 3],
    [1, 'An Khê', 6, 14, 2],
    [2, 'Chư Sê', 4, 3, 1],
  ]);

const WRONG = { file: 'ke-hoach.xlsx', sheet: 'Sheet1', row: 3, col: 3 };
const NOTHING = { getItem: () => null, setItem: () => undefined };

interface Place {
  readonly store: Store;
  readonly session: Session;
  /** Somebody else types, and the pane has not heard of it. */
  readonly type: (value: number) => void;
  readonly value: () => Promise<unknown>;
}

function sessionOn(excel?: Host, store: Store = createStore()): { store: Store; session: Session } {
  const session = createSession({
    store,
    now: () => 7,
    hostOf: (workbooks) => {
      const view = { reveal: () => undefined, clearMarks: () => undefined };
      return new FileHost(workbooks, view, NOTHING);
    },
    startJob: (job, hear) => {
      if (job.kind === 'fill' || job.kind === 'keep') throw new Error('not asked for here');
      const means = {
        open: async () => wrongPlan(),
        check: checkPlan,
        explain: async (result: ReturnType<typeof checkPlan>) => diagnose(result).result,
        today: '2026-11-21',
      };
      void perform(job, means, hear);
      return () => undefined;
    },
    ...(excel ? { excel } : {}),
  });
  return { store, session };
}

const settled = (store: Store): Promise<void> => until(() => !store.state().correcting);

async function inBrowser(): Promise<Place> {
  const { store, session } = sessionOn();
  await session.open([{ name: 'ke-hoach.xlsx', arrayBuffer: async () => new ArrayBuffer(3) }]);
  await until(() => store.state().outcome !== undefined);
  const now = async () => (await session.host()?.snapshot()) ?? [];
  return {
    store,
    session,
    type: (value) => {
      const host = session.host();
      if (host) void host.apply({ sheets: [], edits: [{ ref: WRONG, content: value }] });
    },
    value: async () => {
      const [sheet] = (await now())[0]?.sheets ?? [];
      return sheet && cellAt(sheet, WRONG.row, WRONG.col)?.value;
    },
  };
}

async function inExcel(retryAfter?: number): Promise<Place & { readonly excel: SimulatedExcel }> {
  const excel = new SimulatedExcel(wrongPlan());
  const store = createStore();
  const host = new ExcelHost(
    undefined,
    (settled) => store.dispatch({ kind: 'settled', settled }),
    retryAfter === undefined ? [] : [retryAfter],
  );
  const { session } = sessionOn(host, store);
  await session.check();
  await until(() => store.state().outcome !== undefined);
  const cell = () => excel.sheet('Sheet1').rows.get(WRONG.row)?.get(WRONG.col);
  return {
    excel,
    store,
    session,
    type: (value) => {
      const typed = cell();
      if (typed) typed.value = value;
    },
    value: async () => {
      const [sheet] = (await host.snapshot())[0]?.sheets ?? [];
      return sheet && cellAt(sheet, WRONG.row, WRONG.col)?.value;
    },
  };
}

const suggested = (store: Store): readonly CellChange[] => {
  const finding = store.state().outcome?.result.findings.find(({ suggestion }) => suggestion);
  return finding?.suggestion?.changes ?? [];
};
const errors = (store: Store) => store.state().outcome?.result.summary.errors;

describe.each([
  ['in the browser', inBrowser],
  ['in Excel', () => inExcel()],
])('%s', (_where, open: () => Promise<Place>) => {
  test('a correction is written as a number, checked, and taken back', async () => {
    const { store, session, value } = await open();
    expect(suggested(store)).toMatchObject([{ cell: WRONG, to: decimal(4) }]);
    const before = errors(store);
    await expect(session.corrections.correct(suggested(store))).resolves.toBe(true);
    await settled(store);
    expect(await value()).toBe(4);
    expect(errors(store)).toBe(0);
    const [correction] = store.state().corrections;
    if (!correction) throw new Error('no trace');

    await expect(session.corrections.takeBack(correction)).resolves.toBe(true);
    await settled(store);
    expect(await value()).toBe(14);
    expect(errors(store)).toBe(before);
    expect(store.state().corrections).toEqual([]);
  });

  test('a cell that was typed over meanwhile is left alone, and checked again', async () => {
    const { store, session, type, value } = await open();
    const changes = suggested(store);
    type(5);
    await expect(session.corrections.correct(changes)).resolves.toBe(false);
    await settled(store);
    expect(await value()).toBe(5);
    expect(store.state().troubles).toEqual([{ kind: 'moved', cells: [WRONG] }]);
    expect(store.state().corrections).toEqual([]);
  });

  test('taking back does not undo what somebody typed after the correction', async () => {
    const { store, session, type, value } = await open();
    await session.corrections.correct(suggested(store));
    await settled(store);
    type(9);
    const [correction] = store.state().corrections;
    if (!correction) throw new Error('no trace');
    await expect(session.corrections.takeBack(correction)).resolves.toBe(false);
    await settled(store);
    expect(await value()).toBe(9);
    expect(store.state().troubles).toMatchObject([{ kind: 'moved' }]);
  });

  test('two clicks write once', async () => {
    const { store, session } = await open();
    const changes = suggested(store);
    const both = await Promise.all([
      session.corrections.correct(changes),
      session.corrections.correct(changes),
    ]);
    await settled(store);
    expect(both).toEqual([true, false]);
    expect(store.state().corrections).toHaveLength(1);
  });
});

describe('a name', () => {
  const NAMES = [3, 4].map((row) => ({
    cell: { ...WRONG, row, col: 1 },
    name: { from: row === 3 ? 'An Khê' : 'Chư Sê', to: 'Phường An Khê' },
  }));
  const names = (excel: SimulatedExcel) =>
    [3, 4].map((row) => excel.sheet('Sheet1').rows.get(row)?.get(1)?.value);

  test('is corrected in all its cells, taken back, and kept for the next pane', async () => {
    const { excel, store, session } = await inExcel();
    await expect(session.corrections.correct(NAMES)).resolves.toBe(true);
    await settled(store);
    expect(names(excel)).toEqual(['Phường An Khê', 'Phường An Khê']);
    const later = sessionOn(new ExcelHost());
    await until(() => later.store.state().corrections.length === 1);
    const [correction] = later.store.state().corrections;
    expect(correction?.changes).toEqual(NAMES);
    if (!correction) throw new Error('no trace');
    await expect(later.session.corrections.takeBack(correction)).resolves.toBe(true);
    expect(names(excel)).toEqual(['An Khê', 'Chư Sê']);
  });

  test('that a formula brings from elsewhere is left to the formula', async () => {
    const { excel, store, session } = await inExcel();
    const brought = excel.sheet('Sheet1').rows.get(4)?.get(1);
    if (brought) brought.formula = '=B4';
    await session.check();
    await until(() => store.state().activity.at === 'rest');
    await expect(session.corrections.correct(NAMES)).resolves.toBe(true);
    expect(names(excel)[0]).toBe('Phường An Khê');
    expect(brought?.formula).toBe('=B4');
    expect(store.state().corrections[0]?.changes).toHaveLength(1);
  });

  test('one of whose cells was typed over is not written at all', async () => {
    const { excel, store, session } = await inExcel();
    excel.edit({ ...WRONG, row: 4, col: 1 }, 'Ayun Pa');
    await expect(session.corrections.correct(NAMES)).resolves.toBe(false);
    await settled(store);
    expect(names(excel)).toEqual(['An Khê', 'Ayun Pa']);
    expect(store.state().troubles).toMatchObject([{ kind: 'moved' }]);
  });
});

test('a protected sheet is named and nothing is written', async () => {
  const { excel, store, session, value } = await inExcel();
  excel.sheet('Sheet1').protected = true;
  await expect(session.corrections.correct(suggested(store))).resolves.toBe(false);
  expect(store.state().troubles).toEqual([{ kind: 'host', refusal: { kind: 'protected', sheet: 'Sheet1' } }]);
  expect(store.state()).toMatchObject({ correcting: false, corrections: [] });
  expect(await value()).toBe(14);
});

describe('where the row has moved to since the check', () => {
  const at = (excel: SimulatedExcel, row: number) =>
    excel.sheet('Sheet1').rows.get(row)?.get(WRONG.col)?.value;

  test('a row inserted above: the correction and its way back go along', async () => {
    const { excel, store, session } = await inExcel();
    const changes = suggested(store);
    excel.insertRows('Sheet1', WRONG.row);
    await expect(session.corrections.correct(changes)).resolves.toBe(true);
    await settled(store);
    expect(at(excel, WRONG.row + 1)).toBe(4);
    excel.insertRows('Sheet1', WRONG.row);
    const [correction] = store.state().corrections;
    if (!correction) throw new Error('no trace');
    await expect(session.corrections.takeBack(correction)).resolves.toBe(true);
    expect(at(excel, WRONG.row + 2)).toBe(14);
  });

  test('another pane takes back what this one wrote', async () => {
    const { excel, store, session } = await inExcel();
    await session.corrections.correct(suggested(store));
    await settled(store);
    const later = sessionOn(new ExcelHost());
    await until(() => later.store.state().corrections.length === 1);
    const [correction] = later.store.state().corrections;
    expect(correction?.changes).toMatchObject([{ cell: WRONG, to: decimal(4) }]);
    if (!correction) throw new Error('no trace');
    await expect(later.session.corrections.takeBack(correction)).resolves.toBe(true);
    expect(at(excel, WRONG.row)).toBe(14);
  });
});

describe('the connection is lost while a correction is written', () => {
  test.each([
    ['before it was carried out', false],
    ['with the answer', true],
  ])('%s: it is told once, and told again when it is settled', async (_, carriedOut) => {
    const { excel, store, session, value } = await inExcel(1);
    let gone = false;
    let written = false;
    excel.interfere({
      refuse: (_request, index, action) => {
        if (index < 0) return gone ? 'ConnectionFailure' : undefined;
        if (action.Name !== 'Formulas' || action.ActionType !== 4) return undefined;
        if (carriedOut) written = true;
        else gone = true;
        return gone ? 'ConnectionFailure' : undefined;
      },
      lose: () => {
        gone ||= written;
        return gone ? 'ConnectionFailure' : undefined;
      },
    });
    await expect(session.corrections.correct(suggested(store))).resolves.toBe(false);
    await expect(session.corrections.correct(suggested(store))).resolves.toBe(false);
    const said = () => store.state().troubles.map((trouble) => troubleText(trouble, 'vi'));
    expect(said()).toEqual([expect.stringMatching(/Mất kết nối/)]);
    excel.interfere();
    await until(() => store.state().troubles.some(({ kind }) => kind === 'settled'));
    expect(store.state().troubles).toEqual([
      { kind: 'settled', how: carriedOut ? 'finished' : 'rolled-back', kept: [] },
    ]);
    expect(await value()).toBe(carriedOut ? 4 : 14);
    expect(store.state().corrections).toHaveLength(carriedOut ? 1 : 0);
  });
});

test('only the last correction of a cell can be taken back', () => {
  const correction = (col: number) => ({
    changes: [{ cell: { ...WRONG, col }, to: decimal(1), because: 'difference' as const }],
    undo: { plan: { sheets: [], edits: [] }, removeSheets: [] },
    rows: [],
  });
  const [first, other, again] = [correction(3), correction(4), correction(3)];
  const all = [first, other, again];
  expect(all.map((each) => isLatest(each, all))).toEqual([false, true, true]);
});

test('the corrected file: the one that was written into, and no other', async () => {
  const store = createStore();
  const book = new Uint8Array(await writeWorkbook(wrongPlan().sheets));
  const names = ['ke-hoach.xlsx', 'khac.xlsx'];
  const workbooks = await Promise.all(names.map((name) => openWorkbook(book, name)));
  const session = createSession({
    store,
    now: () => 7,
    hostOf: (opened) =>
      new FileHost(opened, { reveal: () => undefined, clearMarks: () => undefined }, NOTHING),
    startJob: (job, hear) => {
      if (job.kind === 'files') hear({ kind: 'opened', workbooks, problems: [] });
      return () => undefined;
    },
  });
  await session.open(names.map((name) => ({ name, arrayBuffer: async () => book.slice().buffer })));
  store.dispatch({ kind: 'checked', result: checkPlan(workbooks), at: 7 });
  await session.corrections.correct([{ cell: WRONG, to: decimal(4), because: 'extra-digit' }]);
  const { files, unkept } = await session.correctedFiles();
  expect(files.map(({ name }) => name)).toEqual(['ke-hoach.xlsx']);
  expect(unkept).toEqual([]);
  const [saved] = files;
  const [sheet] = saved ? (await openWorkbook(saved.bytes, saved.name)).sheets : [];
  expect(sheet && cellAt(sheet, WRONG.row, WRONG.col)?.value).toBe(4);
});

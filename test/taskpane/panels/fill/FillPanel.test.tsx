/** @jest-environment jsdom */
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { checkPlan, type CheckResult } from '../../../../src/engine/check';
import { fillPlan } from '../../../../src/engine/filling/fill-plan';
import type { Workbook } from '../../../../src/engine/grid/grid';
import { FileHost } from '../../../../src/hosts/file/file-host';
import { HostProblem, type Host } from '../../../../src/hosts/host';
import { App } from '../../../../src/taskpane/app/App';
import { DEFAULT_PREFERENCES } from '../../../../src/taskpane/preferences/preferences';
import { createSession } from '../../../../src/taskpane/state/session';
import { createStore, type Store } from '../../../../src/taskpane/state/store';
import type { WorkerAnswer, Job } from '../../../../src/taskpane/work/messages';
import { perform as performCheck } from '../../../../src/taskpane/work/perform';
import { performFill } from '../../../../src/taskpane/work/perform-fill';
import { questionSentence } from '../../../../src/locales/fill-questions';
import { bookOf, sheetFromText } from '../../../generators/districts/sheets';
import { completeDom } from '../../dom';

beforeAll(completeDom);
afterEach(cleanup);

jest.setTimeout(30_000);

const MEMORY = { getItem: () => null, setItem: () => undefined };

const products = sheetFromText(
  'Sản phẩm',
  `
  STT | Đơn vị | Tên sản phẩm | Nhóm sản phẩm | Hình thức | Năm
  1 | An Khê | Mật ong | Thực phẩm | Mới | 2026
  2 | Chư Sê | Tiêu | Thực phẩm | Nâng hạng | 2027`,
);

const PLAN = bookOf('ke-hoach.xlsx', products);

/** A plan with an appendix that a person typed under the name that the filling would take. */
function withOwnSheet(): Workbook {
  const filled = fillPlan([PLAN], { layouts: ['product-plan'] }).plan.sheets;
  const sheets = filled.map((sheet) =>
    sheet.hidden ? sheet : { ...sheet, rows: [[{ value: 'Bản sửa tay' }], ...sheet.rows.slice(1)] },
  );
  return { ...PLAN, sheets: [...PLAN.sheets, ...sheets] };
}

/** Jobs are done where they stand, but for opening and saving files. */
async function perform(job: Job, hear: (answer: WorkerAnswer) => void): Promise<void> {
  if (job.kind === 'workbooks') {
    const open = () => Promise.reject(new Error('no file'));
    const means = { open, check: checkPlan, explain: async (result: CheckResult) => result };
    await performCheck(job, { ...means, today: '2026-11-21' }, hear);
  } else if (job.kind !== 'files') {
    await performFill(
      job,
      {
        fill: fillPlan,
        loadSolver: () => Promise.reject(new Error('no solver')),
        canKeep: () => false,
        keep: () => Promise.reject(new Error('not kept')),
        write: async () => new Uint8Array(),
      },
      hear,
    );
  }
}

interface Shown {
  readonly store: Store;
  readonly host: Host;
}

async function show(workbook: Workbook | undefined, kind: 'excel' | 'file' = 'file'): Promise<Shown> {
  const store = createStore();
  const view = { reveal: () => undefined, clearMarks: () => undefined };
  const file = new FileHost(workbook ? [workbook] : [], view, MEMORY);
  const host: Host = {
    kind,
    snapshot: () => file.snapshot(),
    apply: (plan) => file.apply(plan),
    undo: (undo) => file.undo(undo),
    reveal: async () => undefined,
    clearMarks: async () => undefined,
    watch: () => () => undefined,
    recall: async () => undefined,
    remember: async () => undefined,
  };
  const session = createSession({
    store,
    startJob: (job, hear) => {
      void perform(job, hear);
      return () => undefined;
    },
    now: () => 0,
    hostOf: () => host,
    excel: host,
  });
  render(<App store={store} session={session} memory={MEMORY} initialPreferences={DEFAULT_PREFERENCES} />);
  await act(async () => fireEvent.click(screen.getByRole('tab', { name: 'Phụ lục' })));
  return { store, host };
}

async function press(name: string | RegExp): Promise<void> {
  const button = await screen.findByRole('button', { name });
  await act(async () => {
    fireEvent.click(button);
    await new Promise((done) => setTimeout(done, 0));
  });
}

async function previewed(workbook: Workbook): Promise<Shown> {
  const shown = await show(workbook, 'excel');
  await press('Đọc sổ tính');
  await press('Xem trước');
  await screen.findByRole('heading', { name: /^Xem trước/ });
  return shown;
}

test('from the input sheets to appendices that check clean, and back', async () => {
  const { host } = await previewed(PLAN);
  const table = screen.getByRole('table', { name: /^Xem trước/ });
  expect(within(table).getByRole('row', { name: /Phụ lục I Dự kiến sản phẩm Lập mới/ })).toBeTruthy();
  expect((await host.snapshot())[0]?.sheets).toHaveLength(1);

  await press('Lập phụ lục (3)');
  await screen.findByText(/các phụ lục vừa lập không có chỗ sai/);
  const names = (await host.snapshot())[0]?.sheets.map(({ name }) => name);
  expect(names).toEqual(['Sản phẩm', 'Phụ lục I', 'Phụ lục II', 'Phụ lục III', 'phuluc_fill']);

  await press('Hoàn tác');
  await screen.findByText(/^Đã hoàn tác/);
  expect((await host.snapshot())[0]?.sheets).toHaveLength(1);
});

test('only what is chosen is filled', async () => {
  const { host } = await show(PLAN, 'excel');
  await press('Đọc sổ tính');
  fireEvent.click(await screen.findByRole('checkbox', { name: 'Phân nhóm sản phẩm' }));
  fireEvent.click(screen.getByRole('checkbox', { name: 'Danh mục sản phẩm' }));
  await press('Xem trước');
  await press('Lập phụ lục (1)');
  await screen.findByText('Đã lập 1 phụ lục.');
  expect((await host.snapshot())[0]?.sheets.map(({ name }) => name)).toContain('Phụ lục I');
});

test('what is chosen goes into the filling; what is as usual is left to the data', async () => {
  const { store } = await show(PLAN, 'excel');
  await press('Đọc sổ tính');
  await screen.findByRole('heading', { name: 'Lập được 3 phụ lục' });
  const select = (label: string, value: string): void => {
    fireEvent.change(screen.getByLabelText(label), { target: { value } });
  };
  select('Đơn vị tính', 'trieu');
  select('Số chữ số thập phân', '2');
  select('Dòng tổng', 'bottom');
  fireEvent.click(screen.getByLabelText('Số (tổng vẫn là công thức)'));
  fireEvent.change(screen.getByLabelText('Tên dòng tổng các đơn vị'), { target: { value: 'Cấp xã' } });
  expect(store.state().fill.choice).toEqual({
    measure: 'trieu',
    decimals: 2,
    totals: 'bottom',
    values: true,
    levelName: 'Cấp xã',
  });
  select('Đơn vị tính', '');
  select('Số chữ số thập phân', '');
  select('Dòng tổng', '');
  fireEvent.click(screen.getByLabelText('Công thức (tự tính lại khi sửa dữ liệu)'));
  fireEvent.change(screen.getByLabelText('Tên dòng tổng các đơn vị'), { target: { value: '' } });
  expect(store.state().fill.choice).toEqual({});
});

test('a sheet changed by hand is left alone until it is ticked', async () => {
  const { host } = await previewed(withOwnSheet());
  expect(screen.getByText(/đã sửa tay nên được giữ nguyên/)).toBeTruthy();
  const own = async () =>
    (await host.snapshot())[0]?.sheets.find(({ name }) => name === 'Phụ lục I')?.rows[0]?.[0]?.value;

  await act(async () => {
    fireEvent.click(screen.getByRole('checkbox', { name: 'Ghi đè Phụ lục I' }));
    await new Promise((done) => setTimeout(done, 0));
  });
  await screen.findByRole('row', { name: /Phụ lục I Dự kiến sản phẩm Ghi lại/ });
  expect(await own()).toBe('Bản sửa tay');
  await press(/^Lập phụ lục/);
  await screen.findByText(/^Đã lập/);
  expect(await own()).not.toBe('Bản sửa tay');
  await press('Hoàn tác');
  await screen.findByText(/^Đã hoàn tác/);
  expect(await own()).toBe('Bản sửa tay');
});

test('a host that refuses is told, the preview stays, and nothing is written', async () => {
  const { host } = await previewed(PLAN);
  jest.spyOn(host, 'apply').mockRejectedValue(new HostProblem({ kind: 'protected', sheet: 'Sản phẩm' }));
  await press(/^Lập phụ lục/);
  await screen.findAllByText(/Trang tính “Sản phẩm” đang được bảo vệ/);
  expect(screen.getByRole('heading', { name: /^Xem trước/ })).toBeTruthy();
});

test('no input sheet: what is lacking, and templates that go into the workbook beside what is there', async () => {
  const { host } = await show(bookOf('trong.xlsx', sheetFromText('Danh sách đơn vị', 'Ghi chú')), 'excel');
  await press('Đọc sổ tính');
  await screen.findByRole('heading', { name: 'Chưa có dữ liệu để lập phụ lục' });
  expect(screen.queryByRole('button', { name: 'Xem trước' })).toBeNull();
  fireEvent.click(screen.getAllByRole('button', { name: 'Mở mẫu: Dự toán kinh phí' })[0] ?? document.body);
  await waitFor(async () => {
    const names = (await host.snapshot())[0]?.sheets.map(({ name }) => name);
    expect(names?.[0]).toBe('Danh sách đơn vị');
    expect(names).toHaveLength(2);
  });
});

test("a blank sheet lists the units of the plan's province, or of the one that is chosen", async () => {
  const plan = sheetFromText(
    'Thông tin kế hoạch',
    `
    STT | Thông tin | Giá trị
    1 | Tỉnh | Gia Lai
    2 | Ngày kế hoạch | 15/01/2026`,
  );
  const { host } = await show(bookOf('ke-hoach.xlsx', products, plan), 'excel');
  const written = jest.spyOn(host, 'apply');
  await press('Đọc sổ tính');
  const label = 'Danh sách đơn vị của tỉnh, thành phố';
  expect((await screen.findByLabelText<HTMLSelectElement>(label)).value).toBe('Gia Lai');
  const listed = async (): Promise<unknown> => {
    written.mockClear();
    fireEvent.click(
      screen.getAllByRole('button', { name: 'Mở mẫu: Dự toán kinh phí' }).at(-1) ?? document.body,
    );
    await waitFor(() => expect(written).toHaveBeenCalled());
    const lists = written.mock.calls.flatMap(([made]) =>
      made.sheets.flatMap(({ validations = [] }) => validations),
    );
    return lists.map(({ list }) => list).find((list) => Array.isArray(list) && list.length > 30);
  };
  expect(await listed()).toContain('Xã Ia Tul');
  // A sheet went into the workbook, which was read anew.
  const details = document.querySelector<HTMLDetailsElement>('#templates');
  if (details) {
    details.open = true;
    fireEvent(details, new Event('toggle'));
  }
  await screen.findByText('An Giang');
  fireEvent.change(screen.getByLabelText(label), { target: { value: 'An Giang' } });
  expect(await listed()).toContain('Đặc khu Phú Quốc');
});

const HEAD = 'STT | Đơn vị | Nội dung | Năm | Thành tiền | NSNN | Vốn khác';
const money = (rows: string): Workbook =>
  bookOf('kinh-phi.xlsx', sheetFromText('Kinh phí', `Đơn vị tính: triệu đồng\n${HEAD}\n${rows}`));

/** The formula of the state's money was never calculated. */
function uncalculated(): Workbook {
  const book = money('1 | Xã A | Bao bì | 2026 | | | 200');
  const sheets = book.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row, at) =>
      at === 2 ? row?.map((cell, col) => (col === 5 ? { value: null, formula: 'Z1*2' } : cell)) : row,
    ),
  }));
  return { ...book, sheets };
}

const UNKNOWN = sheetFromText('Lạ', 'Thứ gì đó\nCột một | Cột hai | Cột ba\na | 1 | 2\nb | 3 | 4\nc | 5 | 6');
const TEXTS = money('1 | Xã A | Bao bì | 2026 | "100.000" | "60.000" | "40.000"');

test.each<[string, Workbook]>([
  ['all money typed as texts', TEXTS],
  ['all money unreadable', money('1 | Xã A | Bao bì | 2026 | xem sau | chờ | chưa rõ')],
  ['a formula that was never calculated', uncalculated()],
  [
    'no measure',
    bookOf('a.xlsx', sheetFromText('Kinh phí', `${HEAD}\n1 | Xã A | Bao bì | 2026 | 3 | 1 | 2`)),
  ],
  ['a sheet that nothing recognised', bookOf('a.xlsx', UNKNOWN)],
  ['money texts beside products that can be filled', { ...TEXTS, sheets: [...TEXTS.sheets, products] }],
  [
    'a plan of appendices alone',
    bookOf(
      'phu-luc.xlsx',
      sheetFromText(
        'PL 03',
        'DỰ KIẾN KINH PHÍ THỰC HIỆN CHƯƠNG TRÌNH OCOP\n | | Đơn vị tính: triệu đồng\nSTT | Nội dung | Tổng | NSNN | Vốn khác\n1 | Xã A | 100 | 60 | 40\n2 | Xã B | 50 | 20 | 30\n | TỔNG CỘNG | 150 | 80 | 70',
      ),
    ),
  ],
  ['twice the same', { ...PLAN, sheets: [...PLAN.sheets, { ...products, name: 'Sản phẩm (2)' }] }],
])('what stops the filling in the terminal is asked in the pane: %s', async (_, workbook) => {
  const { questions } = fillPlan([workbook]);
  expect(questions).not.toEqual([]);
  await show(workbook, 'excel');
  await press('Đọc sổ tính');
  await screen.findByRole('heading', { level: 2 });
  if (screen.queryByRole('button', { name: 'Xem trước' })) await press('Xem trước');
  for (const question of questions) await screen.findByText(questionSentence('vi', question));
});

test('an answer is previewed, and the answered money is filled', async () => {
  const { host } = await show(TEXTS, 'excel');
  await press('Đọc sổ tính');
  await press('Xem trước');
  await press(/^[\d.]+ = \d{2,3}$/);
  await press(/^Lập phụ lục/);
  await screen.findByText(/^Đã lập/);
  const made = (await host.snapshot())[0]?.sheets.find(({ name }) => name.startsWith('Phụ lục'));
  expect(made?.rows.flatMap((row) => row?.map((cell) => cell?.value) ?? [])).toContain(100);
});

test('digits that rounding takes away are said and kept by a click', async () => {
  const { store } = await show(money('1 | Xã A | Bao bì | 2026 | 60.5 | 30.5 | 30'), 'excel');
  await press('Đọc sổ tính');
  await press('Xem trước');
  await screen.findByText(/^Số tiền được làm tròn đến triệu đồng/);
  await press('Giữ 1 chữ số thập phân');
  await waitFor(() => expect(store.state().fill.choice).toMatchObject({ decimals: 1 }));
  await waitFor(() => expect(screen.queryByText(/^Số tiền được làm tròn/)).toBeNull());
});

test('what was said of a sheet for the check goes for its filling', async () => {
  const sheet = sheetFromText(
    'Tiền',
    `Đơn vị tính: triệu đồng\n${HEAD}\n1 | Xã A | Bao bì | 2026 | 3 | 1 | 2`,
  );
  const { store } = await show(bookOf('a.xlsx', sheet), 'excel');
  await press('Đọc sổ tính');
  act(() =>
    store.dispatch({
      kind: 'readings',
      readings: { as: { '[a.xlsx]Tiền': 'table' }, measures: {}, tables: {} },
    }),
  );
  await press('Xem trước');
  await waitFor(() => expect(store.state().fill.preview?.plan.sheets).toEqual([]));
});

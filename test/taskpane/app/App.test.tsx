/** @jest-environment jsdom */
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { checkPlan } from '../../../src/engine/check';
import type { Workbook } from '../../../src/engine/grid/grid';
import { FileHost } from '../../../src/hosts/file/file-host';
import type { Host } from '../../../src/hosts/host';
import { App } from '../../../src/taskpane/app/App';
import type { RibbonPlace } from '../../../src/taskpane/app/place';
import type { Language } from '../../../src/locales/language';
import { DEFAULT_PREFERENCES, type Preferences } from '../../../src/taskpane/preferences/preferences';
import { createSession } from '../../../src/taskpane/state/session';
import { createStore, type Store } from '../../../src/taskpane/state/store';
import { completeDom } from '../dom';
import { workbookOf } from '../results';

beforeAll(completeDom);
afterEach(cleanup);

const MEMORY = { getItem: () => null, setItem: () => undefined };

/** A clean plan of two districts, and the same with one figure wrong. */
const plan = (districtTotal: number): Workbook =>
  workbookOf('ke-hoach.xlsx', [
    ['Phụ lục 2: PHÂN NHÓM SẢN PHẨM OCOP GIAI ĐOẠN 2026-2030'],
    ['STT', 'Đơn vị', 'Tổng sản phẩm', 'Nhóm thực phẩm', 'Nhóm đồ uống'],
    [null, 'Cấp huyện', districtTotal, 7, 3],
    [1, 'An Khê', 6, 4, 2],
    [2, 'Chư Sê', 4, 3, 1],
  ]);

function show(
  excel?: Host,
  preferences: Preferences = DEFAULT_PREFERENCES,
  place?: RibbonPlace,
  displayLanguage: Language = 'vi',
): { store: Store } {
  const store = createStore();
  const session = createSession({
    store,
    startJob: () => () => undefined,
    now: () => 0,
    hostOf: (workbooks) =>
      new FileHost(
        workbooks,
        {
          reveal: (cell, parts) => store.dispatch({ kind: 'revealed', focus: { cell, parts } }),
          clearMarks: () => store.dispatch({ kind: 'unmarked' }),
        },
        MEMORY,
      ),
    ...(excel ? { excel } : {}),
  });
  render(
    <App
      store={store}
      session={session}
      memory={MEMORY}
      initialPreferences={preferences}
      place={place}
      displayLanguage={displayLanguage}
    />,
  );
  return { store };
}

/** A part of the page that is fetched when it is first shown: a busy machine takes its time. */
const LOADING = { timeout: 20_000 };

/** Resolves once the part of the page that shows results is there. */
async function showChecked(workbook: Workbook): Promise<void> {
  const { store } = show();
  act(() => {
    store.dispatch({ kind: 'opened', workbooks: [workbook], troubles: [], sample: false });
    store.dispatch({ kind: 'checked', result: checkPlan([workbook]), at: 0 });
  });
  await screen.findByRole('heading', { level: 2 }, LOADING);
}

const headline = () => screen.getByRole('heading', { level: 2 }).textContent;

test('nothing open: how to begin', () => {
  show();
  expect(headline()).toBe('Chưa mở sổ tính nào');
  expect(screen.getByRole('button', { name: 'Chọn tệp' })).toBeTruthy();
  expect(screen.getByText('Chưa đọc sổ tính nào.')).toBeTruthy();
});

test('at work: how far, and a way to stop', () => {
  const { store } = show();
  act(() => {
    store.dispatch({ kind: 'started', step: 'opening', files: ['huyen.xlsx'] });
    store.dispatch({ kind: 'progressed', step: 'checking', share: 0.42 });
  });
  expect(screen.getByText('42 %')).toBeTruthy();
  expect(screen.getByText('huyen.xlsx')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Dừng' }));
  expect(headline()).toBe('Chưa mở sổ tính nào');
});

test('nothing wrong: what was checked, so that it can be believed', async () => {
  await showChecked(plan(10));
  expect(headline()).toMatch(/^Không có chỗ sai: \d+ chỗ khớp\.$/);
  expect(screen.getByText(/Đã cộng lại \d+ đẳng thức trong 1 bảng/)).toBeTruthy();
});

test('a wrong total: the card has both figures and the difference, and the result is announced', async () => {
  await showChecked(plan(12));
  expect(headline()).toMatch(/^2 chỗ sai/);
  const [card] = screen.getAllByRole('article');
  const figures =
    card &&
    within(card)
      .getAllByRole('row')
      .map((row) => row.textContent);
  expect(figures).toEqual(['Đang ghi12', 'Cộng lại10', 'Chênh2']);
  expect(screen.getByText(/^Đã kiểm tra xong\. 2 chỗ sai/).getAttribute('role')).toBe('status');
});

test('a part of an equation leads to its cell', async () => {
  await showChecked(plan(12));
  const [card] = screen.getAllByRole('article');
  if (!card) throw new Error('no finding');
  fireEvent.click(within(card).getByRole('button', { name: /Xem phép tính/ }));
  const [part] = within(card).getAllByRole('button', { name: /Đến ô Sheet1!D/ });
  expect(part).toBeTruthy();
});

test('nothing recognised: what was looked for', async () => {
  await showChecked(workbookOf('thu.xlsx', [['Kính gửi các huyện']]));
  expect(headline()).toBe('Chưa đọc được bảng nào');
  expect(screen.getByText(/Cần ít nhất một bảng có dòng tiêu đề/)).toBeTruthy();
  expect(screen.getByText('Không có số liệu: Sheet1.')).toBeTruthy();
});

test('figures without a sum are not all clear, and the sheet is accounted for', async () => {
  await showChecked(
    workbookOf('huyen.xlsx', [
      ['TT', 'Tên hồ', 'Sức chứa'],
      [1, 'Hồ Ayun', 253],
      [2, 'Hồ Ia Mơ', 177],
    ]),
  );
  expect(headline()).toMatch(/Chưa có phép cộng nào để kiểm tra\.$/);
  fireEvent.click(screen.getByText('Đã đọc: 1 trang có bảng không theo mẫu'));
  expect(await screen.findByRole('combobox', { name: 'Trang Sheet1 là' })).toBeTruthy();
});

test.each([
  ['editing', { kind: 'editing' }, /Nhấn Enter hoặc Esc/],
  ['protected', { kind: 'protected', sheet: 'PL 01' }, /“PL 01” đang được bảo vệ/],
  ['lost', { kind: 'lost' }, /Mất kết nối với Excel/],
] as const)('a host that refuses (%s) says what to do', (_kind, refusal, sentence) => {
  const { store } = show();
  act(() => store.dispatch({ kind: 'failed', trouble: { kind: 'host', refusal } }));
  expect(screen.getAllByText(sentence).length).toBeGreaterThan(0);
});

test('in Excel there is no second view of the workbook, and one thing to press', () => {
  show(new FileHost([], { reveal: () => undefined, clearMarks: () => undefined }, MEMORY));
  expect(screen.getByRole('button', { name: 'Kiểm tra' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Chọn tệp' })).toBeNull();
  expect(screen.queryByRole('grid')).toBeNull();
});

test('English says the same', () => {
  show(undefined, { language: 'en', appearance: 'dark', marks: false, guideKey: true });
  expect(headline()).toBe('No workbook is open');
  expect(document.documentElement.lang).toBe('en');
});

test('a plan’s text can be pasted, and what is pasted is asked for only when it is wanted', async () => {
  show();
  expect(screen.queryByRole('textbox')).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Dán văn bản' }));
  const box = screen.getByRole('textbox', { name: 'Lời văn kế hoạch' });
  expect((screen.getByRole('button', { name: 'Đọc văn bản' }) as HTMLButtonElement).disabled).toBe(true);
  fireEvent.paste(box, {
    clipboardData: {
      getData: () =>
        '<table><tr><td>a</td><td>b</td><td>c</td></tr><tr><td>1</td><td>2</td><td>3</td></tr></table>',
    },
  });
  expect((box as HTMLTextAreaElement).value).toBe('a\tb\tc\n1\t2\t3');
  await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Đọc văn bản' })));
  expect(screen.queryByRole('textbox')).toBeNull();
  expect(screen.queryByRole('alert')).toBeNull();
});

describe('after a check that nobody asked for', () => {
  function changed(from: number, to: number, panel?: string) {
    const excel = new FileHost([], { reveal: () => undefined, clearMarks: () => undefined }, MEMORY);
    const { store } = show(excel);
    act(() => store.dispatch({ kind: 'checked', result: checkPlan([plan(from)]), at: 0 }));
    if (panel) fireEvent.click(screen.getByRole('tab', { name: panel }));
    act(() => store.dispatch({ kind: 'checked', result: checkPlan([plan(to)]), at: 0, quiet: true }));
    return store;
  }

  test('what is new is marked, and one sentence tells a screen reader', () => {
    changed(10, 11);
    expect(screen.getAllByText('Mới')).toHaveLength(2);
    expect(screen.getByText('2 chỗ mới cần xem; còn 2 chỗ sai.')).toBeTruthy();
  });

  test('on another place the tab carries a badge until the list is in view', () => {
    changed(10, 11, 'Kinh phí');
    const tab = screen.getByRole('tab', { name: /Kiểm tra/ });
    expect(within(tab).getByText('2')).toBeTruthy();
    fireEvent.click(tab);
    expect(within(screen.getByRole('tab', { name: /Kiểm tra/ })).queryByText('2')).toBeNull();
  });

  test('what is mended leaves with a trace, until the next check that is asked for', () => {
    const store = changed(11, 10);
    expect(screen.getByText('2 chỗ đã hết')).toBeTruthy();
    act(() => store.dispatch({ kind: 'checked', result: checkPlan([plan(10)]), at: 0 }));
    expect(screen.queryByText('2 chỗ đã hết')).toBeNull();
  });
});

test('a button of the ribbon opens the pane at its place', () => {
  const excel = new FileHost([], { reveal: () => undefined, clearMarks: () => undefined }, MEMORY);
  show(excel, DEFAULT_PREFERENCES, 'funding');
  expect(screen.getByRole('tab', { selected: true }).textContent).toContain('Kinh phí');
});

test("Office's language holds until the person chooses one", () => {
  show(undefined, DEFAULT_PREFERENCES, undefined, 'en');
  expect(document.documentElement.lang).toBe('en');
  cleanup();
  show(undefined, { ...DEFAULT_PREFERENCES, language: 'vi' }, undefined, 'en');
  expect(document.documentElement.lang).toBe('vi');
});

test('help leads to the guide in the language of the pane; over Excel the tour has a page of its own', () => {
  show(new FileHost([], { reveal: () => undefined, clearMarks: () => undefined }, MEMORY));
  fireEvent.click(screen.getByRole('button', { name: 'Trợ giúp' }));
  const links = screen.getAllByRole('menuitem').map((item) => item.getAttribute('href'));
  expect(links).toEqual(['assets/guide/vi.html', 'index.html#tour', 'assets/guide/admin-vi.html']);
  expect(screen.queryByRole('region', { name: 'Xem thử' })).toBeNull();
});

describe('the key ?', () => {
  const opened: unknown[] = [];
  beforeEach(() => {
    opened.length = 0;
    jest.spyOn(window, 'open').mockImplementation((address) => (opened.push(address), null));
  });
  afterEach(() => jest.restoreAllMocks());

  test('opens the guide in the language of the pane', () => {
    show(undefined, { ...DEFAULT_PREFERENCES, language: 'en' });
    fireEvent.keyDown(document.body, { key: '?', shiftKey: true });
    expect(opened).toEqual(['assets/guide/en.html']);
  });

  test('is a letter like any other in a field, while Telex composes, and where it was turned off', () => {
    show();
    fireEvent.click(screen.getByRole('button', { name: 'Dán văn bản' }));
    fireEvent.keyDown(screen.getByRole('textbox'), { key: '?' });
    fireEvent.keyDown(document.body, { key: '?', isComposing: true });
    fireEvent.keyDown(document.body, { key: '?', ctrlKey: true });
    cleanup();
    show(undefined, { ...DEFAULT_PREFERENCES, guideKey: false });
    fireEvent.keyDown(document.body, { key: '?' });
    expect(opened).toEqual([]);
  });
});

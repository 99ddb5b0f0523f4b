import { ExcelHost } from '../../../src/hosts/excel/excel-host';
import { FileHost } from '../../../src/hosts/file/file-host';
import { createSession } from '../../../src/taskpane/state/session';
import { createStore } from '../../../src/taskpane/state/store';
import { addSheet } from '../../excel-host/model';
import { SimulatedExcel } from '../../excel-host/simulated-excel';
import { bookOf, sheetFromText } from '../../generators/districts/sheets';

/* A blank sheet put into (a simulated) Excel can be taken away again, also by a pane that is opened later. */

const FILE = 'ke-hoach.xlsx';
const NOW = new Date(2026, 10, 27, 9).getTime();

function pane(now = NOW) {
  const store = createStore();
  const session = createSession({
    store,
    excel: new ExcelHost(),
    now: () => now,
    hostOf: (workbooks) =>
      new FileHost(
        workbooks,
        { reveal: () => undefined, clearMarks: () => undefined },
        { getItem: () => null, setItem: () => undefined },
      ),
    startJob: () => () => undefined,
  });
  return { store, session };
}

const book = () => bookOf(FILE, sheetFromText('Trang1', 'STT | Đơn vị'));
const names = (excel: SimulatedExcel) => excel.model.sheets.map(({ name }) => name);
const recalled = () => new Promise((resolve) => setTimeout(resolve, 50));

test('what a blank sheet brought is taken away with it', async () => {
  const excel = new SimulatedExcel(book());
  const { store, session } = pane();
  await session.filling.openTemplate('products');
  const { added } = store.state();
  expect(names(excel)).toContain(added?.sheet);
  expect(names(excel).length).toBeGreaterThan(1);
  await session.takeAddedBack();
  expect(names(excel)).toEqual(['Trang1']);
  expect(store.state().added).toBeUndefined();
  expect(store.state().troubles).toEqual([]);
});

test('a pane opened later knows of it, for a day', async () => {
  const excel = new SimulatedExcel(book());
  await pane().session.filling.openTemplate('budget');
  const later = pane(Date.now() + 3_600_000);
  await recalled();
  expect(names(excel)).toContain(later.store.state().added?.sheet);
  const tomorrow = pane(Date.now() + 90_000_000);
  await recalled();
  expect(tomorrow.store.state().added).toBeUndefined();
});

test('a sheet that somebody filled in, or renamed, is left and said so', async () => {
  const excel = new SimulatedExcel(book());
  const { store, session } = pane();
  await session.filling.openTemplate('plan');
  const sheet = store.state().added?.sheet ?? '';
  excel.edit({ file: FILE, sheet, row: 3, col: 2 }, '104/KH-UBND');
  await session.takeAddedBack();
  expect(names(excel)).toContain(sheet);
  expect(store.state().troubles).toEqual([
    { kind: 'host', refusal: { kind: 'typed-since', sheets: [sheet], cells: [], gone: [] } },
  ]);
  excel.sheet(sheet).name = 'Của tôi';
  await session.takeAddedBack();
  expect(names(excel)).toContain('Của tôi');
  expect(store.state().troubles.at(-1)).toEqual({
    kind: 'host',
    refusal: { kind: 'typed-since', sheets: [], cells: [], gone: [sheet] },
  });
});

test('several sheets never take the place of a person’s own, and go together', async () => {
  const excel = new SimulatedExcel(bookOf(FILE, sheetFromText('Đối chiếu', 'của | tôi')));
  const { store, session } = pane();
  const sheets = ['Đối chiếu', 'Theo xã'].map((name) => ({ name, rows: [[{ value: name }]] }));
  const made = await session.insertAll(sheets);
  expect(made).toHaveLength(2);
  expect(made).not.toContain('Đối chiếu');
  expect(names(excel)).toEqual(['Đối chiếu', ...made]);
  expect(excel.sheet('Đối chiếu').rows.get(0)?.get(0)?.value).toBe('của');
  expect(store.state().added?.sheet).toBe(made[0]);
  await session.takeAddedBack();
  expect(names(excel)).toEqual(['Đối chiếu']);
});

test('beside sheets of the same name it gets another, and that one is taken away', async () => {
  const excel = new SimulatedExcel(book());
  const first = pane();
  await first.session.filling.openTemplate('budget');
  const taken = names(excel);
  addSheet(excel.model, 'Khác');
  await first.session.filling.openTemplate('budget');
  expect(taken).not.toContain(first.store.state().added?.sheet);
  await first.session.takeAddedBack();
  expect(names(excel)).toEqual([...taken, 'Khác']);
});

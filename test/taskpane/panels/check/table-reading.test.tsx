/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import { checkPlan } from '../../../../src/engine/check';
import type { SaidOfTable } from '../../../../src/engine/reading/said-table';
import type { Table } from '../../../../src/engine/reading/table';
import { TableReading } from '../../../../src/taskpane/panels/check/TableReading';
import { saidOfTable } from '../../../../src/taskpane/state/table-readings';
import { headerOf, headingsOf, takenColumns } from '../../../../src/taskpane/panels/check/taken-columns';
import { completeDom } from '../../dom';
import { workbookOf } from '../../results';

beforeAll(completeDom);
afterEach(cleanup);

const PLAN = workbookOf('a.xlsx', [
  ['Phụ lục 2: PHÂN NHÓM SẢN PHẨM OCOP GIAI ĐOẠN 2026-2030'],
  ['STT', 'Đơn vị', 'Tổng sản phẩm', 'Nhóm thực phẩm', 'Nhóm đồ uống'],
  [null, 'Cấp huyện', 12, 7, 3],
  [1, 'An Khê', 6, 4, 2],
  [2, 'Chư Sê', 4, 3, 1],
]);
function tableOf(plan: typeof PLAN): Table {
  const [table] = checkPlan([plan]).tables;
  if (!table) throw new Error('no table');
  return table;
}
const APPENDIX = tableOf(PLAN);

function show(said?: SaidOfTable, table = APPENDIX): SaidOfTable[] {
  const heard: SaidOfTable[] = [];
  render(
    <FluentProvider theme={webLightTheme}>
      <TableReading
        table={table}
        said={said}
        offered={undefined}
        onSay={(each) => each && heard.push(each)}
      />
    </FluentProvider>,
  );
  fireEvent.click(screen.getByText(/Cách đọc bảng này/));
  return heard;
}

test('each column is told with what it was taken for', () => {
  expect(takenColumns(APPENDIX).map(({ col, means }) => [col, means])).toEqual([
    [0, 'number'],
    [1, 'name'],
    [2, 'total'],
    [3, 'I'],
    [4, 'II'],
  ]);
  expect(headingsOf(APPENDIX)).toContain('Nhóm đồ uống');
});

test('a person’s word for header, columns and rows goes out as one, and the check follows it', async () => {
  const heard = show();
  await screen.findByText('Dòng tiêu đề');
  fireEvent.change(screen.getByLabelText(/^Cột E/), { target: { value: 'ignore' } });
  fireEvent.change(screen.getByLabelText('Dòng 3: Cấp huyện'), { target: { value: 'ignore' } });
  fireEvent.click(screen.getByRole('button', { name: 'Đọc lại như vậy' }));
  const [said] = heard;
  if (!said) throw new Error('nothing said');
  expect(said).toEqual({
    header: { first: 1, last: 1 },
    columns: { 4: { means: 'ignore' } },
    rows: { 2: 'ignore' },
  });
  const [again] = checkPlan([PLAN], { said: { tables: { '[a.xlsx]Sheet1': [said] } } }).tables;
  expect(again?.columns.map(({ col }) => col)).toEqual([2, 3]);
  expect(again?.rows.map(({ name }) => name)).toEqual(['An Khê', 'Chư Sê']);
});

test('columns are told by their headings, and offered what the chosen layout has', async () => {
  const heard = show();
  await screen.findByText('Dòng tiêu đề');
  fireEvent.change(screen.getByLabelText('Bảng này là'), { target: { value: 'budget' } });
  const unit = screen.getByLabelText<HTMLSelectElement>('Cột B: Đơn vị');
  expect([...unit.options].map(({ text }) => text)).toContain('NS tỉnh');
  expect([...unit.options].map(({ text }) => text)).not.toContain('số liệu, theo tiêu đề');
  fireEvent.change(unit, { target: { value: 'unit' } });
  expect(screen.queryByLabelText('Năm của cột B')).toBeNull();
  fireEvent.change(screen.getByLabelText(/^Cột C/), { target: { value: 'amount' } });
  fireEvent.change(screen.getByLabelText('Năm của cột C'), { target: { value: '2026' } });
  // another layout has other words: what was said in the first one's goes
  fireEvent.change(screen.getByLabelText('Bảng này là'), { target: { value: 'products' } });
  fireEvent.click(screen.getByRole('button', { name: 'Đọc lại như vậy' }));
  expect(heard).toEqual([
    { header: { first: 1, last: 1 }, as: 'products', columns: { 1: { means: 'unit' } } },
  ]);
});

test('rows that are none are refused with a sentence', async () => {
  const heard = show();
  await screen.findByText('Dòng tiêu đề');
  fireEvent.change(screen.getByLabelText('từ dòng'), { target: { value: '9' } });
  fireEvent.click(screen.getByRole('button', { name: 'Đọc lại như vậy' }));
  expect(screen.getByRole('alert').textContent).toMatch(/^Số dòng chưa đúng/);
  expect(heard).toEqual([]);
});

test('of a table without headings the rows are blank, and what is said of it is found again', async () => {
  const bare = workbookOf('b.xlsx', [
    ['Xã Ia Grai', 70, 30],
    ['Xã Ia O', 36, 16],
    ['Cả thảy', 106, 46],
  ]);
  const table = tableOf(bare);
  const heard = show(undefined, table);
  await screen.findByText('Dòng tiêu đề');
  expect(screen.getByLabelText<HTMLInputElement>('từ dòng').value).toBe('');
  fireEvent.change(screen.getByLabelText('Dòng 3: Cả thảy'), { target: { value: 'ignore' } });
  fireEvent.click(screen.getByRole('button', { name: 'Đọc lại như vậy' }));
  const [said] = heard;
  if (!said) throw new Error('nothing said');
  const [again] = checkPlan([bare], { said: { tables: { '[b.xlsx]Sheet1': [said] } } }).tables;
  expect(again?.rows.map(({ name }) => name)).toEqual(['Xã Ia Grai', 'Xã Ia O']);
  const kept = { '[b.xlsx]Sheet1': [{ said, headings: '' }] };
  expect(again && saidOfTable(kept, '[b.xlsx]Sheet1', headerOf(again))?.said).toEqual(said);
});

test('a table that is read anew shows its new heading rows', async () => {
  const below = { ...APPENDIX, taken: { ...APPENDIX.taken, header: { first: 1, last: 2 } } };
  const shown = (table: Table): ReactElement => (
    <FluentProvider theme={webLightTheme}>
      <TableReading table={table} said={undefined} offered={undefined} onSay={() => undefined} />
    </FluentProvider>
  );
  const { rerender } = render(shown(below));
  fireEvent.click(screen.getByText(/Cách đọc bảng này/));
  await screen.findByText('Dòng tiêu đề');
  expect(screen.getByLabelText<HTMLInputElement>('đến dòng').value).toBe('3');
  rerender(shown(APPENDIX));
  expect(screen.getByLabelText<HTMLInputElement>('đến dòng').value).toBe('2');
});

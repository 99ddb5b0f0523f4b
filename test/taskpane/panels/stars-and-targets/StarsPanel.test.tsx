/** @jest-environment jsdom */
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { useEffect, useState, type ReactNode } from 'react';
import { checkPlan } from '../../../../src/engine/check';
import { cellName } from '../../../../src/engine/grid/address';
import type { CellRef } from '../../../../src/engine/grid/grid';
import { LanguageContext } from '../../../../src/taskpane/preferences/language';
import { StarsService } from '../../../../src/taskpane/panels/stars-and-targets/stars-service';
import { StarsPanel } from '../../../../src/taskpane/panels/stars-and-targets/StarsPanel';
import type { FillChoice } from '../../../../src/taskpane/work/messages';
import type { Session } from '../../../../src/taskpane/state/session';
import { INITIAL, type State } from '../../../../src/taskpane/state/state';
import { completeDom } from '../../dom';
import { workbookOf } from '../../results';
import { inSameThread } from '../../same-thread';

beforeAll(completeDom);
afterEach(cleanup);

const PRODUCTS = workbookOf('san-pham.xlsx', [
  ['DANH MỤC SẢN PHẨM OCOP'],
  [
    'STT',
    'Đơn vị',
    'Tên sản phẩm',
    'Chủ thể',
    'Loại hình chủ thể',
    'Hình thức',
    'Hạng sao',
    'Ngày công nhận',
  ],
  [1, 'Mang Yang', 'Cà phê', 'HTX A', 'HTX', 'Mới', 3, '10/5/2021'],
  [2, 'Mang Yang', 'Cà phê', 'HTX A', 'HTX', 'Nâng hạng', 4, '10/5/2024'],
  [3, 'An Khê', 'Nem', 'Hộ B', 'Hộ kinh doanh', 'Mới', 3, '10/5/2021'],
  [4, 'An Khê', 'Rượu', 'Hộ B', 'Hộ kinh doanh', 'Mới', 3, '10/5/2024'],
]);
const TARGETS = workbookOf('chi-tieu.xlsx', [
  ['CHỈ TIÊU'],
  ['STT', 'Chỉ tiêu', 'Kế hoạch', 'Đơn vị tính', 'Năm, giai đoạn', 'Thực hiện'],
  [1, 'Chủ thể OCOP là HTX', 'ít nhất 60%', null, '2021-2024', null],
  [2, 'Lớp tập huấn', '05 - 07', 'lớp', 2024, 6],
  [3, 'Chủ thể OCOP ở kênh hiện đại', '70%', null, '2021-2024', null],
]);

const start = inSameThread(StarsService);

/** Shows the place as of 31/12/2024; returns what a click reveals. */
async function show(language: 'vi' | 'en' = 'vi', open = true): Promise<string[][]> {
  const revealed: string[][] = [];
  const session = {
    reveal: async (_cell: CellRef, parts: readonly CellRef[]) =>
      void revealed.push(parts.map(({ row, col }) => cellName(row, col))),
    dismiss: () => undefined,
    filling: { choose: (choice: FillChoice) => choose(choice) },
  } as unknown as Session;
  const checkedAt = new Date(2024, 11, 31).getTime();
  const state: State = open
    ? { ...INITIAL, outcome: { result: checkPlan([PRODUCTS, TARGETS]), checkedAt } }
    : INITIAL;
  let choose = (_choice: FillChoice): void => undefined;
  function Shown(): ReactNode {
    const [choice, set] = useState<FillChoice>({});
    useEffect(() => {
      choose = set;
    }, []);
    return <StarsPanel state={{ ...state, fill: { choice } }} session={session} start={start} />;
  }
  render(
    <LanguageContext value={language}>
      <Shown />
    </LanguageContext>,
  );
  await screen.findByRole('heading', { level: 2 });
  return revealed;
}

const figures = (table: string): string[] =>
  within(screen.getByRole('table', { name: table }))
    .getAllByRole('row')
    .slice(1)
    .map((row) =>
      [...row.querySelectorAll('th,td')]
        .map((cell) => cell.textContent)
        .filter(Boolean)
        .join(' '),
    );

test('both tallies in one sentence; bars with their figures beside them', async () => {
  await show();
  expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Lũy kế 3 sản phẩm, còn hiệu lực 2.');
  expect(figures('Sao theo đơn vị')).toEqual(['Mang Yang 0 1 0 1', 'An Khê 2 0 0 2', 'Tổng 2 1 0 3']);
  expect(figures('Sao theo năm')).toEqual(['2021 2 0 0 2', '2022 2 0 0 2', '2023 2 0 0 2', '2024 2 1 0 3']);
});

test('a click on a part of a bar leads to the products behind it', async () => {
  const revealed = await show();
  fireEvent.click(screen.getByRole('button', { name: 'An Khê, 3 sao: 2 sản phẩm. Xem các dòng' }));
  fireEvent.click(screen.getByRole('tab', { name: 'Còn hiệu lực' }));
  fireEvent.click(screen.getByRole('button', { name: 'An Khê, 3 sao: 1 sản phẩm. Xem các dòng' }));
  await waitFor(() => expect(revealed).toEqual([['G5', 'G6'], ['G6']]));
});

test('another day, another tally', async () => {
  await show();
  fireEvent.change(screen.getByLabelText('Tính đến ngày'), { target: { value: '2024-05-10' } });
  await screen.findByText('Lũy kế 3 sản phẩm, còn hiệu lực 3.');
});

test('targets: how far, what is lacking, what is not known; a preset in their place', async () => {
  const revealed = await show();
  expect(screen.getByText('1 chỉ tiêu đạt, 1 chưa đạt, 1 chưa đủ dữ liệu.')).toBeTruthy();
  expect(screen.getByText('50 %')).toBeTruthy();
  expect(screen.getByText('thiếu 1 HTX')).toBeTruthy();
  expect(screen.queryByText('0 %')).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Xem căn cứ của chỉ tiêu: Chủ thể OCOP là HTX' }));
  await waitFor(() => expect(revealed).toEqual([['B3', 'E3']]));
  fireEvent.change(screen.getByLabelText('Bộ chỉ tiêu'), { target: { value: 'cao-lanh' } });
  await screen.findByText('Sản phẩm 5 sao: ít nhất 3 sản phẩm');
});

test('renewals by date, each leads to its row', async () => {
  const revealed = await show();
  fireEvent.click(screen.getByRole('button', { name: 'Đến dòng của Nem' }));
  expect(revealed).toEqual([['C5']]);
  expect(screen.getByText('3 sao; hết ngày 10/5/2024; đã hết hạn')).toBeTruthy();
});

test('nothing open: what was looked for; and all of it in English', async () => {
  await show('vi', false);
  expect(screen.getByRole('heading', { level: 2 }).textContent).toBe(
    'Chưa có danh mục sản phẩm hoặc chỉ tiêu nào',
  );
  cleanup();
  await show('en');
  expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('3 products in all, 2 of them valid.');
});

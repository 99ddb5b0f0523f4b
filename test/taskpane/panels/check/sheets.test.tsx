/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { checkPlan } from '../../../../src/engine/check';
import type { Sheet, Workbook } from '../../../../src/engine/grid/grid';
import { Sheets } from '../../../../src/taskpane/panels/check/Sheets';
import { NO_READINGS, saidOfFiles, type Readings } from '../../../../src/taskpane/state/readings';
import { sheetFromText } from '../../../generators/districts/sheets';
import { completeDom } from '../../dom';

beforeAll(completeDom);
afterEach(cleanup);

const book = (file: string, ...sheets: readonly Sheet[]): Workbook => ({ file, sheets });

function show(workbooks: readonly Workbook[], readings: Readings = NO_READINGS): Readings[] {
  const heard: Readings[] = [];
  const said = saidOfFiles(
    readings,
    workbooks.map(({ file }) => file),
  );
  render(
    <FluentProvider theme={webLightTheme}>
      <Sheets
        result={checkPlan(workbooks, said ? { said } : {})}
        readings={readings}
        others={[]}
        open
        onSay={(each) => heard.push(each)}
      />
    </FluentProvider>,
  );
  return heard;
}

describe('a sheet in which no table was found', () => {
  const SCATTERED = book('a.xlsx', sheetFromText('S', 'Tên | Địa chỉ\nA | Kbang 12\n 3 | x'));

  test('shows what stands there and asks for its headings', () => {
    const heard = show([SCATTERED]);
    const shown = screen.getByRole('group', { name: 'Những ô đầu có số của trang S' });
    expect(
      within(shown)
        .getAllByRole('row')
        .map((row) => row.textContent),
    ).toEqual(['AB', '1TênĐịa chỉ', '2AKbang 12', '33x']);
    fireEvent.change(screen.getByLabelText('Dòng nào là tiêu đề của bảng?'), { target: { value: '1' } });
    const [readings] = heard;
    if (!readings) throw new Error('nothing said');
    cleanup();
    show([SCATTERED], readings);
    expect(screen.queryByText(/Chưa đọc/)).toBeNull();
    expect(screen.getByText(/Cách đọc bảng này/)).toBeTruthy();
  });

  test('says so where the row that was named brings no table either', () => {
    const [readings] = ((): Readings[] => {
      const heard = show([SCATTERED]);
      fireEvent.change(screen.getByLabelText('Dòng nào là tiêu đề của bảng?'), { target: { value: '0' } });
      return heard;
    })();
    cleanup();
    const heard = show([SCATTERED], readings);
    expect(screen.getByText('Đọc theo dòng 1 vẫn chưa thấy cột số nào dưới tiêu đề.')).toBeTruthy();
    fireEvent.change(screen.getByLabelText('Dòng nào là tiêu đề của bảng?'), { target: { value: '' } });
    expect(heard).toEqual([NO_READINGS]);
  });
});

test('several files: each with who sent it, and what it lacks of what the others sent', () => {
  const products = (unit: string): Sheet =>
    sheetFromText(
      'Danh mục',
      `DANH MỤC SẢN PHẨM\nSTT | Đơn vị | Tên sản phẩm | Chủ thể | Hạng sao\n1 | ${unit} | Gạo | HTX A | 3`,
    );
  const budget = (unit: string): Sheet =>
    sheetFromText(
      'Dự toán',
      `Đơn vị tính: triệu đồng\nSTT | Đơn vị | Nội dung | Năm | Thành tiền | NSNN | Vốn khác\n1 | ${unit} | Bao bì | 2026 | 30 | 20 | 10`,
    );
  show([
    book('a.xlsx', products('Xã Ia Tul'), budget('Xã Ia Tul')),
    book('b.xlsx', products('Xã Pờ Tó'), budget('Xã Pờ Tó')),
    book('c.xlsx', products('Xã Chư Mố')),
  ]);
  expect(screen.getByText(/1 tệp còn thiếu$/)).toBeTruthy();
  expect(screen.getByText('b.xlsx (Xã Pờ Tó): 2 trang theo mẫu')).toBeTruthy();
  expect(screen.getByText(/^Còn thiếu so với các đơn vị khác: dự toán/)).toBeTruthy();
});

test('the rows of an input sheet are named by their own first words', async () => {
  const list = sheetFromText(
    'Danh sách',
    `
STT | Tên sản phẩm | Chủ thể | Xã | Hạng sao | Năm công nhận
1 | Mật ong rừng | HTX Kbang | Xã Kbang | 3 | 2023
2 | Cà phê bột | HTX Ia Grai | Xã Ia Grai | 4 | 2024`,
  );
  show([book('a.xlsx', list)]);
  fireEvent.click(screen.getByText(/Cách đọc bảng này/));
  expect(await screen.findByLabelText('Dòng 2: Mật ong rừng, HTX Kbang')).toBeTruthy();
  expect(screen.getByLabelText('Dòng 3: Cà phê bột, HTX Ia Grai')).toBeTruthy();
});

test('the rows of a budget are told apart by their unit and what is paid', async () => {
  const budget = sheetFromText(
    'Kinh phí',
    `
Đơn vị tính: Triệu đồng
STT | Đơn vị | Nội dung | Năm | Ngân sách tỉnh | Vốn đối ứng | Tổng cộng
1 | An Khê | Tập huấn | 2026 | 20 | 5 | 25
2 | An Khê | Xúc tiến thương mại | 2026 | 40 | 10 | 50`,
  );
  show([book('a.xlsx', budget)]);
  fireEvent.click(screen.getByText(/Cách đọc bảng này/));
  expect(await screen.findByLabelText('Dòng 4: An Khê, Xúc tiến thương mại')).toBeTruthy();
});

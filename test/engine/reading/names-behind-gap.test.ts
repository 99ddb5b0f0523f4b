import { checkPlan } from '../../../src/engine/check';
import { rangeName } from '../../../src/engine/grid/address';
import { bookOf, sheetFromText } from '../../generators/districts/sheets';

const tables = (text: string): string[] =>
  checkPlan([bookOf('a.xlsx', sheetFromText('Tổng hợp', text))]).tables.map(({ range }) => rangeName(range));

const BESIDE = `
Nguồn vốn | Số tiền (triệu đồng) | | Năm | NSNN | Vốn khác | Tổng cộng
Ngân sách trung ương | 3500 | | 2021 | 1200 | 900 | 2100
Ngân sách tỉnh | 2750 | | 2022 | 1500 | 1050 | 2550
Vốn doanh nghiệp | 5000 | | 2023 | 1600 | 1000 | 2600
Tổng | 11250 | | Cộng | 4300 | 2950 | 7250`;

test('names behind an empty column begin another table', () => {
  expect(tables(BESIDE)).toEqual(['A1:B5', 'D1:G5']);
});

test.each([
  ['figures go on behind a gap', BESIDE.replaceAll(/\| (?:Năm|20\d\d|Cộng) \|/gu, '| |')],
  [
    'remarks name no rows',
    'Xã | Vốn | | Ghi chú\nA Dơi | 10 | | đủ hồ sơ\nBa Lòng | 20 | | chậm nộp\nTà Rụt | 30 | | xem lại\nCộng | 60 | | ',
  ],
])('one table: %s', (_, text) => {
  expect(tables(text)).toHaveLength(1);
});

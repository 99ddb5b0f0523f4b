import { checkPlan } from '../../../src/engine/check';
import { toPlain } from '../../../src/engine/decimal';
import { cellName } from '../../../src/engine/grid/address';
import { LOCALES } from '../../../src/locales';
import { findingSentence } from '../../../src/locales/finding-sentence';
import { bookOf, sheetFromText } from '../../generators/districts/sheets';

function findingsOf(text: string): ReturnType<typeof checkPlan>['findings'] {
  return checkPlan([bookOf('a.xlsx', sheetFromText('Kinh phí', text))]).findings.filter(
    ({ rule }) => rule === 'said-count',
  );
}

function told(text: string): string[] {
  return findingsOf(text).map(({ cells, parts, expected, found }) =>
    [...cells, ...parts]
      .map(({ row, col }) => cellName(row, col))
      .concat([found, expected].map((value) => (value ? toPlain(value) : '')))
      .join(' '),
  );
}

const BUDGET = `
DỰ TOÁN KINH PHÍ THỰC HIỆN CHƯƠNG TRÌNH OCOP GIAI ĐOẠN 2021-2025
%T
Đơn vị tính: Triệu đồng
STT | Nội dung | Tổng cộng | Ngân sách trung ương | Ngân sách tỉnh | Vốn đối ứng
1 | Tuyên truyền, tập huấn | 1250 | 400 | 600 | 250
2 | Hỗ trợ phát triển sản phẩm | 8500 | 3000 | 4000 | 1500
3 | Xúc tiến thương mại | 2750 | 1000 | 1500 | 250
| Tổng cộng | 12500 | 4400 | 6100 | 2000`;

test.each([
  ['pass: as the total row says', 'Tổng kinh phí: 12.500 triệu đồng', []],
  ['pass: in a larger unit', 'Dự toán kinh phí 12,5 tỷ đồng', []],
  ['pass: in đồng, with its words', '(Tổng dự toán: 12.500.000.000 đồng. Bằng chữ: Mười hai tỷ đồng)', []],
  ['pass: a mark that may be of decimals', 'Tổng kinh phí: 12.500 tỷ đồng', []],
  ['pass: another total of the table', 'Tổng kinh phí: 6.100 triệu đồng', []],
  ['fail: another amount', 'Tổng kinh phí: 12.050 triệu đồng', ['A2 C8 12050 12500']],
  ['fail: beyond its own rounding', 'Dự toán kinh phí 12,7 tỷ đồng', ['A2 C8 12700 12500']],
  [
    'fail: with its words',
    'Tổng số tiền: 12.050.000.000 đồng (Mười hai tỷ không trăm năm mươi triệu đồng chẵn)',
    ['A2 C8 12050 12500'],
  ],
  [
    'fail: announced words',
    'Dự toán kinh phí: 11 tỷ đồng. Bằng chữ: Mười một tỷ đồng',
    ['A2 C8 11000 12500'],
  ],
  ['fail: a unit of another size', 'Tổng kinh phí: 12.500.000 đồng', ['A2 C8 12.5 12500']],
  [
    'fail: of the same years, behind another clause',
    'Danh mục nhiệm vụ; tổng kinh phí thực hiện giai đoạn 2021-2025 của tỉnh Gia Lai là 15.200 triệu đồng',
    ['A2 C8 15200 12500'],
  ],
  ['undecided: several amounts', 'Tổng kinh phí: 15.000 triệu đồng, trong đó tỉnh 9.000 triệu đồng', []],
  ['undecided: a part', 'Trong đó: Tổng kinh phí 15.000 triệu đồng', []],
  ['undecided: a source', 'Tổng kinh phí ngân sách địa phương: 15.000 triệu đồng', []],
  ['undecided: a source behind', 'Tổng kinh phí: 15.000 triệu đồng từ ngân sách trung ương', []],
  ['undecided: a commune', 'Tổng kinh phí của xã Ia Grai: 15.000 triệu đồng', []],
  ['undecided: a task', 'Tổng kinh phí tập huấn: 15.000 triệu đồng', []],
  ['undecided: a norm', 'Tổng kinh phí: 50 triệu đồng/sản phẩm', []],
  ['undecided: about so much', 'Tổng kinh phí trên 12.000 triệu đồng', []],
  ['undecided: a range', 'Tổng kinh phí: 11.000 - 12.000 triệu đồng', []],
  [
    'undecided: the plan that it goes with',
    '(Kèm theo Kế hoạch số 12/KH-UBND; tổng kinh phí: 15.000 triệu đồng)',
    [],
  ],
  ['undecided: a plan number and no amount', '(Kèm theo Kế hoạch số 2581/KH-UBND ngày 24/11/2021)', []],
])('%s', (_, title, expected) => {
  expect(told(BUDGET.replace('%T', title))).toEqual(expected);
});

const BY_YEAR = `
NHU CẦU KINH PHÍ THỰC HIỆN CHƯƠNG TRÌNH OCOP
%T
Đơn vị tính: Triệu đồng
STT | Nội dung | Tổng | Năm 2026 | Năm 2027 | Năm 2028
1 | Tập huấn | 200 | 50 | 90 | 60
2 | Xúc tiến thương mại | 100 | 50 | 0 | 50
3 | Hỗ trợ máy móc | 600 | 200 | 220 | 180
| Tổng cộng | 900 | 300 | 310 | 290`;

test.each([
  ['pass: one year', 'Tổng kinh phí năm 2027: 310 triệu đồng', []],
  [
    'fail: one year is held against its own column',
    'Tổng kinh phí năm 2027: 350 triệu đồng',
    ['A2 E8 350 310'],
  ],
  ['fail: all years', 'Tổng kinh phí giai đoạn 2026-2028: 1,2 tỷ đồng', ['A2 C8 1200 900']],
  ['fail: no years', 'TỔNG KINH PHÍ: 950 TRIỆU ĐỒNG', ['A2 C8 950 900']],
  ['undecided: other years', 'Tổng kinh phí giai đoạn 2026-2030: 1,2 tỷ đồng', []],
])('by year, %s', (_, title, expected) => {
  expect(told(BY_YEAR.replace('%T', title))).toEqual(expected);
});

const withTitle = BUDGET.replace('%T', 'Tổng kinh phí: 15.000 triệu đồng');

test.each([
  ['no total row', withTitle.split('\n').slice(0, -1).join('\n')],
  ['no measure', withTitle.replace('Đơn vị tính: Triệu đồng', 'Biểu số 1')],
  ['counted things', withTitle.replace('Triệu đồng', 'Sản phẩm')],
])('undecided: %s', (_, text) => {
  expect(told(text)).toEqual([]);
});

test('the sentence says each figure in its own unit', () => {
  const [finding] = findingsOf(BUDGET.replace('%T', 'Dự toán kinh phí 1,25 tỷ đồng'));
  expect(finding && findingSentence(LOCALES.vi, finding)).toBe(
    'Kinh phí!A2: ghi 1,25 tỷ đồng, Kinh phí!C8 ghi 12.500 triệu đồng.',
  );
});

import { checkPlan } from '../../../src/engine/check';
import { bookOf, sheetFromText } from '../../generators/districts/sheets';

/** Rows of a report on targets: measure, planned, reached, verdict. */
function told(...rows: readonly string[]): unknown[] {
  const sheet = sheetFromText(
    'KQ',
    [
      'PHỤ LỤC IV',
      'KẾT QUẢ THỰC HIỆN CHỈ TIÊU',
      'TT | Chỉ tiêu | Đơn vị tính | Kế hoạch | Thực hiện | Kết quả | Căn cứ',
      ...rows.map((row, index) => `${index + 1} | ${row} | QĐ`),
      `${rows.length + 1} | Số lớp tập huấn | lớp | 5 | 5 | Đạt | QĐ`,
      `${rows.length + 2} | Sản phẩm 5 sao | sản phẩm | 2 | 1 | Không đạt | QĐ`,
    ].join('\n'),
  );
  return checkPlan([bookOf('a.xlsx', sheet)]).findings.flatMap((finding) =>
    finding.rule === 'target-verdict' ? [finding.reached] : [],
  );
}

test.each([
  ['reached', 'Sản phẩm mới | sản phẩm | 30 | 30 | Đạt', []],
  ['missed', 'Chủ thể là HTX | % | 40 | 38.1 | Không đạt', []],
  ['a minimum in words', 'Sản phẩm mới | sản phẩm | ít nhất 30 | 31 | Đạt', []],
  ['a range: its lower end will do', 'Sản phẩm mới | sản phẩm | 40 - 50 | 42 | Đạt', []],
  ['less is better', 'Hộ nghèo giảm còn | % | tối đa 5 | 4 | Đạt', []],
  ['nobody says how many', 'Sản phẩm mới | sản phẩm | | 27 | Đạt', []],
  ['said to be reached', 'Sản phẩm mới | sản phẩm | 30 | 27 | Đạt', [false]],
  ['said to be missed', 'Chủ thể là HTX | % | 40 | 45.5 | Không đạt', [true]],
])('%s', (_, row, expected) => {
  expect(told(row)).toEqual(expected);
});

test('a product list among the appendices: the counts of its headings', () => {
  const list = (food: number): string => `
PHỤ LỤC V
DANH MỤC SẢN PHẨM OCOP GIAI ĐOẠN 2021-2025
TT | Tên sản phẩm | Chủ thể | Địa bàn | Hạng hiện tại | Hạng phấn đấu | Năm
I | Nhóm thực phẩm | | | | | ${food}
1 | Xoài | HTX A | Xã A | 4 sao | 5 sao | 2022
2 | Mít | HTX A | Xã A | 3 sao | 4 sao | 2022
II | Nhóm đồ uống | | | | | 1
1 | Trà | HTX B | Xã B | 3 sao | 4 sao | 2023`;
  const rules = (food: number): string[] =>
    checkPlan([bookOf('a.xlsx', sheetFromText('DM', list(food)))]).findings.map(({ rule }) => rule);
  expect(rules(2)).toEqual([]);
  expect(rules(5)).toEqual(['said-count']);
});

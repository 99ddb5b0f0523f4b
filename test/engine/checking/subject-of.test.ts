import { checkPlan } from '../../../src/engine/check';
import { undated } from '../../../src/engine/reading/header-words';
import { LOCALES } from '../../../src/locales';
import { findingSentence } from '../../../src/locales/finding-sentence';
import { findingLines } from '../../../src/reporting/report-text';
import { findingText } from '../../../src/taskpane/panels/check/finding-text';
import { plan, planOf } from '../document/plans';
import { sheetOf } from '../plan-text';

const PRODUCTS = sheetOf(
  'PL1',
  `KẾ HOẠCH PHÁT TRIỂN SẢN PHẨM OCOP NĂM 2025
TT | Đơn vị | Sản phẩm mới | Sản phẩm nâng hạng | Sản phẩm đánh giá lại | Số sản phẩm bán ra | Tổng số
1 | Xã An Hà | 10 | 2 | 3 | 25 | 40
2 | Xã Bắc Hà | 4 | 1 | 2 | 30 | 37
3 | Xã Cao Hà | 5 | 1 | 1 | 18 | 25
 | Tổng cộng | 19 | 4 | 6 | 93 | 102`,
);

test('a column that no layout knows is called by its heading, in the pane, the report and the terminal', () => {
  const { findings } = checkPlan([{ file: 'a.xlsx', sheets: [PRODUCTS] }]);
  const finding = findings.find(({ cells }) => cells?.some(({ row, col }) => row === 5 && col === 5));
  if (!finding) throw new Error('not told');
  expect(findingText(finding, 'vi').title).toBe('Số sản phẩm bán ra năm 2025 của Tổng cộng');
  expect(findingText(finding, 'en').title).toBe('Số sản phẩm bán ra 2025 of Tổng cộng');
  for (const locale of Object.values(LOCALES)) {
    expect(findingSentence(locale, finding)).toContain('Số sản phẩm bán ra');
    const told = findingLines(findings, locale, ['a.xlsx']).join('\n');
    expect(told).toContain('Số sản phẩm bán ra');
    expect(told).not.toContain('so san pham');
  }
});

const TABLE = `| TT | Huyện | Tổng số sản phẩm | Sản phẩm bán ra |
| 1 | Huyện Văn Lang | 34 | 20 |
| 2 | Huyện Hữu Lũng | 48 | 31 |
| 3 | Huyện Chi Lăng | 29 | 17 |
| | Tổng | 111 | 68 |`;

test('a figure of the text is told with the heading and the row that it is held against', () => {
  const body = `Kết quả như sau:\n\n${TABLE}\n\nHuyện Hữu Lũng có 48 sản phẩm, huyện Văn Lang có 37 sản phẩm.`;
  const { findings } = checkPlan([planOf(plan('2025', body))]);
  const finding = findings.find(({ rule }) => rule === 'text-appendix');
  if (!finding) throw new Error('not told');
  expect(findingSentence(LOCALES.vi, finding)).toContain('Tổng số sản phẩm của Huyện Văn Lang');
  expect(findingSentence(LOCALES.en, finding)).toContain('Tổng số sản phẩm of Huyện Văn Lang');
});

test.each([
  ['Số sản phẩm bán ra', 'Số sản phẩm bán ra'],
  ['Quỹ Bảo trợ năm 2025', 'Quỹ Bảo trợ'],
  ['Quỹ Bảo trợ (2025)', 'Quỹ Bảo trợ'],
  ['Quỹ Bảo trợ giai đoạn 2021 - 2025', 'Quỹ Bảo trợ'],
  ['So sánh 2024/2023', 'So sánh 2024/2023'],
  ['Năm 2025', 'Năm 2025'],
])('the heading “%s” without its period: %s', (heading, own) => expect(undated(heading)).toBe(own));

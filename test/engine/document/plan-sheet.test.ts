import { checkPlan } from '../../../src/engine/check';
import { textPlanSheet } from '../../../src/engine/document/text-plan-sheet';
import type { Workbook } from '../../../src/engine/grid/grid';
import { readRecords } from '../../../src/engine/records/read-records';
import { planRounds } from '../../../src/engine/tallying/plan-rounds';
import { sheetOf } from '../plan-text';
import { checked, plan, planOf, seedText, shownFindings } from './plans';

/** The facts that a person noted down on the plan sheet, beside the text that they were noted from. */
const NOTED: Workbook = {
  file: 'so-lieu.xlsx',
  sheets: [
    sheetOf(
      'Thông tin kế hoạch',
      `THÔNG TIN KẾ HOẠCH
STT | Thông tin | Giá trị
1 | Số kế hoạch | 45/KH-UBND
2 | Ngày ban hành | 10/01/2023
3 | Từ năm | 2023
4 | Đến năm | 2023
5 | Đơn vị tính | triệu đồng
6 | Số sản phẩm đã công nhận trước kỳ | 149
7 | Số sản phẩm 4 sao trước kỳ | 22
8 | Hạn gửi hồ sơ các đợt | 20/3; 05/10
9 | Hạn đánh giá các đợt cấp tỉnh | 31/3; 30/11
10 | Tổng kinh phí theo kế hoạch | 2500
11 | Ngân sách nhà nước theo kế hoạch | 1000`,
    ),
  ],
};

const BODY = `Đến hết năm 2022, toàn tỉnh có 149 sản phẩm được công nhận, trong đó 22 sản phẩm 4 sao và 127 sản phẩm 3 sao.

Tổng kinh phí thực hiện là 2.500 triệu đồng, trong đó ngân sách nhà nước 1.000 triệu đồng, vốn khác 1.500 triệu đồng.

Đánh giá cấp huyện: đợt 1 hoàn thành trước ngày 20/3/2023; đợt 2 hoàn thành trước ngày 05/10/2023.

Đánh giá cấp tỉnh: đợt 1 hoàn thành trước ngày 31/3/2023; đợt 2 hoàn thành trước ngày 30/11/2023.`;

test.each([
  ['all as noted', 'x', 'x', []],
  ['products of before', '149 sản phẩm', '148 sản phẩm', ['error text-sum', 'warning text-appendix']],
  ['stars of before', '22 sản phẩm 4 sao', '23 sản phẩm 4 sao', ['error text-sum', 'warning text-appendix']],
  ['the money', '2.500 triệu đồng', '2.600 triệu đồng', ['error text-sum', 'warning text-appendix']],
  ['a source of it', 'nhà nước 1.000', 'nhà nước 1.100', ['error text-sum', 'warning text-appendix']],
  ['a round of the province', '30/11/2023', '30/12/2023', ['warning round-date']],
  ['a round of the districts', '20/3/2023', '25/3/2023', ['warning round-date']],
])('%s', (_name, from, to, findings) => {
  const { text } = checked(plan('2023', BODY.replace(from, to)), NOTED);
  expect(shownFindings(text).sort()).toEqual([...findings].sort());
});

test.each([
  ['Số: 45/KH-UBND', 'Số: 46/KH-UBND', ['warning plan-number']],
  ['ngày 10 tháng 01 năm 2023', 'ngày 11 tháng 01 năm 2023', ['warning citation-date']],
  ['sản phẩm năm 2023', 'sản phẩm năm 2024', ['warning text-period']],
])('%s on the head', (from, to, findings) => {
  const { text } = checked(plan('2023', '').replace(from, to), NOTED);
  expect(shownFindings(text)).toEqual(findings);
});

/** Counts of the products' own list: 3 new ones and one upgrade. */
const LIST: Workbook = {
  file: 'danh-muc.xlsx',
  sheets: [
    sheetOf(
      'Danh mục',
      `DANH MỤC SẢN PHẨM
STT | Đơn vị | Tên sản phẩm | Chủ thể | Nhóm sản phẩm | Hình thức | Năm
1 | Kbang | Mật ong | HTX A | Thực phẩm | Mới | 2023
2 | Kbang | Cà phê | HTX B | Đồ uống | Mới | 2023
3 | An Khê | Rượu cần | HTX C | Đồ uống | Mới | 2023
4 | An Khê | Tiêu | HTX D | Thực phẩm | Nâng hạng | 2023`,
    ),
  ],
};

test.each([
  ['as many as the list', 'Năm 2023 có 03 sản phẩm mới và nâng hạng 01 sản phẩm.', []],
  ['more than the list', 'Năm 2023 có 04 sản phẩm mới.', ['warning text-appendix']],
  ['at least so many', 'Năm 2023 có ít nhất 02 sản phẩm mới.', []],
  ['one unit', 'Huyện Kbang: 03 sản phẩm mới.', ['warning text-appendix']],
  ['a unit in a bare list', 'Năm 2023 có 03 sản phẩm mới: Kbang 2, An Khê 1.', []],
  ['another year', 'Năm 2022 có 08 sản phẩm mới.', []],
])('%s', (_name, body, findings) => {
  const { text } = checked(plan('2023', body), LIST);
  expect(shownFindings(text)).toEqual(findings);
});

test('Quảng Trị’s rounds as a plan sheet of their own, which reads back as the plan’s', () => {
  const { text } = checked(seedText('quangtri'));
  const sheet = textPlanSheet(text);
  const { plan } = readRecords([{ file: 'kh.xlsx', sheets: sheet ? [sheet] : [] }]);
  expect(plan).toMatchObject({
    from: 2023,
    to: 2023,
    proposalDays: '20/3/2023; 5/10/2023',
    roundDays: '31/3/2023; 30/11/2023',
  });
  expect(planRounds(plan)).toEqual([
    { level: 'province', proposeBefore: '03-20', decideBy: '03-31', year: 2023 },
    { level: 'province', proposeBefore: '10-05', decideBy: '11-30', year: 2023 },
  ]);
  expect(
    checkPlan([planOf(seedText('quangtri')), { file: 'kh.xlsx', sheets: sheet ? [sheet] : [] }]).findings.map(
      ({ rule }) => rule,
    ),
  ).not.toContain('round-date');
});

test.each<[string, string]>([
  ['no round of the province', '1. Đợt 1: cấp huyện hoàn thành trước ngày 30/6/2025.'],
  ['the second round alone', '1. Đợt 2: cấp tỉnh hoàn thành trước ngày 30/12/2025.'],
])('no plan sheet of a text with %s', (_name, body) => {
  expect(textPlanSheet(checked(plan('2025', body)).text)).toBeUndefined();
});

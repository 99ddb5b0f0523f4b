import { checkPlan } from '../../../src/engine/check';
import { toPlain } from '../../../src/engine/decimal';
import { bookOf, sheetFromText } from '../../generators/districts/sheets';

const told = (text: string): string[] =>
  checkPlan([bookOf('a.xlsx', sheetFromText('Dự toán', text))]).findings.flatMap((finding) =>
    finding.rule === 'share-mismatch'
      ? `${finding.severity} ${finding.cells.map(({ row, col }) => `${row},${col}`).join()} ${finding.expected ? toPlain(finding.expected) : ''}`
      : [],
  );

const TAXED = `
STT | Danh mục | Số lượng | Đơn giá (đồng) | Thành tiền (đồng)
1 | Máy siêu âm | 2 | 185000000 | 370000000
2 | Giường bệnh | 12 | 14500000 | 174000000
 | Cộng trước thuế | | | 544000000
 | Thuế GTGT (8%) | | | %A
 | Tổng cộng đã có thuế | | | %B`;

test.each([
  ['pass: what its name says of the total above', TAXED, '43520000', '587520000', []],
  ['pass: rounded to millions', TAXED, '44000000', '588000000', []],
  ['fail: another share', TAXED, '45320000', '589320000', ['warning 4,4 8.33']],
  ['undecided: of another figure above', TAXED.replace('(8%)', '(10%)'), '37000000', '581000000', []],
  ['undecided: no share is said', TAXED.replace(' (8%)', ''), '45320000', '589320000', []],
  ['undecided: nothing is taxed', TAXED.replaceAll('Thuế GTGT', 'Hợp phần'), '45320000', '589320000', []],
])('%s', (_, text, tax, total, expected) => {
  expect(told(text.replace('%A', tax).replace('%B', total))).toEqual(expected);
});

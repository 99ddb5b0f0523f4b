import { checkPlan } from '../../../src/engine/check';
import { bookOf, sheetFromText } from '../../generators/districts/sheets';

const appendix = (number: number, rows: readonly string[]) =>
  sheetFromText(
    'PL1',
    `PHỤ LỤC 1: DỰ KIẾN KINH PHÍ
(Kèm theo Kế hoạch số ${number}/KH-UBND ngày 10/3/2021)
Đơn vị tính: triệu đồng
STT | Đơn vị | Tổng | NSNN | Vốn khác
${rows.map((unit, at) => `${at + 1} | ${unit} | 30 | 10 | 20`).join('\n')}
 | Tổng cộng | ${rows.length * 30} | ${rows.length * 10} | ${rows.length * 20}`,
  );
const FIRST = ['Xã An Mỹ', 'Xã An Phú'];
const OTHER = ['Xã Suối Bạc', 'Xã Sơn Hội'];

const numbers = (...books: Parameters<typeof checkPlan>[0]): (readonly string[])[] =>
  checkPlan(books).findings.flatMap((finding) => (finding.rule === 'plan-number' ? [finding.numbers] : []));

test('pass: one number', () => {
  expect(numbers(bookOf('a.xlsx', appendix(45, FIRST)), bookOf('b.xlsx', appendix(45, FIRST)))).toEqual([]);
});

test('pass: two districts beside each other have two plans', () => {
  expect(numbers(bookOf('a.xlsx', appendix(45, FIRST)), bookOf('b.xlsx', appendix(112, OTHER)))).toEqual([]);
});

test.each([
  ['one file', [bookOf('a.xlsx', appendix(45, FIRST), { ...appendix(54, OTHER), name: 'PL2' })]],
  [
    'files with the same units',
    [bookOf('a.xlsx', appendix(45, FIRST)), bookOf('b.xlsx', appendix(54, FIRST))],
  ],
])('fail: two numbers in %s', (_, books) => {
  expect(numbers(...books)).toEqual([['45/KH-UBND', '54/KH-UBND']]);
});

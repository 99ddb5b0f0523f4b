import { checkPlan } from '../../../src/engine/check';
import { cellName } from '../../../src/engine/grid/address';
import { bookOf, sheetFromText } from '../../generators/districts/sheets';

function told(text: string): string[] {
  return checkPlan([bookOf('a.xlsx', sheetFromText('Chấm điểm', text))]).findings.flatMap((finding) =>
    finding.rule === 'sum-of-parts'
      ? finding.cells.map(({ row, col }) => `${cellName(row, col)} ${finding.severity}`)
      : [],
  );
}

/** A list of products without a total row, whose points are added up across. */
const SCORED = `
STT | Sản phẩm | Phần A | Phần B | Phần C | Tổng điểm | Xếp hạng
1 | Chè | 30 | 22 | 21 | %T | 4 sao
2 | Mật ong | 33 | 20 | 25 | 78 | 4 sao
3 | Gạo | 25 | 15 | 20 | 60 | 3 sao`;

test.each([
  ['pass: points add up to each total', SCORED.replace('%T', '73'), []],
  ['fail: one total is two points too many', SCORED.replace('%T', '75'), ['F2 error']],
  ['undecided: no column is called a total', SCORED.replace('Tổng điểm', 'Kết quả').replace('%T', '75'), []],
])('%s', (_, text, expected) => {
  expect(told(text)).toEqual(expected);
});

/** Awards, typed as texts under a total of their own; two of them happen to make a third. */
const AWARDS = `
STT | Chủ thể | Sản phẩm | Hạng | Mức thưởng (đồng)
1 | HTX Tâm An | Trà hoa vàng | 4 sao | 20.000.000
2 | Công ty Hương Sơn | Nhung hươu | 4 sao | 20.000.000
3 | Hộ Lê Văn Tám | Bưởi | 3 sao | 10.000.000
4 | HTX Thạch Hà | Mắm ruốc | 3 sao | 10.000.000
| Cộng | | | %T`;

test.each([
  ['pass: texts add up to the total', AWARDS.replace('%T', '60.000.000'), []],
  [
    'fail: the total is added of all records, though one of them is what two others make',
    AWARDS.replace('%T', '66.000.000'),
    ['E6 warning sum of 4'],
  ],
])('%s', (_, text, expected) => {
  const { findings } = checkPlan([bookOf('a.xlsx', sheetFromText('Thưởng', text))]);
  expect(
    findings.flatMap((finding) =>
      finding.rule === 'sum-of-parts'
        ? finding.cells.map(
            ({ row, col }) => `${cellName(row, col)} ${finding.severity} sum of ${finding.parts.length}`,
          )
        : [],
    ),
  ).toEqual(expected);
});

import { checkPlan } from '../../../src/engine/check';
import { cellName } from '../../../src/engine/grid/address';
import { bookOf, sheetFromText } from '../../generators/districts/sheets';

const BARE = `
NHU CẦU KINH PHÍ THEO NGUỒN VỐN
Đơn vị: triệu đồng
TT | Đơn vị | Nguồn vốn | Năm 2021 | Năm 2022 | Tổng cộng
1 | Bình Sơn | NSTW | 100 | 120 | 220
 | | NSĐP | 50 | 40 | 90
2 | Mộ Đức | NSTW | %A | 95 | 175
 | | NSĐP | 33 | 44 | 77
3 | Ba Tơ | NSTW | 61 | 72 | 133
 | | NSĐP | 18 | 25 | 43
 | Tổng cộng | NSTW | 241 | 287 | 528
 | | NSĐP | 101 | 109 | 210
 | Cộng chung | | 342 | %B | 738`;

const WITH_TOTALS = `
NHU CẦU KINH PHÍ THEO NGUỒN VỐN
Đơn vị: triệu đồng
TT | Đơn vị | Nguồn vốn | Năm 2021 | Năm 2022 | Tổng cộng
1 | Bình Sơn | Tổng số | 150 | 160 | 310
 | | NSTW | 100 | 120 | 220
 | | NSĐP | 50 | 40 | 90
2 | Mộ Đức | Tổng số | 113 | 139 | 252
 | | NSTW | %A | 95 | 175
 | | NSĐP | 33 | 44 | 77
 | TỔNG CỘNG | Tổng số | 263 | %B | 562
 | | NSTW | 180 | 215 | 395
 | | NSĐP | 83 | 84 | 167`;

const told = (text: string): string[] =>
  checkPlan([bookOf('a.xlsx', sheetFromText('KP', text))]).findings.flatMap(
    ({ rule, severity, cells: [cell] }) =>
      severity !== 'info' && cell ? [`${severity} ${rule} ${cellName(cell.row, cell.col)}`] : [],
  );
const repeated = BARE.replace(/(\d \| )(Bình Sơn|Mộ Đức|Ba Tơ)( .*\n) \| \|/gu, '$1$2$3 | $2 |');

test.each([
  ['pass: lines of units', BARE, '80', '396', []],
  ['pass: the unit’s name in each line', repeated, '80', '396', []],
  ['pass: a total in each unit', WITH_TOTALS, '80', '299', []],
  ['fail: a line', BARE, '88', '396', ['error sum-of-parts F6', 'error sum-of-parts D10']],
  [
    'fail: a line of a named unit',
    repeated,
    '88',
    '396',
    ['error sum-of-parts F6', 'error sum-of-parts D10'],
  ],
  ['fail: the total of the totals', BARE, '80', '369', ['error sum-of-parts F12', 'error sum-of-parts E12']],
  [
    'fail: a unit’s line',
    WITH_TOTALS,
    '88',
    '299',
    ['error sum-of-parts F8', 'error sum-of-parts D7', 'error sum-of-parts D11'],
  ],
])('%s', (_, text, one, other, expected) => {
  const found = told(text.replace('%A', one).replace('%B', other));
  expect(found).toEqual(expected);
});

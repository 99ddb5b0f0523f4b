import { checkPlan } from '../../../src/engine/check';
import { bookOf, sheetFromText } from '../../generators/districts/sheets';

function failing(text: string): string[] {
  return checkPlan([bookOf('a.xlsx', sheetFromText('Bảng', text))]).findings.flatMap((finding) =>
    finding.rule === 'sum-of-parts' && finding.verdict === 'fail'
      ? finding.cells.map(({ row, col }) => `${finding.severity} ${row},${col}`)
      : [],
  );
}

const BY_YEAR = `
Năm | Số SP mới | Lũy kế
2021 | 35 | 35
2022 | 48 | 83
2023 | 51 | %A
2024 | 60 | 194
2025 | 52 | 246`;

const ACROSS = `
TT | Chỉ tiêu | Quý I | Quý II | Quý III | Quý IV
1 | Sản phẩm công nhận mới | 12 | 9 | 15 | 20
2 | Lũy kế từng quý | 12 | 21 | %A | 56`;

/** A goal and what was there before it stand left of the years. */
const FROM_BEFORE = `
TT | Chỉ tiêu | Thực hiện 2016-2020 | Kế hoạch 2021-2025 | 2021 | 2022 | 2023 | 2024
1 | Sản phẩm công nhận mới | 45 | 95 | 20 | 25 | 27 | 23
2 | Lũy kế sản phẩm | 45 | 140 | 65 | %A | 117 | 140`;

test.each([
  ['pass: the years go on from what was before them', FROM_BEFORE.replace('%A', '90'), []],
  ['fail: a year behind its goal', FROM_BEFORE.replace('%A', '80'), ['error 2,5', 'error 2,6']],
  ['pass: each is the one before and its own', BY_YEAR.replace('%A', '134'), []],
  [
    'fail: one running total is off, and the next starts from it',
    BY_YEAR.replace('%A', '143'),
    ['error 3,2', 'error 4,2'],
  ],
  [
    'pass: a year without a figure of its own is passed over',
    BY_YEAR.replace('%A', '').replace('| 51 |', '| |'),
    [],
  ],
  [
    'fail: where some running totals are blank the others are held all the same',
    'Năm | Số SP mới | Lũy kế\n2018 | 5 | 5\n2019 | 6 | 11\n2020 | 7 |\n2021 | 8 | 26\n2022 | 9 | 35\n2023 | 4 |\n2024 | 3 | 42\n2025 | 2 | 54',
    ['error 8,2'],
  ],
  ['pass: across', ACROSS.replace('%A', '36'), []],
  [
    'undecided: a balance carried in from before',
    'TT | Xã | Lũy kế đến năm 2025 | Năm 2026\n1 | A | 10 | 3\n2 | B | 20 | 4\n3 | C | 30 | 2',
    [],
  ],
])('%s', (_, text, expected) => {
  expect(failing(text).sort()).toEqual([...expected].sort());
});

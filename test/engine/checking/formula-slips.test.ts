import { checkPlan } from '../../../src/engine/check';
import type { FormulaSlip } from '../../../src/engine/findings/formulas';
import type { Cell, Row, Sheet } from '../../../src/engine/grid/grid';

/** A budget of three communes by three years; `formulas` replace the plain cells of its total row and column. */
function slips(formulas: Readonly<Record<string, readonly [string, number]>>): string[] {
  const values = [
    ['Đơn vị', 'Năm 2024', 'Năm 2025', 'Năm 2026', 'Cộng'],
    ['Xã A', 100, 200, 300, 600],
    ['Xã B', 110, 210, 310, 630],
    ['Xã C', 120, 220, 320, 660],
    ['Tổng cộng', 330, 630, 930, 1890],
  ];
  const rows = values.map((row, at) =>
    row.map((value, col): Cell => {
      const typed = formulas[`${String.fromCharCode(65 + col)}${at + 1}`];
      return typed ? { formula: typed[0], value: typed[1] } : { value };
    }),
  );
  const sheet: Sheet = { name: 'KP', rows };
  return checkPlan([{ file: 'a.xlsx', sheets: [sheet] }])
    .findings.filter((finding): finding is FormulaSlip => finding.rule === 'formula-slip')
    .map(({ slip }) => slip);
}

test.each([
  ['a plain sum', { B5: ['SUM(B2:B4)', 330] }, []],
  ['added cell by cell', { B5: ['B2+B3+B4', 330] }, []],
  ['a number typed in', { B5: ['SUM(B2:B4)+2', 332] }, ['constant']],
  ['a number taken off', { B5: ['SUM(B2:B4)-2', 328] }, ['constant']],
  ['a cell added twice', { B5: ['SUM(B2:B4)+B3', 440] }, ['twice']],
  ['its own cell', { B5: ['SUM(B2:B5)', 0] }, ['circular']],
  ['an old result', { B5: ['SUM(B2:B4)', 331] }, ['stale']],
  ['the cells of the column beside', { C5: ['SUM(B2:B4)', 330] }, ['other-line']],
  ['the cells of the row above', { E3: ['SUM(B2:D2)', 630] }, ['other-line']],
  [
    'the cells of the column beside, with a right result',
    { B5: ['SUM(B2:B4)', 330], C5: ['B2+B3+B4', 630] },
    ['other-line'],
  ],
  [
    'other cells than its neighbours',
    {
      B5: ['SUM(B2:B4)', 330],
      C5: ['SUM(C2:C4)', 630],
      D5: ['SUM(C2:D4)', 1560],
      E5: ['SUM(E2:E4)', 1890],
    },
    ['unlike-neighbours'],
  ],
  ['what is no sum is left alone', { B5: ['ROUND(SUM(B2:B4),0)', 330] }, []],
] as const)('%s', (_, formulas, expected) => {
  expect(slips(formulas as never)).toEqual(expected);
});

test.each([
  ['the same cells of each column', 'SUM(D2:D301)', []],
  ['the column before besides, in a table of hundreds', 'SUM(C2:D301)', ['unlike-neighbours']],
  ['one more row, which holds nothing', 'SUM(D1:D301)', []],
  ['one row less, which holds nothing', 'SUM(D2:D300)', []],
])('%s', (_, formula, expected) => {
  const many = 300;
  const total = ['B', 'C', 'D', 'E'].map((letter): Cell => {
    if (letter !== 'D') return { formula: `SUM(${letter}2:${letter}${many + 1})`, value: many * 5 };
    return { formula, value: (many - 1) * 5 + (formula.includes('C') ? many * 5 : 0) };
  });
  const row = (at: number): Row =>
    [`Xã ${at}`, 5, 5, at === many ? null : 5, 5].map((value) => (value === null ? undefined : { value }));
  const rows: Row[] = [
    ['Đơn vị', 'Năm 2024', 'Năm 2025', 'Năm 2026', 'Năm 2027'].map((value) => ({ value })),
    ...Array.from({ length: many }, (_line, at) => row(at + 1)),
    [{ value: 'Tổng cộng' }, ...total],
  ];
  const { findings } = checkPlan([{ file: 'a.xlsx', sheets: [{ name: 'KP', rows }] }]);
  expect(findings.flatMap((finding) => (finding.rule === 'formula-slip' ? [finding.slip] : []))).toEqual(
    expected,
  );
});

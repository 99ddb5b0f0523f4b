import { checkPlan } from '../../../src/engine/check';
import { cellName } from '../../../src/engine/grid/address';
import type { Cell } from '../../../src/engine/grid/grid';
import { grandSums } from '../../../src/engine/checking/grand-sums';

type Line = readonly (string | number | null)[];

/** Sums that are told as wrong, by cell and weight. */
function told(lines: readonly Line[]): string[] {
  const rows = lines.map((line) =>
    line.map((value): Cell | undefined => (value === null ? undefined : { value })),
  );
  return checkPlan([{ file: 'a.xlsx', sheets: [{ name: 'S', rows }] }]).findings.flatMap((finding) =>
    finding.rule === 'sum-of-parts'
      ? finding.cells.map(({ row, col }) => `${cellName(row, col)} ${finding.severity}`)
      : [],
  );
}

/** Trainees by course: groups in the first column, `Cộng` under each in the second. */
function courses(second: number, total = 93): Line[] {
  return [
    ['HỌC VIÊN THEO LỚP'],
    ['Lớp', 'Giới', 'Số học viên'],
    ['Lớp 1', 'Nam', 12],
    [null, 'Nữ', 18],
    [null, 'Cộng', 30],
    ['Lớp 2', 'Nam', 22],
    [null, 'Nữ', 9],
    [null, 'Cộng', second],
    ['Lớp 3', 'Nam', 15],
    [null, 'Nữ', 17],
    [null, 'Cộng', 32],
    ['Tổng cộng', null, total],
  ];
}

test.each([
  ['pass: a total under each block, one over them all', courses(31), []],
  ['fail: one block', courses(33), ['C8 error', 'C12 warning']],
  ['fail: the total of all', courses(31, 95), ['C12 warning']],
])('%s', (_, lines, expected) => {
  expect(told(lines)).toEqual(expected);
});

test('one total adds up all rows, whatever they hold', () => {
  expect(grandSums([3], [0, 1, 2], () => -5)).toEqual([{ total: 3, parts: [0, 1, 2] }]);
});

test('totals over their blocks are told from totals under them by what holds', () => {
  const rows = [1, 2, 4, 5];
  const over = [
    { total: 0, parts: [1, 2] },
    { total: 3, parts: [4, 5] },
  ];
  const holding = ({ total, parts }: { total: number; parts: readonly number[] }): number =>
    over.some((sum) => sum.total === total && sum.parts.join() === parts.join()) ? 1 : -1;
  expect(grandSums([0, 3], rows, holding)).toEqual(over);
});

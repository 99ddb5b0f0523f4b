import { Work } from '../../../src/engine/diagnosis/work';
import { checkPlan } from '../../../src/engine/check';
import { roundingTogether } from '../../../src/engine/diagnosis/rounding-together';
import { cellName } from '../../../src/engine/grid/address';
import type { Cell, Workbook } from '../../../src/engine/grid/grid';

/** A budget sheet of one year, as a clerk sees it. */
function budget(text: string): Workbook {
  const head = [
    ['Phụ lục 03: DỰ KIẾN KINH PHÍ THỰC HIỆN'],
    ['Đơn vị tính: Triệu đồng'],
    ['STT', 'Hạng mục nội dung', 'Năm 2026', '', ''],
    ['', '', 'Tổng', 'NSNN', 'Vốn khác'],
  ];
  const body = text
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s*\|\s*/));
  const cell = (value: string): Cell | undefined => {
    if (value === '') return undefined;
    return /^\d+$/.test(value) ? { value: Number(value), format: '#,##0' } : { value };
  };
  return {
    file: 'thu.xlsx',
    sheets: [{ name: 'PL 03', rows: [...head, ...body].map((row) => row.map(cell)) }],
  };
}

test('sums that one set of unrounded figures explains are left alone', () => {
  const { tables, summary } = checkPlan([
    budget(`
        | Cấp xã | 21 | 8 | 12
      1 | Xã An  | 11 | 4 | 6
      2 | Xã Bình| 10 | 4 | 6
    `),
  ]);
  expect(summary).toMatchObject({ rounding: 2, fail: 0 });
  expect(roundingTogether(tables, new Work(1e6))).toEqual([]);
});

test('sums that cannot all be rounding are named, and none that could be left out', () => {
  const { tables, summary } = checkPlan([
    budget(`
        | Cấp xã | 21 | 9 | 11
      1 | Xã An  | 10 | 4 | 5
      2 | Xã Bình| 10 | 4 | 5
    `),
  ]);
  expect(summary).toMatchObject({ rounding: 6, fail: 0 });
  const [finding, ...more] = roundingTogether(tables, new Work(1e6));
  expect(more).toEqual([]);
  expect(finding?.cells.map(({ row, col }) => cellName(row, col)).sort()).toHaveLength(3);
  expect(finding).toMatchObject({ rule: 'rounding-together', severity: 'error' });
});

import { checkPlan } from '../../../src/engine/check';
import type { FormulaSlip } from '../../../src/engine/findings/formulas';
import type { Cell, Sheet } from '../../../src/engine/grid/grid';

type Total = readonly [formula: string, value: number];

/** Two blocks of communes with their totals and a grand total; some rows are hidden. */
function check(
  totals: { readonly north: Total; readonly south: Total; readonly all: Total },
  hidden: readonly number[] = [],
) {
  const line = (name: string, figure: number | Total): Cell[] => [
    { value: name },
    ...[1, 10].map((times): Cell =>
      typeof figure === 'number'
        ? { value: figure * times }
        : {
            formula: times === 1 ? figure[0] : figure[0].replace(/B(?=\d)/gu, 'C'),
            value: figure[1] * times,
          },
    ),
  ];
  const rows = [
    [{ value: 'Đơn vị' }, { value: 'Năm 2024' }, { value: 'Năm 2025' }],
    line('Tổng cộng', totals.all),
    line('Khu vực Bắc', totals.north),
    line('Xã A', 110),
    line('Xã B', 120),
    line('Xã C', 130),
    line('Khu vực Nam', totals.south),
    line('Xã D', 140),
    line('Xã E', 150),
  ];
  const sheet: Sheet = { name: 'KP', rows, ...(hidden.length > 0 ? { hiddenRows: new Set(hidden) } : {}) };
  const { findings, summary } = checkPlan([{ file: 'a.xlsx', sheets: [sheet] }]);
  const slips = findings.filter((finding): finding is FormulaSlip => finding.rule === 'formula-slip');
  return {
    slips: slips.map(({ slip, concerned }) => [slip, concerned?.map(({ row }) => row).join()]),
    errors: summary.errors,
  };
}

const NORTH: Total = ['SUBTOTAL(9,B4:B6)', 360];
const SOUTH: Total = ['SUBTOTAL(9,B8:B9)', 290];
const ALL: Total = ['SUBTOTAL(9,B3:B9)', 650];

test('a subtotal passes over other subtotals: nothing is added twice', () => {
  expect(check({ north: NORTH, south: SOUTH, all: ALL })).toEqual({ slips: [], errors: 0 });
});

test('rows that a filter hides and a subtotal leaves out are named, and are no wrong sum', () => {
  const filtered = check({ north: ['SUBTOTAL(109,B4:B6)', 240], south: SOUTH, all: ALL }, [4]);
  expect(filtered.slips).toEqual([
    ['hidden-rows', '4'],
    ['hidden-rows', '4'],
  ]);
  expect(filtered.slips.some(([slip]) => slip === 'stale')).toBe(false);
});

test('hidden rows that are added all the same are nothing to tell of a formula', () => {
  expect(check({ north: NORTH, south: SOUTH, all: ALL }, [4]).slips).toEqual([]);
});

test('a subtotal that neither all rows nor those in sight give is an old result', () => {
  const stale = check({ north: ['SUBTOTAL(9,B4:B6)', 300], south: SOUTH, all: ALL }, [4]);
  expect(stale.slips[0]?.[0]).toBe('stale');
});

test('SUM adds hidden rows too: a total without them is wrong', () => {
  const wrong = check({ north: ['SUM(B4:B6)', 240], south: SOUTH, all: ['B3+B7', 650] }, [4]);
  expect(wrong.slips[0]?.[0]).toBe('stale');
  expect(wrong.errors).toBeGreaterThan(0);
});

import { toPlain } from '../../../src/engine/decimal';
import type { CheckResult } from '../../../src/engine/check';
import { checkPlan } from '../../../src/engine/check';
import { bookOf, sheetFromText } from '../../generators/districts/sheets';
import { check, sheetOf } from '../plan-text';

/** A budget of one unit whose only sum is total = state + other. */
function budget(total: string, state: string, other: string): CheckResult {
  return check(
    sheetOf(
      'PL 3',
      `DỰ KIẾN KINH PHÍ THỰC HIỆN
       Đơn vị tính: triệu đồng
       STT | Đơn vị | Tổng | NSNN | Vốn khác
       1 | Mang Yang | ${total} | ${state} | ${other}`,
    ),
  );
}

test.each([
  ['parts add up', '30', '10', '20', 'pass'],
  ['a blank counts as nothing', '10', '10', '', 'pass'],
  ['all blank under nought', '0', '', '', 'pass'],
  ['off by less than three halves', '31', '10', '20', 'rounding'],
  ['off by more', '32', '10', '20', 'fail'],
  ['finer figures bear less', '30.1', '10.0', '20.2', 'rounding'],
  ['a blank that would be needed', '30', '10', '', 'fail'],
  ['all blank under a figure', '30', '', '', 'undecided'],
  ['an error value', '30', '#REF!', '20', 'undecided'],
  ['a text that is no figure', '30', 'theo thực tế', '20', 'undecided'],
])('%s: %s = %s + %s is %s', (_, total, state, other, verdict) => {
  const { summary } = budget(total, state, other);
  expect(summary).toMatchObject({ pass: 0, fail: 0, rounding: 0, undecided: 0, [verdict]: 1 });
});

test('counts get no rounding', () => {
  const { findings } = check(
    sheetOf(
      'PL 1',
      `STT | Đơn vị | Tổng số | Nâng hạng | Mới
       1 | Mang Yang | 31 | 10 | 20`,
    ),
  );
  expect(
    findings.map(({ rule, verdict, difference }) => [rule, verdict, difference && toPlain(difference)]),
  ).toEqual([['sum-of-parts', 'fail', '1']]);
});

test('figures that add up and a page that does not are told apart', () => {
  const half = { value: 6.5, format: '#,##0' };
  const sheet = sheetOf('PL 3', 'Đơn vị tính: triệu đồng\nSTT | Đơn vị | Tổng | NSNN | Vốn khác');
  const row = [{ value: 1 }, { value: 'Mang Yang' }, { value: 13, format: '#,##0' }, half, half];
  const { findings } = check({ ...sheet, rows: [...sheet.rows, row] });
  expect(findings).toMatchObject([{ rule: 'sum-of-parts', verdict: 'rounding', basis: 'printed' }]);
});

describe('typed figures with two readings', () => {
  test('the sums decide', () => {
    const { summary, findings } = budget("'3.200", "'644,010", "'2.556");
    expect(summary).toMatchObject({ rounding: 1, fail: 0, undecided: 0 });
    expect(findings.map(({ rule }) => rule)).not.toContain('ambiguous-number');
  });

  test('where they cannot, both readings are said', () => {
    const { findings } = check(
      sheetOf(
        'PL 3',
        `Đơn vị tính: triệu đồng
         STT | Đơn vị | NSNN | NSTW
         1 | Mang Yang | '1.500 | 7`,
      ),
    );
    const doubtful = findings.flatMap((each) => (each.rule === 'ambiguous-number' ? [each] : []));
    expect(doubtful.map(({ text, readings }) => [text, readings.map(toPlain)])).toEqual([
      ['1.500', ['1500', '1.5']],
    ]);
  });
});

test('counts of a known appendix get no rounding, however many of its sums are off by one', () => {
  const sheet = sheetFromText(
    'PL1',
    `PHỤ LỤC 1
DỰ KIẾN SẢN PHẨM OCOP GIAI ĐOẠN 2026-2027
STT | Đơn vị | Năm 2026 | | | Năm 2027 | | | Tổng cộng
 | | Tổng | Sản phẩm mới | Nâng hạng | Tổng | Sản phẩm mới | Nâng hạng |
1 | Xã Ia Grai | 3 | 2 | 1 | 2 | 1 | 1 | 5
2 | Xã Đức Cơ | 3 | 3 | 0 | 4 | 2 | 2 | 7
3 | Xã Chư Păh | 3 | 2 | 2 | 1 | 0 | 1 | 4
4 | Phường Pleiku | 5 | 4 | 1 | 6 | 3 | 3 | 11
5 | Xã Ia Lâu | 1 | 0 | 1 | 2 | 2 | 0 | 3
 | Tổng cộng | 15 | 10 | 5 | 15 | 8 | 7 | 30`,
    [
      { top: 2, left: 2, bottom: 2, right: 4 },
      { top: 2, left: 5, bottom: 2, right: 7 },
    ],
  );
  const { findings } = checkPlan([bookOf('a.xlsx', sheet)]);
  const sums = findings.filter(({ rule }) => rule === 'sum-of-parts');
  expect(sums.map(({ verdict, severity }) => [verdict, severity])).toEqual([
    ['fail', 'error'],
    ['fail', 'error'],
  ]);
});

import { check, sheetOf } from '../plan-text';
import type { CheckResult } from '../../../src/engine/check';

/** Two appendices that must agree on each unit's new products. */
function plan(left: readonly string[], right: readonly string[]): CheckResult {
  const rows = (names: readonly string[], figures: string): string =>
    names.map((name, index) => `${index + 1} | ${name} | ${figures}`).join('\n');
  return check(
    sheetOf('PL 1', `STT | Đơn vị | Tổng số | Nâng hạng | Mới\n${rows(left, '3 | 1 | 2')}`),
    sheetOf('PL 2', `STT | Đơn vị | Tổng sản phẩm | Thực phẩm | Đồ uống\n${rows(right, '2 | 1 | 1')}`),
  );
}

function said({ findings }: CheckResult): string[] {
  return findings.flatMap((finding) => {
    if (finding.rule === 'unknown-unit') return [`${finding.name} taken for ${finding.taken}`];
    return finding.rule === 'unit-missing'
      ? [`${finding.name} missing from ${finding.missingFrom.join()}`]
      : [];
  });
}

test.each([
  ['the same names', ['An Khê', 'Kbang'], ['An Khê', 'Kbang'], []],
  ['another order', ['An Khê', 'Kbang'], ['Kbang', 'An Khê'], []],
  ['a prefix on one side', ['TX. An Khê', 'Kbang'], ['An Khê', 'Huyện Kbang'], []],
  ['where the tone stands', ['Hoà Bình', 'Kbang'], ['HÒA BÌNH', 'Kbang'], []],
  ['a near-miss', ['Đak Đoa', 'Kbang'], ['Đăk Đoa', 'Kbang'], ['Đăk Đoa taken for Đak Đoa']],
  [
    'two real units that look alike',
    ['Thanh Hà', 'Thạnh Hạ', 'Kbang'],
    ['Thạnh Hạ', 'Kbang'],
    ['Thanh Hà missing from product-groups'],
  ],
  [
    'Chư Păh is not Chư Puh',
    ['Chư Păh', 'Kbang', 'Ia Pa'],
    ['Chư Puh', 'Kbang', 'Ia Pa'],
    ['Chư Păh missing from product-groups', 'Chư Puh missing from product-plan'],
  ],
  ['a city and a district of one name', ['TP. Cao Lãnh', 'H. Cao Lãnh'], ['TP. Cao Lãnh', 'H. Cao Lãnh'], []],
])('%s', (_, left, right, expected) => {
  expect(said(plan(left, right))).toEqual(expected);
});

test('a unit that disagrees is an error at both cells', () => {
  const { findings } = check(
    sheetOf(
      'PL 1',
      'STT | Đơn vị | Tổng số | Nâng hạng | Mới\n1 | An Khê | 3 | 1 | 2\n2 | Kbang | 3 | 1 | 2',
    ),
    sheetOf(
      'PL 2',
      'STT | Đơn vị | Tổng sản phẩm | Thực phẩm | Đồ uống\n1 | Kbang | 3 | 2 | 1\n2 | An Khê | 2 | 1 | 1',
    ),
  );
  expect(findings).toMatchObject([
    {
      rule: 'cross-appendix',
      severity: 'error',
      subject: { unit: 'Kbang' },
      cells: [
        { sheet: 'PL 2', row: 1, col: 2 },
        { sheet: 'PL 1', row: 2, col: 4 },
      ],
    },
  ]);
});

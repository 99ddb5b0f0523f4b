import { check, sheetOf } from '../plan-text';

test('a sum that leaves out a row of its block', () => {
  const { findings } = check(
    sheetOf(
      'PL 1',
      `STT | Đơn vị | Tổng số | Nâng hạng | Mới
       1 | An Khê | 3 | 1 | 2
       2 | Kbang | 3 | 1 | 2
       3 | Ia Pa | 0 | 0 | 0
       | Tổng cộng | 6 =SUM(C2:C3) | 2 =SUM(D2:D4) | 4 =D5+E2`,
    ),
  );
  expect(findings).toMatchObject([{ rule: 'formula-range', leftOut: [{ row: 3, col: 2 }] }]);
});

test('a typed total among formulas', () => {
  const { findings } = check(
    sheetOf(
      'PL 1',
      `STT | Đơn vị | Tổng số | Nâng hạng | Mới
       1 | An Khê | 3 =D2+E2 | 1 | 2
       2 | Kbang | 3 | 1 | 2
       3 | Ia Pa | 3 =D4+E4 | 1 | 2`,
    ),
  );
  expect(findings).toMatchObject([{ rule: 'typed-total', cells: [{ row: 2, col: 2 }] }]);
});

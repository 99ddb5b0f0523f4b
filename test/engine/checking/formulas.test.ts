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

test.each([
  ['a subtotal stands for what it adds up', 'D5+D6+D7', []],
  ['a subtotal and half of the rest', 'D5+D6', ['formula-slip']],
])('%s', (_, formula, rules) => {
  const { findings } = check(
    sheetOf(
      'Dự toán',
      `TT | Nội dung | ĐVT | Thành tiền (nghìn đồng)
       1 | Bao bì | mẫu | 48000
       2 | Kiểm nghiệm | mẫu | 12000
       3 | Tem | mẫu | 20000
       | Cộng | | 80000 =D2+D3+D4
       | Thuế VAT 10% | | 8000 =D5*0.1
       | Dự phòng phí 5% | | 4000 =D5*0.05
       | Tổng cộng | | 92000 =${formula}`,
    ),
  );
  expect(findings.map(({ rule }) => rule)).toEqual(rules);
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

import { checkPlan } from '../../../../src/engine/check';
import { bookOf, sheetFromText } from '../../../generators/districts/sheets';

/** What a table was read as, and what is told of it but information. */
function told(text: string): string[] {
  const { sheets, findings } = checkPlan([bookOf('a.xlsx', sheetFromText('Bảng', text))]);
  return [
    ...sheets.flatMap(({ read }) => read),
    ...findings.flatMap(({ rule, severity }) => (severity === 'info' ? [] : [rule])),
  ];
}

test('"Nam" beside "Nữ" counts men and names no year', () => {
  expect(
    told(`
DÂN SỐ TRUNG BÌNH NĂM 2025 (người)
Đơn vị | Tổng số | Theo giới tính | | Theo khu vực |
 | | Nam | Nữ | Thành thị | Nông thôn
Toàn vùng | 38000 | 18500 | 19500 | 9000 | 29000
Xã Nậm Pồ | 12000 | 6000 | 6000 | 2000 | 10000
Xã Mường Chà | 16000 | 7500 | 8500 | 4000 | 12000
Phường Mường Lay | 10000 | 5000 | 5000 | 3000 | 7000`),
  ).toEqual(['table']);
});

import { checkPlan } from '../../../src/engine/check';
import { cellName } from '../../../src/engine/grid/address';
import { bookOf, sheetFromText } from '../../generators/districts/sheets';

/** How many sums hold, and all that is told but information. */
function told(text: string): (number | string)[] {
  const { summary, findings } = checkPlan([bookOf('a.xlsx', sheetFromText('KP', text))]);
  return [
    summary.pass,
    ...findings.flatMap(({ rule, severity, cells: [cell] }) =>
      severity === 'info' || !cell ? [] : [`${severity} ${rule} ${cellName(cell.row, cell.col)}`],
    ),
  ];
}

const NEED = `
Đơn vị tính: triệu đồng
STT | Đơn vị | %H | Ngân sách tỉnh | Ngân sách xã
1 | Phường Pleiku | 160 | 120 | 40
2 | Xã Đak Đoa | 120 | 90 | 30
3 | Xã Mang Yang | %A | 80 | 25
4 | Phường An Khê | 95 | 60 | 35
| Tổng cộng | %B | 350 | 130`;

test.each(['Nhu cầu kinh phí', 'Dự toán 2026', 'Thành tiền'])(
  'what stands under "%s" is shared out over the sources behind it, whatever it is called',
  (heading) => {
    const table = NEED.replace('%H', heading);
    expect(told(table.replace('%A', '105').replace('%B', '480'))).toEqual([8]);
    expect(told(table.replace('%A', '100').replace('%B', '475'))).toEqual([
      6,
      'error sum-of-parts C5',
      'error sum-of-parts C7',
    ]);
  },
);

test('sources that are no shares of the amount before them are told of nothing', () => {
  const table = NEED.replace('%H', 'Vốn đăng ký').replace('%A', '900').replace('%B', '1275');
  expect(told(table.replace('| 120 | 90', '| 420 | 90').replace('1275', '1575'))).toEqual([3]);
});

test('a norm and a count beside a total and its sources, under "trong đó", are none of its parts', () => {
  const table = (paid: string): string => `
Đơn vị tính: đồng
STT | Đơn vị | Số SP | Mức hỗ trợ | Thành tiền | Trong đó |
 | | | | | NS tỉnh | NS xã
1 | Xã Tuy Phước | 4 | 25000000 | 100000000 | 70000000 | 30000000
2 | Xã Phù Cát | 2 | 30000000 | 60000000 | ${paid} | 18000000
3 | Phường Bồng Sơn | 3 | 30000000 | 90000000 | 63000000 | 27000000
4 | Xã Hoài Ân | 2 | 25000000 | 50000000 | 35000000 | 15000000`;
  expect(told(table('42000000'))).toEqual([4]);
  expect(told(table('44000000'))).toEqual([3, 'error sum-of-parts E5']);
});

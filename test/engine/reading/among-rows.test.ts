import { checkPlan } from '../../../src/engine/check';
import { cellName } from '../../../src/engine/grid/address';
import { bookOf, sheetFromText } from '../../generators/districts/sheets';

/** How many sums hold, and all that is told but information. */
function told(text: string): (number | string)[] {
  const { summary, findings } = checkPlan([bookOf('a.xlsx', sheetFromText('BC', text))]);
  return [
    summary.pass,
    ...findings.flatMap(({ rule, severity, cells: [cell] }) =>
      severity === 'info' || !cell ? [] : [`${severity} ${rule} ${cellName(cell.row, cell.col)}`],
    ),
  ];
}

const report = (first: string, second: string, third: string): string => `
TỔNG HỢP KẾT QUẢ THỰC HIỆN OCOP QUÝ III NĂM 2026
TT | Chỉ tiêu | ĐVT | Kế hoạch năm | Thực hiện 9 tháng | Ước cả năm | % ước/KH
1 | Sản phẩm mới được công nhận | SP | 10 | 6 | 9 | 90
2 | Sản phẩm nâng hạng | SP | 4 | 3 | 4 | 100
3 | Lớp tập huấn | lớp | 5 | 4 | 5 | 100
4 | Kinh phí giải ngân | tr.đ | 850 | 510 | 800 | 94,1
| Trong đó: ${first}
| ${second}
${third}`;

test('lines behind "trong đó" share out the numbered row above, where most of its columns say so', () => {
  const [own, others] = ['NS tỉnh | tr.đ | 500 | 300 | 480 | 96', 'NS xã | tr.đ | 350 | 210 | 320 | 91,4'];
  expect(told(report(own, others, ''))).toEqual([3]);
  expect(told(report(own.replace('300', '999'), others, ''))).toEqual([2, 'error sum-of-parts E6']);
  expect(told(report(`\n| ${own}`.replace('Trong đó: ', ''), others, ''))).toEqual([3]);
  // what they say of the shares beside them is read as well
  expect(told(report(own.replace('| 96', '| 12'), others, ''))).toEqual([3, 'error share-mismatch G7']);
});

test('lines behind "trong đó" that overlap, or leave out, are parts and no more', () => {
  expect(told(report('nữ | tr.đ | 500 | 400 | 480 | 96', 'trẻ | tr.đ | 450 | 210 | 420 | 93,3', ''))).toEqual(
    [0],
  );
  expect(
    told(report('NS tỉnh | tr.đ | 500 | 300 | 480 | 96', '', '5 | Hội chợ | lượt | 2 | 1 | 2 | 100')),
  ).toEqual([0]);
});

test('a heading behind a lone "trong đó" begins a block of its own', () => {
  expect(
    told(`
TT | Đơn vị | Tổng | Cấp tỉnh | Cấp xã
1 | Xã A | 800 | 500 | 300
2 | Xã B | 900 | 500 | 400
| Trong đó: mua máy | 100 | 60 | 40
| Khu vực phía Tây | 1500 | 700 | 800
1 | Xã C | 700 | 300 | 400
2 | Xã D | 800 | 400 | 400`),
  ).toEqual([8]);
});

test('products and classes add up by chance only', () => {
  const rows = (a: string, b: string, c: string): string => `
Chỉ tiêu | ĐVT | Kế hoạch năm | Thực hiện | Ước cả năm
Sản phẩm mới | ${a} | 10 | 7 | 9
Sản phẩm nâng hạng | ${b} | 4 | 3 | 4
Lớp tập huấn | ${c} | 5 | 4 | 5`;
  expect(told(rows('SP', 'sản phẩm', 'lớp'))).toEqual([0]);
});

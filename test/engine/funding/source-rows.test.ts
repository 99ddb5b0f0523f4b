import { toPlain } from '../../../src/engine/decimal';
import { bookOf, sheetFromText } from '../../generators/districts/sheets';
import { analysed } from './sheets';

/** Total, state and other funding of everybody and of each unit. */
function told(text: string): string[] {
  const { summary } = analysed([bookOf('a.xlsx', sheetFromText('PL3', text))]);
  if (!summary) return [];
  const line = (name: string, { total, state, other }: Partial<NonNullable<typeof summary>>): string =>
    [name, total && toPlain(total), state && toPlain(state.amount), other && toPlain(other.amount)].join(' ');
  return [line('all', summary), ...summary.byUnit.map(({ unit, ...split }) => line(unit, split))];
}

const HEAD = `KINH PHÍ THỰC HIỆN
Đơn vị tính: triệu đồng
TT | Đơn vị | Tổng cộng | Năm 2026 | Năm 2027`;

const PLACES = `TỔNG HỢP NGUỒN VỐN THEO ĐỊA PHƯƠNG NĂM 2025
Đơn vị tính: Triệu đồng
TT | Nguồn vốn | Huyện A Lưới | Huyện Nam Đông | Tổng cộng
I | Ngân sách nhà nước | 870 | 570 | 1440
1 | Ngân sách trung ương | 500 | 300 | 800
2 | Ngân sách tỉnh | 370 | 270 | 640
II | Vốn tín dụng | 400 | 250 | 650
| Tổng cộng (I+II) | 1270 | 820 | 2090`;

test.each([
  [
    'sources down and units across',
    PLACES,
    ['all 2090 1440 650', 'Huyện A Lưới 1270 870 400', 'Huyện Nam Đông 820 570 250'],
  ],
  [
    'one unit under two headings is told once',
    `PHÂN BỔ KINH PHÍ NĂM 2026
Đơn vị tính: triệu đồng
TT | Danh mục | Tổng số | NS tỉnh | Vốn khác
| TỔNG CỘNG | 260 | 180 | 80
A | Vốn đầu tư phát triển | 180 | 120 | 60
1 | Xã Ia Pa | 100 | 70 | 30
2 | Xã Pờ Tó | 80 | 50 | 30
B | Vốn sự nghiệp | 80 | 60 | 20
1 | Xã Ia Pa | 50 | 40 | 10
2 | Xã Pờ Tó | 30 | 20 | 10`,
    ['all 260 180 80', 'Xã Ia Pa 150 110 40', 'Xã Pờ Tó 110 70 40'],
  ],
  [
    'dashed sources under each unit, within sources too',
    `${HEAD}
| TỔNG CỘNG | 1010 | 480 | 530
1 | Xã Ia Pa | 590 | 280 | 310
| - NSNN | 400 | 180 | 220
| + NSTW | 270 | 120 | 150
| + NS tỉnh | 130 | 60 | 70
| - Vốn khác | 190 | 100 | 90
2 | Xã Chư Răng | 420 | 200 | 220
| - NSNN | 190 | 90 | 100
| - Vốn tín dụng | 230 | 110 | 120`,
    ['all 1010 590 420', 'Xã Ia Pa 590 400 190', 'Xã Chư Răng 420 190 230'],
  ],
  [
    'dashed lines of tasks divide no money by source',
    `${HEAD}
| TỔNG CỘNG | 1010 | 480 | 530
1 | Xã Ia Pa | 590 | 280 | 310
| - Bao bì | 270 | 120 | 150
| - Hội chợ | 320 | 160 | 160
2 | Xã Chư Răng | 420 | 200 | 220
| - Bao bì | 190 | 90 | 100
| - Hội chợ | 230 | 110 | 120`,
    ['all 1010  ', 'Xã Ia Pa 590  ', 'Xã Chư Răng 420  '],
  ],
])('%s', (_, text, expected) => {
  expect(told(text)).toEqual(expected);
});

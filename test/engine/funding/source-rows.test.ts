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

test.each([
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

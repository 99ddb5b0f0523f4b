import { toPlain } from '../../../src/engine/decimal';
import { bookOf, sheetFromText } from '../../generators/districts/sheets';
import { analysed } from './sheets';

/** Total, state and other funding of all, by year and by unit. */
function told(text: string): string[] {
  const { summary } = analysed([bookOf('a.xlsx', sheetFromText('Nguồn', text))]);
  if (!summary) return [];
  const line = (name: string, { total, state, other }: Partial<NonNullable<typeof summary>>): string =>
    [name, total && toPlain(total), state && toPlain(state.amount), other && toPlain(other.amount)].join(' ');
  return [
    line('all', summary),
    ...summary.byYear.map(({ year, ...split }) => line(String(year), split)),
    ...summary.byUnit.map(({ unit, ...split }) => line(unit, split)),
  ];
}

test('a row for each source of each unit, with years across', () => {
  expect(
    told(`
PHÂN BỔ KINH PHÍ THEO NGUỒN VỐN (triệu đồng)
STT | Xã/phường | Nguồn vốn | 2026 | 2027 | Tổng cộng
1 | Phường Pleiku | NSTW | 10 | 12 | 22
| | NS tỉnh | 11 | 12 | 23
| | Đối ứng của chủ thể | 12 | 12 | 24
| | Cộng | 33 | 36 | 69
2 | Xã Đak Đoa | NSTW | 20 | 13 | 33
| | NS tỉnh | 21 | 13 | 34
| | Đối ứng của chủ thể | 22 | 13 | 35
| | Cộng | 63 | 39 | 102
TỔNG CỘNG | | | 96 | 75 | 171`),
  ).toEqual([
    'all 171 112 59',
    '2026 96 62 34',
    '2027 75 50 25',
    'Phường Pleiku 69 45 24',
    'Xã Đak Đoa 102 67 35',
  ]);
});

test('units without a total of their own, names repeated, one amount', () => {
  expect(
    told(`
Đơn vị tính: triệu đồng
Xã | Nguồn | Kinh phí
Xã Ia Grai | Ngân sách tỉnh | 30
Xã Ia Grai | Vốn khác | 12
Xã Ia Pa | Ngân sách tỉnh | 45
Xã Ia Pa | Vốn khác | 20
Xã Chư Sê | Ngân sách tỉnh | 25
Xã Chư Sê | Vốn khác | 8`),
  ).toEqual(['all 140 100 40', 'Xã Ia Grai 42 30 12', 'Xã Ia Pa 65 45 20', 'Xã Chư Sê 33 25 8']);
});

test('lines that are no sources are no money by source', () => {
  expect(
    told(`
Đơn vị tính: triệu đồng
Xã | Nội dung | Kinh phí
Xã Ia Grai | Tập huấn | 30
Xã Ia Grai | Bao bì | 12
Xã Ia Pa | Tập huấn | 45
Xã Ia Pa | Bao bì | 20`),
  ).toEqual([]);
});

import { checkPlan } from '../../../src/engine/check';
import { inTodaysUnits } from '../../../src/engine/units/in-todays-units';
import { bookOf, sheetFromText } from '../../generators/districts/sheets';

const BUDGET = `
DỰ TOÁN KINH PHÍ OCOP NĂM 2027
Đơn vị tính: triệu đồng
STT | Đơn vị | Nội dung | Thành tiền | NS tỉnh | NS xã | Vốn của chủ thể | Xã, phường mới
1 | Xã Chư Răng | Hỗ trợ bao bì | 120 | 60 | 20 | 40 | Xã Pờ Tó
2 | Xã Ia Pa | Tập huấn | 25 | 15 | 10 | | Xã Ia Pa`;

test('the money of communes stays in its column where the unit is read from another', () => {
  const { records } = checkPlan([bookOf('a.xlsx', sheetFromText('Dự toán', BUDGET))]);
  const moved = inTodaysUnits(records, 'today').budget;
  expect(moved.map(({ unit, at: { columns } }) => [unit, columns['unit'], columns['commune']])).toEqual([
    ['Xã Pờ Tó', 7, 5],
    ['Xã Ia Pa', 7, 5],
  ]);
});

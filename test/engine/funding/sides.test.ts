import { rowId, sideName } from '../../../src/engine/funding/sides';
import { bookOf, sheetFromText } from '../../generators/districts/sheets';
import { sideFrom } from './sheets';

const table = (unit: string) =>
  sheetFromText(
    'Nguồn',
    `
NGUỒN KINH PHÍ THỰC HIỆN CHƯƠNG TRÌNH OCOP GIAI ĐOẠN 2021-2025
 | | Đơn vị tính: triệu đồng
STT | Đơn vị | Tổng | NSNN | Vốn khác
1 | ${unit} | 300 | 100 | 200
2 | An Khê | 200 | 100 | 100
Tổng cộng | | 500 | 200 | 300`,
  );

test('a side is called by its layout, and by its file where it is only one', () => {
  const [view] = sideFrom([bookOf('tinh.xlsx', table('Kbang'))]).views;
  if (!view) throw new Error('no money');
  expect(sideName(view)).toEqual({ layout: view.kind, file: 'tinh.xlsx' });
  expect(sideName({ ...view, files: ['a.xlsx', 'b.xlsx'] })).toEqual({ layout: view.kind });
  expect(sideName({ ...view, files: [] })).toEqual({ layout: view.kind });
  expect(sideName({ ...view, kind: 'typed' })).toEqual({ file: 'tinh.xlsx' });
});

test('rows are told apart by the pair of their names', () => {
  const KBANG = { kind: 'row', name: 'Kbang', place: 'unit' } as const;
  const ids = [
    { ...KBANG, left: 1, right: 2 },
    { ...KBANG, left: 2, right: 1 },
    { ...KBANG, left: 1 },
    { ...KBANG, right: 1 },
  ].map(rowId);
  expect(new Set(ids).size).toBe(4);
  expect(rowId({ kind: 'all' })).toBe('all');
});

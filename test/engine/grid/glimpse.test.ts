import type { Row } from '../../../src/engine/grid/grid';
import { glimpseOf } from '../../../src/engine/grid/glimpse';
import { sheetFromText } from '../../generators/districts/sheets';

function seen(text: string): readonly string[] | undefined {
  return glimpseOf(sheetFromText('S', text))?.rows.map(
    ({ row, texts }) => `${row + 1}: ${texts.join(' | ')}`,
  );
}

test('what stands over the first figure, and what follows it', () => {
  const text = 'Mở đầu\nBáo cáo năm\nĐơn vị: đồng\n\nKinh phí | 1200\nGhi chú';
  expect(seen(text)).toEqual([
    '1: Mở đầu | ',
    '2: Báo cáo năm | ',
    '3: Đơn vị: đồng | ',
    '5: Kinh phí | 1200',
    '6: Ghi chú | ',
  ]);
});

test('seven rows and five columns at most; blank columns are passed over, long texts are cut', () => {
  const rows: Row[] = Array.from({ length: 20 }, (_, row) => [
    undefined,
    ...Array.from({ length: 9 }, (_, col) => ({ value: row + col })),
  ]);
  const glimpse = glimpseOf({ name: 'S', rows });
  expect(glimpse?.columns).toEqual([1, 2, 3, 4, 5]);
  expect(glimpse?.rows.map(({ row }) => row)).toEqual([0, 1, 2, 3, 4, 5, 6]);
  const long = glimpseOf({ name: 'S', rows: [[{ value: 'a'.repeat(90) }, { value: 1 }]] });
  expect(long?.rows[0]?.texts[0]).toHaveLength(40);
});

test('nothing to show where there is no number', () => {
  expect(seen('Tên | Địa chỉ\nA | B')).toBeUndefined();
});

import { fillPlan } from '../../../src/engine/filling/fill-plan';
import { textWidth } from '../../../src/engine/filling/page/text-width';
import { bookOf, sheetFromText } from '../../generators/districts/sheets';

/** Small sums: a column that is only as wide as they are draws its share as ###. */
const BUDGET = `
  DỰ TOÁN KINH PHÍ OCOP NĂM 2026
  Đơn vị tính: triệu đồng
  STT | Đơn vị | Năm | NS Trung ương | NS tỉnh | NS cấp xã | Vốn của chủ thể | Vốn tín dụng
  1 | Xã Mang Yang | 2026 | 4 | 3 | 2 | 2 | 1
  2 | Xã Đak Đoa | 2026 | 1 | 2 | 1 | 1 | 1`;

test('a column of sources holds its share as its format prints it', () => {
  const book = bookOf('a.xlsx', sheetFromText('Dự toán', BUDGET));
  const { plan } = fillPlan([book], { layouts: ['funding-sources'], measure: 'trieu', paper: 'a4' });
  const shares = plan.sheets.flatMap(({ rows, columnPoints = [] }) =>
    rows.flatMap((row) =>
      (row ?? []).flatMap((cell, col) =>
        cell?.format === '0.00%' ? [{ size: cell.look?.fontSize ?? 0, width: columnPoints[col] ?? 0 }] : [],
      ),
    ),
  );
  expect(shares.length).toBeGreaterThan(3);
  for (const { size, width } of shares) expect(width).toBeGreaterThanOrEqual(textWidth('00,00%', size) + 6);
});

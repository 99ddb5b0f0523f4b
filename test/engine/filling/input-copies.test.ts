import { fillPlan } from '../../../src/engine/filling/fill-plan';
import { workbookOf } from '../../taskpane/results';

const sent = (file: string, sheet: string, unit: string) => {
  const book = workbookOf(file, [
    ['DANH MỤC SẢN PHẨM'],
    ['STT', 'Đơn vị', 'Tên sản phẩm', 'Chủ thể', 'Nhóm sản phẩm', 'Hình thức', 'Năm', 'Hạng sao'],
    [1, unit, `Mật ong ${unit}`, 'HTX A', 'Thực phẩm', 'Mới', 2026, 3],
    [2, unit, `Cà phê ${unit}`, 'HTX A', 'Đồ uống', 'Mới', 2026, 4],
  ]);
  return { ...book, sheets: book.sheets.map((each) => ({ ...each, name: sheet })) };
};

const copies = (...sheets: readonly (readonly [sheet: string, unit: string])[]): string[] =>
  fillPlan(sheets.map(([sheet, unit], index) => sent(`${index}.xlsx`, sheet, unit))).preview.flatMap(
    ({ layout, sheet }) => (layout === 'copy' ? [sheet] : []),
  );

test('a copy is called after its unit', () => {
  expect(copies(['SP', 'Xã Mỹ Quí'], ['SP', 'Xã Tràm Chim'], ['SP', 'Xã Tân Khánh Trung'])).toEqual([
    'SP - Xã Tràm Chim',
    'SP - Xã Tân Khánh Trung',
  ]);
});

test('a long name of a sheet gives way, a unit in it is not said twice', () => {
  expect(
    copies(
      ['SP', 'Xã Mỹ Quí'],
      ['Danh mục sản phẩm OCOP năm 2026', 'Xã Tân Khánh Trung'],
      ['SP Tràm Chim', 'Xã Tràm Chim'],
    ),
  ).toEqual(['Danh mục - Xã Tân Khánh Trung', 'SP Tràm Chim']);
});

test("where both have no room the unit's kind gives way before words of the sheet's name", () => {
  expect(copies(['SP', 'Xã Mỹ Quí'], ['Danh mục sản phẩm', 'Thị xã An Khê'])).toEqual([
    'Danh mục sản phẩm - An Khê',
  ]);
});

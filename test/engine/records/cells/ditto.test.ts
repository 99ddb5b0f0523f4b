import { checkPlan } from '../../../../src/engine/check';
import { isDitto } from '../../../../src/engine/records/cells/ditto';
import { bookOf, sheetFromText } from '../../../generators/districts/sheets';

test.each(['"', '”', '″', "''", '//', 'nt', 'NT', '-nt-', 'n.t', '- nt -', 'Như trên', ' " '])(
  '%s',
  (value) => {
    expect(isDitto({ value })).toBe(true);
  },
);

test.each(['', '-', '...', '–', 'Nt Bình', 'HTX', '3 sao', 'x', 'Nhựt', "Ea H'leo"])('not %s', (value) => {
  expect(isDitto({ value })).toBe(false);
});

test('a ditto mark is what stands above, over other marks and blanks', () => {
  const sheet = sheetFromText(
    'SP',
    `
DANH MỤC SẢN PHẨM OCOP
STT | Đơn vị | Tên sản phẩm | Chủ thể | Năm | Hạng sao | Số quyết định | Ngày công nhận
1 | Xã Ia Bang | Mật ong | HTX Một | 2022 | 3 | 12/QĐ-UBND | 04/03/2023
2 | nt | Tiêu | -nt- | 2022 | như trên | nt | //
3 | nt | Cà phê | nt | 2022 | 4 | nt |
4 | nt | Chè | nt | 2022 | nt | nt | nt`,
  );
  const { records, findings } = checkPlan([bookOf('a.xlsx', sheet)]);
  expect(findings).toEqual([]);
  expect(
    records.products.map(({ unit, producer, stars, recognisedOn }) => [unit, producer, stars, recognisedOn]),
  ).toEqual([
    ['Xã Ia Bang', 'HTX Một', 3, '2023-03-04'],
    ['Xã Ia Bang', 'HTX Một', 3, '2023-03-04'],
    ['Xã Ia Bang', 'HTX Một', 4, undefined],
    ['Xã Ia Bang', 'HTX Một', 4, '2023-03-04'],
  ]);
});

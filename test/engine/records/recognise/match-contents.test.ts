import { recogniseRecords } from '../../../../src/engine/records/recognise/recognise';
import { bookOf, sheetFromText } from '../../../generators/districts/sheets';

function fieldsOf(text: string): Record<string, number> {
  const sheet = sheetFromText('SP', text);
  const [table] = recogniseRecords(sheet, bookOf('a.xlsx', sheet));
  return { ...table?.blocks[0]?.columns };
}

test.each(['Hạng sản phẩm', 'Xếp hạng sản phẩm', 'Hạng sao OCOP năm 2021', 'Được công nhận mấy sao'])(
  'a column of stars is one, headed "%s"',
  (heading) => {
    const list = `
SẢN PHẨM OCOP HUYỆN NÚI THÀNH ĐÃ ĐƯỢC UBND TỈNH CÔNG NHẬN
STT | Sản phẩm OCOP | ${heading}
1 | Dầu mè đen Việt | 3 sao
2 | Rau câu chỉ vàng | 8 sao
3 | Nếp bầu Tam Mỹ | 4 sao
4 | Rau xà lách | 3 sao`;
    expect(fieldsOf(list)).toMatchObject({ name: 1, stars: 2 });
  },
);

test('stars that are promised, and a column of other numbers, are no recognised stars', () => {
  const list = (heading: string, cells: readonly string[]): string => `
DANH SÁCH SẢN PHẨM OCOP
STT | Tên sản phẩm | Địa phương | ${heading}
1 | Dầu mè | Xã A | ${cells[0]}
2 | Rau câu | Xã B | ${cells[1]}
3 | Nếp | Xã C | ${cells[2]}`;
  expect(fieldsOf(list('Mục tiêu sao của năm', ['3', '4', '3']))).not.toHaveProperty('stars');
  expect(fieldsOf(list('Hạng mục hỗ trợ', ['Bao bì', 'Tem', '3']))).not.toHaveProperty('stars');
  expect(fieldsOf(list('Doanh thu', ['3', '4', '3']))).not.toHaveProperty('stars');
});

test('a column of cooperatives and households is that of the producers', () => {
  const list = `
DANH SÁCH SẢN PHẨM OCOP
STT | Tên sản phẩm | Nơi làm ra | Hạng sao
1 | Dầu mè | HTX Tam Mỹ | 3
2 | Rau câu | Hộ kinh doanh Nguyễn Văn A | 3
3 | Nếp | Công ty TNHH An Phúc | 4`;
  expect(fieldsOf(list)).toMatchObject({ name: 1, producer: 2, stars: 3 });
});

const signed = (head: string, rows: string): string => `
BIỂU ĐĂNG KÝ SẢN PHẨM OCOP GIAI ĐOẠN 2026 - 2030
${head}
${rows}

 | Người lập biểu | | | | Đức Cơ, ngày 12 tháng 01 năm 2026
 | (Ký, ghi rõ họ tên) | | | | TM. ỦY BAN NHÂN DÂN
 | | | | | CHỦ TỊCH
 | Nguyễn Thị Hoa | | | | Rơ Mah Tuân`;

test.each(['Dự kiến năm thực hiện', 'Năm phấn đấu đạt', 'Thời gian đăng ký đánh giá'])(
  'years are found under "%s", and what stands under the table outvotes no row',
  (year) => {
    const rows =
      '1 | Tiêu | HTX Tiêu | Thực phẩm | Đăng ký mới | 2026\n2 | Rượu | Tổ Ghè | Đồ uống | Nâng hạng | 2027';
    const head = `TT | Tên sản phẩm | Nơi làm | Thuộc nhóm nào | Loại đăng ký | ${year}`;
    expect(fieldsOf(signed(head, rows))).toMatchObject({ name: 1, group: 3, kind: 4, year: 5 });
  },
);

test('a year that is none of a plan is no year of it', () => {
  const rows = '1 | Tiêu | HTX Tiêu | 2016\n2 | Rượu | Tổ Ghè | 2017';
  expect(fieldsOf(signed('TT | Tên sản phẩm | Chủ thể | Năm thành lập', rows))).not.toHaveProperty('year');
});

test.each(['Số sao dự kiến', 'Hạng sao (dự kiến)', 'Mục tiêu (sao)', 'Số sao đăng ký'])(
  'stars under "%s" are hoped for, not recognised',
  (heading) => {
    const fields = fieldsOf(
      signed(
        `TT | Tên sản phẩm | Chủ thể | ${heading}`,
        '1 | Tiêu | HTX Tiêu | 4 sao\n2 | Rượu | Tổ Ghè | 3 sao',
      ),
    );
    expect(fields).toMatchObject({ starsTargeted: 3 });
    expect(fields).not.toHaveProperty('stars');
  },
);

test('the days and numbers of decisions are known under a heading of their own, days in words too', () => {
  const list = `
DANH SÁCH SẢN PHẨM OCOP
TT | Tên sản phẩm | Tên chủ thể | Nhóm sản phẩm | Hạng sao | Văn bản | Ngày, tháng, năm của QĐ | Ngày hết hạn của QĐ
1 | Cà phê | HTX A | Đồ uống | 4 | 123/QĐ-UBND | 15/3/2024 | 15/3/2027
2 | Mật ong | HTX A | Thực phẩm | 3 | 124/QĐ-UBND | ngày 15 tháng 3 năm 2022 | 15/3/2025
3 | Tiêu | HTX B | Thực phẩm | 3 | 125/QĐ-UBND | 20/5/2024 | 20/5/2027`;
  expect(fieldsOf(list)).toMatchObject({ stars: 4, decision: 5, recognisedOn: 6 });
});

test.each([
  ['Địa chỉ', ['Xã Ea Kao', 'Phường An Phú', 'xã Krông Nô'], true],
  ['Nơi sản xuất', ['P. An Phú', 'Xã Ea Kao', 'Đặc khu Phú Quý'], true],
  ['Địa chỉ', ['Thôn 3, xã Ea Kao', 'Tổ 2, phường An Phú', 'Buôn Kao, xã Ea Kao'], false],
  ['Địa chỉ', ['0905 123 456', 'htx@ocop.vn', 'Xã Ea Kao'], false],
] as const)('communes under "%s" (%j) are the units: %s', (heading, [a, b, c], isUnit) => {
  const fields = fieldsOf(`
DANH SÁCH SẢN PHẨM OCOP
STT | Tên sản phẩm | Chủ thể | ${heading} | Hạng sao
1 | Dầu mè | HTX A | ${a} | 3
2 | Rau câu | HTX B | ${b} | 3
3 | Nếp | HTX C | ${c} | 4`);
  expect(fields['unit']).toBe(isUnit ? 3 : undefined);
});

test.each<[string, readonly string[], string]>([
  ['what entries are', ['mới', 'nâng hạng', 'Mới'], 'kind'],
  ['what producers are', ['HTX', 'Hộ kinh doanh', 'HTX'], 'producerType'],
  ['both, which nothing decides', ['mới', 'HTX', 'Hộ kinh doanh'], 'producerType'],
])('under "Loại hình" stands %s', (_, [first, second, third], field) => {
  const list = `
DANH SÁCH SẢN PHẨM ĐĂNG KÝ OCOP
TT | Tên sản phẩm | Chủ thể | Năm đăng ký | Loại hình
1 | Tiêu sọ | HTX A | 2026 | ${first}
2 | Cà phê | Hộ B | 2027 | ${second}
3 | Mật ong | HTX C | 2026 | ${third}`;
  expect(fieldsOf(list)[field]).toBe(4);
});

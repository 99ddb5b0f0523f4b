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

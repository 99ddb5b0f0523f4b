import { INPUTS } from '../../../src/engine/layouts/inputs';
import type { UnitValues } from '../../../src/engine/records/unit-record';
import { productsOf } from '../../../src/engine/tallying/identity';
import { nearDuplicates, oneLetterApart } from '../../../src/engine/tallying/near-duplicates';
import { producerKey } from '../../../src/engine/text/producer-name';
import { unitFinder } from '../../../src/engine/tallying/units';
import { productSheet, records, rowsOf } from './sheets';

function grouped(text: string, units: readonly Partial<UnitValues>[] = []): string[] {
  const products = productSheet(text);
  const unitOf = unitFinder(records({ products, units: rowsOf(INPUTS.units, units, 'Đơn vị') }));
  return productsOf(products, unitOf).map(({ entries }) => entries.map(({ at }) => at.row).join(' '));
}

function near(text: string): string[] {
  const products = productSheet(text);
  return nearDuplicates(productsOf(products, unitFinder(records({ products })))).map(
    ({ cells, differ }) => `${cells.map(({ row }) => row).join('-')} ${differ}`,
  );
}

describe('productsOf', () => {
  test('a product listed again in a later year is the same product', () => {
    expect(
      grouped(`
        Đơn vị      | Tên sản phẩm   | Mã sản phẩm | Chủ thể                  | Năm
        Mang Yang   | Cà phê Đê Ar   |             | Hợp tác xã nông nghiệp A | 2020
        H. Mang Yang | CÀ PHÊ ĐÊ AR  |             | HTX NN A                 | 2023
        Mang Yang   | Cà phê Đê Ar   |             | HTX B                    | 2023
        An Khê      | Cà phê Đê Ar   |             | HTX NN A                 | 2023`),
    ).toEqual(['1 2', '3', '4']);
  });

  test('the code comes first; an entry without one joins by its name', () => {
    expect(
      grouped(`
        Đơn vị | Tên sản phẩm | Mã sản phẩm   | Chủ thể | Năm
        Kbang  | Mật ong      |               | HTX A   | 2020
        Kbang  | Mật ong rừng | 64-23521-01   | HTX A   | 2021
        Kbang  | Mật ong      | 64-23521-01   | HTX A   | 2024
        Kbang  | Mật ong      | 64-23521-02   | HTX A   | 2024`),
    ).toEqual(['1 2 3', '4']);
  });

  test('codes that differ in the year of the assessment only', () => {
    expect(
      grouped(`
        Đơn vị | Tên sản phẩm | Mã sản phẩm      | Chủ thể | Năm
        Kbang  | Mật ong      | 64-23521-01-2023 | HTX A   | 2023
        Kbang  | Mật ong      | 64-23521-01-2026 | HTX A   | 2026
        Kbang  | Hồ tiêu      | 64-23521-01-2027 | HTX A   | 2027`),
    ).toEqual(['1 2', '3']);
  });

  test('a unit that took over others keeps their products', () => {
    const text = `
        Đơn vị       | Tên sản phẩm | Chủ thể | Năm
        Xã Đăk Yă    | Gạo          | HTX A   | 2024
        Xã Mang Yang | Gạo          | HTX A   | 2026`;
    expect(grouped(text)).toEqual(['1', '2']);
    expect(grouped(text, [{ name: 'Xã Mang Yang', level: 'commune', former: ['Xã Đăk Yă'] }])).toEqual([
      '1 2',
    ]);
  });

  test('a product without a name or a code is like no other', () => {
    expect(grouped('Đơn vị | Chủ thể | Năm\nKbang | HTX A | 2020\nKbang | HTX A | 2020')).toEqual(['1', '2']);
  });
});

describe('nearDuplicates', () => {
  test('what may be one product is reported, not merged', () => {
    expect(
      near(`
        Đơn vị | Tên sản phẩm      | Mã sản phẩm | Chủ thể
        Kbang  | Mật ong Kon Hà Nừng |           | HTX A
        Kbang  | Mật ong Kon Ha Nưng |           | HTX A
        Kbang  | Gạo ST24          |             | HTX A
        Kbang  | Gạo ST25          |             | HTX A
        Kbang  | Hồ tiêu sọ        |             | HTX Bình Minh
        Kbang  | Hồ tiêu sọ        |             |
        Kbang  | Chuối sấy dẻo     |             | HTX C
        Kbang  | Chuối sấy dẽo     |             | HTX C
        An Khê | Chuối sấy dẻo     |             | HTX C
        Kbang  | Rượu ghè men lá   | A1          | HTX D
        Kbang  | Rượu ghè men lá   | A2          | HTX D
        Kbang  | Tinh dầu sả       | A3          | HTX D
        Kbang  | Nấm linh chi      | A3          | HTX D`),
    ).toEqual([
      '1-2 spelling',
      '5-6 producer',
      '7-8 spelling',
      '10-11 code',
      '7-9 unit',
      '8-9 unit',
      '12-13 name',
    ]);
  });

  test.each([
    ['cafebotnguyenchat', 'cafebotnguyenchatt', true],
    ['cafebotnguyenchat', 'cafebotnguyenhcat', true],
    ['cafebotnguyenchat', 'cafebotnguyenchap', true],
    ['gaost24', 'gaost25', false],
    ['che', 'chi', false],
    ['matongrung', 'matongvuon', false],
  ])('%s and %s', (one, other, expected) => expect(oneLetterApart(one, other)).toBe(expected));
});

describe('producerKey', () => {
  test.each([
    ['Hợp tác xã nông nghiệp Đê Ar', 'HTX NN Đê Ar'],
    ['HTX Nông nghiệp Đê Ar', 'HTXNN Đê Ar'],
    ['Công ty TNHH MTV Hoàng Anh', 'Cty TNHH Một thành viên Hoàng Anh'],
    ['Công ty trách nhiệm hữu hạn A', 'CTY TNHH A'],
    ['Tổ hợp tác Hòa Bình', 'THT Hoà Bình'],
  ])('%s is %s', (one, other) => expect(producerKey(one)).toBe(producerKey(other)));

  test('another name is another producer', () => expect(producerKey('HTX A')).not.toBe(producerKey('THT A')));
});

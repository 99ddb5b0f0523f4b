import { unreadIn } from '../../../src/engine/document/facts/unread-figures';
import { toPlain } from '../../../src/engine/decimal';
import { lex } from '../../../src/engine/language/lex';

function figures(text: string): string[] {
  return lex(text).quantities.map(
    ({ values, percent, money, of }) =>
      `${values.map(toPlain).join('-')}${of ? `/${toPlain(of)}` : ''}${percent ? '%' : ''}${money ? ` ${money}` : ''}`,
  );
}

test.each([
  ['Căn cứ Quyết định số 919/QĐ-TTg ngày 01/8/2022 của Thủ tướng Chính phủ'],
  ['Kết luận số 168-KL/TU ngày 04/11/2021; Nghị quyết số 25/2021/QH15 ngày 28/7/2021'],
  ['Công văn số 1348/STC-HCSN&DN ngày 31/5/2021; Quyết định số 148/QĐ- TTg'],
  ['theo khoản 2, Điều 6, Mục II, phụ lục 5; tại Phụ lục 01,02 kèm theo'],
  ['Quảng Ngãi, ngày 24 tháng 6 năm 2021'],
  ['Quý IV, tháng 12 năm 2021; tháng 5 và tháng 6 năm 2021; Tháng 4 - 5 năm 2023; 6 - 8 năm 2023'],
  ['giai đoạn 2021 – 2025, định hướng đến năm 2030; các năm 2022, 2023 và 2024'],
  ['trước ngày 10/6, hàng năm trước ngày 10/12'],
  ['Điện thoại: 0269.3824414, fax 0269 3824 414, di động 0905.123.456'],
  ['sản phẩm đạt từ 3 sao trở lên; 3 - 4 sao; hạng 5 sao'],
  ['công nghệ 4.0, ISO 22000:2018, VTV1, COVID-19, kỳ họp thứ 5, Đợt 1, Nhóm 2'],
  ['Chương trình mỗi xã một sản phẩm; một số sản phẩm; một trong những'],
  ['từ 8 giờ 30 hằng ngày'],
])('no figure: %s', (text) => expect(figures(text)).toEqual([]));

test.each([
  ['40 - 50 sản phẩm', ['40-50']],
  ['Sản phẩm đưa lên sàn TMĐT: 30-35 sản phẩm', ['30-35']],
  ['từ 01- 03 điểm giới thiệu', ['1-3']],
  ['05 - 07 lớp, 25- 30 sản phẩm', ['5-7', '25-30']],
  ['269.295 triệu đồng, chiếm 20,57 %', ['269295 trieu', '20.57%']],
  ['1.540.210.150 đồng', ['1540210150 dong']],
  ['3 tỷ 157 triệu đồng', ['3157 trieu']],
  ['12,5 tỷ đồng và 500.000đ', ['12.5 ty', '500000 dong']],
  ['10 nghìn sản phẩm', ['10000']],
  ['10,322 sản phẩm và 1.500 hộ', ['10322', '1500']],
  ['45/52 xã', ['45/52']],
  ['30% - 40%', ['30-40%']],
  ['20.57%', ['20.57%']],
  ['ít nhất một trung tâm, hai sản phẩm', ['1', '2']],
  ['2000 sản phẩm năm 2025', ['2000']],
  ['1-2 sản phẩm 5 sao', ['1-2']],
])('figures of "%s"', (text, expected) => expect(figures(text)).toEqual(expected));

test('what is no figure is kept for what it is', () => {
  const read = lex(
    'Kế hoạch số 180/KH-UBND ngày 29/9/2022, hoàn thành trước ngày 20/3/2023, giai đoạn 2022 – 2025',
  );
  expect(read.documents).toMatchObject([{ number: '180', symbol: 'KH-UBND' }]);
  expect(read.dates).toMatchObject([
    { day: 29, months: [9], year: 2022, ofDocument: true },
    { day: 20, months: [3], year: 2023, ofDocument: false },
  ]);
  expect(read.periods).toMatchObject([{ mode: 'in', from: 2022, to: 2025 }]);
});

test('a text of any signs is read, and positions are the text’s own', () => {
  const text = 'İ — ①②③ 12 sản phẩm \u0000 (((( )) ;;;; %%% 5%';
  for (const { start, end } of lex(text).quantities) expect(text.slice(start, end)).toMatch(/^\d+%?$/);
});

test('a paragraph of thousands of figures keeps the first of them; the others stay digits that are counted', () => {
  const text = '12 sản phẩm; '.repeat(3000);
  const read = lex(text);
  expect(read.quantities).toHaveLength(2000);
  expect(unreadIn(read, 0)).toHaveLength(1000);
});

import { balanced, textWidth } from '../../../../src/engine/filling/page/text-width';

test.each([
  [
    'DỰ KIẾN KINH PHÍ THỰC HIỆN CHƯƠNG TRÌNH MỖI XÃ MỘT SẢN PHẨM (OCOP) NĂM 2021',
    'DỰ KIẾN KINH PHÍ THỰC HIỆN CHƯƠNG TRÌNH\nMỖI XÃ MỘT SẢN PHẨM (OCOP) NĂM 2021',
  ],
  [
    '(Kèm theo Kế hoạch số 94/KH-UBND ngày 09 tháng 01 năm 2026 của UBND tỉnh Gia Lai)',
    '(Kèm theo Kế hoạch số 94/KH-UBND\nngày 09 tháng 01 năm 2026 của UBND tỉnh Gia Lai)',
  ],
  ['NĂM 2026', 'NĂM 2026'],
  ['a'.repeat(90), 'a'.repeat(90)],
  ['một hai ba bốn năm '.repeat(20), 'một hai ba bốn năm '.repeat(20)],
  ['dòng một\ndòng hai', 'dòng một\ndòng hai'],
])('a centred title of two lines is broken in its middle: %s', (text, expected) => {
  expect(balanced(text, 440, 13)).toBe(expected);
});

test('a broken title fits its width', () => {
  const lines = balanced('TỔNG HỢP HẠNG SAO SẢN PHẨM OCOP '.repeat(2).trim(), 440, 14, 'bold').split('\n');
  expect(lines).toHaveLength(2);
  for (const line of lines) expect(textWidth(line, 14, 'bold')).toBeLessThanOrEqual(440);
});

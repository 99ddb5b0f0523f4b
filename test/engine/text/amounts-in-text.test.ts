import { toPlain } from '../../../src/engine/decimal';
import { amountsInText } from '../../../src/engine/text/amounts-in-text';

function said(text: string): string[] {
  return amountsInText(text).map(
    ({ value, announced, words }) =>
      `${value ? toPlain(value) : `? ${words}`}${announced ? ' announced' : ''}`,
  );
}

test.each([
  ['Bằng chữ: Ba tỷ đồng', ['3000000000 announced']],
  ['(Bằng chữ: Ba tỷ, một trăm triệu đồng chẵn./.)', ['3100000000 announced']],
  ['Số tiền viết bằng chữ: một phẩy hai tỷ đồng.', ['1200000000 announced']],
  ['BẰNG CHỮ: BA TỶ ĐỒNG CHẴN./.', ['3000000000 announced']],
  ['Bằng chữ: Ba tỷ đồng.'.normalize('NFD'), ['3000000000 announced']],
  ['Bằng chữ: Ba tỷ đồng. Nguồn kinh phí: ngân sách tỉnh', ['3000000000 announced']],
  ['Tổng kinh phí 3.000.000.000 đồng (Ba tỷ đồng) do ngân sách cấp', ['3000000000']],
  ['trong năm hai trăm triệu đồng', ['200000000']],
  ['Hai trăm triệu đồng và ba tỷ đồng', ['200000000', '3000000000']],
  ['Bằng chữ: Ba tỷ môt trăm triệu đồng', ['? Ba tỷ môt trăm triệu đồng announced']],
  ['Bằng chữ: ba mươi mươi đồng', ['? ba mươi mươi đồng announced']],
])('%s', (text, expected) => {
  expect(said(text)).toEqual(expected);
});

test.each([
  'Ba mươi sản phẩm',
  'hai mươi đồng chí',
  'năm 2025',
  'một đồng',
  'Hội đồng hai mươi người',
  'Bằng chữ:',
  '',
])('no amount: %s', (text) => {
  expect(said(text)).toEqual([]);
});

test('where the words stand', () => {
  const text = 'Tổng (Ba tỷ đồng chẵn) hết';
  const [found] = amountsInText(text);
  expect(text.slice(found?.start, found?.end)).toBe('Ba tỷ đồng chẵn');
});

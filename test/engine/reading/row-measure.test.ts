import { areMeasuredAlike, rowMeasure } from '../../../src/engine/reading/row-measure';

test.each([
  ['tr.đ', 'triệu đồng'],
  ['SP', 'sản phẩm'],
  ['Lớp', 'lớp'],
  ['nghìn đ', 'ngàn đồng'],
])('%s is the same as %s', (one, other) => {
  expect(rowMeasure(one)).toBe(rowMeasure(other));
  expect(areMeasuredAlike([{ measure: rowMeasure(one) ?? '' }, { measure: rowMeasure(other) ?? '' }])).toBe(
    true,
  );
});

test('things of different kinds are not alike; a row that says nothing is like any', () => {
  const of = (text: string) => ({ measure: rowMeasure(text) ?? '' });
  expect(areMeasuredAlike([of('SP'), of('lớp')])).toBe(false);
  expect(areMeasuredAlike([of('tr.đ'), of('đồng')])).toBe(false);
  expect(areMeasuredAlike([of('SP'), {}, undefined])).toBe(true);
  expect(rowMeasure('')).toBeUndefined();
});

import { addedRanges, contains, takenOff } from '../../../src/engine/grid/formula-refs';
import { rangeName } from '../../../src/engine/grid/address';

test.each([
  ['SUM(D8:D24)', ['D8:D24']],
  ['sum($D$8 : $D$24)', ['D8:D24']],
  ['D8+D9', ['D8', 'D9']],
  ['+D8+D9', ['D8', 'D9']],
  ['SUM(A1:A3,A5)+B2', ['A1:A3', 'A5', 'B2']],
  ['SUBTOTAL(9,D8:D24)', ['D8:D24']],
  ['SUM(D24:D8)', ['D8:D24']],
])('%s adds %j', (formula, expected) => {
  expect(addedRanges(formula)?.map(rangeName)).toEqual(expected);
});

test.each(['D8-D9', 'SUM(D8:D9)*2', 'IF(A1,1,2)', "SUM('Biểu 2'!A1:A3)", 'SUBTOTAL(1,D8:D9)', '12'])(
  '%s is no plain sum',
  (formula) => expect(addedRanges(formula)).toBeUndefined(),
);

test('what a range reaches', () => {
  const ranges = addedRanges('SUM(B2:C4)') ?? [];
  expect(contains(ranges, 3, 2)).toBe(true);
  expect(contains(ranges, 4, 2)).toBe(false);
});

test.each([
  ['D4-C5', ['C5']],
  ['D4-D5-D6+D7', ['D5', 'D6']],
  ['ROUND(D4-SUM(D5:D7),0)', ['D5:D7']],
  ['-D5+D4', ['D5']],
  ['D4+D5', []],
  ['D4-2', []],
  ['D4*D5-D6', []],
  ["D4-'Biểu 2'!D6", []],
])('%s takes off %j', (formula, expected) => {
  expect(takenOff(formula).map(rangeName)).toEqual(expected);
});

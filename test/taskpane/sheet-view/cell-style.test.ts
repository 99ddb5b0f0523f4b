import { alignment, cellStyle, inkOn } from '../../../src/taskpane/sheet-view/cell-style';

test('text to the left, numbers to the right, errors in the middle, unless the cell says otherwise', () => {
  expect(alignment({ value: 'An Khê' })).toBe('left');
  expect(alignment({ value: 5 })).toBe('right');
  expect(alignment({ value: { error: '#REF!' } })).toBe('center');
  expect(alignment({ value: 5, look: { horizontal: 'left' } })).toBe('left');
});

test('ink is readable on any fill', () => {
  expect(inkOn('#FFFF00')).toBe('#000000');
  expect(inkOn('#1F3864')).toBe('#ffffff');
});

test('a font name of a hostile file cannot break out of its quotes', () => {
  expect(cellStyle({ value: 'a', look: { fontName: 'x"; color: red' } }).fontFamily).toContain(
    '"x; color: red"',
  );
});

import { alignment, cellCss, inkOn } from '../../../src/taskpane/sheet-view/cell-style';

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

test('a font name or a fill of a hostile file cannot break out of its place', () => {
  const look = { fontName: 'x"; color: red\n}', fill: '#fff;color:red' };
  const css = cellCss({ value: 'a', look });
  expect(css).toContain('font-family:"x; color: red}","Times New Roman"');
  expect(css).not.toContain('color:red');
});

import { isPlanFile } from '../../src/cli/plan-file';

test.each([
  ['ke-hoach.docx', true],
  ['PL 1.XLSX', true],
  ['so-lieu.ods', true],
  ['ke-hoach.txt', true],
  ['~$ke-hoach.docx', false],
  ['.ke-hoach.txt', false],
  ['ke-hoach.pdf', false],
  ['ke-hoach.txt.bak', false],
])('%s', (name, expected) => {
  expect(isPlanFile(name)).toBe(expected);
});

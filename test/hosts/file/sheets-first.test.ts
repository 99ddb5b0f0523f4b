import { withSheetsFirst } from '../../../src/hosts/file/sheets-first';

const book = (sheets: readonly string[], names = '', view = ''): string =>
  `<workbook><bookViews><workbookView xWindow="0"${view}/></bookViews><sheets>${sheets
    .map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
    .join('')}</sheets><definedNames>${names}</definedNames></workbook>`;
const orderOf = (xml: string): string[] =>
  [...xml.matchAll(/<sheet name="([^"]*)"/g)].map(([, name = '']) => name);

test('sheets asked for stand first, in their order; the others follow', () => {
  const moved = withSheetsFirst(book(['A', 'B', 'Phụ lục I', 'x', 'Phụ lục II']), [
    'phụ lục I',
    'Phụ lục II',
  ]);
  expect(orderOf(moved)).toEqual(['Phụ lục I', 'Phụ lục II', 'A', 'B', 'x']);
});

test('scopes of names and the open tab follow their sheets', () => {
  const names =
    '<definedName name="N" localSheetId="0">A!$A$1</definedName><definedName name="M" localSheetId="2">C!$A$1</definedName>';
  const moved = withSheetsFirst(book(['A', 'B', 'C'], names, ' activeTab="1" firstSheet="1"'), ['C']);
  expect([...moved.matchAll(/localSheetId="(\d)"/g)].map(([, place]) => place)).toEqual(['1', '0']);
  expect(moved).toContain('activeTab="2"');
  expect(moved).not.toContain('firstSheet');
});

test.each([
  ['nothing asked for', []],
  ['what stands first already', ['A']],
  ['what is not there', ['Z']],
])('%s changes nothing', (_, wanted) => {
  const before = book(['A', 'B']);
  expect(withSheetsFirst(before, wanted)).toBe(before);
});

import { workbookNotices } from '../../../src/engine/checking/workbook-notices';
import { LOCALES } from '../../../src/locales';
import { findingSentence } from '../../../src/locales/finding-sentence';

const said = (given: Partial<Parameters<typeof workbookNotices>[0]>): string[] =>
  workbookNotices({ file: 'ke-hoach.xls', sheets: [], ...given }).map((each) =>
    findingSentence(LOCALES.vi, each),
  );

test('nothing is said of a file whose sheets are all grids with their formulas', () => {
  expect(said({})).toEqual([]);
});

test('sheets without cells are named, with what they are, once a file', () => {
  expect(
    said({
      aside: [
        { name: 'Đồ thị', kind: 'chart' },
        { name: 'Macro1', kind: 'macro' },
      ],
    }),
  ).toEqual([
    'ke-hoach.xls: không đọc trang biểu đồ "Đồ thị", trang macro "Macro1": ở đó không có bảng số liệu để kiểm tra.',
  ]);
});

test('formulas that are known by their results alone are told once a file', () => {
  expect(said({ resultsOnly: true })).toEqual([
    expect.stringMatching(/^ke-hoach\.xls: chỉ đọc được kết quả/),
  ]);
});

test('each is information, under its rule', () => {
  const notices = workbookNotices({
    file: 'a.xls',
    sheets: [],
    aside: [{ name: 'Đồ thị', kind: 'chart' }],
    resultsOnly: true,
  });
  expect(notices.map(({ rule, severity }) => [rule, severity])).toEqual([
    ['sheets-aside', 'info'],
    ['formulas-unread', 'info'],
  ]);
});

import { checkPlan } from '../../../src/engine/check';
import { coveredBeside, frozenOn, pinnedIn } from '../../../src/taskpane/sheet-view/frozen';
import { geometryOf } from '../../../src/taskpane/sheet-view/geometry';
import { sizeOf } from '../../../src/taskpane/sheet-view/offsets';
import { workbookOf } from '../results';

const WORKBOOK = workbookOf('a.xlsx', [
  ['Phụ lục 2: PHÂN NHÓM SẢN PHẨM OCOP GIAI ĐOẠN 2026-2030'],
  ['STT', 'Đơn vị', 'Tổng sản phẩm', 'Nhóm thực phẩm', 'Nhóm đồ uống'],
  [null, 'Cấp huyện', 10, 7, 3],
  [1, 'An Khê', 6, 4, 2],
  [2, 'Chư Sê', 4, 3, 1],
]);
const [sheet] = WORKBOOK.sheets;
if (!sheet) throw new Error('no sheet');
const frozen = frozenOn(checkPlan([WORKBOOK]), { file: 'a.xlsx', sheet: sheet.name });
const geometry = geometryOf(sheet);
const view = { top: 0, left: 0, width: 400, height: 300 };

test('a table keeps its header rows and the columns up to its names', () => {
  expect(frozen).toEqual([{ header: { first: 1, last: 1 }, columns: { first: 0, last: 1 }, bottom: 4 }]);
  expect(frozenOn(undefined, { file: 'a.xlsx', sheet: sheet.name })).toEqual([]);
  expect(frozenOn(checkPlan([WORKBOOK]), { file: 'b.xlsx', sheet: sheet.name })).toEqual([]);
});

test.each([
  ['nothing while nothing is scrolled away', view, {}],
  ['the header once its first row is', { ...view, top: 30 }, { rows: { first: 1, last: 1 } }],
  ['the names once the first of them is', { ...view, left: 10 }, { columns: { first: 0, last: 1 } }],
  ['no header below the table', { ...view, top: 110 }, {}],
  [
    'only what leaves half of the view',
    { ...view, left: 80, width: 200 },
    { columns: { first: 1, last: 1 } },
  ],
  ['and only once that is scrolled away', { ...view, left: 10, width: 200 }, {}],
  ['nothing where it all would not', { ...view, left: 10, width: 100 }, {}],
])('pinned: %s', (_case, scrolled, expected) => {
  expect(pinnedIn(frozen, geometry, scrolled)).toEqual(expected);
});

test.each([
  ['beside the names, as many of them as are pinned there', 200, 3, 1],
  ['beside all names', 400, 3, 0],
  ['no names for a name itself', 400, 1, undefined],
])('covered: %s', (_case, width, col, first) => {
  const { columns } = geometry;
  expect(coveredBeside(frozen, geometry, { row: 3, col }, { width, height: 300 })).toEqual({
    top: sizeOf(geometry.rows, { first: 1, last: 1 }),
    left: first === undefined ? 0 : sizeOf(columns, { first, last: 1 }),
  });
});

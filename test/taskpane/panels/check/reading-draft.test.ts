import { checkPlan } from '../../../../src/engine/check';
import {
  draftOf,
  readAs,
  saidOf,
  withColumn,
  withRow,
  withYear,
} from '../../../../src/taskpane/panels/check/reading-draft';
import { workbookOf } from '../../results';

const [TABLE] = checkPlan([
  workbookOf('a.xlsx', [
    ['TT', 'Đơn vị', 'Năm 2026'],
    [1, 'Xã Mường Lạn', 10],
    [2, 'Xã Nậm Lạnh', 20],
    ['', 'Tổng', 30],
  ]),
]).tables;
if (!TABLE) throw new Error('no table was read');
const FIRST = draftOf(TABLE, undefined);

test('begins with the rows of the headings as a person counts them, and says them as the program does', () => {
  expect(FIRST).toMatchObject({ first: '1', last: '1', columns: {}, rows: {} });
  expect(saidOf(FIRST, TABLE)).toEqual({ header: { first: 0, last: 0 } });
});

test.each([
  ['0', '1'],
  ['2', '1'],
  ['1,5', '2'],
  ['', '1'],
  ['một', 'hai'],
])('rows %p to %p are no headings', (first, last) => {
  expect(saidOf({ ...FIRST, first, last }, TABLE)).toBeUndefined();
});

test('a column keeps its year until another is typed; what is no year is none', () => {
  const money = withColumn(FIRST, { col: 2, year: 2026 }, 'figure');
  expect(money.columns).toEqual({ 2: { means: 'figure', year: 2026 } });
  expect(withYear(money, 2, '2027').columns).toEqual({ 2: { means: 'figure', year: 2027 } });
  expect(withYear(money, 2, 'hai').columns).toEqual({ 2: { means: 'figure' } });
  expect(withYear(FIRST, 2, '2027')).toBe(FIRST);
  expect(withColumn(money, { col: 2 }, undefined).columns).toEqual({});
});

test('what the new layout does not know is unsaid, what both know stays', () => {
  const said = withColumn(withColumn(FIRST, { col: 1 }, 'name'), { col: 2 }, 'state');
  expect(readAs(said, TABLE, 'table')).toMatchObject({ as: 'table', columns: { 1: { means: 'name' } } });
});

test('rows are said one by one, and taken back', () => {
  const said = withRow(withRow(FIRST, 3, 'part'), 2, 'ignore');
  expect(saidOf(said, TABLE)?.rows).toEqual({ 2: 'ignore', 3: 'part' });
  expect(withRow(withRow(said, 2, undefined), 3, undefined).rows).toEqual({});
});

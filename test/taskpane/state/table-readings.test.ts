import type { SaidOfTable } from '../../../src/engine/reading/said-table';
import { keyOf, NO_READINGS, readingsFrom, saidOfFiles } from '../../../src/taskpane/state/readings';
import {
  offeredForTable,
  saidOfTable,
  tableReadingsFrom,
  withTableReading,
} from '../../../src/taskpane/state/table-readings';

const A = keyOf({ file: 'a.xlsx', sheet: 'Biểu 1' });
const B = keyOf({ file: 'b.xlsx', sheet: 'Trang 2' });
const SAID: SaidOfTable = {
  header: { first: 3, last: 4 },
  as: 'budget',
  measure: 'trieu',
  columns: { 5: { means: 'state', year: 2026 } },
  rows: { 9: 'total' },
};
const tables = withTableReading({}, A, SAID.header, { said: SAID, headings: 'STT|Đơn vị|NSNN' });

test('what is said of a table is found by its headings’ rows, goes to the check of its file, and can be taken back', () => {
  expect(saidOfTable(tables, A, { first: 4, last: 5 })?.said).toBe(SAID);
  expect(saidOfTable(tables, A, { first: 20, last: 21 })).toBeUndefined();
  const readings = { ...NO_READINGS, tables };
  expect(saidOfFiles(readings, ['a.xlsx'])).toEqual({ tables: { [A]: [SAID] } });
  expect(saidOfFiles(readings, ['b.xlsx'])).toBeUndefined();
  expect(withTableReading(tables, A, SAID.header, undefined)).toEqual({});
});

test('it is offered where the same headings are met again, at their place, without single rows', () => {
  expect(offeredForTable(tables, B, { first: 10, last: 11 }, 'STT|Đơn vị|NSNN')).toEqual({
    as: 'budget',
    measure: 'trieu',
    columns: SAID.columns,
    header: { first: 10, last: 11 },
  });
  expect(offeredForTable(tables, B, { first: 10, last: 11 }, 'STT|Xã|NSNN')).toBeUndefined();
  expect(offeredForTable(tables, A, SAID.header, 'STT|Đơn vị|NSNN')).toBeUndefined();
});

test('what a host remembered comes back; whatever else stands there is passed over', () => {
  const kept: unknown = JSON.parse(JSON.stringify({ tables }));
  expect(readingsFrom(kept).tables).toEqual(tables);
  expect(
    tableReadingsFrom({
      x: 1,
      y: [{ said: { header: { first: -1, last: 2 } }, headings: '' }],
      z: [
        {
          said: {
            header: { first: 1, last: 1 },
            as: 'no-layout',
            columns: { a: { means: 'name' } },
            rows: { 3: 'sum' },
          },
          headings: 'h',
        },
      ],
    }),
  ).toEqual({ z: [{ said: { header: { first: 1, last: 1 }, columns: {}, rows: {} }, headings: 'h' }] });
});

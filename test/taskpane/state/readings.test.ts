import {
  saidMeasure,
  NO_READINGS,
  offered,
  readingsFrom,
  saidOfFiles,
  saidOfSheet,
  withMeasure,
  withSheet,
} from '../../../src/taskpane/state/readings';

const A = { file: 'xa01.xlsx', sheet: 'Sheet1' };
const B = { file: 'xa02.xlsx', sheet: 'Sheet1' };

test('what is said of a sheet goes to the check of its file alone', () => {
  const readings = withSheet(NO_READINGS, A, 'products');
  expect(saidOfSheet(readings, A)).toBe('products');
  expect(saidOfFiles(readings, ['xa01.xlsx', 'xa02.xlsx'])).toEqual({
    as: { '[xa01.xlsx]Sheet1': 'products' },
  });
  expect(saidOfFiles(readings, ['xa02.xlsx'])).toBeUndefined();
});

test('it is offered for sheets of the same name of which nothing was said', () => {
  const readings = withSheet(NO_READINGS, A, 'products');
  expect(offered(readings, B)).toBe('products');
  expect(offered(readings, A)).toBeUndefined();
  expect(offered(readings, { file: 'xa02.xlsx', sheet: 'Sheet2' })).toBeUndefined();
});

test('it can be taken back', () => {
  expect(withSheet(withSheet(NO_READINGS, A, 'products'), A, undefined)).toEqual(NO_READINGS);
});

test('a measure unit is said of the files that were read together', () => {
  const readings = withMeasure(NO_READINGS, ['xa01.xlsx'], 'trieu');
  expect(saidMeasure(readings, ['xa01.xlsx'])).toBe('trieu');
  expect(saidOfFiles(readings, ['xa01.xlsx'])).toEqual({ measure: 'trieu' });
  expect(saidMeasure(readings, ['xa01.xlsx', 'xa02.xlsx'])).toBeUndefined();
});

test.each([
  ['nothing', undefined],
  ['a text', 'products'],
  ['layouts and units that are none', { as: { x: 'poem', y: 3 }, measures: { a: 'count' } }],
])('%s remembered is nothing said', (_, value) => {
  expect(readingsFrom(value)).toEqual(NO_READINGS);
});

test('what was remembered comes back', () => {
  const readings = withMeasure(withSheet(NO_READINGS, A, 'table'), ['xa01.xlsx'], 'dong');
  expect(readingsFrom(JSON.parse(JSON.stringify(readings)))).toEqual(readings);
});

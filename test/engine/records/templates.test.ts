import { FORMER_UNIT, TODAY_UNIT } from '../../../src/engine/layouts/today-unit';
import type { Sheet } from '../../../src/engine/grid/grid';
import { templateSheets } from '../../../src/engine/filling/template';
import { INPUTS, INPUT_LAYOUTS } from '../../../src/engine/layouts/inputs';
import { readRecords } from '../../../src/engine/records/read-records';
import { recogniseRecords } from '../../../src/engine/records/recognise/recognise';
import { bookOf } from '../../generators/districts/sheets';

/* A blank sheet that the program hands out is one that it reads again. */

const blank = (id: (typeof INPUT_LAYOUTS)[number]['id']): readonly Sheet[] =>
  templateSheets(id, { years: [2026, 2027] });

describe.each(INPUT_LAYOUTS.map(({ id }) => id))('the blank sheet of %s', (id) => {
  test('is recognised, every column of it', () => {
    const sheets = blank(id);
    const [table] = recogniseRecords(sheets[0] as Sheet, bookOf('mau.xlsx', ...sheets));
    expect(table?.layout.id).toBe(id);
    expect(table?.confidence).toBeGreaterThanOrEqual(0.9);
  });

  test('holds no record: its example is none', () => {
    const read = readRecords([bookOf('mau.xlsx', ...blank(id))]);
    const { products, producers, budget, targets, units, tasks } = read;
    expect([products, producers, budget, targets, units, tasks].map(({ length }) => length)).toEqual([
      0, 0, 0, 0, 0, 0,
    ]);
    expect(read.findings).toEqual([]);
  });
});

test('a filled row under the example is a record', () => {
  const [sheet] = blank('products');
  const labels = INPUTS.products.fields
    .filter((field) => field !== TODAY_UNIT && field !== FORMER_UNIT)
    .map(({ label }) => label.vi);
  const header = sheet?.rows.findIndex((row) => row?.[0]?.value === 'STT') ?? -1;
  expect(sheet?.rows[header]?.map((cell) => cell?.value)).toEqual(labels);
  const rows = [...(sheet?.rows ?? [])];
  rows[header + 2] = labels.map((label) =>
    label === 'STT'
      ? { value: 1 }
      : label === 'Đơn vị'
        ? { value: 'Kbang' }
        : label === 'Tên sản phẩm'
          ? { value: 'Gạo' }
          : undefined,
  );
  const { products } = readRecords([bookOf('mau.xlsx', { ...(sheet as Sheet), rows })]);
  expect(products.map(({ unit, name }) => [unit, name])).toEqual([['Kbang', 'Gạo']]);
});

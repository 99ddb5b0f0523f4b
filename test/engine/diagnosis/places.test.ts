import { toPlain } from '../../../src/engine/decimal';
import { earlierYears, neighbours, placesOf } from '../../../src/engine/diagnosis/places';
import type { Figure } from '../../../src/engine/reading/table';
import { check, sheetOf } from '../plan-text';

const PLAN = `Phụ lục 1: DỰ KIẾN SẢN PHẨM GIAI ĐOẠN 2026-2028
STT | Đơn vị | Năm 2026 | | Năm 2027 | | Năm 2028 | | Giai đoạn 2026-2028 |
 | | Sản phẩm nâng hạng sao | Sản phẩm mới | Sản phẩm nâng hạng sao | Sản phẩm mới | Sản phẩm nâng hạng sao | Sản phẩm mới | Sản phẩm nâng hạng sao | Sản phẩm mới
 | Cấp huyện | 11 | 101 | 22 | 202 | 33 | 303 | 66 | 606
1 | An Khê | 1 | 41 | 2 | 82 | 3 | 123 | 6 | 246
2 | Kbang | 10 | 60 | 20 | 120 | 30 | 180 | 60 | 360`;

const { tables } = check(sheetOf('PL 01', PLAN));
const figures = new Map(
  tables.flatMap((table) => table.figures.flat().map((each) => [each.value && toPlain(each.value), each])),
);
const places = placesOf(tables, new Set(figures.values()));
const shown = (found: readonly Figure[]) => found.map(({ value }) => value && toPlain(value));
const at = (value: string) => {
  const place = places.get(figures.get(value) ?? ({} as Figure));
  if (!place) throw new Error(`no ${value}`);
  return place;
};

test.each([
  ['123', ['41', '82']],
  ['82', ['41']],
  ['41', []],
  ['3', ['1', '2']],
  // A period has no years before it.
  ['246', []],
])('the same item in the years before: %s', (value, expected) => {
  expect(shown(earlierYears(at(value)))).toEqual(expected);
});

test.each([
  ['82', ['202', '120', '2', '3']],
  ['11', ['1', '101']],
  ['360', ['246', '60']],
])('what stands around: %s', (value, expected) => {
  expect(shown(neighbours(at(value)))).toEqual(expected);
});

test('only what is asked for has a place', () => {
  const one = figures.get('41');
  expect(one && [...placesOf(tables, new Set([one])).keys()]).toEqual([one]);
});

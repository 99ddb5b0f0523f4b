import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { loadEditions } from '../../../src/engine/units/load-editions';
import { editionOn, todayOf, wholeName } from '../../../src/engine/units/official-unit';

test('the lists hold what the decrees count', async () => {
  const [former, today] = await loadEditions();
  expect([former.provinces.length, former.districts.length, former.communes.length]).toEqual([
    63, 696, 10_035,
  ]);
  expect([today?.provinces.length, today?.communes.length]).toEqual([34, 3321]);
  const kinds = today?.communes.map(({ kind }) => kind) ?? [];
  expect(['Xã', 'Phường', 'Đặc khu'].map((kind) => kinds.filter((each) => each === kind).length)).toEqual([
    2611, 697, 13,
  ]);
});

test('every former commune went somewhere, and 471 to several', async () => {
  const [former] = await loadEditions();
  const counts = former.communes.map((commune) => todayOf(commune).length);
  expect(counts.filter((count) => count === 0)).toEqual([]);
  expect(counts.filter((count) => count > 1).length).toBe(471);
  expect(counts.reduce((sum, count) => sum + (count > 1 ? count : 0), 0)).toBe(1033);
});

test.each([
  ['2025-06-30', undefined],
  ['2025-07-01', '2025-07-01'],
  ['2026-11-27', '2025-07-01'],
])('on %s the edition from %s holds', async (date, from) => {
  expect(editionOn(await loadEditions(), date).from).toBe(from);
});

test('codes and names are the official ones', async () => {
  const [, today] = await loadEditions();
  const unit = today?.communes.find(({ code }) => code === '24028');
  expect(unit && wholeName(unit)).toBe('Xã Ia Tul, Tỉnh Gia Lai');
});

test('all editions together are at most 120 KB on their way to a page', () => {
  const folder = resolve(__dirname, '../../../src/engine/units/data');
  const files = readdirSync(folder);
  expect(files.length).toBeGreaterThan(1);
  const bytes = files.map((file) => gzipSync(readFileSync(resolve(folder, file))).length);
  expect(bytes.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(120_000);
});

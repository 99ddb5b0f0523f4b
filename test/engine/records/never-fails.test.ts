import fc from '../../property';
import type { Cell, Sheet } from '../../../src/engine/grid/grid';
import { refName } from '../../../src/engine/grid/address';
import { INPUTS } from '../../../src/engine/layouts/inputs';
import { LOCALES } from '../../../src/locales';
import { findingSentence } from '../../../src/locales/finding-sentence';
import { readRecords } from '../../../src/engine/records/read-records';
import { bookOf } from '../../generators/districts/sheets';

/* Whatever stands under a known header, reading gives records and findings, never an exception. */

const words = fc.constantFrom(
  'Mang Yang',
  'HTX',
  'x',
  'Nữ',
  '3 sao',
  '1.234',
  '12/13/2023',
  '05/3/2023',
  'Tổng cộng',
  'I',
  'Năm 2023',
  '',
  '   ',
  '2021-2025',
  '12 triệu đồng',
  '(5)',
  'Người lập biểu',
  'Sở Tài chính',
  'constructor',
  '__proto__',
  'a'.repeat(5000),
);
const cell: fc.Arbitrary<Cell | undefined> = fc.oneof(
  fc.constant(undefined),
  words.map((value) => ({ value })),
  fc.string({ maxLength: 12, unit: 'grapheme' }).map((value) => ({ value })),
  fc.double().map((value) => ({ value })),
  fc.integer({ min: -5, max: 3000 }).map((value) => ({ value })),
  fc.integer({ min: -100, max: 4_000_000 }).map((value) => ({ value, format: 'dd/mm/yyyy' })),
  fc.boolean().map((value) => ({ value })),
  fc.constant({ value: { error: '#REF!' } }),
  fc.constant({ value: null }),
);

const sheet: fc.Arbitrary<Sheet> = fc.constantFrom(...Object.values(INPUTS)).chain((layout) =>
  fc
    .record({
      fields: fc.shuffledSubarray([...layout.fields], { minLength: Math.min(5, layout.fields.length) }),
      body: fc.array(fc.array(cell, { maxLength: 26 }), { maxLength: 12 }),
      top: fc.array(fc.array(cell, { maxLength: 3 }), { maxLength: 3 }),
      merged: fc.boolean(),
    })
    .map(({ fields, body, top, merged }) => ({
      name: layout.label.vi,
      rows: [...top, fields.map(({ label }) => ({ value: label.vi })), ...body],
      ...(merged ? { merges: [{ top: top.length + 1, bottom: top.length + 3, left: 1, right: 1 }] } : {}),
    })),
);

test('reading never fails, and every finding can be said and found', () => {
  fc.assert(
    fc.property(fc.array(sheet, { minLength: 1, maxLength: 3 }), (sheets) => {
      const { findings } = readRecords([bookOf('a.xlsx', ...sheets)]);
      for (const finding of findings) {
        expect(finding.cells.length).toBeGreaterThan(0);
        finding.cells.forEach((ref) => refName(ref));
        for (const locale of Object.values(LOCALES)) expect(findingSentence(locale, finding)).not.toBe('');
      }
    }),
    { numRuns: 400 },
  );
});

test('the same input gives the same records', () => {
  fc.assert(
    fc.property(sheet, (each) => {
      const book = bookOf('a.xlsx', each);
      expect(readRecords([book])).toEqual(readRecords([book]));
    }),
    { numRuns: 60 },
  );
});

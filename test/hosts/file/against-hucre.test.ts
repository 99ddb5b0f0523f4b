import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dateToSerial, readXlsx } from 'hucre';
import { openWorkbook } from '../../../src/hosts/file/open-workbook';

const ROOT = join(__dirname, '..', '..', '..');

/** A second opinion on our own reading of .xlsx: the library's, value by value. */
describe('values as hucre reads them', () => {
  it.each([
    'assets/samples/gialai-numbers.xlsx',
    'assets/samples/gialai-text.xlsx',
    'test/fixtures/workbooks/mixed.xlsx',
  ])('%s', async (path) => {
    const bytes = new Uint8Array(readFileSync(join(ROOT, path)));
    const [ours, theirs] = await Promise.all([openWorkbook(bytes, 'a'), readXlsx(bytes)]);
    expect(ours.sheets.map((sheet) => sheet.name)).toEqual(theirs.sheets.map((sheet) => sheet.name));
    for (const [index, sheet] of theirs.sheets.entries()) {
      const rows = ours.sheets[index]?.rows ?? [];
      sheet.rows.forEach((row, r) => {
        row.forEach((value, c) => {
          const mine = rows[r]?.[c]?.value ?? null;
          const held = typeof mine === 'object' && mine ? mine.error : mine;
          expect(held).toEqual(value instanceof Date ? dateToSerial(value, false) : value);
        });
      });
    }
  });
});

import { checkPlan } from '../../../src/engine/check';
import type { Cell, Sheet, Workbook } from '../../../src/engine/grid/grid';
import { countryWorkbook } from '../../../src/tools/bench/country';

/** The three appendices of some communes, each named after its district. */
function district(name: string, units: number): readonly Sheet[] {
  return countryWorkbook({ units, products: 0 }).map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) =>
      row?.map((cell): Cell | undefined =>
        typeof cell?.value === 'string' && cell.value.startsWith('Xã ')
          ? { ...cell, value: `${cell.value} ${name}` }
          : cell,
      ),
    ),
  }));
}

function book(file: string, sheets: readonly Sheet[], ...names: readonly string[]): Workbook {
  return { file, sheets: sheets.filter(({ name }) => names.length === 0 || names.includes(name)) };
}

function errors(...workbooks: readonly Workbook[]): number {
  return checkPlan(workbooks).summary.errors;
}

const A = district('Đông', 5);
const B = district('Tây', 9);

test.each([
  ['two districts with all their appendices', [book('a.xlsx', A), book('b.xlsx', B)], 0],
  ['two versions of one district', [book('a.xlsx', A), book('b.xlsx', district('Đông', 6))], 0],
  ['one appendix of each of two districts', [book('a.xlsx', A, 'PL 01'), book('b.xlsx', B, 'PL 02')], 0],
  ['one plan in two files', [book('a.xlsx', A, 'PL 01'), book('b.xlsx', A, 'PL 02')], 0],
])('%s', (_, workbooks, expected) => {
  expect(errors(...workbooks)).toBe(expected);
});

test('one plan in two files is held against itself', () => {
  const wrong = district('Đông', 5).map((sheet) =>
    sheet.name === 'PL 02' ? { ...sheet, rows: sheet.rows.map(oneMore) } : sheet,
  );
  const found = checkPlan([book('a.xlsx', A, 'PL 01'), book('b.xlsx', wrong, 'PL 02')]).findings;
  expect(found.some(({ rule, cells }) => rule === 'cross-appendix' && cells[0]?.file === 'b.xlsx')).toBe(
    true,
  );
});

/** The first commune's figures with one more in its total and in its first part. */
function oneMore(row: Sheet['rows'][number], at: number): Sheet['rows'][number] {
  if (at !== FIRST_COMMUNE) return row;
  return row?.map((cell, col) =>
    col >= 2 && col <= 3 && typeof cell?.value === 'number' ? { ...cell, value: cell.value + 1 } : cell,
  );
}

const FIRST_COMMUNE = 2;

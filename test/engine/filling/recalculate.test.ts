import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fillPlan } from '../../../src/engine/filling/fill-plan';
import { cellAt, type Workbook } from '../../../src/engine/grid/grid';
import { openWorkbook } from '../../../src/hosts/file/open-workbook';
import { writeWorkbook } from '../../../src/hosts/file/write-workbook';
import { budgetBooks } from '../../generators/districts/budget-sheets';
import { productBooks } from '../../generators/districts/product-sheets';
import { randomPlan } from '../../generators/districts/random-plan';
import { bookOf, sheetFromText } from '../../generators/districts/sheets';
import { applied } from './applied';
import { BOOK } from './star-book';

/*
 * LibreOffice as the second opinion: it calculates every formula anew, and its figures must be the cached ones.
 * Where it is not installed there is nothing to compare with, and the tests are passed over.
 */

const OFFICE = ['/usr/bin/soffice', '/usr/bin/libreoffice'].find((path) => existsSync(path));
const folder = OFFICE ? mkdtempSync(join(tmpdir(), 'phuluc-office-')) : '';

/** Without this setting it would show the cached results. */
const ALWAYS_CALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

const asked = new Map<string, Workbook>();

/** A workbook that LibreOffice calculates anew, all of them in one start of it; what they become is there in the tests. */
function recalculated(workbook: Workbook): () => Promise<Workbook> {
  const name = `${asked.size}.xlsx`;
  asked.set(name, workbook);
  return async () => openWorkbook(new Uint8Array(readFileSync(join(folder, 'out', name))), workbook.file);
}

async function calculateAll(): Promise<void> {
  const profile = join(folder, 'profile');
  mkdirSync(join(profile, 'user'), { recursive: true });
  writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), ALWAYS_CALCULATE);
  for (const [name, { sheets }] of asked) writeFileSync(join(folder, name), await writeWorkbook(sheets));
  const own = `-env:UserInstallation=file://${profile}`;
  const options = [own, '--headless', '--convert-to', 'xlsx', '--outdir', join(folder, 'out')];
  const inputs = [...asked.keys()].map((name) => join(folder, name));
  execFileSync(OFFICE ?? '', [...options, ...inputs], { stdio: 'ignore', timeout: 100_000 });
}

/** Cells with a formula whose value in the other workbook is another. */
function differences(cached: Workbook, calculated: Workbook): { formulas: number; different: string[] } {
  let formulas = 0;
  const different: string[] = [];
  for (const sheet of cached.sheets) {
    const other = calculated.sheets.find(({ name }) => name === sheet.name);
    sheet.rows.forEach((row, r) =>
      row?.forEach((cell, c) => {
        if (cell?.formula === undefined) return;
        formulas += 1;
        const value = other && cellAt(other, r, c)?.value;
        const same =
          typeof value === 'number' && typeof cell.value === 'number'
            ? Math.abs(value - cell.value) < 1e-9
            : value === cell.value;
        if (!same) different.push(`${sheet.name} ${r},${c}: ${String(cell.value)} ≠ ${String(value)}`);
      }),
    );
  }
  return { formulas, different };
}

const CASES = [
  { seed: 11, how: 'one-sheet', form: 'long', merged: true, measure: 'dong', years: 3 },
  { seed: 12, how: 'sheet-per-unit', form: 'wide', merged: false, measure: 'nghin', years: 5 },
  { seed: 13, how: 'workbook-per-unit', form: 'long', merged: false, measure: 'trieu', years: 1 },
] as const;

const ODD_PRODUCTS = sheetFromText(
  'Sản phẩm "A" & B',
  `
  DANH MỤC SẢN PHẨM
  STT | Đơn vị | Tên sản phẩm | Nhóm sản phẩm | Hình thức | Năm
  1 | Xã Sao* | Mật ong | Nhóm thực phẩm | Mới | 2024
  2 | Xã Sao Mai | Chè | Nhóm đồ uống | Nâng hạng | 2024
  3 | xã sao mai | Cà phê | II | SP mới | 2024
  4 | Xã "Hai Nháy" | Rượu | Đồ uống | sản phẩm mới | 2024
  5 | Xã Đắk Đoa | Gạo | Thực phẩm | Mới | 2024
  6 | ${'Xã Đắk Đoa'.normalize('NFD')} | Tiêu | Nhóm thực phẩm | mới | 2024
  7 | "Xã  Đắk Đoa " | Nấm | Nhóm thực phẩm | Mới | 2024
  8 | Xã Ia?Pa~ | Măng | Nhóm thực phẩm | Mới | 2025`,
);

/** Units merged down their rows, a subtotal under each. */
const ODD_BUDGET = sheetFromText(
  'Dự toán',
  `
  DỰ TOÁN KINH PHÍ
  Đơn vị tính: đồng
  STT | Đơn vị | Nội dung | Năm | Thành tiền | NSNN | Vốn khác
  1 | Xã Sao* | Tập huấn | 2024 | 1500000 | 500000 | 1000000
  2 | | Bao bì | 2024 | 2500000 | 2500000 |
   | | Cộng | | 4000000 | 3000000 | 1000000
  3 | Xã Sao Mai | Tập huấn | 2025 | 700000 | 300000 | 400000
  4 | | Bao bì | 2025 | 900000 | 100000 | 800000`,
  [
    { top: 3, left: 1, bottom: 4, right: 1 },
    { top: 6, left: 1, bottom: 7, right: 1 },
  ],
);

(OFFICE ? describe : describe.skip)('LibreOffice calculates what is cached', () => {
  beforeAll(calculateAll, 120_000);

  describe.each(CASES)('$how, $form, $measure', ({ seed, how, form, merged, measure, years }) => {
    const plan = randomPlan(seed, {
      units: 9,
      departments: 2,
      firstYear: 2024,
      years,
      groups: 4,
      sources: 5,
      products: 60,
      items: 2,
      level: 'commune',
    });
    const books = [
      ...productBooks(plan, how),
      ...budgetBooks(plan, how, { form, measure, mergedUnits: merged }),
    ];
    const { plan: written } = fillPlan(books, { measure: 'trieu' });
    const book = applied(books[0], written);
    const after = recalculated(book);
    test('each formula', async () => {
      const { formulas, different } = differences(book, await after());
      expect(different).toEqual([]);
      expect(formulas).toBeGreaterThan(100);
    });
  });

  describe('names and words that would mislead a formula', () => {
    const book = bookOf('khó.xlsx', ODD_PRODUCTS, ODD_BUDGET);
    const filled = applied(book, fillPlan([book], { measure: 'trieu' }).plan);
    const after = recalculated(filled);
    test('wildcards, quotes, odd spaces, several spellings', async () => {
      const { different } = differences(filled, await after());
      expect(different).toEqual([]);
      const plan = filled.sheets.find(({ name }) => name === 'Phụ lục I');
      const of = (name: string) =>
        plan?.rows
          .find((row) => row?.[1]?.value === name)
          ?.slice(2, 5)
          .map((cell) => cell?.value);
      expect(of('Xã Sao*')).toEqual([1, 0, 1]);
      expect(of('Xã Sao Mai')).toEqual([2, 1, 1]);
      expect(of('Xã "Hai Nháy"')).toEqual([1, 0, 1]);
      expect(of('Xã Đắk Đoa')).toEqual([3, 0, 3]);
    });
  });

  describe('an edited input', () => {
    const [plan] = [
      randomPlan(21, {
        units: 5,
        departments: 1,
        firstYear: 2026,
        years: 2,
        groups: 3,
        sources: 3,
        products: 20,
        items: 1,
        level: 'commune',
      }),
    ];
    const books = budgetBooks(plan, 'one-sheet', { form: 'long', measure: 'dong' });
    const filled = applied(books[0], fillPlan(books, { measure: 'trieu', layouts: ['budget-plan'] }).plan);
    const [input] = filled.sheets;
    const header = input?.rows.findIndex((row) => row?.some((cell) => cell?.value === 'Năm')) ?? 0;
    const column = (name: string) => input?.rows[header]?.findIndex((cell) => cell?.value === name) ?? 0;
    const more = (cell: { value: unknown } | undefined) => ({ value: Number(cell?.value ?? 0) + 7_777_777 });
    const edited: Workbook = {
      ...filled,
      sheets: filled.sheets.map((sheet) =>
        sheet === input
          ? {
              ...sheet,
              rows: sheet.rows.map((row, at) =>
                at === header + 1
                  ? row?.map((cell, col) =>
                      col === column('NSTW') || col === column('Thành tiền') ? more(cell) : cell,
                    )
                  : row,
              ),
            }
          : sheet,
      ),
    };
    const calculated = recalculated(edited);
    test('shows in the appendix, and printed sums still hold', async () => {
      const after = await calculated();
      const before = filled.sheets.find(({ name }) => name.startsWith('Phụ lục'));
      const sheet = after.sheets.find(({ name }) => name === before?.name);
      const grand = sheet?.rows.findIndex((row) => row?.[1]?.value === 'TỔNG CỘNG') ?? 0;
      const figure = (row: number, col: number) => Number(sheet?.rows[row]?.[col]?.value ?? 0);
      const last = (sheet?.rows[grand]?.length ?? 0) - 1;
      const former = Number(before?.rows[grand]?.[last]?.value);
      expect(Math.abs(figure(grand, last) - former - 7.777777)).toBeLessThan(1.5);
      // Two years of total, state and other, and the period: each row's sums, printed in whole triệu.
      for (let row = grand; (sheet?.rows[row]?.length ?? 0) > 3; row -= 1) {
        if (typeof sheet?.rows[row]?.[2]?.value !== 'number') break;
        expect(figure(row, 2)).toBe(figure(row, 3) + figure(row, 4));
        expect(figure(row, 8)).toBe(figure(row, 2) + figure(row, 5));
      }
    });
  });

  describe('the tally of stars and the report of targets', () => {
    const layouts = ['star-tally', 'target-report'] as const;
    const filled = applied(BOOK, fillPlan([BOOK], { layouts, asOf: '2025-12-31' }).plan);
    const asFilled = recalculated(filled);
    test('each formula', async () => {
      const { formulas, different } = differences(filled, await asFilled());
      expect(different).toEqual([]);
      expect(formulas).toBeGreaterThan(100);
    });

    // Row 10 of the product sheet: the rice wine of An Khê, from 4 stars to 5.
    const edited: Workbook = {
      ...filled,
      sheets: filled.sheets.map((sheet) =>
        sheet.name === 'Sản phẩm'
          ? {
              ...sheet,
              rows: sheet.rows.map((row) =>
                row?.[2]?.value === 'Rượu' ? row.map((cell, col) => (col === 8 ? { value: 5 } : cell)) : row,
              ),
            }
          : sheet,
      ),
    };
    const asEdited = recalculated(edited);
    test('what follows when a star is typed anew', async () => {
      const after = await asEdited();
      const stars = (book: Workbook): unknown[] => {
        const sheet = book.sheets.find(({ rows }) => rows[3]?.[0]?.value === 'Tính đến ngày 31/12/2025');
        const row = sheet?.rows.find((each) => each?.[1]?.value === 'An Khê');
        return (row ?? []).slice(2, 6).map((cell) => cell?.value);
      };
      expect([stars(filled), stars(after)]).toEqual([
        [2, 1, 0, 3],
        [2, 0, 1, 3],
      ]);
    });
  });
});

import fc from '../property';
import { checkPlan } from '../../src/engine/check';
import { diagnose } from '../../src/engine/diagnosis/diagnose';
import type { Cell, Row, Sheet, Workbook } from '../../src/engine/grid/grid';
import { generateWorkbook } from '../generators/appendices/workbook';
import { bookOf, sheetFromText } from '../generators/districts/sheets';

/*
 * What a check remembers of sheets, rows, lines and sums must never show: checked again after any edits, a plan
 * says the very same as one that nobody has seen before.
 */

const OWN = bookOf(
  'ke-hoach.xlsx',
  sheetFromText(
    'Vốn',
    `
    KINH PHÍ THỰC HIỆN GIAI ĐOẠN 2021-2023
    Đơn vị tính: triệu đồng
    STT | Nội dung | Tổng | Năm 2021 | Năm 2022 | Năm 2023 | Tỷ lệ (%)
    I | Tập huấn | 60 | 10 | 20 | 30 | 40
    1 | Lớp cho cán bộ | 25 | 5 | 5 | 15 | 16,7
    2 | Lớp cho chủ thể | 35 | 5 | 15 | 15 | 23,3
    II | Xúc tiến | 90 | 30 | 30 | 30 | 60
    1 | Hội chợ | 50 | 10 | 20 | 20 | 33,3
    2 | Bao bì | 40 | 20 | 10 | 10 | 26,7
    | Tổng cộng | 150 | 40 | 50 | 60 | 100`,
  ),
  sheetFromText(
    'Dự toán',
    `
    DỰ TOÁN KINH PHÍ
    Đơn vị tính: triệu đồng
    STT | Đơn vị | Nội dung | Năm | Thành tiền | NSTW | NS tỉnh
    1 | Xã Mang Yang | Tập huấn | 2026 | 150 | 150 |
    2 | Xã Chư Păh | Xúc tiến | 2027 | 160 | | 160
    3 | Xã Đak Đoa | Bao bì | 2027 | 90 | 40 | 50`,
  ),
);

/** Numbers of any size pick a sheet, a row, a column, what is done and with what. */
type Edit = readonly [number, number, number, number, number];

const EDITS: fc.Arbitrary<Edit[]> = fc.array(
  fc.tuple(fc.nat(), fc.nat(), fc.nat(), fc.nat(), fc.nat({ max: 4000 })),
  { minLength: 1, maxLength: 6 },
);

const TYPED: readonly ((number: number) => Cell | undefined)[] = [
  (number) => ({ value: number }),
  (number) => ({ value: number / 10 }),
  (number) => ({ value: -number }),
  (number) => ({ value: `1.${String(number).padStart(3, '0').slice(-3)}` }),
  (number) => ({ value: `${number} hộ` }),
  () => ({ value: 'Tổng cộng' }),
  (number) => ({ value: number, formula: 'SUM(D5:D9)' }),
  () => ({ value: null, formula: 'SUM(C4:C7)' }),
  (number) => ({ value: number, format: '0.0' }),
  () => undefined,
];

const pick = <T>(all: readonly T[], number: number): T | undefined => all[number % Math.max(1, all.length)];

function edited(rows: Sheet['rows'], [, row, col, act, number]: Edit): Sheet['rows'] {
  const at = row % Math.max(1, rows.length);
  const cells: Row = rows[at] ?? [];
  switch (act % 8) {
    case 0:
      return [...rows.slice(0, at), undefined, ...rows.slice(at)];
    case 1:
      return rows.filter((_, index) => index !== at);
    case 2:
      return [...rows.slice(0, at), rows[at], ...rows.slice(at)];
    default: {
      const where = col % Math.max(1, cells.length);
      const typed = pick(TYPED, act >> 3)?.(number);
      const changed = Array.from(cells, (cell, index) => (index === where ? typed : cell));
      return rows.map((other, index) => (index === at ? changed : other));
    }
  }
}

/** The workbook with one edit; every row and sheet that it does not touch is the very object of before. */
function after(book: Workbook, edit: Edit): Workbook {
  const [which] = edit;
  const touched = which % Math.max(1, book.sheets.length);
  return {
    ...book,
    sheets: book.sheets.map((sheet, index) => {
      if (index !== touched) return sheet;
      if (which % 11 === 0) return { ...sheet, name: `${sheet.name} ${which % 7}` };
      return { ...sheet, rows: edited(sheet.rows, edit) };
    }),
  };
}

function says(book: Workbook): unknown {
  const checked = checkPlan([book], { asOf: '2026-06-01' });
  return diagnose(checked).result;
}

test('after any edits a check that remembers says what a fresh one says', () => {
  let findings = 0;
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.boolean(), EDITS, (seed, own, edits) => {
      let book = own ? OWN : generateWorkbook(seed).workbook;
      says(book);
      for (const edit of edits) {
        book = after(book, edit);
        const again = says(book);
        const fresh = checkPlan(structuredClone([book]), { asOf: '2026-06-01' });
        expect(again).toEqual(diagnose(fresh).result);
        findings += fresh.findings.length;
      }
    }),
    { numRuns: Number(process.env['RUNS'] ?? 12) },
  );
  expect(findings).toBeGreaterThan(100);
});

import { decimal } from '../../src/engine/decimal';
import type { Finding } from '../../src/engine/findings';
import type { CellRef } from '../../src/engine/grid/grid';
import { shownCell } from '../../src/locales/shown/figures';
import type { FindingsSheetWords } from '../../src/locales/types/findings-sheet';
import { findingsSheet } from '../../src/reporting/findings-sheet';

const WORDS: FindingsSheetWords = {
  sheet: 'Kết quả',
  title: 'KẾT QUẢ',
  severities: { error: 'Sai', warning: 'Cần xem', info: 'Để biết' },
  columns: {
    number: 'STT',
    severity: 'Mức độ',
    file: 'Tệp',
    sheet: 'Trang',
    cell: 'Ô',
    what: 'Số liệu',
    found: 'Đang ghi',
    expected: 'Cộng lại',
    difference: 'Chênh',
    parts: 'Cộng từ',
    message: 'Giải thích',
  },
};

const at = (row: number, col: number): CellRef => ({ file: 'a.xlsx', sheet: 'PL 03', row, col });

const ROUNDING: Finding = {
  rule: 'sum-of-parts',
  severity: 'info',
  verdict: 'rounding',
  sum: 'items',
  basis: 'held',
  blanks: [],
  cells: [at(20, 2)],
  parts: [at(20, 3), at(20, 4)],
  found: decimal(1607),
  expected: decimal(16065, 1),
  difference: decimal(5, 1),
};

const PLAN_NUMBER: Finding = {
  rule: 'plan-number',
  severity: 'warning',
  verdict: 'undecided',
  numbers: ['2582/KH-UBND', '1582/KH-UBND'],
  cells: [at(1, 0), at(2, 0)],
  parts: [],
};

const textOf = (finding: Finding) => ({ title: finding.rule, message: '=1+1 là một câu' });
const sheet = findingsSheet({
  findings: [ROUNDING, PLAN_NUMBER],
  files: ['a.xlsx'],
  read: ['Đã đọc PL 03.'],
  headline: '0 chỗ sai.',
  words: WORDS,
  textOf,
});
const shown = sheet.rows.map((row) => row?.map((cell) => cell?.value ?? null));

test('one row for each finding under a heading, figures as numbers', () => {
  expect(shown).toEqual([
    ['KẾT QUẢ'],
    ['0 chỗ sai.'],
    ['Đã đọc PL 03.'],
    [],
    [
      'STT',
      'Mức độ',
      'Tệp',
      'Trang',
      'Ô',
      'Số liệu',
      'Đang ghi',
      'Cộng lại',
      'Chênh',
      'Cộng từ',
      'Giải thích',
    ],
    [
      ...[1, 'Cần xem', 'a.xlsx', 'PL 03', "'PL 03'!A2:A3", 'plan-number', null, null, null],
      ...['', '=1+1 là một câu'],
    ],
    [
      ...[2, 'Để biết', 'a.xlsx', 'PL 03', 'C21', 'sum-of-parts', 1607, 1606.5, 0.5],
      ...["'PL 03'!D21:E21", '=1+1 là một câu'],
    ],
  ]);
});

test('figures show as many decimals as they have; no text becomes a formula', () => {
  expect(sheet.rows[6]?.[6]?.format).toBe('#,##0');
  expect(sheet.rows[6]?.[7]?.format).toBe('#,##0.0');
  expect(sheet.rows.flatMap((row) => row ?? []).every((cell) => cell?.formula === undefined)).toBe(true);
});

test('the page prints with its heading on every sheet of paper', () => {
  expect(sheet.page).toMatchObject({ orientation: 'landscape', titleRows: [4, 4] });
  expect(sheet.page?.printArea).toEqual({ top: 0, left: 0, bottom: 6, right: 10 });
});

test('of several files each cell is named with its own, file after file', () => {
  const second: Finding = { ...ROUNDING, cells: [{ ...at(20, 2), file: 'b.xlsx' }], parts: [at(3, 3)] };
  const { rows } = findingsSheet({
    findings: [second, PLAN_NUMBER],
    files: ['a.xlsx', 'b.xlsx'],
    read: [],
    headline: '',
    words: WORDS,
    textOf: (finding) => ({ title: finding.rule, message: finding.cells.map(shownCell).join() }),
  });
  expect(rows.slice(4).map((row) => [2, 4, 9, 10].map((col) => row?.[col]?.value))).toEqual([
    ['a.xlsx', "'[a.xlsx]PL 03'!A2:A3", '', "'[a.xlsx]PL 03'!A2,'[a.xlsx]PL 03'!A3"],
    ['b.xlsx', 'C21', "'[a.xlsx]PL 03'!D4", "'[b.xlsx]PL 03'!C21"],
  ]);
});

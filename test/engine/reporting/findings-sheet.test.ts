import { decimal } from '../../../src/engine/decimal';
import type { Finding } from '../../../src/engine/findings';
import type { CellRef } from '../../../src/engine/grid/grid';
import { findingsSheet, type FindingsSheetWords } from '../../../src/engine/reporting/findings-sheet';

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
  headline: '0 chỗ sai.',
  words: WORDS,
  textOf,
});
const shown = sheet.rows.map((row) => row?.map((cell) => cell?.value ?? null));

test('one row for each finding under a heading, figures as numbers', () => {
  expect(shown).toEqual([
    ['KẾT QUẢ'],
    ['0 chỗ sai.'],
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
      ...[1, 'Để biết', 'a.xlsx', 'PL 03', 'C21', 'sum-of-parts', 1607, 1606.5, 0.5],
      ...["'PL 03'!D21:E21", '=1+1 là một câu'],
    ],
    [
      ...[2, 'Cần xem', 'a.xlsx', 'PL 03', "'PL 03'!A2:A3", 'plan-number', null, null, null],
      ...['', '=1+1 là một câu'],
    ],
  ]);
});

test('figures show as many decimals as they have; no text becomes a formula', () => {
  expect(sheet.rows[4]?.[6]?.format).toBe('#,##0');
  expect(sheet.rows[4]?.[7]?.format).toBe('#,##0.0');
  expect(sheet.rows.flatMap((row) => row ?? []).every((cell) => cell?.formula === undefined)).toBe(true);
});

test('the page prints with its heading on every sheet of paper', () => {
  expect(sheet.page).toMatchObject({ orientation: 'landscape', titleRows: [3, 3] });
  expect(sheet.page?.printArea).toEqual({ top: 0, left: 0, bottom: 5, right: 10 });
});

import { readFileSync } from 'node:fs';
import { checkPlan } from '../../../src/engine/check';
import { toPlain } from '../../../src/engine/decimal';
import { diagnose } from '../../../src/engine/diagnosis/diagnose';
import type { Suggestion } from '../../../src/engine/findings/facts';
import { cellName } from '../../../src/engine/grid/address';
import type { CellValue, Workbook } from '../../../src/engine/grid/grid';
import { openWorkbook } from '../../../src/hosts/file/open-workbook';

let gialai: Workbook;

beforeAll(async () => {
  const file = 'assets/samples/gialai-numbers.xlsx';
  gialai = await openWorkbook(new Uint8Array(readFileSync(file)), 'gialai-numbers.xlsx');
});

/** The workbook with some cells typed over: `{ 'PL 03!D9': 1234 }`. */
function typed(workbook: Workbook, changes: Readonly<Record<string, CellValue>>): Workbook {
  const sheets = workbook.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((line, row) =>
      line?.map((cell, col) => {
        const value = changes[`${sheet.name}!${cellName(row, col)}`];
        return value === undefined ? cell : { ...cell, value };
      }),
    ),
  }));
  return { ...workbook, sheets };
}

function held(workbook: Workbook, address: string): CellValue {
  const [name = '', cell = ''] = address.split('!');
  for (const sheet of workbook.sheets) {
    for (const [row, line] of sheet.rows.entries()) {
      for (const [col, found] of (line ?? []).entries()) {
        if (sheet.name === name && cellName(row, col) === cell) return found?.value ?? null;
      }
    }
  }
  return null;
}

function suggestions(workbook: Workbook): Suggestion[] {
  const { result } = diagnose(checkPlan([workbook]));
  return [...new Set(result.findings.flatMap(({ suggestion }) => suggestion ?? []))];
}

function shown(suggestion: Suggestion | undefined): string[] {
  return (suggestion?.changes ?? []).map(
    ({ cell, from, to, because }) =>
      `${cell.sheet}!${cellName(cell.row, cell.col)} ${from ? toPlain(from) : ''} → ${toPlain(to)} (${because})`,
  );
}

test('the untouched plan: eleven rounding differences, four disagreements, no correction', () => {
  const checked = checkPlan([gialai]);
  expect(checked.summary).toMatchObject({ rounding: 11, fail: 4 });
  const { result, proved } = diagnose(checked);
  expect(proved).toBe(true);
  expect(result.findings.some(({ suggestion }) => suggestion !== undefined)).toBe(false);
  expect(result.findings.some(({ rule }) => rule === 'rounding-together')).toBe(false);
  expect(result.summary).toEqual(checked.summary);
});

test('800 million for each product: found by itself, and the rows that leave it', () => {
  const { result } = diagnose(checkPlan([gialai]));
  const norms = result.findings.filter((finding) => finding.rule === 'norm-break');
  expect(norms.map(({ subject, norm, holds, of }) => [subject?.year, toPlain(norm), holds, of])).toEqual([
    [2023, '800', 12, 17],
    [2024, '800', 8, 17],
    [2025, '800', 10, 17],
  ]);
  expect(norms.every(({ severity }) => severity === 'info')).toBe(true);
});

test('the budget sides with appendix 2 on Chư Sê and Đức Cơ, and with neither on the others', () => {
  const { result } = diagnose(checkPlan([gialai]));
  const crossing = result.findings.filter((finding) => finding.rule === 'cross-appendix');
  const said = crossing.map(({ subject, evidence }) => [
    subject?.unit,
    evidence?.sidesWith,
    evidence?.implied?.digits,
  ]);
  expect(said).toEqual([
    ['Kong Chro', 'neither', undefined],
    ['Chư Sê', 'first', 11n],
    ['Đức Cơ', 'first', 17n],
    ['Phú Thiện', 'neither', undefined],
  ]);
});

test.each([
  ['PL 03!D12', (value: number) => value * 1000, 'scale-1000'],
  ['PL 03!E12', (value: number) => -value, 'sign'],
  ['PL 01!C10', (value: number) => value + 5, 'wrong-digit'],
])('one wrong figure at %s', (address, change, because) => {
  const right = held(gialai, address);
  expect(typeof right).toBe('number');
  const [first, ...more] = suggestions(typed(gialai, { [address]: change(Number(right)) }));
  expect(more).toEqual([]);
  expect(first?.unique).toBe(true);
  expect(shown(first)).toEqual([`${address} ${change(Number(right))} → ${Number(right)} (${because})`]);
});

test('two wrong figures far apart have a suggestion each', () => {
  const [a, b] = ['PL 03!D12', 'PL 01!C10'];
  const wrong = { [a]: Number(held(gialai, a)) * 1000, [b]: Number(held(gialai, b)) + 5 };
  const found = suggestions(typed(gialai, wrong));
  expect(found.flatMap(shown)).toHaveLength(2);
  expect(found.every(({ unique }) => unique)).toBe(true);
});

test('a suggestion names the sums that it mends', () => {
  const [first] = suggestions(typed(gialai, { 'PL 03!D12': 999_999 }));
  expect(first?.mends?.length).toBeGreaterThanOrEqual(2);
});

test('two figures swapped are called so', () => {
  const [a, b] = ['PL 03!E12', 'PL 03!E13'];
  const found = suggestions(typed(gialai, { [a]: held(gialai, b), [b]: held(gialai, a) }));
  const changes = found.flatMap(({ changes }) => changes);
  expect(changes).toHaveLength(2);
});

import { checkPlan } from '../../../src/engine/check';
import { toPlain } from '../../../src/engine/decimal';
import { diagnose } from '../../../src/engine/diagnosis/diagnose';
import type { Suggestion } from '../../../src/engine/findings/facts';
import { refNames } from '../../../src/engine/grid/address';
import type { Cell, Workbook } from '../../../src/engine/grid/grid';
import { LOCALES } from '../../../src/locales';
import { countryWorkbook } from '../../../src/tools/bench/country';

/*
 * One mistake a person makes to a whole line, each on a budget table of 40 units: two rows of headers, the total
 * row, the units; STT, name, five years of total, state and other funding, the total of all.
 */
const TOTAL = 2;
const FIRST = 3;
const UNITS = 40;

type Grid = (Cell | undefined)[][];

function table(units = UNITS): Grid {
  const sheet = countryWorkbook({ units, products: 0 }).find(({ name }) => name === 'PL 03');
  return (sheet?.rows ?? []).map((row) => [...(row ?? [])]);
}

const workbook = (rows: Grid): Workbook => ({ file: 'a.xlsx', sheets: [{ name: 'PL 03', rows }] });
const at = (grid: Grid, row: number, col: number): number => Number(grid[row]?.[col]?.value);
function put(grid: Grid, row: number, col: number, value: number): void {
  const line = grid[row];
  if (line) line[col] = { ...line[col], value };
}
const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i);
const units = range(FIRST, FIRST + UNITS);
const columns = range(2, 18);

function told(grid: Grid, effort = 1): Suggestion[] {
  const { result } = diagnose(checkPlan([workbook(grid)]), { effort });
  return [...new Set(result.findings.flatMap(({ suggestion }) => suggestion ?? []))];
}

const shifted = (grid: Grid, cols: readonly number[]): void => {
  for (const row of units.slice(1).reverse())
    for (const col of cols) put(grid, row, col, at(grid, row - 1, col));
};
const swapped = (grid: Grid, a: number, b: number, rows: readonly number[]): void => {
  for (const row of rows) {
    const [left, right] = [at(grid, row, a), at(grid, row, b)];
    put(grid, row, a, right);
    put(grid, row, b, left);
  }
};
const times = (grid: Grid, rows: readonly number[], cols: readonly number[], factor: number): void => {
  for (const row of rows) for (const col of cols) put(grid, row, col, at(grid, row, col) * factor);
};

const CASES: readonly [string, (grid: Grid) => void, string][] = [
  [
    'a column pasted one row down',
    (grid) => shifted(grid, [6]),
    'cột “Năm 2027 / NSNN” bị lệch xuống dưới 1 dòng',
  ],
  [
    'a year pasted one row down',
    (grid) => shifted(grid, [5, 6, 7]),
    'cột “Năm 2027 / Tổng”, “Năm 2027 / NSNN”, “Năm 2027 / Vốn khác” bị lệch xuống dưới 1 dòng',
  ],
  [
    'a column pasted one row up',
    (grid) => units.slice(0, -1).forEach((row) => put(grid, row, 7, at(grid, row + 1, 7))),
    'cột “Năm 2027 / Vốn khác” bị lệch lên trên 1 dòng',
  ],
  [
    'a row one column to the right',
    (grid) =>
      [...columns]
        .slice(1)
        .reverse()
        .forEach((col) => put(grid, 9, col, at(grid, 9, col - 1))),
    'dòng 10 “Xã An An Khánh” bị lệch sang phải 1 cột',
  ],
  [
    'two columns exchanged',
    (grid) => swapped(grid, 5, 9, [TOTAL, ...units]),
    'cột “Năm 2027 / Tổng” và cột “Năm 2028 / NSNN” đổi chỗ cho nhau ở 41 dòng',
  ],
  [
    'two columns in thousands in every other row',
    (grid) =>
      times(
        grid,
        units.filter((row) => row % 2 === 0),
        [6, 9],
        1000,
      ),
    'cột “Năm 2027 / NSNN”, “Năm 2028 / NSNN” ghi theo đơn vị tính khác ở 20 dòng',
  ],
  ['a column in millions', (grid) => times(grid, [TOTAL, ...units], [6], 1e6), 'lớn gấp 1.000.000 lần'],
  [
    'a row in thousands',
    (grid) => times(grid, [9], columns, 1000),
    'cả dòng “Xã An An Khánh” ghi theo đơn vị tính khác',
  ],
  ['a row left out', (grid) => grid.splice(9, 1), 'bảng thiếu một dòng'],
  [
    'a row standing twice',
    (grid) => grid.splice(12, 0, [...(grid[9] ?? [])]),
    'dòng 10 “Xã An An Khánh” và dòng 13 “Xã An An Khánh” là một dòng ghi hai lần',
  ],
  [
    'a total that leaves out a row',
    (grid) => columns.forEach((col) => put(grid, TOTAL, col, at(grid, TOTAL, col) - at(grid, 9, col))),
    'dòng tổng “Cấp xã” cộng sót dòng 10 “Xã An An Khánh”',
  ],
  [
    'a total that counts a row twice',
    (grid) => columns.forEach((col) => put(grid, TOTAL, col, at(grid, TOTAL, col) + at(grid, 9, col))),
    'dòng tổng “Cấp xã” cộng dòng 10 “Xã An An Khánh” hai lần',
  ],
  ['a total that counts subtotals too', (grid) => times(grid, [TOTAL], columns, 2), 'cộng cả các tổng con'],
  [
    'a total row of noughts',
    (grid) => times(grid, [TOTAL], columns, 0),
    'chưa được tính: 16 ô đều trống hoặc bằng 0',
  ],
];

test.each(CASES)('%s is one explanation', (_, mistake, sentence) => {
  const grid = table();
  mistake(grid);
  const [first] = told(grid).sort((a, b) => (b.mends?.length ?? 0) - (a.mends?.length ?? 0));
  expect(first && LOCALES.vi.diagnosis.suggestion(first)).toContain(sentence);
  expect(first && LOCALES.en.diagnosis.suggestion(first)).toMatch(/^Perhaps /);
  expect(first?.mends?.length).toBeGreaterThan(2);
});

test('what the missing row would hold is told', () => {
  const grid = table();
  const [gone = []] = grid.splice(9, 1);
  const [{ cause } = {}] = told(grid);
  const figures = cause?.kind === 'line-missing' ? cause.figures.map(toPlain) : [];
  expect(figures).toEqual(columns.map((col) => String(gone[col]?.value)));
});

test('single errors beside a shift are told by themselves', () => {
  const grid = table();
  shifted(grid, [6]);
  put(grid, 12, 9, at(grid, 12, 9) + 4321);
  put(grid, 30, 12, at(grid, 30, 12) * 10);
  const found = told(grid);
  expect(found.map(({ cause }) => cause?.kind)).toEqual(
    expect.arrayContaining(['shifted', undefined, undefined]),
  );
  expect(
    found.flatMap(({ cause, changes }) => (cause ? [] : refNames(changes.map(({ cell }) => cell)))),
  ).toEqual(["'PL 03'!J13", "'PL 03'!M31"]);
});

test('a table that adds up, and single wrong figures, have no cause of a whole line', () => {
  expect(told(table())).toEqual([]);
  for (let seed = 1; seed <= 25; seed++) {
    const grid = table(17);
    for (let error = 0; error <= seed % 6; error++) {
      const [row, col] = [FIRST + ((seed * 7 + error * 5) % 17), 2 + ((seed * 3 + error * 7) % 16)];
      put(grid, row, col, at(grid, row, col) + 911 + seed * 13 + error * 171);
    }
    const causes = told(grid).flatMap(({ cause }) => (cause && cause.kind !== 'several' ? [cause.kind] : []));
    expect({ seed, causes }).toEqual({ seed, causes: [] });
  }
});

test('two hundred errors: what shows by itself is told within the budget, and that it is not proved', () => {
  const grid = table(400);
  for (let error = 0; error < 200; error++) {
    const [row, col] = [FIRST + ((error * 7919) % 400), 2 + ((error * 5) % 16)];
    put(grid, row, col, at(grid, row, col) + 20_011 + error * 3571);
  }
  const { result, proved } = diagnose(checkPlan([workbook(grid)]));
  const failing = result.findings.filter(
    ({ rule, verdict }) => rule === 'sum-of-parts' && verdict === 'fail',
  );
  const explained = failing.filter(({ suggestion }) => suggestion !== undefined);
  expect(failing.length).toBeGreaterThan(200);
  expect(explained.length).toBeGreaterThan(failing.length * 0.7);
  expect(
    proved || explained.every(({ suggestion }) => suggestion?.cause || suggestion?.proved === false),
  ).toBe(true);
  expect(Math.max(...explained.map(({ suggestion }) => suggestion?.changes.length ?? 0))).toBeLessThanOrEqual(
    4,
  );
});

test('it stops when asked, and keeps the findings', () => {
  const grid = table();
  shifted(grid, [6]);
  const checked = checkPlan([workbook(grid)]);
  const { result, proved } = diagnose(checked, { stop: () => true });
  expect(proved).toBe(false);
  expect(result.findings.filter(({ verdict }) => verdict === 'fail')).toHaveLength(checked.summary.fail);
});

import { checkPlan } from '../../../src/engine/check';
import type { Finding } from '../../../src/engine/findings';
import type { Cell, Sheet } from '../../../src/engine/grid/grid';
import { randomTable, seeded, type MadeSum, type MadeTable } from '../../generators/tables';

const TABLES = 40;
const seeds = (from: number): number[] => Array.from({ length: TABLES }, (_, at) => from + at);
const check = (sheet: Sheet): readonly Finding[] =>
  checkPlan([{ file: 'bang.xlsx', sheets: [sheet] }], { asOf: '2026-11-27' }).findings;
const told = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({ severity }) => severity !== 'info');

/** The sheet with some cells changed. */
function changed(
  sheet: Sheet,
  change: (cell: Cell | undefined, row: number, col: number) => Cell | undefined,
): Sheet {
  const width = Math.max(...sheet.rows.map((row) => row?.length ?? 0));
  return {
    ...sheet,
    rows: sheet.rows.map((cells, row) =>
      Array.from({ length: width }, (_, col) => change(cells?.[col], row, col)),
    ),
  };
}

const valueAt = ({ rows }: Sheet, [row, col]: MadeSum['total']): number => {
  const value = rows[row]?.[col]?.value;
  return typeof value === 'number' ? value : 0;
};

/** The table with one of its totals wrong, and that total; undefined where none is large enough. */
function broken({ sheet, sums }: MadeTable, seed: number) {
  const random = seeded(seed * 7 + 1);
  const able = sums.filter((sum) => sum.parts.length > 1 && valueAt(sheet, sum.total) > 0);
  const sum = able[Math.floor(random() * able.length)];
  if (!sum) return undefined;
  const [row, col] = sum.total;
  const wrong = valueAt(sheet, sum.total) * 2 + 3;
  return { sum, sheet: changed(sheet, (cell, r, c) => (r === row && c === col ? { value: wrong } : cell)) };
}

const touches = (findings: readonly Finding[], [row, col]: MadeSum['total']): boolean =>
  told(findings).some(({ cells, parts }) =>
    [...cells, ...parts].some((cell) => cell.row === row && cell.col === col),
  );

test('clean tables in every look bring no error and no warning', () => {
  const loud = seeds(1).flatMap((seed) => {
    const { sheet, look } = randomTable(seed);
    return told(check(sheet)).map(({ severity, rule }) => `${severity} ${rule}: ${look}`);
  });
  expect(loud).toEqual([]);
});

test('every clean table is added up', () => {
  const silent = seeds(1).flatMap((seed) => {
    const { sheet, look } = randomTable(seed);
    return checkPlan([{ file: 'bang.xlsx', sheets: [sheet] }]).summary.identities === 0 ? [look] : [];
  });
  expect(silent).toEqual([]);
});

test('a total that is wrong is told, also under a heading that nobody knows', () => {
  let found = 0;
  let all = 0;
  const hidden: string[] = [];
  for (const seed of seeds(2000)) {
    const table = randomTable(seed);
    const wrong = broken(table, seed);
    if (!wrong) continue;
    all += 1;
    if (!touches(check(wrong.sheet), wrong.sum.total)) continue;
    found += 1;
    const col = wrong.sum.parts[0]?.[1] ?? 0;
    const head = wrong.sheet.rows.findLastIndex(
      (cells, row) => row < (table.units[0] ?? 0) && typeof cells?.[col]?.value === 'string',
    );
    const renamed = changed(wrong.sheet, (cell, r, c) =>
      r === head && c === col ? { value: 'Hạng mục lạ' } : cell,
    );
    if (!touches(check(renamed), wrong.sum.total)) hidden.push(table.look);
  }
  expect(found / all).toBeGreaterThan(0.9);
  expect(hidden).toEqual([]);
});

test('units in another order bring the same findings', () => {
  for (const seed of seeds(4000).slice(0, 25)) {
    const table = randomTable(seed);
    const wrong = broken(table, seed);
    const [first, second] = table.units;
    if (!wrong || first === undefined || second !== first + 1) continue;
    if ([first, second].includes(wrong.sum.total[0])) continue;
    const swapped = changed(wrong.sheet, (cell, row, col) => {
      const from = row === first ? second : row === second ? first : row;
      // the number of a row stays where it is
      return table.nameCol > 0 && col < table.nameCol ? cell : wrong.sheet.rows[from]?.[col];
    });
    const facts = (sheet: Sheet): string[] =>
      check(sheet)
        .map(({ rule, severity, verdict, cells }) =>
          [
            rule,
            severity,
            verdict,
            ...cells.map(({ row, col }) => `${row === first ? second : row === second ? first : row}/${col}`),
          ].join(' '),
        )
        .sort();
    const back = check(wrong.sheet)
      .map(({ rule, severity, verdict, cells }) =>
        [rule, severity, verdict, ...cells.map(({ row, col }) => `${row}/${col}`)].join(' '),
      )
      .sort();
    if (table.look.includes('numbering=in-name')) continue;
    expect([table.look, facts(swapped)]).toEqual([table.look, back]);
  }
});

test('đồng or triệu: the same verdicts', () => {
  for (const seed of seeds(6000).slice(0, 25)) {
    const table = randomTable(seed, { measure: 'trieu', measureColumn: false, percent: false });
    const wrong = broken(table, seed);
    if (!wrong) continue;
    const [head = 0] = table.units;
    const scaled = changed(wrong.sheet, (cell, row) => {
      if (cell?.value === 'Đơn vị tính: triệu đồng') return { value: 'Đơn vị tính: đồng' };
      const value = cell?.value;
      const isFigure =
        typeof value === 'number' && row >= Math.min(head, ...table.sums.map(({ total }) => total[0]));
      return isFigure && !isNumber(table, cell, row) ? { value: value * 1_000_000 } : cell;
    });
    const facts = (sheet: Sheet): string[] =>
      told(check(sheet)).map(({ rule, verdict, severity, cells }) =>
        [rule, verdict, severity, ...cells.map(({ row, col }) => `${row}/${col}`)].join(' '),
      );
    expect([table.look, facts(scaled)]).toEqual([table.look, facts(wrong.sheet)]);
  }
});

/** True for the number of a row. */
function isNumber({ sheet, nameCol }: MadeTable, cell: Cell | undefined, row: number): boolean {
  return nameCol > 0 && sheet.rows[row]?.[0] === cell;
}

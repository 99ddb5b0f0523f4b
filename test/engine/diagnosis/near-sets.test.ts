import { checkPlan } from '../../../src/engine/check';
import { nearSets } from '../../../src/engine/diagnosis/near-sets';
import { checkedSums } from '../../../src/engine/diagnosis/sums';
import { tableSets } from '../../../src/engine/diagnosis/table-sets';
import { tableSystem, type TableSystem } from '../../../src/engine/diagnosis/table-system';
import { Work } from '../../../src/engine/diagnosis/work';
import type { Workbook } from '../../../src/engine/grid/grid';
import { countryWorkbook, generator } from '../../../src/tools/bench/country';

/** The workbook with some figures made others. */
function mistyped(sheets: Workbook['sheets'], mistakes: number, draw: (limit: number) => number): Workbook {
  let changed = sheets;
  for (let mistake = 0; mistake < mistakes; mistake += 1) {
    const at = draw(changed.length);
    const rows = changed[at]?.rows ?? [];
    const row = 3 + draw(rows.length - 3);
    const col = 2 + draw((rows[row]?.length ?? 3) - 2);
    const other = rows.map((cells, r) =>
      r === row && cells
        ? cells.map((cell, c) =>
            c === col && typeof cell?.value === 'number'
              ? { ...cell, value: cell.value + 1 + draw(9) }
              : cell,
          )
        : cells,
    );
    changed = changed.map((sheet, index) => (index === at ? { ...sheet, rows: other } : sheet));
  }
  return { file: 'a.xlsx', sheets: changed };
}

/** Each set as the cells that it changes, and how many appendices it leaves to disagree. */
function told({ cells }: TableSystem, sets: readonly (readonly number[])[]): string[] {
  return sets
    .map((set) =>
      set
        .map((at) => cells[at]?.ref)
        .map((ref) => (ref ? `${ref.sheet}!${ref.row},${ref.col}` : 'aside'))
        .sort()
        .join(' '),
    )
    .sort();
}

test('what is near the failing sums is of those sums alone, and has the very sets of the whole system', () => {
  const draw = generator(7);
  let [near, further] = [0, 0];
  for (let seed = 0; seed < 40; seed += 1) {
    const sheets = countryWorkbook({ units: 5 + draw(12), products: 0 });
    const book = mistyped(sheets, 1 + draw(4), draw);
    const sums = checkedSums(checkPlan([book]).tables);
    if (!sums.some(({ fails, kind }) => fails && kind !== 'cross')) continue;
    const found = nearSets(sums, new Work(Infinity));
    if (!found) {
      further += 1;
      continue;
    }
    near += 1;
    const failing = sums.filter(({ fails, kind }) => fails && kind !== 'cross');
    const theirs = new Set(failing.flatMap(({ total, parts }) => [total, ...parts]));
    expect(found.system.cells.filter((cell) => cell && !theirs.has(cell))).toEqual([]);
    const system = tableSystem(sums);
    const whole = tableSets(system.start, { work: new Work(Infinity) });
    expect(whole.proved).toBe(true);
    expect(found.sets.complete).toBe(whole.complete);
    expect(told(found.system, found.sets.sets)).toEqual(told(system, whole.sets));
  }
  expect(near).toBeGreaterThan(20);
  // More cells than failing sums without a common cell: those are left to the whole system.
  expect(near + further).toBeGreaterThan(30);
});

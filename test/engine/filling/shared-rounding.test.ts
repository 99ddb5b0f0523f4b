import { checkPlan } from '../../../src/engine/check';
import { fillPlan } from '../../../src/engine/filling/fill-plan';
import type { SheetPlan } from '../../../src/engine/filling/write-plan';
import { budgetBooks } from '../../generators/districts/budget-sheets';
import { randomPlan } from '../../generators/districts/random-plan';

/** A row's figures by the last line of its column's heading, those of several years added up. */
function figures(sheet: SheetPlan | undefined, name: string): Record<string, number> {
  const rows = sheet?.rows ?? [];
  const row = rows.find((cells) => cells?.[1]?.value === name) ?? [];
  const [top, bottom] = sheet?.page?.titleRows ?? [0, 0];
  const sums: Record<string, number> = {};
  row.forEach((cell, col) => {
    const years = top === bottom ? undefined : rows[top]?.slice(0, col + 1).findLast((each) => each?.value);
    const heading = String(rows[bottom]?.[col]?.value ?? '');
    if (col < 2 || typeof cell?.value !== 'number' || String(years?.value ?? '').startsWith('Giai đoạn'))
      return;
    sums[heading] = (sums[heading] ?? 0) + cell.value;
  });
  return sums;
}

const SEEDS = [1, 2, 3, 5, 8, 13, 21, 34];

test.each(SEEDS)('two appendices of one filling print the same money: plan %i', (seed) => {
  const plan = randomPlan(seed, {
    units: 3 + (seed % 5),
    departments: seed % 3,
    firstYear: 2026,
    years: 1 + (seed % 3),
    groups: 3,
    sources: 4,
    products: 4,
    items: 2,
    level: 'commune',
  });
  const { plan: written } = fillPlan(budgetBooks(plan, 'one-sheet', { form: 'long', measure: 'dong' }), {
    measure: 'ty',
    layouts: ['budget-plan', 'funding-sources'],
  });
  const [budget, sources] = written.sheets.filter(({ name }) => name.startsWith('Phụ lục'));
  const names = (budget?.rows ?? []).flatMap((row) =>
    typeof row?.[2]?.value === 'number' ? [String(row[1]?.value)] : [],
  );
  expect(names.length).toBeGreaterThan(3);
  for (const name of names) {
    const [ours, theirs] = [figures(budget, name), figures(sources, name)];
    const common = Object.keys(ours).filter((heading) => heading in theirs);
    expect(common).toContain('Tổng');
    expect([name, ...common.map((each) => ours[each])]).toEqual([
      name,
      ...common.map((each) => theirs[each]),
    ]);
  }
  const money = checkPlan([{ file: 'a.xlsx', sheets: budget ? [budget] : [] }]);
  expect(money.summary).toMatchObject({ fail: 0, rounding: 0 });
});

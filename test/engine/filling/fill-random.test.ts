import fc from '../../property';
import { checkPlan } from '../../../src/engine/check';
import { fillPlan, type FillResult } from '../../../src/engine/filling/fill-plan';
import type { Sheet, Workbook } from '../../../src/engine/grid/grid';
import { SOURCES } from '../../../src/engine/layouts/source-tree';
import { loadSolver } from '../../../src/hosts/milp/load-node';
import { budgetBooks, type Money } from '../../generators/districts/budget-sheets';
import type { NeutralPlan } from '../../generators/districts/neutral-plan';
import { productBooks } from '../../generators/districts/product-sheets';
import { randomPlan, type PlanSize } from '../../generators/districts/random-plan';
import { SPREADS, type Spread } from '../../generators/districts/sheets';
import { applied } from './applied';

/*
 * Random plans of districts and communes, laid out in every way; what comes out is counted anew from the plan
 * before anybody typed it, independently of the engine's readers.
 */

/** The same plans on every machine; `SEED=n` tries others. */
const SEED = Number(process.env['SEED'] ?? 20261127);

interface Case {
  readonly plan: NeutralPlan;
  readonly how: Spread;
  readonly measure: Money;
  readonly form: 'long' | 'wide';
  readonly merged: boolean;
  readonly values: boolean;
}

const sizes: fc.Arbitrary<PlanSize> = fc.record({
  units: fc.integer({ min: 1, max: 40 }),
  departments: fc.integer({ min: 0, max: 4 }),
  firstYear: fc.integer({ min: 2019, max: 2026 }),
  years: fc.integer({ min: 1, max: 6 }),
  groups: fc.integer({ min: 1, max: 6 }),
  sources: fc.integer({ min: 1, max: 9 }),
  products: fc.integer({ min: 1, max: 150 }),
  items: fc.integer({ min: 1, max: 3 }),
  level: fc.constantFrom('district', 'commune'),
});

const cases: fc.Arbitrary<Case> = fc.record({
  plan: fc.tuple(fc.nat(1_000_000), sizes).map(([seed, size]) => randomPlan(seed, size)),
  how: fc.constantFrom(...SPREADS),
  measure: fc.constantFrom('dong', 'nghin', 'trieu'),
  form: fc.constantFrom('long', 'wide'),
  merged: fc.boolean(),
  values: fc.boolean(),
});

function booksOf({ plan, how, form, measure, merged }: Case): Workbook[] {
  return [...productBooks(plan, how), ...budgetBooks(plan, how, { form, measure, mergedUnits: merged })];
}

function sheetOf(result: FillResult, layout: string): Sheet | undefined {
  const name = result.preview.find((sheet) => sheet.layout === layout)?.sheet;
  return result.plan.sheets.find((sheet) => sheet.name === name);
}

/** The figures of the row with this name. */
function row(sheet: Sheet | undefined, name: string): number[] {
  const found = sheet?.rows.find(
    (cells) => cells?.[1]?.value === name && typeof cells[2]?.value === 'number',
  );
  return (found ?? []).slice(2).map((cell) => Number(cell?.value));
}

describe('random plans', () => {
  test('every filled appendix checks clean, counts what was planned, and filling twice is filling once', () => {
    fc.assert(
      fc.property(cases, (each) => {
        const { plan } = each;
        const books = booksOf(each);
        const options = { measure: 'trieu', values: each.values } as const;
        const result = fillPlan(books, options);
        const book = applied(books[0], result.plan);
        const appendices = {
          ...book,
          sheets: book.sheets.filter(({ name, hidden }) => name.startsWith('Phụ lục') && !hidden),
        };
        const check = checkPlan([appendices]);
        expect(check.findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
        expect(check.summary).toMatchObject({ fail: 0, rounding: 0, undecided: 0 });

        const groups = sheetOf(result, 'product-groups');
        const news = plan.products.filter(({ kind }) => kind === 'new').length;
        if (news > 0) expect(row(groups, totalName(groups))[0]).toBe(news);
        const budget = sheetOf(result, 'budget-plan');
        const dong = plan.money
          .flatMap((money) => Object.values(money.dong))
          .reduce((sum, part) => sum + part, 0n);
        const total = row(budget, 'TỔNG CỘNG').at(plan.years.length === 1 ? 0 : -1) ?? NaN;
        expect(Math.abs(total - Number(dong) / 1e6)).toBeLessThan(1);

        const again = fillPlan([book, ...books.slice(1)], options);
        expect(again.plan.sheets.map(({ name }) => name)).toEqual([]);
      }),
      // A plan that fails is made smaller for a minute, not for half an hour.
      { numRuns: 8, seed: SEED, interruptAfterTimeLimit: 60_000 },
    );
  }, 120_000);
});

describe('random plans down to the leaves of the source tree, with the period by source', () => {
  test.each([0, 1, 2, 4])('every printed sum holds with the least movement: plan %i', async (seed) => {
    const solver = await loadSolver();
    const plan = randomPlan(seed, {
      units: 2 + seed,
      departments: seed % 3,
      firstYear: 2024,
      years: 1 + (seed % 3),
      groups: 3,
      sources: 4 + seed,
      products: 10,
      items: 2,
      level: 'commune',
    });
    const books = budgetBooks(plan, 'one-sheet', { form: 'long', measure: 'dong' });
    const result = fillPlan(books, {
      layouts: ['budget-plan', 'funding-sources'],
      measure: 'ty',
      decimals: seed % 3,
      period: 'all',
      sources: SOURCES.map(({ id }) => id),
      totals: seed % 2 === 0 ? 'top' : 'bottom',
      solver,
    });
    expect(result.issues.filter(({ kind }) => kind.startsWith('rounding'))).toEqual([]);
    const appendices = result.plan.sheets.filter(({ name, hidden }) => name.startsWith('Phụ lục') && !hidden);
    const check = checkPlan([{ file: 'a.xlsx', sheets: appendices }]);
    expect(check.summary).toMatchObject({ fail: 0, rounding: 0, undecided: 0 });
  });
});

/** The units' total: Cấp huyện, Cấp xã. */
function totalName(sheet: Sheet | undefined): string {
  const found = sheet?.rows.find((cells) => /^Cấp /.test(String(cells?.[1]?.value ?? '')));
  return String(found?.[1]?.value ?? '');
}

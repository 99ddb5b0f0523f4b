import { sum, toPlain } from '../../../src/engine/decimal';
import type { Workbook } from '../../../src/engine/grid/grid';
import { readRecords } from '../../../src/engine/records/read-records';
import { sourceFigures, sourceAmount } from '../../../src/engine/sources/source-amount';
import { budgetBooks, type BudgetForm } from '../../generators/districts/budget-sheets';
import {
  gialaiBudgetBooks,
  gialaiGroups,
  gialaiMoney,
  gialaiProductBooks,
  gialaiProducts,
  GIALAI_GROUPS,
  GIALAI_YEARS,
} from '../../generators/districts/gialai';
import { totalDong, type NeutralPlan } from '../../generators/districts/neutral-plan';
import { producerBooks } from '../../generators/districts/producer-sheets';
import { productBooks } from '../../generators/districts/product-sheets';
import { randomPlan } from '../../generators/districts/random-plan';
import { SPREADS } from '../../generators/districts/sheets';

/* What is typed into sheets of every form comes back as it was: counted here from the plan, not by the engine. */

const SEEDS = [1, 2, 3, 4, 5];

const planOf = (seed: number): NeutralPlan =>
  randomPlan(seed, {
    units: 1 + ((seed * 7) % 12),
    departments: seed % 3,
    firstYear: 2021 + (seed % 5),
    years: 1 + (seed % 6),
    groups: 1 + (seed % 6),
    sources: 1 + ((seed * 2) % 9),
    products: 40 + seed * 3,
    items: 1 + (seed % 3),
    level: seed % 2 === 0 ? 'commune' : 'district',
  });

function tally<T>(items: readonly T[], keyOf: (item: T) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const item of items) counts[keyOf(item)] = (counts[keyOf(item)] ?? 0) + 1;
  return counts;
}

describe.each(SPREADS)('products, %s', (spread) => {
  test.each(SEEDS)('plan %i comes back row for row', (seed) => {
    const plan = planOf(seed);
    const { products, findings } = readRecords(productBooks(plan, spread));
    const expected = plan.units.flatMap((unit) => plan.products.filter((product) => product.unit === unit));
    const inOrder = spread === 'one-sheet' ? plan.products : expected;
    expect(
      products.map(
        ({ unit, name, code, group, kind, year, stars, recognisedOn, decision, producer, scoreTotal }) => [
          unit,
          name,
          code,
          group,
          kind,
          year,
          stars,
          recognisedOn,
          decision,
          producer,
          scoreTotal && toPlain(scoreTotal),
        ],
      ),
    ).toEqual(
      inOrder.map((p) => [
        p.unit,
        p.name,
        p.code,
        p.group,
        p.kind,
        p.year,
        p.stars,
        p.recognisedOn,
        p.decision,
        plan.producers[p.producer ?? -1]?.name,
        p.scores && String((p.scores[0] + p.scores[1] + p.scores[2]) / 10),
      ]),
    );
    expect(findings).toEqual([]);
  });
});

const FORMS: readonly BudgetForm[] = [
  { form: 'long', measure: 'dong' },
  { form: 'long', measure: 'trieu', mergedUnits: true },
  { form: 'wide', measure: 'dong' },
  { form: 'wide', measure: 'nghin' },
];
const FORM_CASES = SPREADS.flatMap((spread) =>
  FORMS.map((form) => [spread, form.form, form.measure, form] as const),
);

const EXPONENT = { dong: 0, nghin: 3, trieu: 6, ty: 9 } as const;

describe.each(FORM_CASES)('budget, %s, %s, %s', (spread, _form, _measure, form) => {
  test.each(SEEDS)('plan %i gives the same money', (seed) => {
    const plan = planOf(seed);
    const { budget, findings, tables } = readRecords(budgetBooks(plan, spread, form));
    const dong: Record<string, bigint> = {};
    for (const { unit, year, amount, place } of budget) {
      const shifted = Number(amount ? toPlain(amount) : 0) * 10 ** EXPONENT[form.measure];
      dong[`${place} ${unit} ${year}`] =
        (dong[`${place} ${unit} ${year}`] ?? 0n) + BigInt(Math.round(shifted));
    }
    const expected: Record<string, bigint> = {};
    for (const money of plan.money) {
      const key = `${plan.departments.includes(money.unit) ? 'department' : 'unit'} ${money.unit} ${money.year}`;
      expected[key] = (expected[key] ?? 0n) + totalDong(money);
    }
    expect(dong).toEqual(expected);
    expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect(new Set(tables.map(({ measure }) => measure))).toEqual(new Set([form.measure]));
  });
});

describe.each(SPREADS)('producers, %s', (spread) => {
  test.each(SEEDS)('plan %i: each once, blanks unknown', (seed) => {
    const plan = planOf(seed);
    const { producers } = readRecords(producerBooks(plan, spread));
    const shown = (each: {
      type?: string | undefined;
      unit?: string | undefined;
      workers?: number | undefined;
      green?: boolean | undefined;
    }): string => [each.unit, each.type, each.workers, each.green].join('|');
    expect(tally(producers, shown)).toEqual(tally(plan.producers, shown));
    expect(tally(producers, ({ womenLed, minorityLed }) => `${womenLed} ${minorityLed}`)).toEqual(
      tally(plan.producers, ({ sex, ethnicity }) => `${sex === 'female'} ${ethnicity !== 'Kinh'}`),
    );
  });
});

describe.each(SPREADS)('Gia Lai, %s', (spread) => {
  test('appendix 1 can be counted from the product sheets', () => {
    const { products, findings } = readRecords(gialaiProductBooks(1, spread));
    const counted = tally(products, ({ unit, year, kind }) => `${unit} ${year} ${kind}`);
    const printed: Record<string, number> = {};
    for (const { unit, upgrades, news } of gialaiProducts()) {
      GIALAI_YEARS.forEach((year, at) => {
        if (upgrades[at]) printed[`${unit} ${year} upgrade`] = upgrades[at] ?? 0;
        if (news[at]) printed[`${unit} ${year} new`] = news[at] ?? 0;
      });
    }
    expect(counted).toEqual(printed);
    expect(products.filter(({ kind }) => kind === 'new')).toHaveLength(246);
    expect(products.filter(({ kind }) => kind === 'upgrade')).toHaveLength(58);
    expect(findings.filter(({ rule }) => rule !== 'duplicate-product')).toEqual([]);
  });

  test('appendix 2 can be counted from sheets of its own', () => {
    const { products } = readRecords(gialaiProductBooks(2, spread));
    const counted = tally(products, ({ unit, group }) => `${unit} ${group}`);
    const printed: Record<string, number> = {};
    for (const { unit, counts } of gialaiGroups())
      counts.forEach((number, at) => {
        if (number > 0) printed[`${unit} ${GIALAI_GROUPS[at]}`] = number;
      });
    expect(counted).toEqual(printed);
  });

  test.each(['long', 'wide'] as const)(
    "appendix 3's leaves come from %s budget sheets, in đồng and in triệu",
    (form) => {
      for (const measure of ['dong', 'trieu'] as const) {
        const { budget } = readRecords(gialaiBudgetBooks(spread, { form, measure }));
        const state = sum(budget.flatMap((record) => sourceAmount(sourceFigures(record), 'state') ?? []));
        const other = sum(budget.flatMap((record) => sourceAmount(sourceFigures(record), 'other') ?? []));
        const printed = gialaiMoney();
        const total = (side: 'state' | 'other'): bigint =>
          printed.flatMap((row) => row[side]).reduce<bigint>((all, each) => all + (each ?? 0n), 0n);
        const factor = measure === 'dong' ? 1 : 1_000_000;
        expect(Number(toPlain(state)) * factor).toBe(Number(total('state')));
        expect(Number(toPlain(other)) * factor).toBe(Number(total('other')));
        expect(new Set(budget.filter(({ place }) => place === 'department').map(({ unit }) => unit))).toEqual(
          new Set(['Sở Nông nghiệp', 'Sở Công thương']),
        );
      }
    },
  );
});

test('reading never looks at the order of workbooks for what a unit is', () => {
  const books: readonly Workbook[] = gialaiProductBooks(1, 'workbook-per-unit');
  const forward = readRecords(books).products.map(({ unit, name }) => `${unit} ${name}`);
  const backward = readRecords([...books].reverse()).products.map(({ unit, name }) => `${unit} ${name}`);
  expect(backward.sort()).toEqual(forward.sort());
});

import fc from '../../property';
import type { FundingResult } from '../../../src/engine/funding/analyse';
import type { Difference } from '../../../src/engine/funding/reconcile';
import type { NeutralPlan } from '../../generators/districts/neutral-plan';
import { randomPlan } from '../../generators/districts/random-plan';
import { Random } from '../../generators/appendices/random';
import { ledgerOf, openBook, provinceBook, type Cell, type DistrictBook, type Ledger } from './province';
import { analysed, findingLines } from './sheets';

interface World {
  readonly random: Random;
  readonly plan: NeutralPlan;
  readonly ledger: Ledger;
  books: DistrictBook[];
  /** Units that no plant has touched yet. */
  readonly free: string[];
}

/** What must be found: a finding, and the crossings that must differ; everything else must not. */
interface Plant {
  readonly finding: string;
  readonly differences: (difference: Difference) => boolean;
  readonly least: number;
}

type Planter = (world: World) => Plant;

const cellAt = ({ ledger }: World, unit: string, year: number): Cell => ledger.get(unit)?.get(year) ?? {};
const take = ({ free, random }: World): string => {
  const [unit = ''] = free.splice(random.int(0, free.length - 1), 1);
  return unit;
};
const at =
  (unit: string, verdict: Difference['verdict'], year?: number, source?: string) => (each: Difference) =>
    each.row.name === unit &&
    each.verdict === verdict &&
    (year === undefined || each.year === year) &&
    (source === undefined || each.source === source);
const rewritten = (world: World, unit: string, change: (book: DistrictBook) => DistrictBook): void => {
  world.books = world.books.map((book) => (book.unit === unit ? change(book) : book));
};

/** A unit, a year and a source where there is money to change. */
function somewhere(world: World): { unit: string; year: number; source: 'state' | 'other'; cell: Cell } {
  for (;;) {
    const unit = world.random.pick(world.free);
    const year = world.random.pick(world.plan.years);
    const source = world.random.pick(['state', 'other'] as const);
    const cell = cellAt(world, unit, year);
    if ((cell[source] ?? 0n) < 100_000_000n) continue;
    world.free.splice(world.free.indexOf(unit), 1);
    return { unit, year, source, cell };
  }
}

const PLANTS: Readonly<Record<string, Planter>> = {
  'an amount that differs': (world) => {
    const { unit, year, source, cell } = somewhere(world);
    const by = BigInt(world.random.int(2, 50)) * (world.random.chance(0.5) ? 1_000_000n : -1_000_000n);
    cell[source] = (cell[source] ?? 0n) + by;
    return {
      finding: `funding-mismatch error ${unit} ${year} ${source}`,
      differences: at(unit, 'different', year, source),
      least: 1,
    };
  },
  'money moved between sources, the total unchanged': (world) => {
    const { unit, year, source, cell } = somewhere(world);
    const by = BigInt(world.random.int(3, 50)) * 1_000_000n;
    const to = source === 'state' ? 'other' : 'state';
    cell[source] = (cell[source] ?? 0n) - by;
    if (cell[to] === undefined || cell[to] < 100_000_000n) cell[to] = (cell[to] ?? 0n) + by;
    else cell[to] += by;
    return {
      finding: `funding-mismatch error ${unit} ${year} ${source}`,
      differences: (each) => each.row.name === unit && each.year === year && each.source !== 'total',
      least: 2,
    };
  },
  'money that the province leaves out': (world) => {
    const { unit, year, source, cell } = somewhere(world);
    Reflect.deleteProperty(cell, source);
    return {
      finding: `funding-mismatch error ${unit} ${year} ${source}`,
      differences: at(unit, 'one-side', year, source),
      least: 1,
    };
  },
  'a figure a power of ten off': (world) => {
    const { unit, year, source, cell } = somewhere(world);
    cell[source] = (cell[source] ?? 0n) * 10n ** BigInt(world.random.pick([1, 2, 3]));
    return {
      finding: `scale-slip error ${unit} ${year} ${source}`,
      differences: at(unit, 'different', year, source),
      least: 1,
    };
  },
  'a workbook in another measure than it says': (world) => {
    const { unit } = somewhere(world);
    rewritten(world, unit, (book) => ({
      ...book,
      form: { ...book.form, measure: 'dong' },
      plan: {
        ...book.plan,
        money: book.plan.money.map((money) => ({
          ...money,
          dong: Object.fromEntries(
            Object.entries(money.dong).map(([source, dong]) => [source, (dong ?? 0n) / 1000n]),
          ),
        })),
      },
    }));
    return {
      finding: `scale-slip error ${unit}`,
      differences: (each) => at(unit, 'different')(each),
      least: 1,
    };
  },
  'a unit that sent nothing': (world) => {
    const { unit } = somewhere(world);
    world.books = world.books.filter((book) => book.unit !== unit);
    return {
      finding: `unit-sent-nothing error ${unit}`,
      differences: at(unit, 'one-side'),
      least: 1,
    };
  },
  'a unit that sent twice': (world) => {
    const unit = take(world);
    const again = world.books.find((book) => book.unit === unit);
    if (again) world.books.push({ ...again, file: `Bản 2 - ${again.file}` });
    return { finding: `unit-sent-twice warning ${unit}`, differences: () => false, least: 0 };
  },
  'a unit that sent another year': (world) => {
    const { unit, year } = somewhere(world);
    const strange = (world.plan.years.at(-1) ?? 0) + world.random.int(1, 3);
    rewritten(world, unit, (book) => ({
      ...book,
      plan: {
        ...book.plan,
        years: [...book.plan.years, strange],
        money: book.plan.money.map((money) =>
          money.unit === unit && money.year === year ? { ...money, year: strange } : money,
        ),
      },
    }));
    return {
      finding: `unit-other-year error ${unit}`,
      differences: (each) => at(unit, 'one-side')(each) && (each.year === year || each.year === strange),
      least: 2,
    };
  },
};

function worldOf(seed: number): World {
  const random = new Random(seed);
  const plan = randomPlan(seed, {
    units: 17,
    departments: random.int(1, 3),
    firstYear: 2021,
    years: random.int(1, 5),
    groups: 1,
    sources: random.int(5, 9),
    products: 0,
    items: 3,
    level: 'district',
  });
  const books = [...plan.units, ...plan.departments].map((unit): DistrictBook => ({
    unit,
    file: `Dự toán ${unit}.xlsx`,
    form: {
      form: random.pick(['long', 'wide'] as const),
      measure: random.pick(['dong', 'nghin', 'trieu'] as const),
    },
    plan,
  }));
  return { random, plan, ledger: ledgerOf(plan), books, free: [...plan.units] };
}

/** The province's measure: exact, or rounded to whole triệu. */
const PRINTS = [
  ['dong', 0],
  ['nghin', 0],
  ['trieu', 0],
  ['trieu', 1],
] as const;

function run(world: World): FundingResult {
  const [measure, decimals] = world.random.pick(PRINTS);
  const province = provinceBook(world.plan, world.ledger, measure, decimals);
  return analysed([province], world.books.map(openBook));
}

const told = ({ reconciliations }: FundingResult): Difference[] =>
  reconciliations.flatMap(({ differences }) => differences).filter(({ verdict }) => verdict !== 'rounding');
const graver = (result: FundingResult): string[] =>
  findingLines(result).filter((line) => !/^\S+ info/.test(line));

jest.setTimeout(120_000);

describe('a province of seventeen districts', () => {
  test('that agrees has nothing but rounding', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), (seed) => {
        const result = run(worldOf(seed));
        expect(told(result)).toEqual([]);
        expect(graver(result)).toEqual([]);
      }),
      { numRuns: 8 },
    );
  });

  test('with one difference of each kind in random places: each is found, and nothing else', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), (seed) => {
        const world = worldOf(seed);
        const plants = Object.values(PLANTS).map((plant) => plant(world));
        const result = run(world);
        const differences = told(result);
        for (const { finding, differences: mine, least } of plants) {
          expect(graver(result).filter((line) => line.startsWith(finding))).toHaveLength(1);
          expect(differences.filter(mine).length).toBeGreaterThanOrEqual(least);
        }
        const unexplained = differences.filter((each) => !plants.some(({ differences: mine }) => mine(each)));
        expect(
          unexplained.map(({ row, year, source, verdict }) => [row.name, year, source, verdict]),
        ).toEqual([]);
        // Money moved between two sources is two findings.
        expect(graver(result)).toHaveLength(plants.length + 1);
      }),
      { numRuns: 25 },
    );
  });
});

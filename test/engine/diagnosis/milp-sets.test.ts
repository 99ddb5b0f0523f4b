import { startOf } from '../../../src/engine/diagnosis/feasibility';
import type { MilpModel, MilpResult } from '../../../src/engine/diagnosis/milp';
import { cheapestByMilp } from '../../../src/engine/diagnosis/milp-sets';
import type { System } from '../../../src/engine/diagnosis/system';
import { R1, rational } from '../../../src/engine/rational';

interface Drawn {
  /** Values and how far they are known; the first is said to be the sum of the others. */
  readonly values: readonly (number | readonly [low: number, value: number, high: number] | undefined)[];
  readonly coefficients?: readonly number[];
  /** The sum's own room. */
  readonly room?: number;
}

function startFrom({ values, coefficients = [-1, 1, 1], room = 0 }: Drawn) {
  const whole = (value: number | undefined) => (value === undefined ? undefined : rational(value));
  const system: System = {
    figures: values.map((given, at) => {
      const [low, value, high] = typeof given === 'object' ? given : [given, given, given];
      return { id: String(at), value: whole(value), low: whole(low), high: whole(high), weight: R1 };
    }),
    constraints: [
      {
        terms: coefficients.map((coefficient, figure) => ({ figure, coefficient: rational(coefficient) })),
        low: rational(-room),
        high: rational(room),
      },
    ],
  };
  return startOf(system);
}

/** What is found with a solver that gives these answers, one after the other, and what it was asked. */
function asked(drawn: Drawn, costs: readonly (bigint | undefined)[], answers: readonly MilpResult[]) {
  const models: MilpModel[] = [];
  const solve = (model: MilpModel): MilpResult =>
    answers[Math.min(models.push(model), answers.length) - 1] ?? { status: 'infeasible', values: [] };
  return { found: cheapestByMilp(startFrom(drawn), costs, { solve }, 1), models };
}

const optimal = (...values: number[]): MilpResult => ({ status: 'optimal', values });
/** 10 is said to be 3 + 4. */
const OFF: Drawn = { values: [10, 3, 4] };
const COSTS = [1n, 2n, undefined];

test('figures that may change have a switch, at their cost against the dearest; changes are counted in the largest gap', () => {
  const [model] = asked(OFF, COSTS, [optimal()]).models;
  expect(model).toEqual({
    columns: [
      { cost: 0, integer: false, low: -3, high: 3 },
      { cost: 0.5, low: 0, high: 1, integer: true },
      { cost: 0, integer: false, low: -3, high: 3 },
      { cost: 1, low: 0, high: 1, integer: true },
      { cost: 0, integer: false, low: 0, high: 0 },
    ],
    rows: [
      {
        terms: [
          { column: 0, coefficient: 1 },
          { column: 1, coefficient: -3 },
        ],
        high: 0,
      },
      {
        terms: [
          { column: 0, coefficient: 1 },
          { column: 1, coefficient: 3 },
        ],
        low: 0,
      },
      {
        terms: [
          { column: 2, coefficient: 1 },
          { column: 3, coefficient: -3 },
        ],
        high: 0,
      },
      {
        terms: [
          { column: 2, coefficient: 1 },
          { column: 3, coefficient: 3 },
        ],
        low: 0,
      },
      {
        terms: [
          { column: 0, coefficient: -1 },
          { column: 2, coefficient: 1 },
          { column: 4, coefficient: 1 },
        ],
        low: 1,
        high: 1,
      },
    ],
  });
});

test('a missing figure moves freely, one known to half a unit within it, a sum within its room', () => {
  const [model] = asked(
    { values: [undefined, [2, 3, 5], 40], coefficients: [1, -1, 1], room: 1 },
    [],
    [],
  ).models;
  // 0 − 3 + 40 is 36 more than 1
  expect(model?.columns).toEqual([
    { cost: 0, integer: false },
    { cost: 0, integer: false, low: -1 / 36, high: 2 / 36 },
    { cost: 0, integer: false, low: 0, high: 0 },
  ]);
  expect(model?.rows).toEqual([
    {
      terms: [
        { column: 0, coefficient: 1 },
        { column: 1, coefficient: -1 },
        { column: 2, coefficient: 1 },
      ],
      low: -38 / 36,
      high: -1,
    },
  ]);
});

test('a sum that is too small is measured by its lower bound', () => {
  const [model] = asked({ ...OFF, room: 1 }, COSTS, []).models;
  expect(model?.rows.at(-1)).toMatchObject({ low: 1, high: 2 });
});

const FREE = { set: [0], proved: true };

test.each<[string, Drawn, readonly (bigint | undefined)[], readonly MilpResult[], unknown, number]>([
  ['what the solver proves', OFF, COSTS, [optimal(0, 1, 0, 0, 0)], FREE, 1],
  ['a switch nearly on is on', OFF, COSTS, [optimal(0, 0.51, 0, 0.49, 0)], FREE, 1],
  [
    'what it had when its time was up proves nothing',
    OFF,
    COSTS,
    [{ status: 'stopped', values: [0, 1, 0, 0, 0] }],
    { ...FREE, proved: false },
    1,
  ],
  ['no set at all', OFF, COSTS, [{ status: 'infeasible', values: [0, 1, 0, 0, 0] }], undefined, 1],
  ['no answer', OFF, COSTS, [optimal()], undefined, 1],
  [
    'with factors the bounds may have cut something off',
    { values: [11, 3, 4], coefficients: [-1, 2, 1] },
    [1n],
    [optimal(0, 1, 0, 0, 0)],
    { ...FREE, proved: false },
    1,
  ],
  [
    'a set that does not do is asked again, with what speaks against it',
    OFF,
    COSTS,
    [optimal(0, 0, 0, 0, 0), optimal(0, 0, 0, 1, 0)],
    { set: [1], proved: true },
    2,
  ],
  ['such a set when the time is up', OFF, COSTS, [{ status: 'stopped', values: [0] }], undefined, 1],
  ['one that never does', OFF, COSTS, [optimal(0, 0, 0, 0, 0)], undefined, 20],
  ['nothing that may change', OFF, [], [optimal(0, 0, 0)], undefined, 1],
])('%s', (_, drawn, costs, answers, expected, rounds) => {
  const { found, models } = asked(drawn, costs, answers);
  expect(found).toEqual(expected);
  expect(models).toHaveLength(rounds);
});

test('what speaks against a set goes back as a row: one of these must change', () => {
  const { models } = asked(OFF, COSTS, [optimal(0, 0, 0, 0, 0), optimal()]);
  expect(models[1]?.rows.slice(5)).toEqual([
    {
      terms: [
        { column: 1, coefficient: 1 },
        { column: 3, coefficient: 1 },
      ],
      low: 1,
    },
  ]);
});

import { explain, plainRational, type Explanation } from '../../../src/engine/diagnosis/explain';
import { readExplainInput, type ExplainProblem } from '../../../src/engine/diagnosis/explain-input';
import { toFloat } from '../../../src/engine/rational';
import reference from '../../fixtures/diagnosis/localise_cases.json';

interface Case {
  readonly id: string;
  readonly kind: string;
  readonly constraints?: readonly { readonly op: string }[];
  readonly computed?: { readonly minimal_weight?: number; readonly minimal_sets?: readonly string[][] };
}

const CASES: readonly Case[] = reference.cases;
const OPTIONS = { limit: 1000, steps: 1_000_000 };

function run(given: object | string): Explanation {
  const input = readExplainInput(typeof given === 'string' ? given : JSON.stringify(given));
  if ('kind' in input) throw new Error(JSON.stringify(input));
  return explain(input, OPTIONS);
}

function problem(given: object | string): ExplainProblem | undefined {
  const input = readExplainInput(typeof given === 'string' ? given : JSON.stringify(given));
  return 'kind' in input ? input : undefined;
}

function sorted(sets: readonly (readonly string[])[]): string[] {
  return sets.map((set) => [...set].sort().join(' ')).sort();
}

const localised = CASES.filter(({ kind, computed }) => kind.startsWith('localise') && computed?.minimal_sets);
const taken = (given: Case): boolean =>
  (given.constraints ?? []).every(({ op }) => ['==', '>=', '<='].includes(op));

test.each(localised.filter(taken).map((given) => [given.id, given] as const))('%s', (_id, given) => {
  const found = run(given);
  expect(sorted(found.sets)).toEqual(sorted(given.computed?.minimal_sets ?? []));
  expect(found.minimalWeight && toFloat(found.minimalWeight)).toBe(given.computed?.minimal_weight);
  expect(found.complete).toBe(true);
  expect(found.unique).toBe(given.computed?.minimal_sets?.length === 1);
});

test.each(localised.filter((given) => !taken(given)).map((given) => [given.id, given] as const))(
  '%s has a strict inequality, which the form does not take',
  (_id, given) => {
    expect(problem(given)).toMatchObject({ kind: 'wrong-shape', expected: 'operator' });
  },
);

const SUM = { coef: { a: 1, b: 1, t: -1 }, op: '==', rhs: 0 };

test('the example of cli.md; weight 2 makes the total dearer, as in case FH03', () => {
  const found = run({ constraints: [SUM], record: { a: 755, b: 125, t: 200 }, weights: { t: 2 } });
  expect(found.sets).toEqual([['a'], ['b']]);
  expect(run({ constraints: [SUM], record: { a: 755, b: 125, t: 200 } }).sets).toEqual([['a'], ['b'], ['t']]);
  expect(found.violated).toBe(1);
});

test('a slip makes its suggestion the first', () => {
  const [first] = run({ constraints: [SUM], record: { a: 123, b: 192, t: 252 } }).suggestions;
  expect(first?.map(({ figure, to, because }) => [figure, to && plainRational(to), because])).toEqual([
    ['b', '129', 'transposed-digits'],
  ]);
});

test('figures known to displayed precision may differ by their halves together, and no more', () => {
  const shown = (value: string): object => ({ value, decimals: 0 });
  const record = { a: shown('644'), b: shown('2556'), t: shown('3201') };
  expect(run({ constraints: [SUM], record })).toMatchObject({ violated: 0, sets: [[]], complete: true });
  expect(run({ constraints: [SUM], record: { ...record, t: shown('3202') } })).toMatchObject({ violated: 1 });
});

test('sums that hold one by one but not together are violated', () => {
  const record = { a: { value: '1', decimals: 0 }, b: 1.5, c: 0.5 };
  const constraints = [
    { coef: { a: 1, b: -1 }, op: '==', rhs: 0 },
    { coef: { a: 1, c: -1 }, op: '==', rhs: 0 },
  ];
  expect(run({ constraints, record })).toMatchObject({ violated: 1, sets: [['b'], ['c']] });
});

test('a missing figure is free, and said, with the value implied', () => {
  const found = run({ constraints: [SUM], record: { a: 5, b: null, t: 60 } });
  expect(found).toMatchObject({ violated: 0, sets: [[]] });
  expect(found.missing.map(({ figure, implied }) => [figure, implied && plainRational(implied)])).toEqual([
    ['b', '55'],
  ]);
  expect(run({ constraints: [SUM], record: { a: 5, t: 60 } }).missing).toHaveLength(1);
});

test('constraints that contradict each other are named', () => {
  const constraints = [SUM, { coef: { x: 1 }, op: '>=', rhs: 3 }, { coef: { x: 2 }, op: '<=', rhs: 5 }];
  const found = run({ constraints, record: { a: 1, b: 1, t: 2, x: 4 } });
  expect(found).toMatchObject({ minimalWeight: undefined, sets: [], contradiction: [1, 2] });
});

test('figures that may never change leave nothing to change', () => {
  const found = run({
    constraints: [SUM],
    record: { a: 1, b: 1, t: 3 },
    weights: { a: 'Inf', b: 'Inf', t: 'Inf' },
  });
  expect(found).toMatchObject({ violated: 1, minimalWeight: undefined, sets: [] });
});

test('numbers count as written, not as binary fractions', () => {
  const tenth = { coef: { a: 1, b: 1, t: -1 }, op: '==', rhs: 0 };
  expect(
    run('{"constraints":[' + JSON.stringify(tenth) + '],"record":{"a":0.1,"b":0.2,"t":0.3}}').violated,
  ).toBe(0);
  const long = '"record":{"a":12345678901234567890,"b":"0.001","t":12345678901234567890.001}';
  expect(run('{"constraints":[' + JSON.stringify(tenth) + `],${long}}`).violated).toBe(0);
  const weights = { a: 0.1, b: 0.2, t: '0.30', u: 1 };
  const tied = [SUM, { coef: { b: 1 }, op: '==', rhs: 2 }, { coef: { t: 1, u: 1 }, op: '==', rhs: 4 }];
  const found = run({ constraints: tied, record: { a: 1, b: 1, t: 3, u: 1 }, weights });
  expect(found.minimalWeight && plainRational(found.minimalWeight)).toBe('0.2');
});

test.each([
  ['', 'not-json', undefined],
  ['[]', 'wrong-shape', ''],
  ['{"record":{}}', 'wrong-shape', 'constraints'],
  ['{"constraints":[{"coef":{"a":1},"op":"=","rhs":0}],"record":{"a":1}}', 'wrong-shape', 'constraints.0.op'],
  [
    '{"constraints":[{"coef":{"a":"1,5"},"op":"==","rhs":0}],"record":{"a":1}}',
    'wrong-shape',
    'constraints.0.coef.a',
  ],
  ['{"constraints":[],"record":{"a":true}}', 'wrong-shape', 'record.a'],
  ['{"constraints":[],"record":{"a":1e999999999}}', 'wrong-shape', 'record.a'],
  ['{"constraints":[],"record":{"a":1},"weights":{"a":-1}}', 'wrong-shape', 'weights.a'],
])('%s is not of the form', (text, kind, path) => {
  expect(problem(text)).toMatchObject({ kind, ...(path === undefined ? {} : { path }) });
});

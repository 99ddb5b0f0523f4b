import { marked, mutantsOf, withMutant } from '../../../src/tools/mutants/mutants-of';

const TEXT = `import { a } from './a';
export const LEAST = 3;
export function few(list: readonly number[]): boolean {
  return list.filter((each) => each > LEAST).length <= 1;
}
`;

test('each small change is told with its line and the function that it stands in; types and imports have none', () => {
  expect(mutantsOf(TEXT).map(({ line, inside, becomes }) => [line, inside, becomes])).toEqual([
    [2, -1, '4'],
    [4, 0, '() => true'],
    [4, 1, '>='],
    [4, 0, '<'],
    [4, 0, '2'],
  ]);
});

test('a mutant changes its own place and nothing else', () => {
  const [, , mutant] = mutantsOf(TEXT);
  expect(mutant && withMutant(TEXT, mutant)).toBe(TEXT.replace('each > LEAST', 'each >= LEAST'));
});

test('a marked file says which of its functions were called, and does what it did', () => {
  const text = 'const twice = (n) => n * 2;\nconst never = () => { return 1; };\nreturn [twice(4), never];';
  const run = new Function(marked(text, 'a.ts'));
  expect(run()[0]).toBe(8);
  expect(Reflect.get(globalThis, 'reached')['a.ts']).toEqual(new Uint8Array([1, 0]));
});

test('a budget becomes none, and what stands in for an element that is always there stays', () => {
  expect(
    mutantsOf('const MOST = 4000; const few = 4; const own = list[at] ?? 0;').map(({ told }) => told),
  ).toEqual(['4000: 4000 → 0', '4: 4 → 5']);
});

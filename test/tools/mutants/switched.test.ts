import { env } from 'node:process';
import { runInNewContext } from 'node:vm';
import { switched } from '../../../src/tools/mutants/switched';

const TEXT = `
const FACTS = { rule: 'b', parts: [] };
const one = (cells) => ({ ...FACTS, cells });
const found = [{ rule: 'a', cells: [1] }, one([2])];
found.push({ rule: 'a', cells: [3] });
found.push(one([4]));
return [1, 2].flatMap((at) => [at > 1 ? one([5]) : { rule: 'c', cells: [6] }]).concat(found).map(({ cells }) => cells[0]);`;

/** In a realm of its own, whose lists are not those of the other tests. */
function cellsWithout(rule: string): number[] {
  env['SWITCHED_OFF'] = rule;
  return runInNewContext(`(() => {${switched(TEXT)}})()`, { process: { env } }) as number[];
}

test('findings of the rule are lost wherever they are made, and no others', () => {
  expect([...cellsWithout('none')]).toEqual([6, 5, 1, 2, 3, 4]);
  expect([...cellsWithout('a')]).toEqual([6, 5, 2, 4]);
  expect([...cellsWithout('b')]).toEqual([6, 1, 3]);
});

test('a file that makes no finding stays as it is', () => {
  expect(switched('export const a = { cells: [] };')).toBeUndefined();
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkPlan } from '../../../src/engine/check';
import type { Finding } from '../../../src/engine/findings';
import { plan, planOf } from './plans';
import { freshFindings, MARK, names, withWrong } from './wrong-figures';

/*
 * One fact in many wordings: parts of a whole, shares, growth, what is left, products, told twice. Each line of the
 * fixture is a text of its own (`|` begins a paragraph); all are right, and with any figure wrong a finding names it.
 */

const LINES = readFileSync(join(__dirname, '../../fixtures/wordings.txt'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));
/** One figure in so many is tried: what holds for them holds for their neighbours. */
const EACH = 3;

const findingsIn = (line: string): readonly Finding[] =>
  checkPlan([planOf(plan('2025', line.replaceAll('|', '\n\n')))]).findings;

test('nothing is found in any wording where all is right', () => {
  const found = LINES.filter((line) =>
    findingsIn(line.replace(MARK, '$1')).some(({ severity }) => severity !== 'info'),
  );
  expect(found).toEqual([]);
});

test('whatever the wording, one wrong figure is named', () => {
  const tried = LINES.flatMap((line, place) => {
    const before = findingsIn(line.replace(MARK, '$1'));
    return [...line.matchAll(MARK)].flatMap((_, at) => {
      if ((at + place) % EACH !== 0) return [];
      const { text, wrong } = withWrong(line, at);
      const isNamed = freshFindings(before, findingsIn(text)).some((each) => names(each, wrong));
      return [{ line, wrong, isNamed }];
    });
  });
  const missed = tried.filter(({ isNamed }) => !isNamed);
  expect(tried.length).toBeGreaterThan(140);
  expect(missed.slice(Math.floor(tried.length / 40))).toEqual([]);
});

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { answersTo } from './answer';
import { casesIn, written } from './cases';

/**
 * Whole answers to small plans and to the same with a figure changed, held against what is recorded. They tell
 * nothing of what is right beyond having been looked at: they notice whatever changes. What was changed on purpose
 * is recorded anew by `ANSWERS=renew npx jest test/engine/answers`, and the difference read line by line.
 */
export function asRecorded(name: string): void {
  const path = join(__dirname, `../../fixtures/answers/${name}.txt`);
  const cases = casesIn(readFileSync(path, 'utf8'));
  if (process.env['ANSWERS'] === 'renew' && process.env['CI'] === undefined) {
    test(`${name} recorded anew`, () => {
      const anew = cases.map((each) => written({ ...each, told: answersTo(each) }));
      writeFileSync(path, anew.join(''));
    });
    return;
  }
  test.each(cases.map((each) => [each.name, each] as const))('%s', (_, each) => {
    expect(answersTo(each)).toEqual(each.told);
  });
}

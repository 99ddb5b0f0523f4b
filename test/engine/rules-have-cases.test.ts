import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RULES } from '../../src/locales/findings';

/*
 * One input that brings a rule (every-rule.test.ts) notices that it is gone, not that it says too much: each rule
 * is named by a test of its own as well, with what passes, fails and stays undecided.
 */
const elsewhere = readdirSync(join(__dirname, '..'), { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.test\.tsx?$/.test(name) && !/every-rule|^locales/.test(name))
  .map((name) => readFileSync(join(__dirname, '..', name), 'utf8'))
  .join('\n');

test.each(Object.keys(RULES))('%s', (rule) => {
  expect(elsewhere).toMatch(new RegExp(`(?<![\\w-])${rule}(?![\\w-])`));
});

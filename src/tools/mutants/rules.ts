import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { RULES } from '../../locales/findings';
import { filesIn } from './files-in';
import { runTests, type Runs } from './run-jest';
import { switched } from './switched';

/** Tests that hold every rule, or say each one's name, notice nothing of what it finds. */
const OF_ALL_RULES = /^test\/(?:engine\/(?:every-rule|rules-have-cases)|locales|browser|tools)/;
const MOST_SECONDS = 600;
const AT_ONCE = 4;

/**
 * Switches each rule off (all, or those named) and runs the tests that name it until one of them fails by what it
 * expected. A rule whose own tests all pass without it has no case.
 */
export async function withoutRules(runs: Runs, asked: readonly string[]): Promise<void> {
  const changed = new Map(
    filesIn('src/engine').flatMap((file) => {
      const text = /\brule\b/.test(readFileSync(file, 'utf8'))
        ? switched(readFileSync(file, 'utf8'))
        : undefined;
      return text === undefined ? [] : [[file, text] as const];
    }),
  );
  const tests = filesIn('test')
    .filter((file) => /\.test\.tsx?$/.test(file) && !OF_ALL_RULES.test(file))
    .map((file) => ({ file, text: readFileSync(file, 'utf8') }));
  const rules = Object.keys(RULES).filter((rule) => asked.length === 0 || asked.includes(rule));
  let noticed = 0;
  for (const rule of rules) {
    const names = new RegExp(`(?<![\\w-])${rule}(?![\\w-])`);
    const own = tests.filter(({ text }) => names.test(text)).map(({ file }) => file);
    const test = await noticing(runs, rule, inOrder(own), changed);
    if (test !== undefined) noticed += 1;
    console.log(`${rule}: ${test ?? `NOTICED BY NONE of ${own.length} test files`}`);
  }
  console.log(`${noticed} of ${rules.length} rules noticed when they are off`);
}

/** The engine's own first: the nearest to the rule, and quick. */
function inOrder(files: readonly string[]): string[] {
  const far = (file: string): number => Number(!file.startsWith('test/engine/'));
  return [...files].sort((a, b) => far(a) - far(b));
}

async function noticing(
  runs: Runs,
  switchedOff: string,
  tests: readonly string[],
  changed: ReadonlyMap<string, string>,
): Promise<string | undefined> {
  for (let at = 0; at < tests.length; at += AT_ONCE) {
    const { failures } = await runTests(runs, tests.slice(at, at + AT_ONCE), changed, {
      seconds: MOST_SECONDS,
      env: { SWITCHED_OFF: switchedOff },
      whole: true,
    });
    const expected = failures.find(({ said }) => /\bexpect\(/.test(said));
    for (const f of failures) console.log(switchedOff, relative('.', f.file), f.test, f.said.slice(0, 300));
    if (expected) return `${relative('.', expected.file)}: ${expected.test}`;
  }
  return undefined;
}

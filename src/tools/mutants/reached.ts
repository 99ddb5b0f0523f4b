import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { filesIn } from './files-in';
import { marked } from './mutants-of';
import { runTests, type Runs } from './run-jest';

/** What one test file reaches: numbers of functions by file; and how long it takes. */
export interface Reach {
  readonly seconds: number;
  readonly functions: Readonly<Record<string, readonly number[]>>;
}

const KEPT = '.cache/reached.json';
const MOST_SECONDS = 3600;

/**
 * Which functions of the files each test file reaches, from one run of all of them without a mutant. A test that
 * fails in it could tell nothing about a mutant: it is named and left out. What a test reaches is kept for the next
 * time, until it, a helper of the tests or the source changes.
 */
export async function reachOf(
  runs: Runs,
  tests: readonly string[],
  files: readonly string[],
): Promise<ReadonlyMap<string, Reach>> {
  const isTest = (file: string): boolean => /\.test\.tsx?$/.test(file);
  const helpers = filesIn('test').filter((file) => !isTest(file));
  const around = digest(
    [...filesIn('src').filter((file) => !file.startsWith('src/tools/')), ...helpers].map((file) =>
      readFileSync(file),
    ),
  );
  const keyOf = (test: string): string => digest([around, files.join(), test, readFileSync(test)]);
  const kept = new Map(
    existsSync(KEPT)
      ? Object.entries(JSON.parse(readFileSync(KEPT, 'utf8')) as Record<string, Reach>)
      : undefined,
  );
  const missing = tests.filter((test) => !kept.has(keyOf(test)));
  if (missing.length > 0) {
    console.log(`${missing.length} test files without a mutant first`);
    const marking = join(runs.folder, 'reached.jsonl');
    rmSync(marking, { force: true });
    const changed = new Map(files.map((file) => [file, marked(readFileSync(file, 'utf8'), file)]));
    const { how, failures, seconds } = await runTests(runs, missing, changed, {
      seconds: MOST_SECONDS,
      marking,
    });
    if (how === 'stopped') throw new Error('Without a mutant the tests do not end in time');
    const failing = new Set(failures.map(({ file }) => relative('.', file)));
    for (const { file, test } of failures)
      console.log(`left out, fails without a mutant: ${relative('.', file)}: ${test}`);
    for (const line of readFileSync(marking, 'utf8').trim().split('\n')) {
      const [path, functions] = JSON.parse(line) as [string, Reach['functions']];
      const test = relative('.', path);
      if (!failing.has(test)) kept.set(keyOf(test), { seconds: seconds.get(path) ?? 0, functions });
    }
    mkdirSync(dirname(KEPT), { recursive: true });
    writeFileSync(KEPT, JSON.stringify(Object.fromEntries(kept)));
  }
  return new Map(
    tests.flatMap((test) => {
      const reach = kept.get(keyOf(test));
      return reach ? [[test, reach] as const] : [];
    }),
  );
}

function digest(parts: readonly (string | Buffer)[]): string {
  const hash = createHash('sha1');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
}

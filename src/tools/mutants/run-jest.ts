import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Where a run's configuration and answers lie, and how jest is told of changed files. */
export interface Runs {
  readonly folder: string;
  readonly config: string;
}

/** What came of the tests of one run. */
export interface Ended {
  /** `stopped` where it took longer than it may. */
  readonly how: 'passed' | 'failed' | 'stopped';
  /** What failed: a test file, the test in it, and what it said; nothing of tests that only ran out of time. */
  readonly failures: readonly { readonly file: string; readonly test: string; readonly said: string }[];
  /** Seconds of each test file. */
  readonly seconds: ReadonlyMap<string, number>;
}

/** What `tell-results.mjs` writes of each test file as it ends; with --bail jest itself would write nothing. */
interface Told {
  readonly file: string;
  readonly seconds: number;
  readonly failures: readonly { readonly test: string; readonly said: string }[];
}

/** The house's own configuration, with a transform that takes changed texts. */
export async function prepared(folder: string): Promise<Runs> {
  const { default: own } = (await import(resolve('jest.config.mjs'))) as {
    default: { transform: Record<string, [string, object]> };
  };
  const [[pattern, [, options]] = ['', ['', {}]]] = Object.entries(own.transform);
  const transform = { [pattern]: [resolve('src/tools/mutants/transform.mjs'), options] };
  const config = join(folder, 'jest.config.json');
  writeFileSync(config, JSON.stringify({ ...own, rootDir: process.cwd(), transform }));
  const setupFilesAfterEnv = ['<rootDir>/test/patience.ts', '<rootDir>/src/tools/mutants/mark-reached.ts'];
  writeFileSync(
    join(folder, 'marking.json'),
    JSON.stringify({ ...own, rootDir: process.cwd(), transform, setupFilesAfterEnv }),
  );
  return { folder, config };
}

interface RunOptions {
  /** What the run may take. */
  readonly seconds: number;
  /** The file in which each test file marks what it reaches. */
  readonly marking?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** True for all failures; else the first ends the run. */
  readonly whole?: boolean;
}

/** Runs test files over a tree in which some files have another text. */
export async function runTests(
  { folder, config }: Runs,
  tests: readonly string[],
  changed: ReadonlyMap<string, string>,
  { seconds, marking, env: own, whole }: RunOptions,
): Promise<Ended> {
  const CHANGED = join(folder, 'changed.json');
  const answer = join(folder, 'answer.jsonl');
  rmSync(answer, { force: true });
  writeFileSync(
    CHANGED,
    JSON.stringify(Object.fromEntries([...changed].map(([file, text]) => [resolve(file), text]))),
  );
  const env = { ...process.env, ...own, CHANGED, ANSWER: answer, ...(marking ? { REACHED: marking } : {}) };
  const how = ['--config', marking ? join(folder, 'marking.json') : config, '--maxWorkers=1', '--silent'];
  const reporting = [
    '--reporters',
    resolve('src/tools/mutants/tell-results.mjs'),
    ...(marking || whole ? [] : ['--bail']),
  ];
  const stopped = await ran([...how, ...reporting, '--runTestsByPath', ...tests], env, seconds);
  const told = existsSync(answer) ? readFileSync(answer, 'utf8').trim().split('\n') : [];
  return endedBy(
    stopped,
    told.map((line) => JSON.parse(line) as Told),
    tests.length,
  );
}

function ran(args: readonly string[], env: NodeJS.ProcessEnv, seconds: number): Promise<boolean> {
  return new Promise((done) => {
    const child = spawn('npx', ['jest', ...args], { env, stdio: 'ignore', detached: true });
    const late = setTimeout(() => {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      done(true);
    }, seconds * 1000);
    child.on('exit', () => {
      clearTimeout(late);
      done(false);
    });
  });
}

const OUT_OF_TIME = /Exceeded timeout of \d+ ms/;

function endedBy(stopped: boolean, told: readonly Told[], asked: number): Ended {
  const all = told.flatMap(({ file, failures }) => failures.map((failure) => ({ file, ...failure })));
  const failures = all.filter(({ said }) => !OUT_OF_TIME.test(said));
  const silent = stopped || all.length > 0 || told.length < asked;
  const how = failures.length > 0 ? 'failed' : silent ? 'stopped' : 'passed';
  return { how, failures, seconds: new Map(told.map(({ file, seconds }) => [file, seconds])) };
}

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

interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly startTime: number;
    readonly endTime: number;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages: readonly string[];
    }[];
    readonly status: string;
  }[];
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

/** Runs test files over a tree in which some files have another text. */
export async function runTests(
  { folder, config }: Runs,
  tests: readonly string[],
  changed: ReadonlyMap<string, string>,
  { seconds, marking }: { readonly seconds: number; readonly marking?: string },
): Promise<Ended> {
  const CHANGED = join(folder, 'changed.json');
  const answer = join(folder, 'answer.json');
  rmSync(answer, { force: true });
  writeFileSync(
    CHANGED,
    JSON.stringify(Object.fromEntries([...changed].map(([file, text]) => [resolve(file), text]))),
  );
  const env = { ...process.env, CHANGED, ...(marking ? { REACHED: marking } : {}) };
  const how = ['--config', marking ? join(folder, 'marking.json') : config, '--maxWorkers=1', '--silent'];
  const told = ['--json', '--outputFile', answer, ...(marking ? [] : ['--bail'])];
  const stopped = await ran([...how, ...told, '--runTestsByPath', ...tests], env, seconds);
  return stopped || !existsSync(answer)
    ? { how: 'stopped', failures: [], seconds: new Map() }
    : endedBy(JSON.parse(readFileSync(answer, 'utf8')) as Report);
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

function endedBy({ testResults }: Report): Ended {
  const failures = testResults.flatMap(({ name: file, status, message, assertionResults }) => {
    const failed = assertionResults
      .filter((each) => each.status === 'failed')
      .map(({ fullName: test, failureMessages }) => ({ file, test, said: failureMessages.join('\n') }));
    return status === 'failed' && failed.length === 0 ? [{ file, test: '', said: message }] : failed;
  });
  const counted = failures.filter(({ said }) => !OUT_OF_TIME.test(said));
  const how = counted.length > 0 ? 'failed' : failures.length > 0 ? 'stopped' : 'passed';
  const seconds = new Map(
    testResults.map(({ name, startTime, endTime }) => [name, (endTime - startTime) / 1000]),
  );
  return { how, failures: counted, seconds };
}

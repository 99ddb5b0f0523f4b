import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { drawFrom } from './fuzz/draw';
import { mutantsOf, withMutant, type Mutant } from './mutants/mutants-of';

/*
 * npm run mutants -- [how many] [seed] [folder or file …]
 *
 * Draws small changes of the engine and runs the tests that reach each, at first those of the same folder. A change
 * that no test notices is a case that no test has. Nothing is written into the tree: jest is given the changed text.
 */
const FOLDERS = [
  'checking',
  'rounding',
  'diagnosis',
  'records/cells',
  'records/rules',
  'tallying',
  'funding',
].map((folder) => `src/engine/${folder}`);
/** A mutant may loop for ever. */
const MOST_SECONDS = 240;
/** Tests of what is shown, and of machines that are slow to start. */
const LEFT_OUT = 'test/(?:browser|taskpane|tools|hosts|excel-host|manifest)/';

interface Drawn extends Mutant {
  readonly file: string;
}

type Fate = 'killed' | 'killed: never ended' | 'LIVES';

function filesIn(path: string): string[] {
  if (statSync(path).isFile()) return [path];
  return readdirSync(path).flatMap((name) => filesIn(join(path, name)));
}

function jest(args: readonly string[], env: NodeJS.ProcessEnv): Promise<'passed' | 'failed' | 'stopped'> {
  return new Promise((done) => {
    const child = spawn('npx', ['jest', ...args], {
      env: { ...process.env, ...env },
      stdio: 'ignore',
      detached: true,
    });
    const late = setTimeout(() => {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      done('stopped');
    }, MOST_SECONDS * 1000);
    child.on('exit', (code) => {
      clearTimeout(late);
      done(code === 0 ? 'passed' : 'failed');
    });
  });
}

/** Tests of the file's own folder first: most mutants die there. */
async function fateOf({ file, ...mutant }: Drawn, config: string, folder: string): Promise<Fate> {
  const changed = join(folder, 'changed.ts');
  writeFileSync(changed, withMutant(readFileSync(file, 'utf8'), mutant));
  const env = { MUTANT_FILE: resolve(file), MUTANT_TEXT: changed };
  const always = ['--config', config, '--maxWorkers=1', '--bail', '--silent', '--passWithNoTests'];
  const near = file.replace(/^src\/(engine\/[^/]+)\/.*$/, 'test/$1/');
  const rounds = [
    ['--findRelatedTests', file, '--testPathIgnorePatterns', `^(?!.*${near})`],
    ['--findRelatedTests', file, '--testPathIgnorePatterns', LEFT_OUT, near],
  ];
  for (const round of rounds) {
    const ended = await jest([...always, ...round], env);
    if (ended !== 'passed') return ended === 'failed' ? 'killed' : 'killed: never ended';
  }
  return 'LIVES';
}

async function main([many = '30', seed = '1', ...paths]: readonly string[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'mutants-'));
  const config = join(folder, 'jest.config.json');
  const { default: own } = (await import(resolve('jest.config.mjs'))) as {
    default: { transform: Record<string, [string, object]> };
  };
  const [[pattern, [, options]] = ['', ['', {}]]] = Object.entries(own.transform);
  const changing = { [pattern]: [resolve('src/tools/mutants/transform.mjs'), options] };
  // What a test reaches is only known of files below the roots.
  const roots = ['<rootDir>/test', '<rootDir>/src'];
  writeFileSync(config, JSON.stringify({ ...own, rootDir: process.cwd(), roots, transform: changing }));
  const all = (paths.length > 0 ? paths : FOLDERS)
    .flatMap(filesIn)
    .flatMap((file) => mutantsOf(readFileSync(file, 'utf8')).map((mutant): Drawn => ({ ...mutant, file })));
  const draw = drawFrom(Number(seed));
  const left = [...all];
  let killed = 0;
  let tried = 0;
  while (tried < Number(many) && left.length > 0) {
    const [mutant] = left.splice(draw.below(left.length), 1);
    if (!mutant) break;
    const fate = await fateOf(mutant, config, folder);
    tried += 1;
    if (fate !== 'LIVES') killed += 1;
    console.log(`${fate}  ${mutant.file}:${mutant.line}  ${mutant.told}`);
  }
  console.log(`${killed} of ${tried} killed (${all.length} mutants in all, seed ${seed})`);
  rmSync(folder, { recursive: true });
}

void main(process.argv.slice(2));

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { drawFrom } from './fuzz/draw';
import { compilerOf } from './mutants/compiler';
import { filesIn } from './mutants/files-in';
import { mutantsOf, withMutant, type Mutant } from './mutants/mutants-of';
import { reachOf, type Reach } from './mutants/reached';
import { withoutRules } from './mutants/rules';
import { prepared, runTests, type Ended, type Runs } from './mutants/run-jest';

/*
 * npm run mutants -- [how many] [seed] [folder or file …]
 * npm run mutants -- --rules [rule …]
 *
 * Draws small changes of the engine and runs the test files that reach the changed function, those of the same
 * folder first. A change that no test notices is a case that no test has. It counts as noticed where a test fails
 * that passes without it (all run once without one first) and not by running out of time, where a mutant makes
 * tests run many times as long (it never ends), or where the compiler refuses it. Nothing is written into the tree:
 * jest is given the changed text.
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
/** Tests of what is shown, and of machines that are slow to start. */
const LEFT_OUT =
  /^test\/(?:browser|taskpane|tools|hosts|excel-host|manifest)\/|exports\.test|directions\.test/;
/** What a mutant's tests may take, as often as they take without it, and seconds to begin with. */
const TIMES = 8;
const TO_BEGIN = 60;
/** Test files of a first run, and of any: most mutants die in the first. */
const FIRST = 2;
const AT_ONCE = 16;

interface Drawn extends Mutant {
  readonly file: string;
}

/** The test of the same name, those of its folder, those of its room, then all others; quick ones first. */
function inOrder(file: string, reach: ReadonlyMap<string, Reach>, tests: readonly string[]): string[] {
  const [, inner = ''] = /^src\/(.*)\.tsx?$/.exec(file) ?? [];
  const folder = inner.replace(/\/[^/]*$/, '');
  const room = inner.split('/').slice(0, 2).join('/');
  const near = (test: string): number =>
    [`test/${inner}.test`, `test/${folder}/`, `test/${room}/`, 'test/'].findIndex((begins) =>
      test.startsWith(begins),
    );
  const seconds = (test: string): number => reach.get(test)?.seconds ?? 0;
  return [...tests].sort((a, b) => near(a) - near(b) || seconds(a) - seconds(b));
}

/** What a mutant comes to, and whose it is; the compiler is asked only of what all tests let pass. */
async function fateOf(
  runs: Runs,
  { file, ...mutant }: Drawn,
  reach: ReadonlyMap<string, Reach>,
  compiles: (file: string, text: string) => boolean,
): Promise<string> {
  const text = withMutant(readFileSync(file, 'utf8'), mutant);
  const changed = new Map([[file, text]]);
  const reaching = [...reach].filter(([, { functions }]) => {
    const called = functions[file];
    return called !== undefined && (mutant.inside < 0 || called.includes(mutant.inside));
  });
  const tests = inOrder(
    file,
    reach,
    reaching.map(([test]) => test),
  );
  for (let at = 0, many = FIRST; at < tests.length; [at, many] = [at + many, AT_ONCE]) {
    const these = tests.slice(at, at + many);
    const usual = these.reduce((sum, test) => sum + (reach.get(test)?.seconds ?? 0), 0);
    const ended = await runTests(runs, these, changed, { seconds: TO_BEGIN + usual * TIMES });
    if (ended.how !== 'passed') return told(ended);
  }
  return compiles(file, text) ? `LIVES through ${tests.length} test files` : COMPILER;
}

const COMPILER = 'killed by the compiler';

function told({ how, failures: [first] }: Ended): string {
  if (how === 'stopped' || !first) return 'killed: never ended';
  return `killed by ${relative('.', first.file)}: ${first.test || 'does not load'}`;
}

async function main(args: readonly string[]): Promise<void> {
  const [many = '30', seed = '1', ...paths] = args;
  const folder = mkdtempSync(join(tmpdir(), 'mutants-'));
  const runs = await prepared(folder);
  if (many === '--rules') {
    await withoutRules(runs, args.slice(1));
    rmSync(folder, { recursive: true });
    return;
  }
  const files = (paths.length > 0 ? paths : FOLDERS).flatMap(filesIn);
  const all = files.flatMap((file) =>
    mutantsOf(readFileSync(file, 'utf8')).map((mutant): Drawn => ({ ...mutant, file })),
  );
  const tests = filesIn('test').filter((file) => /\.test\.tsx?$/.test(file) && !LEFT_OUT.test(file));
  const reach = await reachOf(runs, tests, FOLDERS.flatMap(filesIn));
  const draw = drawFrom(Number(seed));
  const compiles = compilerOf('src/engine/tsconfig.json');
  const left = [...all];
  let [killed, refused, tried] = [0, 0, 0];
  while (tried < Number(many) && left.length > 0) {
    const [mutant] = left.splice(draw.below(left.length), 1);
    if (!mutant) break;
    const fate = await fateOf(runs, mutant, reach, compiles);
    tried += 1;
    if (!fate.startsWith('LIVES')) killed += 1;
    if (fate === COMPILER) refused += 1;
    console.log(`${fate}\n    ${mutant.file}:${mutant.line}  ${mutant.told}`);
  }
  console.log(
    `${killed} of ${tried} killed, ${refused} of them by the compiler (${all.length} mutants in all, seed ${seed})`,
  );
  rmSync(folder, { recursive: true });
}

void main(process.argv.slice(2));

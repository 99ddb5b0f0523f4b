import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { checkPlan } from '../../engine/check';
import { writeWorkbook } from '../../hosts/file/write-workbook';
import { countryWorkbook } from './country';
import { inTurns, runNode } from './measure';

/** What issue 2 asks: a whole check costs at most twice the library's bare read, in less than 1 GB. */
const MOST_TIMES_THE_READ = 2;
const MOST_MEGABYTES = 1000;
const PROGRAM = join(process.cwd(), 'dist/phuluc.js');

/** Checks a country beside the library's bare read of the same file, and shows how cost grows with units. */
export async function benchCheck(print: (line: string) => void): Promise<boolean> {
  if (!existsSync(PROGRAM)) throw new Error('dist/phuluc.js is not there: run `npm run build` first');
  const folder = await mkdtemp(join(tmpdir(), 'phuluc-bench-'));
  try {
    const file = join(folder, 'country.xlsx');
    await writeFile(file, await writeWorkbook(countryWorkbook({ units: 3321, products: 20_000 })));
    const library = pathToFileURL(createRequire(import.meta.url).resolve('hucre/xlsx')).href;
    const bare = join(folder, 'read.mjs');
    await writeFile(
      bare,
      `import { readFile } from 'node:fs/promises';\nimport { readXlsx } from '${library}';\nawait readXlsx(new Uint8Array(await readFile(process.argv[2])));\n`,
    );
    const { read, check } = await inTurns(5, {
      read: () => runNode([bare, file]),
      check: () => runNode([PROGRAM, 'check', file, '--json']),
    });
    const ratio = check.seconds / read.seconds;
    const megabytes = check.megabytes ?? 0;
    print(`Check a country: 3 appendices of 3,321 communes, a register of 20,000 products`);
    print(`  bare read by hucre   ${read.seconds.toFixed(2)} s`);
    print(`  phuluc check         ${check.seconds.toFixed(2)} s, ${megabytes.toFixed(0)} MB at most`);
    print(`  ratio                ${ratio.toFixed(2)} (at most ${MOST_TIMES_THE_READ})`);
    const linear = growth(print);
    return ratio <= MOST_TIMES_THE_READ && megabytes < MOST_MEGABYTES && linear;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Cost per unit from 17 to 34,000 units; linear means that it does not rise with size. */
function growth(print: (line: string) => void): boolean {
  print('Growth of checking with units (time per unit, in-process, without reading the file)');
  const costs = [17, 170, 1700, 17_000, 34_000].map((units) => {
    const workbook = { file: 'country.xlsx', sheets: countryWorkbook({ units, products: 0 }) };
    const rounds = Math.max(2, Math.ceil(4000 / units));
    checkPlan([workbook]);
    const start = performance.now();
    for (let round = 0; round < rounds; round++) checkPlan([workbook]);
    const microseconds = ((performance.now() - start) / rounds / units) * 1000;
    print(`  ${String(units).padStart(6)} units  ${microseconds.toFixed(1)} µs a unit`);
    return microseconds;
  });
  const [, , medium = 1, , large = Infinity] = costs;
  return large <= medium * 2;
}

import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { writeWorkbook } from '../../hosts/file/write-workbook';
import { countryWorkbook } from './country';
import { costOf, inTurns, runNode, runProgram, type Run } from './measure';

/** What issue 14 asks: of the CPU time of bare reads of the same file in the same run, and of memory. */
const MOST_OF_OPENPYXL = 0.5;
const MOST_OF_HUCRE = 1.3;
const MOST_MEGABYTES = 250;
const PROGRAM = join(process.cwd(), 'dist/phuluc.js');

/** Checks a country beside bare reads of the same file by other libraries. */
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
    const python = await pythonWithOpenpyxl();
    const { read, check, other } = await inTurns(5, {
      read: () => runNode([bare, file]),
      check: () => runNode([PROGRAM, 'check', file, '--json']),
      other: () => (python === undefined ? Promise.resolve(NOT_RUN) : runProgram(python, ['-c', LOAD, file])),
    });
    const ofHucre = costOf(check) / costOf(read);
    const ofOpenpyxl = python === undefined ? undefined : costOf(check) / costOf(other);
    const megabytes = check.megabytes ?? 0;
    const line = (name: string, text: string): void => print(`  ${name.padEnd(26)}${text}`);
    print(`Check a country: 3 appendices of 3,321 communes, a register of 20,000 products (CPU seconds)`);
    line('bare read by hucre', costOf(read).toFixed(2));
    line(
      'bare load by openpyxl',
      ofOpenpyxl === undefined ? 'no Python with openpyxl here' : costOf(other).toFixed(2),
    );
    line(
      'phuluc check',
      `${costOf(check).toFixed(2)}, ${megabytes.toFixed(0)} MB (at most ${MOST_MEGABYTES})`,
    );
    line('of hucre', `${ofHucre.toFixed(2)} (at most ${MOST_OF_HUCRE})`);
    if (ofOpenpyxl !== undefined)
      line('of openpyxl', `${ofOpenpyxl.toFixed(2)} (at most ${MOST_OF_OPENPYXL})`);
    return ofHucre <= MOST_OF_HUCRE && (ofOpenpyxl ?? 0) <= MOST_OF_OPENPYXL && megabytes < MOST_MEGABYTES;
  } finally {
    await rm(folder, { recursive: true });
  }
}

const LOAD = 'import sys, openpyxl; openpyxl.load_workbook(sys.argv[1])';
const NOT_RUN: Run = { seconds: NaN };

/** The first Python that has openpyxl. */
async function pythonWithOpenpyxl(): Promise<string | undefined> {
  for (const python of ['/usr/bin/python3', 'python3']) {
    const has = await runProgram(python, ['-c', 'import openpyxl']).then(
      () => true,
      () => false,
    );
    if (has) return python;
  }
  return undefined;
}

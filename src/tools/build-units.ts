import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formerText, todayText, type FormerRow, type TodayRow } from './units/unit-text';

/*
 * Writes the official units of each date into `src/engine/units/data/` in the form that
 * `src/engine/units/edition-text.ts` reads: `npm run units [FOLDER]`, where FOLDER holds `admin_units.tsv` and
 * `admin_units_former.tsv`. A later resolution is a file of its own beside these two, never an edit of them.
 */

const [folder = '../shared/reference'] = process.argv.slice(2);
const DATA = join(process.cwd(), 'src/engine/units/data');

const today = rows(join(folder, 'admin_units.tsv')).map(
  ([code = '', kind = '', name = '', provinceCode = '', province = '']): TodayRow => ({
    code,
    kind,
    name,
    provinceCode,
    province,
  }),
);
const former = rows(join(folder, 'admin_units_former.tsv')).map(
  ([province = '', district = '', commune = '', , code = '']): FormerRow => ({
    province,
    district,
    commune,
    code,
  }),
);

write(
  'since-2025-07-01.ts',
  'SINCE_2025_07_01',
  'Provinces and their communes since 1 July 2025',
  todayText(today),
);
write(
  'until-2025-06-30.ts',
  'UNTIL_2025_06_30',
  'Provinces, districts and communes until 30 June 2025, and what each became',
  formerText(former, today),
);

function rows(file: string): string[][] {
  const [, ...lines] = readFileSync(file, 'utf8').normalize('NFC').split(/\r?\n/);
  return lines.filter((line) => line !== '').map((line) => line.split('\t'));
}

function write(file: string, name: string, what: string, text: string): void {
  const head = `/** ${what}, packed. Written by src/tools/build-units.ts; read by \`edition-text.ts\`. */`;
  writeFileSync(join(DATA, file), `${head}\nexport const ${name} = \`\n${text}\`;\n`);
}

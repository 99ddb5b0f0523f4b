/** Builds the sample workbooks and documents from the fixtures: `npx tsx src/tools/build-samples.ts`. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeWorkbook } from '../hosts/file/write-workbook';
import { buildPlanDocx, PLANS, type PlanName } from './build-plan-docx';
import { sampleSheet } from './sample-sheets';

const ROOT = join(__dirname, '..', '..');
const FIXTURES = join(ROOT, 'test', 'fixtures', 'gialai');
const SAMPLES = join(ROOT, 'assets', 'samples');
const FILES = { number: 'gialai-numbers.xlsx', text: 'gialai-text.xlsx' } as const;

async function build(): Promise<void> {
  mkdirSync(SAMPLES, { recursive: true });
  for (const style of ['number', 'text'] as const) {
    const sheets = [1, 2, 3].map((number) => {
      const tsv = readFileSync(join(FIXTURES, `appendix-${number}.tsv`), 'utf8');
      return sampleSheet(`PL 0${number}`, tsv, style);
    });
    const path = join(SAMPLES, FILES[style]);
    writeFileSync(path, await writeWorkbook(sheets));
    console.log(path);
  }
  for (const name of Object.keys(PLANS) as PlanName[]) {
    const path = join(SAMPLES, `${name}-plan.docx`);
    writeFileSync(path, await buildPlanDocx(name));
    console.log(path);
  }
}

void build();

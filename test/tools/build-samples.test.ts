import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Workbook } from '../../src/engine/grid/grid';
import { openWorkbook } from '../../src/hosts/file/open-workbook';
import { writeWorkbook } from '../../src/hosts/file/write-workbook';
import { sampleSheet, type FigureStyle } from '../../src/tools/sample-sheets';

const ROOT = join(__dirname, '..', '..');

function fixture(number: number): string {
  return readFileSync(join(ROOT, 'test', 'fixtures', 'gialai', `appendix-${number}.tsv`), 'utf8');
}

async function fresh(style: FigureStyle): Promise<Workbook> {
  const plans = [1, 2, 3].map((number) => sampleSheet(`PL 0${number}`, fixture(number), style));
  return openWorkbook(await writeWorkbook(plans), 'sample', { looks: true });
}

function committed(name: string): Promise<Workbook> {
  const bytes = readFileSync(join(ROOT, 'assets', 'samples', name));
  return openWorkbook(new Uint8Array(bytes), 'sample', { looks: true });
}

describe('the sample workbooks', () => {
  it.each([
    ['gialai-numbers.xlsx', 'number'],
    ['gialai-text.xlsx', 'text'],
  ] as const)(
    '%s is what `npx tsx src/tools/build-samples.ts` makes of the fixtures',
    async (name, style) => {
      // when they were saved is all that differs
      const book = { ...(await committed(name)), saved: undefined };
      expect(book).toEqual({ ...(await fresh(style)), saved: undefined });
    },
  );

  it('the text sample holds every figure as it is printed', async () => {
    const { sheets } = await committed('gialai-text.xlsx');
    for (const [index, sheet] of sheets.entries()) {
      const printed = fixture(index + 1)
        .split(/[\t\n]/)
        .filter((text) => text.trim() !== '');
      const held = sheet.rows.flatMap((row) => (row ?? []).flatMap((cell) => cell?.value ?? []));
      expect(held).toEqual(printed);
    }
  });

  it('the number sample holds numbers, each with the decimals that are printed', async () => {
    const { sheets } = await committed('gialai-numbers.xlsx');
    const figures = sheets[2]?.rows.flatMap((row) => row ?? []) ?? [];
    const formatted = (value: number) => figures.find((cell) => cell?.value === value)?.format;
    expect(formatted(6.5)).toBe('#,##0.0');
    expect(formatted(644.01)).toBe('#,##0.000');
    expect(formatted(2270)).toBe('#,##0');
    expect(formatted(53773)).toBe('#,##0');
    expect(figures.some((cell) => cell?.formula !== undefined)).toBe(false);
  });
});

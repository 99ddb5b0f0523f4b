import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fillPlan } from '../../../src/engine/filling/fill-plan';
import type { SheetPlan } from '../../../src/engine/filling/write-plan';
import { keepWorkbook } from '../../../src/hosts/file/keep-workbook';
import { writeWorkbook } from '../../../src/hosts/file/write-workbook';
import { gialaiBudgetBooks, gialaiProductBooks } from '../../generators/districts/gialai';
import { quangNgai } from '../../engine/filling/seed-books';

/*
 * Appendices through LibreOffice onto paper, where it is installed: as many pages as there must be, and letters as
 * large as the decree asks.
 */

const installed = ['soffice', 'pdftohtml'].every((name) => existsSync(`/usr/bin/${name}`));

/** The sheets alone: results stand without the sheets that they come from. */
function plain(sheet: SheetPlan): SheetPlan {
  return {
    ...sheet,
    rows: sheet.rows.map((row) =>
      row?.map((cell) => {
        if (!cell) return undefined;
        const { value, format, look } = cell;
        return { value, ...(format === undefined ? {} : { format }), ...(look ? { look } : {}) };
      }),
    ),
  };
}

interface Word {
  readonly text: string;
  readonly size: number;
  readonly right: number;
}

interface Page {
  readonly width: number;
  readonly words: readonly Word[];
}

async function printed(sheets: readonly SheetPlan[]): Promise<Page[]> {
  const folder = mkdtempSync(join(tmpdir(), 'phuluc-pages-'));
  try {
    // As a person gets them: put into a workbook of their own, in front of its sheets.
    const own = await writeWorkbook([{ name: 'Nguồn', rows: [[{ value: 'trang của người dùng' }]] }]);
    writeFileSync(join(folder, 'in.xlsx'), await keepWorkbook(own, { sheets: sheets.map(plain), edits: [] }));
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    spawnSync('soffice', [
      profile,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      folder,
      join(folder, 'in.xlsx'),
    ]);
    const read = spawnSync('pdftohtml', ['-xml', '-zoom', '1', '-i', '-stdout', join(folder, 'in.pdf')]);
    const xml = String(read.stdout);
    const sizes = new Map(
      [...xml.matchAll(/<fontspec id="(\d+)" size="(\d+)"/g)].map(([, id, size]) => [id, Number(size)]),
    );
    return xml
      .split('<page ')
      .slice(1)
      .map((page) => ({
        width: Number(/width="(\d+)"/.exec(page)?.[1]),
        words: [...page.matchAll(/left="(\d+)" width="(\d+)" height="\d+" font="(\d+)">(.*)<\/text>/g)].map(
          ([, left, width, font, text = '']) => ({
            text: text.replace(/<[^>]*>/g, ''),
            size: sizes.get(font) ?? 0,
            right: Number(left) + Number(width),
          }),
        ),
      }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

(installed ? describe : describe.skip)('on paper', () => {
  const books = [
    ...gialaiProductBooks(1, 'one-sheet'),
    ...gialaiBudgetBooks('one-sheet', { form: 'long', measure: 'trieu' }),
  ];
  const layouts = ['product-plan', 'product-groups', 'budget-plan'] as const;
  const gialai = fillPlan(books, { measure: 'trieu', layouts }).plan.sheets;
  const [funding] = fillPlan([quangNgai()], { layouts: ['funding-sources'] }).plan.sheets;
  const appendices = gialai.filter(({ name }) => name.startsWith('Phụ lục'));

  test('Gia Lai: three appendices on five pages, Quảng Ngãi on one', async () => {
    const pages = await printed([...appendices, ...(funding ? [{ ...funding, name: 'Quảng Ngãi' }] : [])]);
    expect(pages).toHaveLength(7);
    const [own] = pages.splice(-1);
    expect(own?.words.map(({ text }) => text)).toEqual(['trang của người dùng']);
    for (const { width, words } of pages) {
      expect(Math.min(...words.map(({ size }) => size))).toBeGreaterThanOrEqual(9);
      expect(Math.max(...words.map(({ right }) => right))).toBeLessThanOrEqual(width - 40);
      const line = words.find(({ text }) => text.startsWith('PHỤ LỤC'));
      if (line) expect(line.size).toBe(14);
    }
    expect(pages.filter(({ words }) => words.some(({ text }) => text.startsWith('PHỤ LỤC')))).toHaveLength(4);
    expect(pages.flatMap(({ words }) => words).some(({ text }) => text.includes('###'))).toBe(false);
  }, 120_000);
});

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gather } from '../../../src/engine/gather';
import { fillPlan } from '../../../src/engine/filling/fill-plan';
import type { SheetPlan } from '../../../src/engine/filling/write-plan';
import type { GridRange, Workbook } from '../../../src/engine/grid/grid';
import { keepWorkbook } from '../../../src/hosts/file/keep-workbook';
import { writeWorkbook } from '../../../src/hosts/file/write-workbook';
import { gialaiBudgetBooks, gialaiProductBooks } from '../../generators/districts/gialai';
import { caoLanh, ninhBinh, quangNgai, quangTri } from '../../engine/filling/seed-books';

/*
 * Appendices through LibreOffice onto paper, where it is installed: as many pages as there must be, letters as
 * large as the decree asks, and every line of every cell within its row.
 */

const installed = ['soffice', 'pdftohtml', 'pdftotext'].every((name) => existsSync(`/usr/bin/${name}`));

/** What baselines are apart, in sizes of the letters: Times New Roman's own, tone marks and all. */
const LINE = 1.15;

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

/** One line of a cell, as printed. */
interface Line {
  readonly text: string;
  readonly size: number;
  readonly right: number;
}

/** A word where it stands on its page, in points from the top left. */
interface Word {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Page {
  readonly width: number;
  readonly lines: readonly Line[];
  /** By their texts. */
  readonly words: ReadonlyMap<string, readonly Word[]>;
}

async function printed(sheets: readonly SheetPlan[]): Promise<Page[]> {
  const folder = mkdtempSync(join(tmpdir(), 'phuluc-pages-'));
  try {
    // As a person gets them: put into a workbook of their own, in front of its sheets.
    const own = await writeWorkbook([{ name: 'Nguồn', rows: [[{ value: 'trang của người dùng' }]] }]);
    const file = join(folder, 'in.xlsx');
    writeFileSync(file, await keepWorkbook(own, { sheets: sheets.map(plain), edits: [] }));
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    spawnSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file]);
    const pdf = process.env['PDF'];
    if (pdf) spawnSync('cp', [join(folder, 'in.pdf'), pdf]);
    const read = spawnSync('pdftohtml', ['-xml', '-zoom', '1', '-i', '-stdout', join(folder, 'in.pdf')]);
    const xml = String(read.stdout);
    const sizes = new Map(
      [...xml.matchAll(/<fontspec id="(\d+)" size="(\d+)"/g)].map(([, id, size]) => [id, Number(size)]),
    );
    const boxes = wordsOf(String(spawnSync('pdftotext', ['-bbox', join(folder, 'in.pdf'), '-']).stdout));
    return xml
      .split('<page ')
      .slice(1)
      .map((page, at) => ({
        words: byText(boxes[at] ?? []),
        width: Number(/width="(\d+)"/.exec(page)?.[1]),
        lines: [...page.matchAll(/left="(\d+)" width="(\d+)" height="\d+" font="(\d+)">(.*)<\/text>/g)].map(
          ([, left, width, font, text = '']) => ({
            text: squeezed(
              text
                .replace(/<[^>]*>/g, '')
                .replaceAll('&amp;', '&')
                .replaceAll('&#34;', '"'),
            ),
            size: sizes.get(font) ?? 0,
            right: Number(left) + Number(width),
          }),
        ),
      }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const plainText = (text: string): string =>
  text
    .replace(/<[^>]*>/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll('&#34;', '"')
    .replaceAll('&quot;', '"');

const squeezed = (text: string): string => text.normalize('NFC').replace(/\s+/g, '');

/** The words of each page. */
function wordsOf(html: string): Word[][] {
  const box = /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)<\/word>/g;
  return html
    .split('<page ')
    .slice(1)
    .map((page) =>
      [...page.matchAll(box)].flatMap(([, left, top, right, bottom, text = '']) =>
        partsOf(plainText(text)).map((part) => ({
          text: part,
          left: Number(left),
          top: Number(top),
          right: Number(right),
          bottom: Number(bottom),
        })),
      ),
    );
}

function byText(words: readonly Word[]): Page['words'] {
  const found = new Map<string, Word[]>();
  for (const word of words) gather(found, word.text, word);
  return found;
}

/** What a line may end after. */
const partsOf = (text: string): string[] =>
  text
    .trim()
    .split(/\s+|(?<=-)/)
    .map(squeezed);

/**
 * In how few lines a text may stand on a page, its words side by side or under one another; Infinity where it does
 * not.
 */
function linesOf(text: string, words: Page['words']): number {
  const wanted = partsOf(text);
  const called = (word = ''): readonly Word[] => words.get(word) ?? [];
  const follow = (last: Word, at: number): number => {
    if (at === wanted.length) return 1;
    const height = last.bottom - last.top;
    return Math.min(
      ...called(wanted[at]).map((next) => {
        const down = next.top - last.top;
        const gap = next.left - last.right;
        if (Math.abs(down) < 2 && ((gap >= -1 && gap < height) || next.left === last.left))
          return follow(next, at + 1);
        return down > height / 2 && down < height * LINE ? 1 + follow(next, at + 1) : Infinity;
      }),
    );
  };
  return Math.min(...called(wanted[0]).map((first) => follow(first, 1)));
}

function heightOf(sheet: SheetPlan, row: number, col: number): number {
  const area = sheet.merges?.find((merge: GridRange) => merge.top === row && merge.left === col) ?? {
    top: row,
    bottom: row,
  };
  let height = 0;
  for (let at = area.top; at <= area.bottom; at += 1) height += sheet.rowHeights?.[at] ?? 0;
  return height;
}

/** Texts that are not on the pages as they stand in the sheet, or take more lines than their rows have room for. */
function cutOff(sheet: SheetPlan, pages: readonly Page[]): string[] {
  return sheet.rows.flatMap((row, at) =>
    (row ?? []).flatMap((cell, col): string[] => {
      if (typeof cell?.value !== 'string' || cell.value.trim() === '') return [];
      const text = cell.value;
      const count = Math.min(...pages.map(({ words }) => linesOf(text, words)));
      if (count === Infinity) return [`${sheet.name}: not printed: ${text}`];
      const needed = count * (cell.look?.fontSize ?? 11) * LINE;
      const height = heightOf(sheet, at, col);
      return height > 0 && needed > height + 1
        ? [`${sheet.name}: ${count} lines in ${height} points: ${text}`]
        : [];
    }),
  );
}

const gialai = (): Workbook[] => [
  ...gialaiProductBooks(1, 'one-sheet'),
  ...gialaiBudgetBooks('one-sheet', { form: 'long', measure: 'trieu' }),
];

/** Each seed's appendices, and on how many pages they are printed. */
const SEEDS: readonly (readonly [name: string, books: readonly Workbook[], pages: number])[] = [
  ['Gia Lai', gialai(), 5],
  ['Quảng Ngãi', [quangNgai()], 2],
  ['Ninh Bình', [ninhBinh()], 1],
  ['Cao Lãnh', [caoLanh()], 1],
  ['Quảng Trị', [quangTri()], 1],
];

(installed ? describe : describe.skip)('on paper', () => {
  test('every appendix of every seed: letters, lines within their rows, pages', async () => {
    const made = SEEDS.map(([name, books]) =>
      fillPlan(books)
        // The list of products that our Gia Lai has is no appendix of the seed's.
        .plan.sheets.filter((sheet) => /^Phụ lục I+$/.test(sheet.name) && !sheet.hidden)
        .map((sheet) => ({ ...sheet, name: `${name} ${sheet.name.slice('Phụ lục '.length)}` })),
    );
    const sheets = made.flat();
    const pages = await printed(sheets);
    const [own] = pages.splice(-1);
    expect(own?.lines.map(({ text }) => text)).toEqual(['trangcủangườidùng']);
    const starts = pages.flatMap(({ lines }, at) =>
      lines.some(({ text }) => text.startsWith('PHỤLỤC')) ? [at] : [],
    );
    expect(starts).toHaveLength(sheets.length);
    const ofSheet = sheets.map((_, at) => pages.slice(starts[at], starts[at + 1]));
    let next = 0;
    const counts = made.map((some) => {
      const own = ofSheet.slice(next, (next += some.length));
      return own.reduce((sum, each) => sum + each.length, 0);
    });
    expect(Object.fromEntries(SEEDS.map(([name], at) => [name, counts[at]]))).toEqual(
      Object.fromEntries(SEEDS.map(([name, , count]) => [name, count])),
    );
    for (const { width, lines } of pages) {
      expect(Math.min(...lines.map(({ size }) => size))).toBeGreaterThanOrEqual(9);
      expect(Math.max(...lines.map(({ right }) => right))).toBeLessThanOrEqual(width - 40);
      const line = lines.find(({ text }) => text.startsWith('PHỤLỤC'));
      if (line) expect(line.size).toBe(14);
    }
    expect(sheets.flatMap((sheet, at) => cutOff(sheet, ofSheet[at] ?? []))).toEqual([]);
    expect(pages.flatMap(({ lines }) => lines).some(({ text }) => text.includes('###'))).toBe(false);
  }, 120_000);
});

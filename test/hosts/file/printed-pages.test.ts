import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

const installed = ['soffice', 'pdftohtml'].every((name) => existsSync(`/usr/bin/${name}`));

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
  readonly left: number;
  readonly right: number;
}

interface Page {
  readonly width: number;
  readonly lines: readonly Line[];
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
    return xml
      .split('<page ')
      .slice(1)
      .map((page) => ({
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
            left: Number(left),
            right: Number(left) + Number(width),
          }),
        ),
      }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Where a line ends is the printer's choice: spaces and hyphens there tell nothing. */
const squeezed = (text: string): string => text.normalize('NFC').replace(/\s+/g, '');

/** In how many lines a text was printed; undefined where no lines one after the other make it up. */
function linesOf(text: string, lines: readonly Line[]): number | undefined {
  const wanted = squeezed(text);
  for (let first = 0; first < lines.length; first += 1) {
    const rows = new Set<number>();
    let [made, at] = ['', first];
    while (at < lines.length && wanted.startsWith(made) && made.length < wanted.length) {
      made += lines[at]?.text ?? '';
      rows.add(at);
      at += 1;
    }
    if (made === wanted) return rows.size;
  }
  return undefined;
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
function cutOff(sheet: SheetPlan, lines: readonly Line[]): string[] {
  return sheet.rows.flatMap((row, at) =>
    (row ?? []).flatMap((cell, col): string[] => {
      if (typeof cell?.value !== 'string' || cell.value.trim() === '') return [];
      const count = linesOf(cell.value, lines);
      if (count === undefined) return [`${sheet.name}: not printed: ${cell.value}`];
      const needed = count * (cell.look?.fontSize ?? 11) * LINE;
      const height = heightOf(sheet, at, col);
      return height > 0 && needed > height + 1
        ? [`${sheet.name}: ${count} lines in ${height} points: ${cell.value}`]
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
  ['Gia Lai', gialai(), 0],
  ['Quảng Ngãi', [quangNgai()], 0],
  ['Ninh Bình', [ninhBinh()], 0],
  ['Cao Lãnh', [caoLanh()], 0],
  ['Quảng Trị', [quangTri()], 0],
];

(installed ? describe : describe.skip)('on paper', () => {
  test('every appendix of every seed: letters, lines within their rows, pages', async () => {
    const made = SEEDS.map(([name, books]) =>
      fillPlan(books)
        .plan.sheets.filter((sheet) => sheet.name.startsWith('Phụ lục') && !sheet.hidden)
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
    const lines = ofSheet.map((some) => some.flatMap((page) => page.lines));
    expect(sheets.flatMap((sheet, at) => cutOff(sheet, lines[at] ?? []))).toEqual([]);
    expect(lines.flat().some(({ text }) => text.includes('###'))).toBe(false);
  }, 120_000);
});

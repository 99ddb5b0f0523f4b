import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { paragraph, type TableBlock } from '../../engine/document/block';
import { writeDocx, type DocxBlock } from '../docx-parts';
import { inTurns, runNode, type Run } from './measure';

const TABLES = 40;
const ROWS = 20;
const YEARS = 5;
const ROUNDS = 3;
const PROGRAM = join(process.cwd(), 'dist', 'phuluc.js');

/** A document of 80 pages (as LibreOffice breaks them) with 40 tables of figures is read and checked before LibreOffice has made text of it. */
export async function benchDocx(print: (line: string) => void): Promise<boolean> {
  const folder = await mkdtemp(join(tmpdir(), 'phuluc-docx-'));
  try {
    const file = join(folder, 'ke-hoach.docx');
    const bytes = await writeDocx(longPlan(), { automatic: true });
    await writeFile(file, bytes);
    const runs = await inTurns(ROUNDS, {
      ours: () => runNode([PROGRAM, 'check', file, '--json'], [0, 1, 2]),
      soffice: () => convert(file, folder),
    });
    print(`docx: 80 pages, ${TABLES} tables, ${Math.round(bytes.length / 1000)} kB`);
    print(`  phuluc check      ${runs.ours.seconds.toFixed(2)} s (the whole run: start, reading, every sum)`);
    print(`  soffice to text   ${runs.soffice.seconds.toFixed(2)} s`);
    print(`  ratio             ${(runs.ours.seconds / runs.soffice.seconds).toFixed(2)} (bound: below 1)`);
    return runs.ours.seconds < runs.soffice.seconds;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function convert(file: string, folder: string): Promise<Run> {
  const start = performance.now();
  await promisify(execFile)('soffice', ['--headless', '--convert-to', 'txt', '--outdir', folder, file]);
  return { seconds: (performance.now() - start) / 1000 };
}

function longPlan(): DocxBlock[] {
  const sentence =
    'Tổ chức đánh giá, phân hạng sản phẩm OCOP theo phân cấp; tuyên truyền, tập huấn cho chủ thể. ';
  const text = Array.from({ length: 120 }, (_, index) =>
    paragraph(index % 6 === 0 ? `${index / 6 + 1}. Nội dung ${index}` : `- ${sentence.repeat(4)}`),
  );
  const appendices = Array.from({ length: TABLES }, (_, index) => [
    paragraph(`Phụ lục ${index + 1}: DỰ KIẾN KINH PHÍ GIAI ĐOẠN 2021-2025`),
    paragraph('Đơn vị tính: Triệu đồng'),
    table(index),
  ]);
  return [...text, { kind: 'landscape' }, ...appendices.flat()];
}

function table(seed: number): TableBlock {
  const cell = (text: string) => (text === '' ? undefined : { text });
  const blanks = (count: number): string[] => Array<string>(count).fill('');
  const years = Array.from({ length: YEARS }, (_, year) => [`Năm ${2021 + year}`, '', '']).flat();
  const kinds = Array.from({ length: YEARS }, () => ['Tổng', 'NSNN', 'Vốn khác']).flat();
  const body = Array.from({ length: ROWS }, (_, row) => {
    const figures = Array.from({ length: YEARS }, (_, year) => {
      const state = ((seed + 3) * (row + 5) * (year + 7)) % 900;
      const other = ((seed + 11) * (row + 2) * (year + 3)) % 900;
      return [String(state + other), String(state), String(other)];
    });
    return [String(row + 1), `Đơn vị ${row + 1}`, ...figures.flat()];
  });
  const rows = [['STT', 'Đơn vị', ...years], [...blanks(2), ...kinds], ...body].map((row) => row.map(cell));
  return { kind: 'table', rows, repeatedRows: 2, width: 2 + 3 * YEARS };
}

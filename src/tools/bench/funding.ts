import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SheetPlan } from '../../engine/filling/write-plan';
import type { Row } from '../../engine/grid/grid';
import { writeWorkbook } from '../../hosts/file/write-workbook';
import { runNode } from './measure';

/** What issue 6 asks: the districts of a whole country, one workbook each, never all in memory. */
const DISTRICTS = 700;
const FEW = 70;
/** Ten times the workbooks may hold at most this much more than a tenth of them does. */
const MOST_MORE_MEGABYTES = 150;
const YEARS = [2021, 2022, 2023, 2024, 2025];
const ITEMS = ['Tập huấn', 'Bao bì, nhãn mác', 'Xúc tiến thương mại', 'Đánh giá, phân hạng'];
const PROGRAM = join(process.cwd(), 'dist/phuluc.js');

/** Consolidates a country's district workbooks, and shows that memory does not grow with their number. */
export async function benchFunding(print: (line: string) => void): Promise<boolean> {
  if (!existsSync(PROGRAM)) throw new Error('dist/phuluc.js is not there: run `npm run build` first');
  const folder = await mkdtemp(join(tmpdir(), 'phuluc-bench-'));
  try {
    const [many, few] = [join(folder, 'many'), join(folder, 'few')];
    await Promise.all([mkdir(many), mkdir(few)]);
    for (let index = 0; index < DISTRICTS; index++) {
      const bytes = await writeWorkbook([districtSheet(index)]);
      const name = `huyen-${String(index + 1).padStart(3, '0')}.xlsx`;
      await writeFile(join(many, name), bytes);
      if (index < FEW) await writeFile(join(few, name), bytes);
    }
    await writeFile(join(many, 'hong.xlsx'), 'không phải sổ tính');
    const small = await runNode([PROGRAM, 'funding', few, '--json']);
    const large = await runNode([PROGRAM, 'funding', many, '--json'], [2]);
    const more = (large.megabytes ?? 0) - (small.megabytes ?? 0);
    print(`Consolidate the workbooks of districts, ${YEARS.length * ITEMS.length} rows each`);
    for (const [count, run] of [
      [FEW, small],
      [DISTRICTS, large],
    ] as const)
      print(
        `  ${String(count).padStart(4)} workbooks  ${run.seconds.toFixed(2)} s, ${(run.megabytes ?? 0).toFixed(0)} MB at most`,
      );
    print(
      `  more memory     ${more.toFixed(0)} MB (at most ${MOST_MORE_MEGABYTES}); one unreadable file told`,
    );
    return more <= MOST_MORE_MEGABYTES;
  } finally {
    await rm(folder, { recursive: true });
  }
}

function districtSheet(index: number): SheetPlan {
  const unit = `Huyện Số ${index + 1}`;
  const text = (values: readonly (string | number | null)[]): Row => values.map((value) => ({ value }));
  return {
    name: 'Dự toán',
    rows: [
      text(['DỰ TOÁN KINH PHÍ THỰC HIỆN CHƯƠNG TRÌNH OCOP']),
      text([`Đơn vị: ${unit}`]),
      text([null, null, 'Đơn vị tính: đồng']),
      text(['STT', 'Đơn vị', 'Nội dung', 'Năm', 'Thành tiền', 'NSTW', 'NS tỉnh', 'NS huyện', 'Vốn khác']),
      ...YEARS.flatMap((year, at) =>
        ITEMS.map((item, which) => {
          const parts = [1, 2, 3, 4].map((part) => (index + 1) * (at + 1) * (which + 1) * part * 1000);
          const total = parts.reduce((sum, part) => sum + part, 0);
          return text([at * ITEMS.length + which + 1, unit, item, year, total, ...parts]);
        }),
      ),
    ],
  };
}

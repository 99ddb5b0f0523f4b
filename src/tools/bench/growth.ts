import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { checkPlan } from '../../engine/check';
import type { Sheet, Workbook } from '../../engine/grid/grid';
import { readPlainText } from '../../engine/document/plain-text';
import { countryWorkbook } from './country';

/** Each further thing may cost at most so much of what one cost in a tenth of the size. */
const MOST_TIMES = 2;
/** What a check may hold for each thing beside the workbook itself, in bytes of the heap: as it does in small. */
const MOST_TIMES_MEMORY = 2;

setFlagsFromString('--expose-gc');
/** Lets go of what nobody holds, so that what is counted is held. */
const once = runInNewContext('gc') as () => void;
/** What was remembered by weak references goes only with the second time. */
function collect(): void {
  for (let times = 0; times < 3; times++) once();
}

interface Kind {
  readonly name: string;
  readonly sizes: readonly number[];
  readonly make: (size: number) => readonly Workbook[];
}

const KINDS: readonly Kind[] = [
  {
    name: 'units',
    sizes: [17, 170, 1700, 17_000, 34_000],
    make: (units) => [{ file: 'country.xlsx', sheets: countryWorkbook({ units, products: 0 }) }],
  },
  {
    name: 'workbooks',
    sizes: [70, 700],
    make: (count) =>
      Array.from({ length: count }, (_, index) => ({
        file: `huyen-${index}.xlsx`,
        sheets: countryWorkbook({ units: 5, products: 20 }),
      })),
  },
  { name: 'sheets', sizes: [200, 2000], make: (count) => [{ file: 'so.xlsx', sheets: sheets(count) }] },
  {
    name: 'cells',
    sizes: [100_000, 1_000_000],
    make: (count) => [{ file: 'so.xlsx', sheets: [figures(count)] }],
  },
  { name: 'columns', sizes: [500, 5000], make: (count) => [{ file: 'so.xlsx', sheets: [wide(count)] }] },
  {
    name: 'paragraphs',
    sizes: [150, 1500],
    make: (count) => [readPlainText(paragraphs(count), 'ke-hoach.txt')],
  },
];

/** A text as dense with figures as none is: each may be the sum, share, increase or remainder of the others. */
function paragraphs(count: number): string {
  return Array.from({ length: count }, (_, at) => {
    const of = (most: number, times: number): number => 3 + ((at * times) % most);
    const parts = `${of(40, 7)} sản phẩm mới và ${of(40, 11)} sản phẩm nâng hạng`;
    const money = `kinh phí ${of(900, 13)} triệu đồng, gồm ngân sách ${of(300, 17)} triệu đồng`;
    return `${at + 1}. Năm ${2021 + (at % 5)} xã ${at} có ${of(90, 5)} sản phẩm, trong đó ${parts}; tăng ${of(30, 3)} sản phẩm so với năm trước; ${money}, chiếm ${of(80, 19)}%; còn lại ${of(50, 23)} hộ, bình quân ${of(9, 2)} hộ/xã.`;
  }).join('\n');
}

/** Time and memory of a check by what it grows with: linear means that each further thing costs no more. */
export async function benchGrowth(print: (line: string) => void): Promise<boolean> {
  let linear = true;
  for (const { name, sizes, make } of KINDS) {
    print(`Growth of checking with ${name} (CPU time and heap of each, without reading a file)`);
    const costs = sizes.map((size) => {
      const { microseconds, bytes } = cost(
        make(size),
        size,
        Math.max(1, Math.ceil(((sizes[0] ?? 1) * 3) / size)),
      );
      print(
        `  ${size.toLocaleString('en').padStart(9)}  ${microseconds.toFixed(1)} µs, ${(bytes / 1000).toFixed(2)} KB`,
      );
      return { microseconds, bytes };
    });
    const [before, last] = costs.length > 2 ? [costs[2], costs.at(-1)] : costs;
    if (!before || !last) continue;
    const [time, memory] = [last.microseconds / before.microseconds, last.bytes / Math.max(1, before.bytes)];
    print(
      `  the largest of the ${costs.length > 2 ? 'third' : 'first'}: ${time.toFixed(2)} of its time (at most ${MOST_TIMES}), ${memory.toFixed(2)} of its memory (at most ${MOST_TIMES_MEMORY})`,
    );
    linear = linear && time <= MOST_TIMES && memory <= MOST_TIMES_MEMORY;
  }
  return linear;
}

function cost(
  workbooks: readonly Workbook[],
  size: number,
  rounds: number,
): { readonly microseconds: number; readonly bytes: number } {
  collect();
  const heap = process.memoryUsage().heapUsed;
  const start = process.cpuUsage();
  let results: unknown[] = [];
  for (let round = 0; round < rounds; round++) results = [checkPlan(fresh(workbooks))];
  const { user, system } = process.cpuUsage(start);
  collect();
  const bytes = process.memoryUsage().heapUsed - heap;
  return { microseconds: (user + system) / rounds / size, bytes: (results.length > 0 ? bytes : 0) / size };
}

/** A check remembers by sheet and row; what is measured is one that remembers nothing. */
function fresh(workbooks: readonly Workbook[]): Workbook[] {
  return workbooks.map((workbook) => ({
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map((row) => row && [...row]) })),
  }));
}

function sheets(count: number): Sheet[] {
  const [first] = countryWorkbook({ units: 4, products: 0 });
  return first ? Array.from({ length: count }, (_, index) => ({ ...first, name: `PL ${index}` })) : [];
}

/** Figures without a heading. */
function figures(cells: number): Sheet {
  const rows = Array.from({ length: cells / 10 }, (_, row) =>
    Array.from({ length: 10 }, (_, col) => ({ value: (row * 7 + col * 31) % 977 })),
  );
  return { name: 'Số', rows };
}

/** Columns that are all called alike. */
function wide(columns: number): Sheet {
  const header = ['Đơn vị', ...Array.from({ length: columns }, () => 'Số liệu')];
  const body = Array.from({ length: 6 }, (_, row) => [
    `Xã ${row}`,
    ...Array.from({ length: columns }, (_, col) => (row * 7 + col) % 13),
  ]);
  return { name: 'Rộng', rows: [header, ...body].map((row) => row.map((value) => ({ value }))) };
}

import { fill } from '../../src/cli/fill';
import { template } from '../../src/cli/template';
import { words } from '../../src/cli/words';
import { UsageProblem } from '../../src/cli/arguments';
import type { Command, Io } from '../../src/cli/io';
import { TEMPLATE_IDS } from '../../src/engine/filling/template';
import { readRecords } from '../../src/engine/records/read-records';
import { checkPlan } from '../../src/engine/check';
import { InputProblem } from '../../src/engine/problems';
import { openWorkbook } from '../../src/hosts/file/open-workbook';
import { writeWorkbook } from '../../src/hosts/file/write-workbook';
import { gialaiBudgetBooks, gialaiProductBooks } from '../generators/districts/gialai';
import { bookOf, sheetFromText } from '../generators/districts/sheets';

/** A disk in memory; what is printed is kept. */
class Disk implements Io {
  readonly files = new Map<string, Uint8Array>();
  out = '';
  err = '';
  readonly readFile = async (path: string) => {
    const bytes = this.files.get(path);
    if (!bytes) throw new InputProblem({ kind: 'missing-file', file: path });
    return bytes;
  };
  readonly writeFile = async (path: string, bytes: Uint8Array) => void this.files.set(path, bytes);
  readonly listFolder: Io['listFolder'] = async () => undefined;
  readonly isSameFile = async (a: string, b: string) => a === b;
  readonly stdout = (text: string) => void (this.out += text);
  readonly stderr = (text: string) => void (this.err += text);
  readonly today = () => '2026-11-21';

  run(command: Command, ...argv: string[]) {
    return command.run(argv, { io: this, language: 'vi' });
  }

  async open(path: string) {
    return openWorkbook(await this.readFile(path), path);
  }
}

async function gialai(): Promise<Disk> {
  const disk = new Disk();
  const books = [
    ...gialaiProductBooks(1, 'one-sheet'),
    ...gialaiBudgetBooks('sheet-per-unit', { form: 'long', measure: 'dong' }),
  ];
  for (const { file, sheets } of books) disk.files.set(file, await writeWorkbook(sheets));
  return disk;
}

const FILES = ['Sản phẩm.xlsx', 'Dự toán.xlsx'] as const;

test('fills what the input has data for, beside the sheets of the first file', async () => {
  const disk = await gialai();
  expect(await disk.run(fill, ...FILES, '--out', 'ra.xlsx', '--measure', 'trieu')).toBe(0);
  expect(disk.out).toContain('Phụ lục III: dự kiến kinh phí, lập mới');
  expect(disk.out).toContain('Đã ghi ra.xlsx.');
  const book = await disk.open('ra.xlsx');
  expect(book.sheets[0]?.name).toBe('Phụ lục I');
  expect(book.sheets.map(({ name }) => name)).toContain('Sản phẩm');
  expect(checkPlan([book]).summary).toMatchObject({ fail: 0, rounding: 0, errors: 0 });
  const again = await disk.run(fill, 'ra.xlsx', '--out', 'lai.xlsx', '--measure', 'trieu');
  expect(again).toBe(0);
  expect((await disk.open('lai.xlsx')).sheets).toEqual(book.sheets);
});

test('--layout chooses, --values writes figures, --decimals their decimals', async () => {
  const disk = await gialai();
  const options = ['--layout', 'budget-plan', '--values', '--measure', 'ty', '--decimals', '3'];
  await disk.run(fill, ...FILES, '--out', 'ra.xlsx', ...options);
  const book = await disk.open('ra.xlsx');
  const made = book.sheets.filter(({ name }) => name.startsWith('Phụ lục'));
  expect(made).toHaveLength(1);
  const grand = made[0]?.rows.find((row) => row?.[1]?.value === 'TỔNG CỘNG');
  expect(grand?.at(-1)).toMatchObject({ value: 269.296, format: '#,##0.000' });
  const leaf = made[0]?.rows.find((row) => row?.[1]?.value === 'Mang Yang')?.[3];
  expect(leaf?.formula).toBeUndefined();
  expect(grand?.at(-1)?.formula).toBeDefined();
});

test('never over an input, never without an output, never for nothing', async () => {
  const disk = await gialai();
  await expect(disk.run(fill, ...FILES, '--out', FILES[1])).rejects.toThrow(UsageProblem);
  await expect(disk.run(fill, ...FILES)).rejects.toThrow(UsageProblem);
  await expect(disk.run(fill, ...FILES, '--out', 'x.xlsx', '--layout', 'no')).rejects.toThrow(UsageProblem);
  await expect(disk.run(fill, ...FILES, '--out', 'x.xlsx', '--decimals', '9')).rejects.toThrow(UsageProblem);
  const empty = bookOf('trống.xlsx', sheetFromText('Trang', 'xin | chào'));
  disk.files.set('trống.xlsx', await writeWorkbook(empty.sheets));
  await expect(disk.run(fill, 'trống.xlsx', '--out', 'x.xlsx')).rejects.toThrow(InputProblem);
  expect(disk.files.has('x.xlsx')).toBe(false);
});

test('a blank workbook of a plan: its sheets are named, for none of them is missing', async () => {
  const disk = new Disk();
  await disk.run(template, 'plan-set', '--province', 'Gia Lai', '--out', 'bo.xlsx');
  await expect(disk.run(fill, 'bo.xlsx', '--out', 'ra.xlsx')).rejects.toMatchObject({
    problem: {
      kind: 'nothing-to-fill',
      blanks: ['Danh mục sản phẩm', 'Dự toán kinh phí', 'Chỉ tiêu', 'Phân công nhiệm vụ'],
    },
  });
});

test('a province that is misspelt is refused with what it may mean', async () => {
  const asked = new Disk().run(template, 'units', '--province', 'Gia Lay', '--out', 'ra.xlsx');
  await expect(asked).rejects.toMatchObject({
    detail: { kind: 'bad-value', value: 'Gia Lay', allowed: 'Gia Lai' },
  });
});

test('a sheet changed by hand is left alone, and that is said', async () => {
  const disk = await gialai();
  await disk.run(fill, FILES[0], '--out', 'ra.xlsx', '--layout', 'product-plan');
  const book = await disk.open('ra.xlsx');
  const typed = book.sheets.map((sheet) =>
    sheet.name === 'Phụ lục I'
      ? { ...sheet, rows: sheet.rows.map((row, at) => (at === 8 ? row?.with(3, { value: 77 }) : row)) }
      : sheet,
  );
  disk.files.set('tay.xlsx', await writeWorkbook(typed));
  await disk.run(fill, 'tay.xlsx', '--out', 'sau.xlsx', '--layout', 'product-plan');
  expect(disk.err).toContain('"Phụ lục I" đã được sửa tay');
  expect(disk.out).toContain('Phụ lục I: dự kiến sản phẩm, giữ nguyên');
  const after = (await disk.open('sau.xlsx')).sheets.find(({ name }) => name === 'Phụ lục I');
  expect(after?.rows[8]?.[3]?.value).toBe(77);
});

test('a sheet that a person made keeps its name and its figures', async () => {
  const own = sheetFromText('Phụ lục I', 'Của tôi | 5');
  const [books] = gialaiProductBooks(1, 'one-sheet');
  const disk = new Disk();
  disk.files.set('a.xlsx', await writeWorkbook([...(books?.sheets ?? []), own]));
  await disk.run(fill, 'a.xlsx', '--out', 'b.xlsx', '--layout', 'product-plan');
  const names = (await disk.open('b.xlsx')).sheets.map(({ name }) => name);
  expect(names).toEqual(['Phụ lục I (2)', 'Sản phẩm', 'Phụ lục I', 'phuluc_fill']);
});

test.each(TEMPLATE_IDS)('a blank sheet of %s is read again, and its example is no record', async (id) => {
  const disk = new Disk();
  expect(await disk.run(template, id, '--out', 'mẫu.xlsx')).toBe(0);
  const book = await disk.open('mẫu.xlsx');
  const records = readRecords([book]);
  expect(records.findings).toEqual([]);
  expect([...records.products, ...records.budget, ...records.tasks, ...records.units]).toEqual([]);
  expect(checkPlan([book]).summary).toMatchObject({ fail: 0, errors: 0, warnings: 0 });
  const recognised = [
    ...records.tables.map((table) => table.layout.id),
    ...checkPlan([book]).tables.map((table) => table.layout.id),
  ];
  const sameColumns: Record<string, string> = {
    'product-list': 'products',
    'task-plan': 'tasks',
    'target-report': 'targets',
  };
  expect(recognised).toContain(sameColumns[id] ?? id);
});

test('words', async () => {
  const disk = new Disk();
  await disk.run(words, '3.157.691.990');
  await disk.run(words, '-15');
  await disk.run(words, '1000,5');
  expect(disk.out.split('\n')).toEqual([
    'Ba tỷ một trăm năm mươi bảy triệu sáu trăm chín mươi mốt nghìn chín trăm chín mươi đồng',
    'Âm mười lăm đồng',
    'Một nghìn phẩy năm đồng',
    '',
  ]);
});

test.each([
  ['12500 triệu đồng', 'Mười hai tỷ năm trăm triệu đồng'],
  ['12.500 triệu đồng', 'Mười hai tỷ năm trăm triệu đồng'],
  ['1,5 tỷ đồng', 'Một tỷ năm trăm triệu đồng'],
  ['1 tỷ 200 triệu đồng', 'Một tỷ hai trăm triệu đồng'],
  ['2 nghìn tỷ', 'Hai nghìn tỷ đồng'],
  ['-15 triệu', 'Âm mười lăm triệu đồng'],
  ['500 nghìn đồng', 'Năm trăm nghìn đồng'],
])('words of an amount with its measure: %s', async (typed, said) => {
  const disk = new Disk();
  await disk.run(words, typed);
  expect(disk.out).toBe(`${said}\n`);
});

test.each([
  'xin',
  '5 sản phẩm',
  '20%',
  'khoảng 5 triệu đồng',
  '5 - 7 tỷ đồng',
  '50 triệu đồng/sản phẩm',
  '-',
])('no words for what is no exact amount of money: %s', async (typed) => {
  const disk = new Disk();
  await expect(disk.run(words, typed)).rejects.toThrow(UsageProblem);
  expect(disk.out).toBe('');
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run, sheet, workbook } from './run';

const sample = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(join(__dirname, '../../assets/samples', `gialai-${name}.xlsx`)));

interface Json {
  readonly tables: readonly {
    readonly sheet: string;
    readonly layout: string;
    readonly measure: string;
    readonly units: number;
  }[];
  readonly findings: readonly {
    readonly rule: string;
    readonly severity: string;
    readonly verdict: string;
    readonly cells: readonly string[];
    readonly files?: readonly string[];
    readonly expected?: string;
    readonly found?: string;
    readonly message: string;
  }[];
  readonly summary: Readonly<Record<string, number>>;
}

const checked = async (...argv: string[]): Promise<Json> => {
  const files = { 'numbers.xlsx': sample('numbers'), 'text.xlsx': sample('text') };
  return JSON.parse((await run(['check', '--json', ...argv], files)).stdout) as Json;
};

/** What a careful reviewer finds in the Gia Lai appendices (domain.md, section 9). */
const DISAGREEMENTS = [
  ["'PL 02'!C15", "'PL 01'!S15", '7', '5'],
  ["'PL 02'!C16", "'PL 01'!S16", '9', '11'],
  ["'PL 02'!C19", "'PL 01'!S19", '16', '17'],
  ["'PL 02'!C21", "'PL 01'!S21", '16', '15'],
];
const ROUNDINGS = [
  ["'PL 03'!C21", '1606.5', '1607'],
  ["'PL 03'!I8", '3200.01', '3200'],
  ["'PL 03'!L8", '3200.01', '3200'],
  ["'PL 03'!O8", '3200.01', '3200'],
  ["'PL 03'!D7", '172.5', '173'],
  ["'PL 03'!J7", '14455.01', '14455'],
  ["'PL 03'!M7", '14490.01', '14490'],
  ["'PL 03'!P7", '14805.01', '14805'],
  ["'PL 03'!C28", '54161', '54160'],
  ["'PL 03'!D28", '561', '560'],
  ["'PL 03'!R28", '269296', '269295'],
];

describe.each(['numbers.xlsx', 'text.xlsx'])('the Gia Lai appendices in %s', (file) => {
  test('four disagreements, eleven roundings, no other error', async () => {
    const { findings, summary, tables } = await checked(file);
    const errors = findings.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ rule, cells, expected, found }) => [rule, ...cells, expected, found])).toEqual(
      DISAGREEMENTS.map((row) => ['cross-appendix', ...row]),
    );
    const roundings = findings.filter(({ verdict }) => verdict === 'rounding');
    expect(roundings.map(({ cells, expected, found }) => [...cells, expected, found])).toEqual(ROUNDINGS);
    expect(summary).toMatchObject({ fail: 4, rounding: 11, undecided: 0, errors: 4 });
    expect(summary['identities']).toBe((summary['pass'] ?? 0) + 15);
    expect(tables.map(({ sheet: name, layout, measure, units }) => [name, layout, measure, units])).toEqual([
      ['PL 01', 'product-plan', 'count', 17],
      ['PL 02', 'product-groups', 'count', 17],
      ['PL 03', 'budget-plan', 'trieu', 17],
    ]);
  });

  test('near-misses of unit names are told, prefixes are not', async () => {
    const { findings } = await checked(file);
    const taken = findings.filter(({ rule }) => rule === 'unknown-unit').map(({ cells }) => cells[0]);
    expect(taken).toEqual(["'PL 03'!B12", "'PL 03'!B22"]);
    expect(findings.some(({ rule }) => rule === 'unit-missing')).toBe(false);
  });
});

test('several files are one plan; the file of each cell stands beside it', async () => {
  const [plan, groups] = [sample('numbers'), sample('text')];
  const ran = await run(['check', 'one.xlsx', 'two.xlsx', '--json'], {
    'one.xlsx': plan,
    'two.xlsx': groups,
  });
  const { findings } = JSON.parse(ran.stdout) as Json;
  for (const { cells, files, message } of findings) {
    expect(cells.every((cell) => /^'PL 0\d'!/.test(cell))).toBe(true);
    expect(files).toHaveLength(cells.length);
    expect(files?.every((file) => ['one.xlsx', 'two.xlsx'].includes(file))).toBe(true);
    expect(message).toMatch(/'\[(one|two)\.xlsx\]PL 0\d'!/);
  }
});

test('the report counts first, then goes by sheet, worst first', async () => {
  const ran = await run(['check', 'plan.xlsx'], { 'plan.xlsx': sample('numbers') });
  const lines = ran.stdout.split('\n');
  expect(ran.exitCode).toBe(1);
  expect(lines[0]).toBe('4 chỗ sai, 11 chênh lệch do làm tròn, 350 chỗ khớp; 1 điểm cần xem lại.');
  expect(lines.filter((line) => /^\S/.test(line)).slice(5)).toEqual(['PL 02', 'PL 01', 'PL 03']);
  expect(ran.stdout).toContain(
    'SAI: PL 02!C15 (Tổng sản phẩm giai đoạn 2021-2025 của Kong Chro) là 5, nhưng PL 01!S15',
  );
});

const CLEAN = sheet(
  'Biểu 1',
  'PHÂN NHÓM SẢN PHẨM',
  `
  STT | Đơn vị | Tổng sản phẩm | Nhóm thực phẩm | Nhóm đồ uống
      | Cộng   | 7 | 4 | 3
  1   | Xã A   | 3 | 1 | 2
  2   | Xã B   | 4 | 3 | 1`,
);

test('exit code 0 and a clean bill where nothing is wrong', async () => {
  const ran = await run(['check', 'a.xlsx', '--lang', 'en'], { 'a.xlsx': await workbook([CLEAN]) });
  expect([ran.exitCode, ran.stderr]).toEqual([0, '']);
  expect(ran.stdout).toContain('0 wrong, 0 differences by rounding, 6 agree');
});

test.each([
  ['no file named', ['check'], 'Chưa nêu tệp nào'],
  ['no such file', ['check', 'none.xlsx'], 'none.xlsx: không tìm thấy tệp'],
  ['an empty file', ['check', 'empty.xlsx'], 'empty.xlsx: tệp rỗng'],
  ['not a workbook', ['check', 'text.xlsx'], 'text.xlsx: không phải sổ tính Excel'],
  ['no known table', ['check', 'list.xlsx'], 'list.xlsx: không nhận ra phụ lục nào'],
  ['an unknown option', ['check', 'list.xlsx', '--jsn'], 'Tùy chọn "--jsn"'],
  ['a date that does not exist', ['check', 'list.xlsx', '--as-of', '2026-02-30'], 'Giá trị "2026-02-30"'],
  ['an unknown language', ['check', 'list.xlsx', '--lang', 'fr'], 'Giá trị "fr"'],
  ['an unknown command', ['chek'], 'Không có lệnh "chek"'],
])('%s: one sentence and exit code 2', async (_, argv, sentence) => {
  const files = {
    'empty.xlsx': new Uint8Array(),
    'text.xlsx': new TextEncoder().encode('xin chào'),
    'list.xlsx': await workbook([sheet('Danh bạ', 'Danh bạ', 'Họ tên | Điện thoại\n An | (0905) 123 456')]),
  };
  const ran = await run(argv, files);
  expect(ran.exitCode).toBe(2);
  expect(ran.stdout).toBe('');
  expect(ran.stderr).toContain(sentence);
  expect(ran.stderr.trim().split('\n')).toHaveLength(1);
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bookOf, sheetFromText } from '../generators/districts/sheets';
import { writeWorkbook } from '../../src/hosts/file/write-workbook';
import { run, sheet, workbook, type Ran } from './run';

const SAMPLE = new Uint8Array(readFileSync(join(__dirname, '../../assets/samples/gialai-text.xlsx')));

async function book(...sheets: readonly (readonly [string, string])[]): Promise<Uint8Array> {
  return writeWorkbook(bookOf('', ...sheets.map(([name, text]) => sheetFromText(name, text))).sheets);
}

const json = ({ stdout }: Ran) => JSON.parse(stdout);
const rules = (ran: Ran): string[] =>
  json(ran).findings.map(({ rule, severity }: { rule: string; severity: string }) => `${rule} ${severity}`);

/** Mang Yang of Gia Lai, as its district sends it. */
const district = (state: string, measure = 'triệu đồng'): readonly [string, string] => [
  'Dự toán',
  `
DỰ TOÁN KINH PHÍ THỰC HIỆN CHƯƠNG TRÌNH OCOP
 | | Đơn vị tính: ${measure}
STT | Đơn vị | Nội dung | Năm | Thành tiền | NSNN | Vốn khác
1 | Mang Yang | Thực hiện Chương trình OCOP | 2021 | 12017 | 17 | 12000
2 | Mang Yang | Thực hiện Chương trình OCOP | 2022 | 12000 | 909 | 11091
3 | Mang Yang | Thực hiện Chương trình OCOP | 2023 | | ${state} | 1764
4 | Mang Yang | Thực hiện Chương trình OCOP | 2024 | 2856 | 1406 | 1450
5 | Mang Yang | Thực hiện Chương trình OCOP | 2025 | 2856 | 1406 | 1450
`,
];

const QUANG_NGAI = (province: string, words: string): readonly [string, string] => [
  'Nguồn kinh phí',
  `
NGUỒN KINH PHÍ THỰC HIỆN CHƯƠNG TRÌNH OCOP NĂM 2021
 | | Đơn vị tính: đồng
STT | Nội dung | Tổng | NSTW | NS tỉnh
1 | Tập huấn | 1000000000 | 540210150 | 459789850
2 | Xúc tiến thương mại | 2157691990 | 1000000000 | 1157691990
Tổng cộng | | 3157691990 | 1540210150 | ${province}

Tổng kinh phí: 3.157.691.990 đồng (bằng chữ: ${words})
`,
];
const WORDS = 'Ba tỷ, một trăm năm mươi bảy triệu, sáu trăm chín mươi một ngàn, chín trăm chín mươi đồng';

describe('phuluc funding --json', () => {
  test('the Gia Lai plan: its printed totals, shares to two decimals, rounding as notes', async () => {
    const ran = await run(['funding', 'plan.xlsx', '--json'], { 'plan.xlsx': SAMPLE });
    expect(ran.exitCode).toBe(0);
    expect(json(ran)).toMatchObject({
      measure: 'trieu',
      total: '269295',
      state: { amount: '55400', share: '20.57' },
      other: { amount: '213895', share: '79.43' },
      differences: [],
    });
    expect(json(ran).byUnit).toHaveLength(19);
    expect(json(ran).byYear[0]).toEqual({
      year: 2021,
      total: '54160',
      state: { amount: '560', share: '1.03' },
      other: { amount: '53600', share: '98.97' },
    });
  });

  test('Quảng Ngãi: central and provincial money, the total and its words', async () => {
    const ran = await run(['funding', 'qn.xlsx', '--json'], {
      'qn.xlsx': await book(QUANG_NGAI('1617481840', WORDS)),
    });
    expect(ran.exitCode).toBe(0);
    expect(json(ran)).toMatchObject({
      measure: 'dong',
      total: '3157691990',
      state: { amount: '3157691990', share: '100.00' },
      findings: [],
    });
  });

  test('words that say another amount, a printed total that its parts do not give', async () => {
    const wrong = await book(QUANG_NGAI('1617481850', WORDS.replace('bảy triệu', 'sáu triệu')));
    const ran = await run(['funding', 'qn.xlsx', '--json'], { 'qn.xlsx': wrong });
    expect(ran.exitCode).toBe(1);
    expect(rules(ran)).toEqual(['words-mismatch error', 'sum-of-parts error', 'sum-of-parts error']);
    expect(json(ran).findings[0]).toMatchObject({
      cells: ["'Nguồn kinh phí'!A8"],
      expected: '3157691990',
      found: '3156691990',
    });
  });
});

describe('--against', () => {
  test("a district's own sheet: one difference, with both cells; eighteen others sent nothing", async () => {
    const files = { 'plan.xlsx': SAMPLE, 'mang-yang.xlsx': await book(district('1372')) };
    const ran = await run(['funding', 'plan.xlsx', '--against', 'mang-yang.xlsx', '--json'], files);
    expect(ran.exitCode).toBe(1);
    const ours = json(ran).differences.filter(({ unit }: { unit: string }) => unit === 'Mang Yang');
    expect(ours).toEqual([
      {
        unit: 'Mang Yang',
        year: 2023,
        source: 'state',
        left: { file: 'plan.xlsx', cell: "'PL 03'!J9", amount: '1436' },
        right: { file: 'mang-yang.xlsx', cell: "'Dự toán'!F6", amount: '1372' },
        difference: '64',
        verdict: 'different',
      },
    ]);
    expect(rules(ran).filter((rule) => rule === 'unit-sent-nothing error')).toHaveLength(18);
  });

  test.each([
    ['before the plan', ['--against', 'mang-yang.xlsx', '--json', 'plan.xlsx']],
    ['with an equals sign', ['--against=mang-yang.xlsx', 'plan.xlsx', '--json']],
    ['several files', ['plan.xlsx', '--against', 'mang-yang.xlsx', 'other.xlsx', '--json']],
    ['several times', ['plan.xlsx', '--against', 'mang-yang.xlsx', '--against', 'other.xlsx', '--json']],
    ['a folder', ['plan.xlsx', '--json', '--against', 'huyen']],
  ])('%s', async (_, argv) => {
    const bytes = await book(district('1436'));
    const files = {
      'plan.xlsx': SAMPLE,
      'mang-yang.xlsx': bytes,
      'other.xlsx': bytes,
      'huyen/mang-yang.xlsx': bytes,
    };
    const ran = await run(['funding', ...argv], files);
    expect(json(ran).differences.filter(({ unit }: { unit: string }) => unit === 'Mang Yang')).toEqual([]);
    expect(rules(ran).includes('unit-sent-twice warning')).toBe(argv.includes('other.xlsx'));
  });

  test('without a file is a wrong option', async () => {
    const ran = await run(['funding', 'plan.xlsx', '--against', '--json'], { 'plan.xlsx': SAMPLE });
    expect(ran).toMatchObject({ exitCode: 2, stdout: '' });
    expect(ran.stderr).toContain('--against');
  });
});

describe('files that cannot be used', () => {
  test('one among many is told on stderr, the others are read', async () => {
    const files = {
      'plan.xlsx': SAMPLE,
      'huyen/a.xlsx': await book(district('1372')),
      'huyen/b.xlsx': new Uint8Array([1, 2, 3]),
    };
    const ran = await run(['funding', 'plan.xlsx', '--against', 'huyen', '--json'], files);
    expect(ran.exitCode).toBe(2);
    expect(ran.stderr).toContain('b.xlsx');
    expect(json(ran).differences.some(({ unit }: { unit: string }) => unit === 'Mang Yang')).toBe(true);
  });

  test.each([
    ['no such file', ['funding', 'nowhere.xlsx'], 'nowhere.xlsx'],
    ['no money in it', ['funding', 'none.xlsx'], 'none.xlsx'],
    ['an unknown option', ['funding', 'plan.xlsx', '--so-sanh'], '--so-sanh'],
    ['no file at all', ['funding'], 'tệp'],
  ])('%s', async (_, argv, named) => {
    const none = await book(['Ghi chú', 'Không có bảng nào']);
    const ran = await run(argv, { 'plan.xlsx': SAMPLE, 'none.xlsx': none });
    expect(ran).toMatchObject({ exitCode: 2, stdout: '' });
    expect(ran.stderr).toContain(named);
  });
});

test.each([
  ['vi', 'NSNN 55.400 (20,57 %); Vốn khác 213.895 (79,43 %)', 'khác'],
  ['en', 'State 55.400 (20,57 %); Other 213.895 (79,43 %)', 'different'],
])('as a text, %s', async (language, totals, verdict) => {
  const files = { 'plan.xlsx': SAMPLE, 'mang-yang.xlsx': await book(district('1372')) };
  const ran = await run(['funding', 'plan.xlsx', '--against', 'mang-yang.xlsx', '--lang', language], files);
  expect(ran.stdout).toContain(totals);
  expect(ran.stdout).toMatch(new RegExp(`Mang Yang, 2023, .* 1\\.436 +1\\.372 +64 +${verdict}`));
});

const SOURCES = async (year: number, measure: string): Promise<Uint8Array> =>
  workbook([
    sheet(
      'Kinh phí',
      `Dự toán kinh phí${measure}`,
      `
      STT | Đơn vị | Nội dung | Năm | NSNN | Vốn khác
      1 | Xã Ia Hrú | In tem | ${year} | 365 | 80`,
    ),
  ]);

test('where no sheet says its measure, neither the report nor the minutes say one', async () => {
  const files = { 'a.xlsx': await SOURCES(2026, '') };
  const { stdout } = await run(['funding', 'a.xlsx'], files);
  expect(stdout).toMatch(/^Đơn vị tính: bảng không ghi; thêm --measure/);
  expect(stdout).toContain(
    'là 445 (bảng không ghi đơn vị tính), gồm ngân sách nhà nước 365 (82,02 %) và vốn khác 80 (17,98 %).',
  );
  const said = await run(['funding', 'a.xlsx', '--measure', 'trieu'], files);
  expect(said.stdout).toContain('là 445 triệu đồng (bằng chữ: Bốn trăm bốn mươi lăm triệu đồng)');
});

test('a table without a column of money is none, whatever it is said to be', async () => {
  const other = sheet(
    'Bảng',
    'Bảng lạ',
    `
    TT | Hạng mục | Chi 2026 | Chi 2027
    1 | Cổng chào | 12 | 14
    2 | Đèn đường | 20 | 11
     | Cộng | 32 | 25`,
  );
  const { exitCode, stderr } = await run(['funding', 'a.xlsx', '--as', 'Bảng=funding-sources'], {
    'a.xlsx': await workbook([other]),
  });
  expect([exitCode, stderr]).toEqual([2, expect.stringContaining('không có bảng kinh phí nào đọc được')]);
});

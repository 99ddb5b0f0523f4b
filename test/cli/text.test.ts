import { plan } from '../engine/document/plans';
import { run } from './run';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const GOALS = `I. MỤC TIÊU

- Đến năm 2025 có ít nhất 246 sản phẩm mới, trong đó:

+ Nhóm thực phẩm: 216 sản phẩm

+ Nhóm đồ uống: 40 sản phẩm

II. CHẾ ĐỘ BÁO CÁO

UBND các huyện báo cáo về Sở Nông nghiệp trước ngày 10/6 hàng năm.`;

const files = { 'kh.txt': bytes(plan('2021-2025', GOALS)) };

test('--json is the fixed form', async () => {
  const ran = await run(['text', 'kh.txt', '--json'], files);
  expect([ran.exitCode, ran.stderr]).toEqual([0, '']);
  const json = JSON.parse(ran.stdout);
  expect(json.plan).toEqual({ number: '45/KH-UBND', date: '2021-01-10', from: 2021, to: 2025 });
  expect(json.facts).toMatchObject([
    {
      value: '246',
      comparator: 'at-least',
      measure: 'product',
      about: { indicator: 'new-products', year: 2025 },
      sentence: 'Đến năm 2025 có ít nhất 246 sản phẩm mới, trong đó:',
      paragraph: 6,
    },
    {
      value: '216',
      comparator: 'exactly',
      about: { indicator: 'new-products', group: 'I' },
      paragraph: 7,
      parent: 0,
    },
    { value: '40', about: { indicator: 'new-products', group: 'II' }, paragraph: 8, parent: 0 },
  ]);
  expect(json.deadlines).toMatchObject([
    { kind: 'report', date: '10/6', day: 10, months: [6], paragraph: 10 },
  ]);
  expect(json.targets).toMatchObject([
    { indicator: 'new-products', comparator: 'at-least', planned: ['246'], paragraph: 6 },
    { planned: ['216'] },
    { planned: ['40'] },
  ]);
  expect(json.findings).toMatchObject([
    {
      rule: 'text-sum',
      // "ít nhất" leaves room: not proved.
      severity: 'warning',
      cells: [],
      places: [
        { file: 'kh.txt', paragraph: 6, quote: 'Đến năm 2025 có ít nhất 246 sản phẩm mới' },
        { paragraph: 7 },
        { paragraph: 8 },
      ],
      expected: '256',
      found: '246',
      difference: '-10',
    },
  ]);
});

test('a text in Vietnamese and in English', async () => {
  const vi = await run(['text', 'kh.txt'], files);
  expect(vi.stdout).toContain(
    '- đoạn 6: ít nhất 246 sản phẩm (Sản phẩm mới, đến năm 2025): “Đến năm 2025 có ít nhất 246 sản phẩm mới”',
  );
  expect(vi.stdout).toContain('- trước 10/6: báo cáo (đoạn 10)');
  expect(vi.stdout).toContain('các phần cộng được 256 sản phẩm');
  const en = await run(['text', 'kh.txt', '--lang', 'en'], files);
  expect(en.stdout).toContain('the parts add up to 256');
});

test('a check reads the text with the sheets, and says what is due', async () => {
  const ran = await run(['check', 'kh.txt', '--json'], files);
  const json = JSON.parse(ran.stdout);
  expect(json.texts).toMatchObject([{ file: 'kh.txt', facts: 3, deadlines: [{ date: '10/6' }] }]);
  expect(json.findings.map(({ rule }: { rule: string }) => rule)).toEqual(['text-sum']);
});

test('a workbook has no text', async () => {
  const { sheet, workbook } = await import('./run');
  const ran = await run(['text', 'a.xlsx'], { 'a.xlsx': await workbook([sheet('A', 'A', '1 | 2')]) });
  expect(ran.exitCode).toBe(2);
  expect(ran.stderr).toContain('không có lời văn');
});

test.each([
  [
    'Các xã, phường gửi hồ sơ trước ngày 30/4/2026 (đợt 1) và trước ngày 30/9/2026 (đợt 2). Báo cáo kết quả về Sở Nông nghiệp trước ngày 05/12/2026.',
    ['30/4/2026 1 commune', '30/9/2026 2 commune', '05/12/2026 - -'],
  ],
  [
    'Đợt 1: UBND xã gửi hồ sơ về Sở trước ngày 30/4/2026; Hội đồng cấp tỉnh đánh giá trước ngày 30/6/2026.',
    ['30/4/2026 1 commune', '30/6/2026 1 province'],
  ],
])('a day belongs to the round and the office of its own words: %s', async (body, expected) => {
  const ran = await run(['text', 'kh.txt', '--json'], { 'kh.txt': bytes(plan('2026', body)) });
  const told = (JSON.parse(ran.stdout).deadlines as Record<string, unknown>[]).map(
    ({ date, round = '-', level = '-' }) => [date, round, level].join(' '),
  );
  expect(told).toEqual(expected);
});

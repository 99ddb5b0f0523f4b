import { run, sheet, workbook } from './run';

const PRODUCTS = sheet(
  'Sản phẩm',
  'DANH MỤC SẢN PHẨM OCOP',
  `
  STT | Đơn vị    | Tên sản phẩm | Chủ thể | Loại hình chủ thể | Nhóm sản phẩm | Hình thức | Năm | Tổng điểm | Ngày đánh giá | Hạng sao | Số quyết định | Ngày công nhận
  1 | Mang Yang | Cà phê Đê Ar | HTX Đê Ar  | HTX | Đồ uống   | Mới      | 2021 | 65 | 01/5/2021 | 3 | 10/QĐ-UBND | 10/5/2021
  2 | Mang Yang | Cà phê Đê Ar | HTX Đê Ar  | HTX | Đồ uống   | Nâng hạng | 2024 | 75 | 01/5/2024 | 4 | 20/QĐ-UBND | 10/5/2024
  3 | An Khê    | Nem An Khê   | Hộ Bà Năm  | Hộ  | Thực phẩm | Mới      | 2021 | 60 | 01/5/2021 | 3 | 10/QĐ-UBND | 10/5/2021
  4 | An Khê    | Rượu ghè     | Hộ Bà Sáu  | Hộ  | Đồ uống   | Mới      | 2024 | 69 | 01/5/2024 | 4 | 20/QĐ-UBND | 10/5/2024
  5 | An Khê    | Chả ram      | Hộ Bà Sáu  | Hộ  | Thực phẩm | Mới      | 2024 | 45 | 01/5/2024 |   |            |`,
);

const tally = async (...argv: string[]) =>
  run(['tally', 'a.xlsx', ...argv], { 'a.xlsx': await workbook([PRODUCTS]) });

test('--json is the fixed form', async () => {
  const ran = await tally('--json', '--as-of', '2024-12-31');
  expect([ran.exitCode, ran.stderr]).toEqual([0, '']);
  const json = JSON.parse(ran.stdout);
  expect(json).toMatchObject({
    asOf: '2024-12-31',
    cumulative: { total: 3, byStars: { 3: 1, 4: 2, 5: 0 } },
    valid: { total: 2, byStars: { 3: 0, 4: 2, 5: 0 } },
    byUnit: [
      { unit: 'Mang Yang', cumulative: { total: 1 }, valid: { total: 1 } },
      { unit: 'An Khê', cumulative: { total: 2 }, valid: { total: 1 } },
    ],
    byGroup: [
      { group: 'I', cumulative: { total: 1 }, valid: { total: 0 } },
      { group: 'II', cumulative: { total: 2 }, valid: { total: 2 } },
    ],
  });
  expect(json.findings.map(({ rule, cells }: { rule: string; cells: string[] }) => [rule, cells])).toEqual([
    ['star-score', ["'Sản phẩm'!K7"]],
    ['score-below', ["'Sản phẩm'!I8"]],
    ['recognition-expired', ["'Sản phẩm'!M6"]],
  ]);
});

test('as of today, unless a day is given', async () => {
  const files = { 'a.xlsx': await workbook([PRODUCTS]) };
  const of = async (today: string): Promise<unknown> =>
    JSON.parse((await run(['tally', 'a.xlsx', '--json'], files, today)).stdout);
  expect(await of('2024-05-09')).toMatchObject({ cumulative: { total: 2 }, valid: { total: 2 } });
  expect(await of('2024-05-10')).toMatchObject({ cumulative: { total: 3 }, valid: { total: 3 } });
  expect(await of('2024-05-11')).toMatchObject({ cumulative: { total: 3 }, valid: { total: 2 } });
});

test('a text in Vietnamese and in English', async () => {
  const vi = await tally('--as-of', '2024-12-31');
  expect(vi.stdout).toContain('Tổng hợp hạng sao tính đến 31/12/2024');
  expect(vi.stdout).toContain('Còn hiệu lực: 2 (3 sao: 0; 4 sao: 2; 5 sao: 0)');
  const en = await tally('--as-of', '2024-12-31', '--lang', 'en');
  expect(en.stdout).toContain('Valid: 2 (3 stars: 0; 4 stars: 2; 5 stars: 0)');
});

test('where nothing is recognised no table of noughts claims that it was counted', async () => {
  const ran = await tally('--as-of', '2020-12-31');
  expect(ran.stdout).toContain('chưa có sản phẩm nào được công nhận');
  expect(ran.stdout).not.toContain('Tổng  ');
});

test('points that do not add up are an error', async () => {
  const file = await workbook([
    sheet(
      'Sản phẩm',
      'DANH MỤC SẢN PHẨM',
      `STT | Đơn vị | Tên sản phẩm | Chủ thể | Điểm A | Điểm B | Điểm C | Tổng điểm | Hạng sao | Ngày công nhận
       1 | Kbang | Gạo | HTX A | 30 | 20 | 25 | 85 | 4 | 10/5/2024`,
    ),
  ]);
  const ran = await run(['tally', 'b.xlsx', '--json'], { 'b.xlsx': file });
  expect(ran.exitCode).toBe(1);
});

test.each([[['--as-of', '2024-02-30']], [['--as-of']], [['--nope']]])('a wrong option: %j', async (argv) => {
  const ran = await tally(...argv);
  expect([ran.exitCode, ran.stdout]).toEqual([2, '']);
  expect(ran.stderr).not.toBe('');
});

test('a workbook without product sheets cannot be used', async () => {
  const file = await workbook([{ name: 'Trống', rows: [[{ value: 'Ghi chép' }]] }]);
  expect((await run(['tally', 'c.xlsx', '--json'], { 'c.xlsx': file })).exitCode).toBe(2);
});

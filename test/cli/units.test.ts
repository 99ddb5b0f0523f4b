import { openWorkbook } from '../../src/hosts/file/open-workbook';
import { run, sheet, workbook } from './run';

const PRODUCTS = sheet(
  'Danh mục',
  'DANH MỤC SẢN PHẨM OCOP TỈNH GIA LAI',
  `
  STT | Đơn vị         | Xã, phường   | Tên sản phẩm | Chủ thể  | Nhóm sản phẩm | Hình thức | Năm
  1   | Huyện Ia Pa    | Ia Tul       | Gạo          | HTX A    | Thực phẩm     | Mới       | 2023
  2   | Huyện Ia Pa    | xã Kim Tân   | Mật ong      | HTX B    | Thực phẩm     | Mới       | 2023
  3   | TP. Pleiku     | P.Diên Hồng  | Cà phê       | HTX C    | Đồ uống       | Mới       | 2023
  4   | Huyện Ia Pa    | Ia Tull      | Sầu riêng    | HTX D    | Thực phẩm     | Mới       | 2023
  5   | Huyện Chư Sê   |              | Hồ tiêu      | HTX E    | Thực phẩm     | Mới       | 2023
  6   | Huyện Mang Yang | Xã Mang Yang | Cà phê bột  | HTX G    | Đồ uống       | Mới       | 2026`,
);

const units = async (files: Record<string, Uint8Array>, ...argv: string[]) =>
  run(['units', ...Object.keys(files), '--as-of', '2026-01-01', ...argv], files);

test('--json is the fixed form', async () => {
  const ran = await units({ 'a.xlsx': await workbook([PRODUCTS]) }, '--json');
  expect([ran.exitCode, ran.stderr]).toEqual([0, '']);
  const json = JSON.parse(ran.stdout);
  expect(json).toMatchObject({
    asOf: '2026-01-01',
    province: 'Gia Lai',
    provinceFrom: 'title',
    units: [
      { cell: "'Danh mục'!C4", text: 'Ia Tul', verdict: 'former', code: '24028', candidates: ['24028'] },
      { cell: "'Danh mục'!C5", text: 'xã Kim Tân', verdict: 'former', code: '24022' },
      { cell: "'Danh mục'!C6", text: 'P.Diên Hồng', verdict: 'former', code: '23563' },
      { cell: "'Danh mục'!C7", text: 'Ia Tull', verdict: 'unknown', candidates: ['24028'] },
      { cell: "'Danh mục'!B8", text: 'Huyện Chư Sê', verdict: 'divided' },
      { cell: "'Danh mục'!C9", text: 'Xã Mang Yang', verdict: 'today', code: '23794' },
    ],
    sums: [{ sheet: 'Danh mục', column: 'count', before: '6', placed: '4', waiting: '2' }],
  });
  expect(json.units[3].code).toBeUndefined();
  expect(json.findings.map(({ rule, cells }: { rule: string; cells: string[] }) => [rule, cells])).toEqual([
    ['unknown-unit', ["'Danh mục'!C7"]],
    ['divided-unit', ["'Danh mục'!B8"]],
  ]);
});

test('--out adds the columns and the mapping; answers given there are remembered', async () => {
  const first = await units({ 'a.xlsx': await workbook([PRODUCTS]) }, '--out', 'b.xlsx');
  expect(first.exitCode).toBe(0);
  const made = await openWorkbook(first.written['b.xlsx'] ?? new Uint8Array(), 'b.xlsx');
  const [list, mapping] = made.sheets;
  const column = (col: number): unknown[] =>
    list?.rows.slice(2).map((row) => row?.[col]?.value ?? null) ?? [];
  expect(column(8)).toEqual([
    'Xã, phường mới',
    'Xã Ia Tul',
    'Xã Ia Pa',
    'Phường Diên Hồng',
    null,
    null,
    'Xã Mang Yang',
  ]);
  expect(column(9)).toEqual(['Mã đơn vị', '24028', '24022', '23563', null, null, '23794']);
  expect(mapping?.name).toBe('Chuyển đơn vị');
  // a name for all rows alike on the mapping sheet, a code in the row itself
  const answered = made.sheets.map((each) => ({
    ...each,
    rows: each.rows.map((row) => {
      const cells = [...(row ?? [])];
      if (row?.[0]?.value === 'Ia Tull') cells[3] = { value: 'Xã Ia Tul' };
      if (row?.[1]?.value === 'Huyện Chư Sê') cells[9] = { value: 23941 };
      return cells;
    }),
  }));
  const second = await units({ 'b.xlsx': await workbook(answered) }, '--json', '--out', 'c.xlsx');
  const json = JSON.parse(second.stdout);
  expect(json.units.slice(3, 5)).toMatchObject([
    { verdict: 'unknown', code: '24028', answered: true },
    { verdict: 'divided', code: '23941', answered: true },
  ]);
  expect([json.sums[0].waiting, json.findings, json.units.length]).toEqual(['0', [], 6]);
  const again = await openWorkbook(second.written['c.xlsx'] ?? new Uint8Array(), 'c.xlsx');
  expect(again.sheets.map(({ name }) => name)).toEqual(['Danh mục', 'Chuyển đơn vị']);
});

test('the report says what was taken and what is to be answered', async () => {
  const { stdout } = await units({ 'a.xlsx': await workbook([PRODUCTS]) });
  expect(stdout).toContain('Gia Lai (theo tiêu đề)');
  expect(stdout).toContain('Danh mục, Số dòng: 6 = 4 theo đơn vị mới + 2 chờ trả lời');
  expect(stdout).toContain('Xã Kim Tân, Huyện Ia Pa, Tỉnh Gia Lai → Xã Ia Pa (24022): 1');
  expect(stdout).toContain("Ia Tull, Huyện Ia Pa ('Danh mục'!C7): 24028 Xã Ia Tul");
});

test('a sheet that no layout knows is read by what its columns name', async () => {
  const list = sheet('Xã', 'Các xã', 'TT | Tên xã\n1 | Xã Bàu Cạn\n2 | xã Ia Boòng\n3 | Xã Ia Lâu');
  const ran = await units({ 'a.xlsx': await workbook([list]) }, '--json', '--province', 'gia lai');
  expect(JSON.parse(ran.stdout).units.map(({ code }: { code: string }) => code)).toEqual([
    '23896',
    '23911',
    '23935',
  ]);
});

test('an address in one column is enough', async () => {
  const list = sheet(
    'Sản phẩm',
    'DANH MỤC SẢN PHẨM OCOP TỈNH GIA LAI',
    `STT | Địa chỉ | Tên sản phẩm | Chủ thể | Nhóm sản phẩm | Năm
1 | Thôn Tân Lập, xã Ia Tul, huyện Ia Pa, tỉnh Gia Lai | Gạo | HTX A | Thực phẩm | 2023
2 | Tổ 5, P. Hoa Lư, TP. Pleiku, Gia Lai | Cà phê | HTX B | Đồ uống | 2023
3 | Số 12 đường Trần Phú, phường An Bình, TX An Khê | Nem | Hộ C | Thực phẩm | 2023`,
  );
  const ran = await units({ 'a.xlsx': await workbook([list]) }, '--json');
  expect(JSON.parse(ran.stdout).units.map(({ code }: { code: string }) => code)).toEqual([
    '24028',
    '23575',
    '23614',
  ]);
});

test.each([
  ['a province that is none', ['--province', 'Xứ Lạ'], '--province'],
  ['an output over the input', ['--out', 'a.xlsx'], 'a.xlsx'],
])('%s is refused', async (_, argv, said) => {
  const ran = await units({ 'a.xlsx': await workbook([PRODUCTS]) }, ...argv);
  expect([ran.exitCode, ran.stdout]).toEqual([2, '']);
  expect(ran.stderr).toContain(said);
});

test('a workbook that names no unit is refused with a sentence', async () => {
  const list = sheet('Số', 'Số', 'TT | Mục\n1 | Bàn\n2 | Ghế');
  const ran = await units({ 'a.xlsx': await workbook([list]) });
  expect([ran.exitCode, ran.stderr]).toEqual([2, expect.stringContaining('không có cột nào')]);
});

const PLAN_OF = (name: string, rows: string) =>
  sheet(
    name,
    'Phụ lục 3: DỰ KIẾN KINH PHÍ CỦA TỈNH GIA LAI GIAI ĐOẠN 2026-2027',
    `
  STT | Đơn vị | Tổng | NSNN | Vốn khác
  ${rows}`,
  );

test('--json lays former units beside those of today of the same land, with both sums', async () => {
  const former = PLAN_OF('Huyện', '|Cấp huyện|30|20|10\n1|Huyện Ia Pa|30|20|10');
  const today = PLAN_OF('Xã', '|Cấp xã|29|19|10\n1|Xã Ia Pa|10|5|5\n2|Xã Pờ Tó|10|10|0\n3|Xã Ia Tul|9|4|5');
  const ran = await units({ 'a.xlsx': await workbook([former, today]) }, '--json');
  const { beside } = JSON.parse(ran.stdout);
  expect(beside).toHaveLength(1);
  const columns = [
    { column: 'Tổng', former: '30', today: '29', difference: '1' },
    { column: 'NSNN', former: '20', today: '19', difference: '1' },
    { column: 'Vốn khác', former: '10', today: '10', difference: '0' },
  ];
  expect(beside[0]).toEqual({
    former: { sheets: [{ sheet: 'Huyện' }], units: 1 },
    today: { sheets: [{ sheet: 'Xã' }], units: 3 },
    groups: [{ former: ['Huyện Ia Pa'], today: ['Xã Ia Pa', 'Xã Pờ Tó', 'Xã Ia Tul'], whole: true, columns }],
    total: { whole: true, columns },
  });
});

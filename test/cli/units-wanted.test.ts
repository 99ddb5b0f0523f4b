import { openWorkbook } from '../../src/hosts/file/open-workbook';
import { run, sheet, workbook } from './run';

/* `--units` over sheets that name their units as the plan's people wrote them. */

const PRODUCTS = (units: readonly string[]): string =>
  [
    'STT | Đơn vị | Tên sản phẩm | Chủ thể | Nhóm sản phẩm | Hình thức | Năm | Hạng sao | Ngày công nhận',
    ...units.map(
      (unit, i) => `${i + 1} | ${unit} | SP ${i} | HTX ${i} | Thực phẩm | Mới | 2026 | 3 | 05/3/2026`,
    ),
  ].join('\n');
const BUDGET = (units: readonly string[]): string =>
  [
    'STT | Đơn vị | Nội dung | Năm | Thành tiền | NSNN | Vốn khác',
    ...units.map(
      (unit, i) => `${i + 1} | ${unit} | Bao bì | 2026 | ${10 * (i + 1)} | ${4 * (i + 1)} | ${6 * (i + 1)}`,
    ),
    '9 | Sở Công Thương | Hội chợ | 2026 | 80 | 80 |',
  ].join('\n');

const file = (units: readonly string[]): Promise<Uint8Array> =>
  workbook([
    sheet('Sản phẩm', 'DANH MỤC SẢN PHẨM OCOP TỈNH GIA LAI', PRODUCTS(units)),
    sheet('Kinh phí', 'DỰ TOÁN KINH PHÍ (Đơn vị tính: triệu đồng)', BUDGET(units)),
  ]);

const FORMER = [
  'xã Ia Broăi, huyện Ia Pa',
  'xã Ia KDăm, H. Ia Pa',
  'xã Chư Răng, huyện Ia Pa',
  'xã Ia RSươm, huyện Krông Pa',
];
const TODAY = ['Xã Ia Tul', 'Xã Pờ Tó', 'Xã Uar', 'Xã Ia Rsai'];

const units = async (from: readonly string[], wanted: string, ...command: string[]) => {
  const ran = await run([...command, 'a.xlsx', '--units', wanted, '--json'], { 'a.xlsx': await file(from) });
  return { ...ran, json: ran.stdout === '' ? undefined : JSON.parse(ran.stdout) };
};
const byUnit = (
  rows: readonly { readonly unit: string; readonly cumulative: { readonly total: number } }[],
) => Object.fromEntries(rows.map(({ unit, cumulative }) => [unit, cumulative.total]));

test('a register of former communes is tallied in those of today, and the other way in districts', async () => {
  const today = await units(FORMER, 'today', 'tally');
  expect(byUnit(today.json.byUnit)).toEqual({ 'Xã Ia Tul': 2, 'Xã Pờ Tó': 1, 'Xã Uar': 1 });
  const former = await units(TODAY, 'former', 'tally');
  expect(byUnit(former.json.byUnit)).toEqual({ 'Huyện Ia Pa': 2, 'Huyện Krông Pa': 2 });
  expect(former.json.cumulative.total).toBe(4);
});

test('money too: every đồng is there, offices stay as they are', async () => {
  const of = (rows: readonly { readonly unit: string; readonly total: string }[]) =>
    Object.fromEntries(rows.map(({ unit, total }) => [unit, total]));
  const today = await units(FORMER, 'today', 'funding');
  expect(of(today.json.byUnit)).toEqual({
    'Xã Ia Tul': '30',
    'Xã Pờ Tó': '30',
    'Xã Uar': '40',
    'Sở Công Thương': '80',
  });
  const former = await units(TODAY, 'former', 'funding');
  expect(of(former.json.byUnit)).toEqual({
    'Huyện Ia Pa': '30',
    'Huyện Krông Pa': '70',
    'Sở Công Thương': '80',
  });
  expect([today.json.total, former.json.total]).toEqual(['180', '180']);
});

test('targets count the units that are wanted: former communes with products are three of today', async () => {
  const plan = await workbook([
    sheet('Sản phẩm', 'DANH MỤC SẢN PHẨM OCOP TỈNH GIA LAI', PRODUCTS(FORMER)),
    sheet(
      'Đơn vị',
      'DANH SÁCH ĐƠN VỊ',
      ['STT | Tên đơn vị | Cấp', ...TODAY.map((name, i) => `${i + 1} | ${name} | Xã`)].join('\n'),
    ),
    sheet(
      'Chỉ tiêu',
      'CHỈ TIÊU',
      'STT | Chỉ tiêu | Kế hoạch | Đơn vị tính | Năm\n1 | Tỷ lệ xã có sản phẩm OCOP | ít nhất 75% | % | 2026',
    ),
  ]);
  const targets = async (...more: string[]) => {
    const ran = await run(['targets', 'a.xlsx', '--as-of', '2026-12-31', '--json', ...more], {
      'a.xlsx': plan,
    });
    return JSON.parse(ran.stdout).targets.map((each: { actual: string; verdict: string }) => [
      each.actual,
      each.verdict,
    ]);
  };
  expect(await targets('--units', 'today')).toEqual([['75', 'reached']]);
  expect(await targets()).toEqual([['75', 'reached']]);
  expect(await targets('--units', 'former')).toEqual([['0', 'missed']]);
  const checked = await run(['check', 'a.xlsx', '--as-of', '2026-12-31', '--json'], { 'a.xlsx': plan });
  const { findings, summary } = JSON.parse(checked.stdout) as {
    readonly findings: readonly { readonly rule: string; readonly severity: string }[];
    readonly summary: { readonly warnings: number };
  };
  expect(findings.map(({ rule }) => rule)).not.toContain('target-missed');
  expect(summary.warnings).toBe(findings.filter(({ severity }) => severity === 'warning').length);
  const refused = await run(['targets', 'a.xlsx', '--units', 'huyện'], { 'a.xlsx': plan });
  expect(refused.exitCode).toBe(2);
});

test.each([
  ['today', FORMER, ['Xã Ia Tul', 'Xã Pờ Tó', 'Xã Uar'], 'Xã, phường mới'],
  ['former', TODAY, ['Huyện Ia Pa', 'Huyện Krông Pa'], 'Huyện trước sắp xếp'],
] as const)(
  'appendices in units of %s, with the units beside the rows',
  async (wanted, from, names, heading) => {
    const { written, exitCode } = await run(['fill', 'a.xlsx', '--units', wanted, '--out', 'b.xlsx'], {
      'a.xlsx': await file(from),
    });
    expect(exitCode).toBe(0);
    const { sheets } = await openWorkbook(written['b.xlsx'] ?? new Uint8Array(), 'b.xlsx');
    const texts = (name: string) =>
      sheets
        .find((each) => each.name === name)
        ?.rows.flatMap((row) => row?.map((cell) => cell?.value) ?? []) ?? [];
    for (const name of names) expect(texts('Phụ lục I')).toContain(name);
    for (const name of from) expect(texts('Phụ lục I')).not.toContain(name);
    expect(texts('Sản phẩm')).toContain(heading);
    const check = await run(['check', 'b.xlsx', '--json'], {
      'b.xlsx': written['b.xlsx'] ?? new Uint8Array(),
    });
    expect(JSON.parse(check.stdout).summary.errors).toBe(0);
  },
);

test.each([
  ['today', ['huyện Ia Pa', 'xã Ia Broăi'], /Ia Pa/],
  ['former', ['Xã Ia Tul', 'Không Đâu'], /Không Đâu/],
] as const)(
  'a name that leaves its unit of %s open is asked for and nothing is drawn up',
  async (wanted, from, name) => {
    for (const command of [['tally'], ['fill', '--out', 'b.xlsx']]) {
      const ran = await run([...command, 'a.xlsx', '--units', wanted], { 'a.xlsx': await file(from) });
      expect(ran.exitCode).toBe(2);
      expect(ran.stderr).toMatch(name);
      expect(ran.written).toEqual({});
    }
  },
);

const REGISTER = (rows: string) => [
  sheet('Kế hoạch', 'THÔNG TIN KẾ HOẠCH', 'Thông tin | Giá trị\nNgày kế hoạch | 15/01/2026\nTỉnh | Gia Lai'),
  sheet(
    'Đơn vị',
    'DANH SÁCH ĐƠN VỊ',
    'STT | Đơn vị | Cấp\n1 | Xã Ia Pa | Xã\n2 | Xã Ia Tul | Xã\n3 | Xã Bờ Ngoong | Xã',
  ),
  sheet(
    'Sản phẩm',
    'DANH MỤC SẢN PHẨM OCOP',
    `STT | Huyện | Xã | Tên sản phẩm | Chủ thể | Nhóm sản phẩm | Hình thức | Năm | Hạng sao | Ngày công nhận\n${rows}`,
  ),
];
const ROWS = [
  '1 | Ia Pa | Kim Tân | Gạo | HTX A | Thực phẩm | Mới | 2026 | 3 | 05/3/2026',
  '2 | Ia Pa | Ia Tul | Mật ong | HTX B | Thực phẩm | Mới | 2026 | 3 | 05/3/2026',
  '3 | Chư Sê | Bar Măih | Cà phê | HTX C | Đồ uống | Mới | 2026 | 3 | 05/3/2026',
];

test('a plan of communes counts a register of districts and former communes in those of today', async () => {
  const tally = async (rows: readonly string[], ...argv: string[]) => {
    const ran = await run(['tally', 'a.xlsx', '--json', ...argv], {
      'a.xlsx': await workbook(REGISTER(rows.join('\n'))),
    });
    return { told: ran.stderr, counts: byUnit(JSON.parse(ran.stdout).byUnit) };
  };
  const moved = await tally(ROWS);
  expect(moved.counts).toEqual({ 'Xã Ia Pa': 1, 'Xã Ia Tul': 1, 'Xã Bờ Ngoong': 1 });
  expect(moved.told).toContain('"Kim Tân (Ia Pa)" → Xã Ia Pa');
  expect((await tally(ROWS, '--units', 'former')).counts).toEqual({ 'Huyện Ia Pa': 2, 'Huyện Chư Sê': 1 });
  // One that is nobody's: none is moved, and each is counted by its commune as written.
  const open = await tally([
    ...ROWS,
    '4 | Ia Pa | Không Đâu | Rượu | HTX D | Đồ uống | Mới | 2026 | 3 | 05/3/2026',
  ]);
  expect(open.counts).toEqual({ 'Kim Tân': 1, 'Xã Ia Tul': 1, 'Bar Măih': 1, 'Không Đâu': 1 });
  expect(open.told).toMatch(/Chưa xếp 3 tên.*Không Đâu/u);
});

test('a register that has addresses only is counted by the communes that they name', async () => {
  const register = sheet(
    'Sản phẩm',
    'DANH MỤC SẢN PHẨM OCOP TỈNH GIA LAI',
    `
    STT | Tên sản phẩm | Chủ thể | Địa chỉ | Nhóm sản phẩm | Hình thức | Năm | Hạng sao | Ngày công nhận
    1 | Gạo | HTX A | thôn 3, xã Ia Pa, huyện Ia Pa | Thực phẩm | Mới | 2026 | 3 | 05/3/2026
    2 | Mật ong | HTX B | Làng Tơ Drah, xã Bờ Ngoong, huyện Chư Sê | Thực phẩm | Mới | 2026 | 3 | 05/3/2026
    3 | Cà phê | HTX C | tổ 5, phường Diên Hồng, TP. Pleiku, tỉnh Gia Lai | Đồ uống | Mới | 2026 | 3 | 05/3/2026`,
  );
  const files = { 'a.xlsx': await workbook([register]) };
  const ran = await run(['tally', 'a.xlsx', '--json'], files);
  expect(byUnit(JSON.parse(ran.stdout).byUnit)).toEqual({
    'Xã Ia Pa': 1,
    'Xã Bờ Ngoong': 1,
    'Phường Diên Hồng': 1,
  });
  const former = await run(['tally', 'a.xlsx', '--json', '--units', 'former'], files);
  expect(byUnit(JSON.parse(former.stdout).byUnit)).toEqual({
    'Huyện Ia Pa': 1,
    'Huyện Chư Sê': 1,
    'Thành phố Pleiku': 1,
  });
});

test("a column of communes names no district: Ia Pa is today's commune there", async () => {
  const register = sheet(
    'Sản phẩm',
    'DANH MỤC SẢN PHẨM OCOP TỈNH GIA LAI',
    `
    STT | Xã | Tên sản phẩm | Chủ thể | Nhóm sản phẩm | Hình thức | Năm | Hạng sao | Ngày công nhận
    1 | Ia Pa | Gạo | HTX A | Thực phẩm | Mới | 2026 | 3 | 05/3/2026
    2 | Kim Tân | Mật ong | HTX B | Thực phẩm | Mới | 2026 | 3 | 05/3/2026`,
  );
  const ran = await run(['tally', 'a.xlsx', '--json'], { 'a.xlsx': await workbook([register]) });
  expect(byUnit(JSON.parse(ran.stdout).byUnit)).toEqual({ 'Xã Ia Pa': 2 });
});

const LIST = (rows: readonly string[]): string =>
  [
    'STT | Huyện, thành phố | Xã, phường | Tên sản phẩm | Chủ thể | Nhóm sản phẩm | Hình thức | Năm',
    ...rows.map((row, i) => `${i + 1} | ${row} | Trà ${i} | HTX ${i} | Đồ uống | Mới | 2026`),
  ].join('\n');

test('communes of one name in two districts are two rows while another name leaves the plan where it was', async () => {
  const rows = ['Đà Lạt | Phường 2', 'TP. Bảo Lộc | Phường 2', 'TP. Đà Lạt | P. 2', 'Di Linh | Xã Không Có'];
  const bytes = await workbook([sheet('DM', 'DANH MỤC SẢN PHẨM OCOP TỈNH LÂM ĐỒNG', LIST(rows))]);
  const ran = await run(['fill', 'a.xlsx', '--out', 'b.xlsx', '--layout', 'product-plan'], {
    'a.xlsx': bytes,
  });
  expect(ran.stderr).toContain('Không Có');
  const book = await openWorkbook(ran.written['b.xlsx'] ?? new Uint8Array(), 'b.xlsx');
  const made = book.sheets.find(({ name }) => name.startsWith('Phụ lục'));
  const counts = made?.rows.flatMap((row) =>
    typeof row?.[0]?.value === 'number' ? [[row[1]?.value, row[4]?.value]] : [],
  );
  expect(counts).toEqual([
    ['Phường 2 (Đà Lạt)', 2],
    ['Phường 2 (TP. Bảo Lộc)', 1],
    ['Xã Không Có', 1],
  ]);
});

test('a ward that is in another district than the row says is asked about, never placed', async () => {
  const rows = ['TP. Đà Lạt | Phường 3', 'TP. Bảo Lộc | Phường 3', 'TP. Đà Lạt | Phường 5'];
  const bytes = await workbook([sheet('DM', 'DANH MỤC SẢN PHẨM OCOP TỈNH LÂM ĐỒNG', LIST(rows))]);
  const { stdout } = await run(['units', 'a.xlsx', '--json'], { 'a.xlsx': bytes });
  const { units: found } = JSON.parse(stdout);
  expect(found.map(({ verdict }: { verdict: string }) => verdict)).toEqual(['former', 'unknown', 'former']);
});

test('funding of a commune plan is by the communes of today without being asked, and by its own against the same names', async () => {
  const files = { 'a.xlsx': await file(FORMER), 'b.xlsx': await file(FORMER), 'c.xlsx': await file(TODAY) };
  const names = async (...args: string[]) => {
    const ran = await run(['funding', ...args, '--json'], files);
    const { byUnit: rows } = JSON.parse(ran.stdout);
    return { rows: rows.map(({ unit }: { unit: string }) => unit), told: ran.stderr };
  };
  const alone = await names('a.xlsx');
  expect(alone.rows).toEqual(['Xã Ia Tul', 'Xã Pờ Tó', 'Xã Uar', 'Sở Công Thương']);
  expect(alone.told).toContain('Xã Ia Tul');
  expect((await names('a.xlsx', '--against', 'b.xlsx')).rows).toContain('xã Ia Broăi, huyện Ia Pa');
  expect((await names('a.xlsx', '--against', 'c.xlsx')).rows).toContain('Xã Ia Tul');
});

test('a plan without day and years says which units were taken', async () => {
  const bytes = await workbook([
    sheet(
      'DM',
      'DANH MỤC SẢN PHẨM',
      `STT | Đơn vị | Tên sản phẩm | Chủ thể | Nhóm sản phẩm | Hình thức
       1 | Xã Ia Tul | Trà | HTX A | Đồ uống | Mới
       2 | Xã Ia Ko | Gạo | HTX B | Thực phẩm | Mới`,
    ),
  ]);
  const fill = async (...more: string[]) =>
    (await run(['fill', 'a.xlsx', '--out', 'b.xlsx', ...more], { 'a.xlsx': bytes })).stderr;
  expect(await fill()).toContain('cấp huyện như trước 01/7/2025');
  expect(await fill('--plan-date', '2026-02-01')).not.toContain('cấp huyện');
});

test.each([
  ['an example row', 'Ví dụ | Xã A | Bao bì | 2026 | 100 | 40 | 60\n'],
  ['column numbers', '(1) | (2) | (3) | (4) | (5) | (6) | (7)\n'],
  ['both', '(1) | (2) | (3) | (4) | (5) | (6) | (7)\nVí dụ | Xã A | Bao bì | 2026 | 100 | 40 | 60\n'],
])(
  'the column of today is headed where headings are read, though %s stand below them',
  async (_, between) => {
    const [headings = '', ...rows] = BUDGET(FORMER).split('\n');
    const bytes = await workbook([
      sheet('Sản phẩm', 'DANH MỤC SẢN PHẨM OCOP TỈNH GIA LAI', PRODUCTS(FORMER)),
      sheet(
        'Kinh phí',
        'DỰ TOÁN KINH PHÍ (Đơn vị tính: triệu đồng)',
        `${headings}\n${between}${rows.join('\n')}`,
      ),
    ]);
    const { json } = await run(['funding', 'a.xlsx', '--units', 'today', '--json'], { 'a.xlsx': bytes }).then(
      ({ stdout }) => ({ json: JSON.parse(stdout) }),
    );
    expect(json.byUnit.map(({ unit, total }: { unit: string; total: string }) => [unit, total])).toEqual(
      expect.arrayContaining([
        ['Xã Ia Tul', '30'],
        ['Xã Pờ Tó', '30'],
        ['Xã Uar', '40'],
      ]),
    );
    expect(json.total).toBe('180');
  },
);

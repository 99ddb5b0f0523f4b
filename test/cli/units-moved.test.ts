import { openWorkbook } from '../../src/hosts/file/open-workbook';
import type { Workbook } from '../../src/engine/grid/grid';
import { loadEditions } from '../../src/engine/units/load-editions';
import { fullName, provinceOf, type OfficialUnit } from '../../src/engine/units/official-unit';
import { run, sheet, workbook } from './run';

/** A province's register and budget in former units, every commune of it with a row of its own. */
async function province(name: string) {
  const [former] = await loadEditions();
  const communes = former.communes.filter((commune) => provinceOf(commune).name === name);
  const lines = (line: (commune: OfficialUnit, index: number) => string): string =>
    communes.map(line).join('\n');
  const of = ({ parent }: OfficialUnit): string => (parent ? fullName(parent) : '');
  const products = sheet(
    'Sản phẩm',
    `DANH MỤC SẢN PHẨM OCOP TỈNH ${name.toUpperCase()}`,
    `STT | Đơn vị | Xã, phường | Tên sản phẩm | Chủ thể | Nhóm sản phẩm | Hình thức | Năm | Hạng sao | Số quyết định | Ngày công nhận
${lines((c, i) => `${i + 1} | ${of(c)} | ${fullName(c)} | Sản phẩm ${i} | HTX ${i} | Thực phẩm | Mới | 2024 | ${3 + (i % 2)} | ${i}/QĐ | 01/5/2024`)}`,
  );
  const budget = sheet(
    'Kinh phí',
    'DỰ TOÁN KINH PHÍ (Đơn vị tính: Đồng)',
    `STT | Đơn vị | Nội dung | Năm | Thành tiền | NSNN | Vốn khác
${lines((c, i) => `${i + 1} | ${fullName(c)}, ${of(c)} | Bao bì | 2026 | ${1_000_003 * (i + 1)} | ${400_001 * (i + 1)} | ${600_002 * (i + 1)}`)}`,
  );
  return { communes, products, budget, bytes: await workbook([products, budget]) };
}

type Grid = readonly (readonly unknown[])[];

function grid(book: Workbook, name: string): Grid {
  const rows = book.sheets.find((each) => each.name === name)?.rows ?? [];
  return rows.slice(3).map((row) => row?.map((cell) => cell?.value ?? null) ?? []);
}

test('a register moved to today keeps every count and đồng; divided communes are the only questions', async () => {
  const { communes, bytes } = await province('Gia Lai');
  const ran = await run(['units', 'a.xlsx', '--json', '--out', 'b.xlsx', '--as-of', '2026-01-01'], {
    'a.xlsx': bytes,
  });
  const json = JSON.parse(ran.stdout);
  const divided = communes.filter(({ successors }) => successors.length > 1).length;
  const verdicts = (sheetName: string): string[] =>
    json.units
      .filter(({ cell }: { cell: string }) => cell.startsWith(`'${sheetName}'`))
      .map(({ verdict }: { verdict: string }) => verdict);
  for (const name of ['Sản phẩm', 'Kinh phí']) {
    expect(verdicts(name).filter((verdict) => verdict === 'divided').length).toBe(divided);
    expect(verdicts(name).filter((verdict) => verdict !== 'former' && verdict !== 'divided')).toEqual([]);
  }
  for (const { before, placed, waiting } of json.sums)
    expect(BigInt(placed) + BigInt(waiting)).toBe(BigInt(before));
  const total = (BigInt(communes.length) * BigInt(communes.length + 1)) / 2n;
  expect(json.sums).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ column: 'count', before: String(communes.length) }),
      expect.objectContaining({ column: 'amount', before: String(total * 1_000_003n) }),
    ]),
  );
  // and back: what the file held stands where it stood, each row's own former unit beside today's
  const [input, output] = await Promise.all([
    openWorkbook(bytes, 'a.xlsx'),
    openWorkbook(ran.written['b.xlsx'] ?? new Uint8Array(), 'b.xlsx'),
  ]);
  for (const [name, width] of [
    ['Sản phẩm', 11],
    ['Kinh phí', 7],
  ] as const)
    expect(grid(output, name).map((row) => row.slice(0, width))).toEqual(grid(input, name));
});

test('tallies and appendices are drawn up in either set of units', async () => {
  const { communes, bytes } = await province('Gia Lai');
  const { written } = await run(['units', 'a.xlsx', '--out', 'b.xlsx', '--as-of', '2026-01-01'], {
    'a.xlsx': bytes,
  });
  const moved = { 'b.xlsx': written['b.xlsx'] ?? new Uint8Array() };
  const tally = async (units: string) =>
    JSON.parse(
      (await run(['tally', 'b.xlsx', '--json', '--as-of', '2025-12-31', '--units', units], moved)).stdout,
    );
  const [former, today] = [await tally('former'), await tally('today')];
  expect([former.cumulative, former.valid]).toEqual([today.cumulative, today.valid]);
  expect(former.cumulative.total).toBe(communes.length);
  expect(former.byUnit.length).toBe(17);
  const sole = communes.filter(({ successors }) => successors.length === 1);
  const heirs = new Map<string, number>();
  for (const {
    successors: [heir],
  } of sole)
    if (heir) heirs.set(fullName(heir), (heirs.get(fullName(heir)) ?? 0) + 1);
  const counted = today.byUnit.flatMap(
    ({ unit, cumulative }: { unit: string | null; cumulative: { total: number } }) =>
      unit === null ? [] : [[unit, cumulative.total]],
  );
  expect(new Map(counted)).toEqual(heirs);
  const filled = await run(
    [
      'fill',
      'b.xlsx',
      '--out',
      'c.xlsx',
      '--units',
      'today',
      '--layout',
      'product-plan',
      '--as-of',
      '2026-01-01',
    ],
    moved,
  );
  expect(filled.exitCode).toBe(0);
  const book = await openWorkbook(filled.written['c.xlsx'] ?? new Uint8Array(), 'c.xlsx');
  const made = book.sheets.find(({ name }) => name.startsWith('Phụ lục'));
  const names = made?.rows.flatMap((row) => (typeof row?.[1]?.value === 'string' ? row[1].value : [])) ?? [];
  expect([...heirs.keys()].filter((name) => !names.includes(name))).toEqual([]);
});

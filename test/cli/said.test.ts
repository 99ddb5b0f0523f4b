import { run, sheet, workbook } from './run';

/** A table of sums by source that no word calls a budget, and a district's sheet that is one. */
const PLAN = async (): Promise<Uint8Array> =>
  workbook([
    sheet(
      'Số liệu',
      'Bảng của phòng',
      `
      TT | Đơn vị | NSNN | Vốn khác | Tổng
      1 | Xã Ia Hrú | 10 | 20 | 30
      2 | Xã Ia Tul | 15 | 25 | 40
      | Tổng cộng | 25 | 45 | 70`,
    ),
    sheet(
      'Dự toán',
      'Dự toán kinh phí năm 2026, đơn vị tính: triệu đồng',
      `
      TT | Đơn vị | Nội dung | Năm | NSNN | Vốn khác
      1 | Xã Ia Hrú | In tem | 2026 | 10 | 20
      2 | Xã Ia Tul | Tập huấn | 2026 | 15 | 25`,
    ),
  ]);

interface Taken {
  readonly sheet: string;
  readonly layout: string;
  readonly measure?: string;
  readonly header: { readonly first: number; readonly last: number };
  readonly columns: readonly { readonly col: string; readonly means: string; readonly year?: number }[];
  readonly totals?: readonly number[];
}

const tablesOf = async (...argv: readonly string[]): Promise<readonly Taken[]> => {
  const { stdout } = await run(['check', 'a.xlsx', '--json', ...argv], { 'a.xlsx': await PLAN() });
  return (JSON.parse(stdout) as { tables: Taken[] }).tables;
};

test('the JSON tells what was taken for what, rows and columns as a person counts them', async () => {
  const tables = await tablesOf();
  expect(tables.find((table) => table.sheet === 'Dự toán')).toMatchObject({
    layout: 'budget',
    header: { first: 3, last: 3 },
    columns: [
      { col: 'A', means: 'stt' },
      { col: 'B', means: 'unit' },
      { col: 'C', means: 'item' },
      { col: 'D', means: 'year' },
      { col: 'E', means: 'state' },
      { col: 'F', means: 'other' },
    ],
  });
});

test('check --as and --measure: another layout for a sheet, a measure where none is stated', async () => {
  const said = await tablesOf('--as', 'Số liệu=budget-plan', '--as', 'Dự toán=table', '--measure', 'trieu');
  expect(said).toMatchObject([
    {
      sheet: 'Số liệu',
      layout: 'budget-plan',
      measure: 'trieu',
      columns: [
        { col: 'A', means: 'number' },
        { col: 'B', means: 'name' },
        { col: 'C', means: 'state' },
        { col: 'D', means: 'other' },
        { col: 'E', means: 'total' },
      ],
      totals: [6],
    },
    { sheet: 'Dự toán', layout: 'table' },
  ]);
});

test('fill --as: a sheet that is no input is not filled from', async () => {
  const files = { 'a.xlsx': await PLAN() };
  const filled = await run(['fill', 'a.xlsx', '--out', 'b.xlsx', '--without', 'Số liệu'], files);
  expect(filled.exitCode).toBe(0);
  const argv = ['fill', 'a.xlsx', '--out', 'b.xlsx', '--as', 'Dự toán=table', '--without-unread'];
  const none = await run([...argv, '--without', 'Số liệu'], files);
  expect(none.exitCode).toBe(2);
  expect(Object.keys(none.written)).toEqual([]);
});

test('a layout that does not exist is a wrong option in every command that takes one', async () => {
  const files = { 'a.xlsx': await PLAN() };
  for (const [command, ...more] of [
    ['check'],
    ['fill', '--out', 'b.xlsx'],
    ['tally'],
    ['targets'],
    ['funding'],
  ]) {
    const ran = await run([command ?? '', 'a.xlsx', ...more, '--as', 'Dự toán=nothing'], files);
    expect([command, ran.exitCode]).toEqual([command, 2]);
    expect(ran.stderr).toContain('Dự toán=nothing');
  }
});

test.each([
  ['check', '--as', 'Dự toán 2=budget', 'Dự toán 2'],
  ['tally', '--as', '[b.xlsx]Dự toán=budget', '[b.xlsx]Dự toán'],
  ['targets', '--as', 'Chỉ tiêu=targets', 'Chỉ tiêu'],
  ['funding', '--as', 'Số lieu=budget-plan', 'Số lieu'],
  ['fill', '--as', 'Du toan=budget', 'Du toan'],
  ['fill', '--without', 'Du toan', 'Du toan'],
])('%s %s %s: a sheet that no file has is a wrong option', async (command, option, value, name) => {
  const out = command === 'fill' ? ['--out', 'b.xlsx'] : [];
  const { exitCode, stderr, stdout } = await run([command, 'a.xlsx', option, value, ...out], {
    'a.xlsx': await PLAN(),
  });
  expect([exitCode, stdout]).toEqual([2, '']);
  expect(stderr).toBe(`Không có trang "${name}" như "${option}" nêu; các trang: Số liệu, Dự toán.\n`);
});

test('a sheet is named in any case, and by its file', async () => {
  const lower = await tablesOf('--as', 'số liệu=budget-plan', '--measure', 'trieu');
  const byFile = await tablesOf('--as', '[A.xlsx]Số liệu=budget-plan', '--measure', 'trieu');
  expect([lower[0]?.layout, byFile[0]?.layout]).toEqual(['budget-plan', 'budget-plan']);
});

test('a sheet that is said to be two things is asked about', async () => {
  const files = { 'a.xlsx': await PLAN() };
  const twice = ['check', 'a.xlsx', '--as', 'Số liệu=funding-sources', '--as', 'Số liệu=table'];
  const { exitCode, stderr } = await run(twice, files);
  expect([exitCode, stderr.includes('Số liệu')]).toEqual([2, true]);
  expect((await run([...twice.slice(0, 4), ...twice.slice(2, 4)], files)).exitCode).toBe(0);
});

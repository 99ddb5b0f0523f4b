import { run, sheet, workbook, type Ran } from './run';

const PRODUCTS = `
STT | Đơn vị | Tên sản phẩm | Chủ thể | Nhóm sản phẩm | Hình thức | Năm | Hạng sao | Ngày công nhận
1 | Xã Ia Lâu | Mật ong rừng | HTX Ia Lâu | Thực phẩm | Mới | 2024 | 3 | 05/3/2024
2 | Xã Ia Lâu | Cà phê bột | HTX Ia Lâu | Đồ uống | Mới | 2024 | 4 | 05/3/2024`;

const products = workbook([sheet('Danh mục', 'DANH MỤC SẢN PHẨM', PRODUCTS)]);
const others = workbook([
  sheet(
    'Danh mục',
    'DANH MỤC SẢN PHẨM',
    PRODUCTS.replaceAll('Ia Lâu', 'Ia Pia').replaceAll('ong rừng', 'ong nuôi'),
  ),
]);
const text = (content: string): Uint8Array => new TextEncoder().encode(content);

const files = async (): Promise<Record<string, Uint8Array>> => ({
  'gui/xa01.xlsx': await products,
  'gui/xa02.xlsx': (await products).slice(0, 700),
  'gui/xa03.xlsx': text('khong phai so tinh'),
  'gui/xa04.xlsx': await others,
});

const COMMANDS: readonly (readonly string[])[] = [
  ['check'],
  ['tally'],
  ['fill', '--out', 'ra.xlsx'],
  ['targets', '--preset', 'Gia Lai'],
  ['units', '--province', 'Gia Lai'],
];

describe.each(COMMANDS)('%s carries on past broken files', (...command) => {
  const go = async (...paths: string[]): Promise<Ran> => run([...command, ...paths], await files());

  test('the first, the middle and a missing one: each is named, the rest is used, exit 2', async () => {
    const alone = await go('gui/xa01.xlsx', 'gui/xa04.xlsx');
    const broken = await go(
      'gui/xa02.xlsx',
      'gui/xa01.xlsx',
      'gui/xa03.xlsx',
      'khong-co.xlsx',
      'gui/xa04.xlsx',
    );
    expect(alone.exitCode).not.toBe(2);
    expect(broken.exitCode).toBe(2);
    expect(broken.stderr.split('\n').filter((line) => /xa02|xa03|khong-co/.test(line))).toHaveLength(3);
    expect(Object.keys(broken.written)).toEqual(Object.keys(alone.written));
  });

  test('a folder is the files in it', async () => {
    const folder = await go('gui');
    expect(folder.exitCode).toBe(2);
    expect(folder.stderr).toMatch(/xa02\.xlsx.*\n.*xa03\.xlsx/);
  });

  test('none that can be read: all are named, and nothing is written', async () => {
    const none = await go('gui/xa02.xlsx', 'gui/xa03.xlsx');
    expect(none.exitCode).toBe(2);
    expect(none.stderr).toMatch(/xa02/);
    expect(none.stderr).toMatch(/xa03/);
    expect(none.written).toEqual({});
  });
});

test('the same is counted as without the broken files, and the JSON names what was left out', async () => {
  const given = await files();
  const clean = JSON.parse((await run(['tally', '--json', 'gui/xa01.xlsx', 'gui/xa04.xlsx'], given)).stdout);
  const { leftOut, ...broken } = JSON.parse((await run(['tally', '--json', 'gui'], given)).stdout);
  expect(broken).toEqual(clean);
  expect(leftOut).toMatchObject([
    { file: 'xa02.xlsx', because: 'broken' },
    { file: 'xa03.xlsx', because: 'not-a-workbook' },
  ]);
});

test('what a filling wrote into the folder is not filled in again', async () => {
  const { 'gui/xa01.xlsx': first = text(''), 'gui/xa04.xlsx': second = text('') } = await files();
  const given = { 'gui/xa01.xlsx': first, 'gui/xa04.xlsx': second };
  const once = await run(['fill', 'gui', '--out', 'gui/phu-luc.xlsx'], given);
  const twice = await run(['fill', 'gui', '--out', 'gui/phu-luc.xlsx'], { ...given, ...once.written });
  expect(twice).toEqual(once);
});

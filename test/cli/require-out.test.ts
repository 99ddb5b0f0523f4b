import { run, sheet, workbook } from './run';

const PRODUCTS = sheet(
  'Danh mục sản phẩm',
  'DANH MỤC SẢN PHẨM',
  `STT|Tên sản phẩm|Đơn vị|Nhóm sản phẩm|Năm|Hạng sao
1|Mật ong|Xã Hòa Bình|Nhóm I|2026|3`,
);

test.each([
  ['fill', 'a.xlsx'],
  ['units', 'a.xlsx'],
  ['funding', 'a.xlsx'],
  ['template', 'products'],
])('%s writes a workbook under a name of a workbook only', async (...argv) => {
  const files = { 'a.xlsx': await workbook([PRODUCTS]) };
  for (const out of ['ra.docx', 'ra.pdf', 'ra', 'ra.xls', 'ra.ods', 'ra.xlsm', 'xlsx']) {
    const { exitCode, stderr, written } = await run([...argv, '--out', out], files);
    expect([exitCode, written]).toEqual([2, {}]);
    expect(stderr).toContain(`Giá trị "${out}" của "--out" không hợp lệ; cần: ….xlsx.`);
  }
});

test('the ending may be in capitals', async () => {
  expect((await run(['template', 'products', '--out', 'RA.XLSX'], {})).exitCode).toBe(0);
});

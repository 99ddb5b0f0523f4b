import type { Page } from 'playwright-core';
import { writeWorkbook } from '../../src/hosts/file/write-workbook';
import { sheet } from '../cli/run';
import { seriousViolations } from './axe';
import { Visitor } from './open-page';

const visitor = new Visitor();

jest.setTimeout(60_000);
beforeAll(() => visitor.start(), 180_000);
afterAll(() => visitor.stop());

const UNITS = ['Mang Yang', 'TX. An Khê', 'Đức Cơ', 'Kông Chro'];

/** Twenty-four products of four districts, and four targets. */
async function book(): Promise<Buffer> {
  const rows = Array.from({ length: 24 }, (_, index) => {
    const year = 2020 + (index % 5);
    return `${index + 1} | ${UNITS[index % 4]} | Sản phẩm số ${index + 1} | ${index % 3 ? 'HTX' : 'Hộ'} ${index % 7} | ${index % 3 ? 'HTX' : 'Hộ kinh doanh'} | Thực phẩm | Mới | ${year} | ${index % 6 === 0 ? 5 : index % 2 ? 3 : 4} | 1${index % 9}/5/${year}`;
  });
  const sheets = [
    sheet(
      'Sản phẩm',
      'DANH MỤC SẢN PHẨM OCOP',
      `STT | Đơn vị | Tên sản phẩm | Chủ thể | Loại hình chủ thể | Nhóm sản phẩm | Hình thức | Năm | Hạng sao | Ngày công nhận\n${rows.join('\n')}`,
    ),
    sheet(
      'Chỉ tiêu',
      'CHỈ TIÊU',
      `STT | Chỉ tiêu | Kế hoạch | Đơn vị tính | Năm, giai đoạn | Thực hiện
       1 | Chủ thể OCOP là HTX | ít nhất 60% | | 2020-2024 |
       2 | Sản phẩm mới | 30 | sản phẩm | 2020-2024 |
       3 | Lớp tập huấn | 05 - 07 | lớp | 2024 | 6
       4 | Chủ thể OCOP tham gia kênh bán hàng hiện đại | 70% | | 2024 |`,
    ),
  ];
  return Buffer.from(await writeWorkbook(sheets));
}

async function opened(options: Parameters<Visitor['visit']>[1] = {}): Promise<Page> {
  const { page } = await visitor.visit('index.html', options);
  const files = [{ name: 'san-pham.xlsx', mimeType: 'application/octet-stream', buffer: await book() }];
  await page.locator('input[type=file]').first().setInputFiles(files);
  await page.getByText('san-pham.xlsx').or(page.getByText('2 bảng')).first().waitFor();
  await page.getByRole('tab', { name: /Sao và chỉ tiêu|Stars and targets/ }).click();
  await page.getByRole('heading', { level: 2, name: /^Lũy kế 24 sản phẩm/ }).waitFor();
  return page;
}

test('at 320 px nothing runs over the edge, and axe finds nothing serious', async () => {
  const page = await opened({ viewport: { width: 320, height: 900 } });
  const { overflow, bars } = await page.evaluate(() => ({
    overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    bars: document.querySelectorAll('table button').length,
  }));
  expect(overflow).toBeLessThanOrEqual(0);
  expect(bars).toBeGreaterThan(8);
  expect(await seriousViolations(page)).toEqual([]);
  if (process.env['SHOTS'])
    await page.screenshot({ path: `${process.env['SHOTS']}/stars-320.png`, fullPage: true });
});

test('a click on a part of a bar brings its products into view; dark, wide', async () => {
  const page = await opened({ colorScheme: 'dark' });
  await page
    .getByRole('button', { name: /^Mang Yang, 5 sao: / })
    .first()
    .click();
  await page.getByRole('grid').and(page.getByLabel('Trang tính Sản phẩm')).waitFor();
  expect(await seriousViolations(page)).toEqual([]);
  if (process.env['SHOTS']) await page.screenshot({ path: `${process.env['SHOTS']}/stars-dark.png` });
});

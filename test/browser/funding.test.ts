import type { Page } from 'playwright-core';
import { writeWorkbook } from '../../src/hosts/file/write-workbook';
import { openWorkbook } from '../../src/hosts/file/open-workbook';
import { bookOf, sheetFromText } from '../generators/districts/sheets';
import { seriousViolations } from './axe';
import { sampleChecked, Visitor, type Visit } from './open-page';
import { eventually } from '../eventually';

const visitor = new Visitor();

jest.setTimeout(60_000);
beforeAll(() => visitor.start(), 180_000);
afterAll(() => visitor.stop());

/** Mang Yang's own budget: 64 triệu less in 2023, one figure in nghìn that rounds. */
async function district(): Promise<Buffer> {
  const sheet = sheetFromText(
    'Dự toán',
    `
DỰ TOÁN KINH PHÍ THỰC HIỆN CHƯƠNG TRÌNH OCOP
 | | Đơn vị tính: nghìn đồng
STT | Đơn vị | Nội dung | Năm | Thành tiền | NSNN | Vốn khác
1 | Mang Yang | Thực hiện | 2021 | 12017000 | 17000 | 12000000
2 | Mang Yang | Thực hiện | 2022 | 12000000 | 909000 | 11091000
3 | Mang Yang | Thực hiện | 2023 | | 1372000 | 1764400
4 | Mang Yang | Thực hiện | 2024 | 2856000 | 1406000 | 1450000
5 | Mang Yang | Thực hiện | 2025 | 2856000 | 1406000 | 1450000
`,
  );
  return Buffer.from(await writeWorkbook(bookOf('', sheet).sheets));
}

async function funding(options: Parameters<typeof sampleChecked>[1] = {}): Promise<Visit> {
  const visit = await sampleChecked(visitor, options);
  await visit.page.getByRole('tab', { name: 'Kinh phí' }).click();
  await visit.page.getByRole('heading', { name: /^Tổng kinh phí 269\.295/ }).waitFor();
  return visit;
}

async function compared(page: Page): Promise<void> {
  const file = { name: 'mang-yang.xlsx', mimeType: 'application/octet-stream', buffer: await district() };
  await page.getByLabel('Chọn tệp bên kia').last().setInputFiles([file]);
  await page.getByRole('heading', { name: 'Chênh lệch (1)' }).waitFor();
}

test('state and other funding with shares; a part of a bar leads to its cell', async () => {
  const { page, complaints } = await funding();
  await eventually(async () =>
    expect(await page.locator('main').innerText()).toMatch(
      /NSNN 55\.400 \(20,57 %\)\s+Vốn khác 213\.895 \(79,43 %\)/,
    ),
  );
  await page.getByRole('button', { name: '2023: NSNN 16.725' }).click();
  const selected = page.getByRole('grid').locator('[aria-selected=true]');
  await eventually(async () => expect(await selected.getAttribute('aria-label')).toMatch(/^J28 /));
  expect(complaints).toEqual([]);
});

test("a district's own sheet: the difference with both cells, rounding apart, who sent nothing", async () => {
  const { page } = await funding();
  await compared(page);
  const card = page.getByRole('article', { name: 'NSNN · 2023 · Mang Yang' });
  await eventually(async () =>
    expect(await card.innerText()).toMatch(/1\.436[\s\S]*mang-yang\.xlsx › Dự toán!F6[\s\S]*1\.372[\s\S]*64/),
  );
  await card.getByRole('button', { name: 'mang-yang.xlsx › Dự toán!F6' }).click();
  await eventually(async () =>
    expect(await card.locator('figure').allInnerTexts()).toEqual([
      expect.stringMatching(/PL 03[\s\S]*Mang Yang[\s\S]*1\.436/),
      expect.stringMatching(/Dự toán[\s\S]*Mang Yang[\s\S]*1372000/),
    ]),
  );
  await card.getByRole('button', { name: 'Đến ô PL 03!J9' }).click();
  const selected = page.getByRole('grid').locator('[aria-selected=true]');
  await eventually(async () => expect(await selected.getAttribute('aria-label')).toMatch(/^J9 1\.436/));
  await eventually(async () => expect(await page.getByText('Chênh do làm tròn (1)').count()).toBe(1));
  await eventually(async () => expect(await page.getByText(/^18 đơn vị không có trong/).count()).toBe(1));
});

test('the paragraph for the minutes, and the reconciliation as a workbook', async () => {
  const { page } = await funding();
  await compared(page);
  await eventually(async () =>
    expect(await page.getByRole('group', { name: 'Ghi biên bản' }).innerText()).toMatch(
      /Mang Yang\s+2023\s+NSNN\s+1\.436\s+1\.372\s+\+64\s+nhiều hơn sáu mươi tư triệu đồng/,
    ),
  );
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Lưu bảng đối chiếu' }).click(),
  ]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk as Uint8Array));
  const { sheets } = await openWorkbook(new Uint8Array(Buffer.concat(chunks)), 'saved.xlsx');
  expect(sheets.map(({ name }) => name)).toContain('Đối chiếu kinh phí');
});

test("figures of the plan's text are compared as they are typed; another place does not forget them", async () => {
  const { page } = await funding();
  await page.getByText('Số trong lời văn kế hoạch').click();
  await page.getByLabel('NSNN', { exact: true }).fill('55.500');
  await page.getByRole('heading', { name: 'Chênh lệch (1)' }).waitFor();
  await page.getByRole('tab', { name: 'Kiểm tra' }).click();
  await page.getByRole('tab', { name: 'Kinh phí' }).click();
  await page.getByRole('heading', { name: 'Chênh lệch (1)' }).waitFor();
});

test.each([
  ['light', 320],
  ['dark', 350],
] as const)(
  '%s, %d pixels: nothing sticks out, nothing that keeps anyone out',
  async (colorScheme, width) => {
    const { page } = await funding({ colorScheme, viewport: { width, height: 700 } });
    await compared(page);
    const sticksOut = await page.locator('main').evaluate((main) => main.scrollWidth - main.clientWidth);
    expect(sticksOut).toBeLessThanOrEqual(0);
    expect(await seriousViolations(page)).toEqual([]);
  },
);

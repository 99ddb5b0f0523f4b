import { readFileSync } from 'node:fs';
import type { Download, Page } from 'playwright-core';
import { checkPlan } from '../../src/engine/check';
import type { Sheet, Workbook } from '../../src/engine/grid/grid';
import { openWorkbook } from '../../src/hosts/file/open-workbook';
import { writeWorkbook } from '../../src/hosts/file/write-workbook';
import { linkPage } from '../excel-host/page-client';
import { SimulatedExcel } from '../excel-host/simulated-excel';
import { gialaiBudgetBooks, gialaiProductBooks } from '../generators/districts/gialai';
import { sheetFromText, type Spread } from '../generators/districts/sheets';
import { seriousViolations } from './axe';
import { sampleChecked, Visitor } from './open-page';
import { eventually } from '../eventually';

const visitor = new Visitor();

jest.setTimeout(90_000);
beforeAll(() => visitor.start(), 180_000);
afterAll(() => visitor.stop());

const PLAN = sheetFromText(
  'Kế hoạch',
  `
  STT | Thông tin | Giá trị
  1 | Số kế hoạch | 2581/KH-UBND
  2 | Tỉnh | Gia Lai
  3 | Từ năm | 2021
  4 | Đến năm | 2025`,
);

/** What the districts sent, in one workbook or in one for each. */
function districts(how: Spread): Workbook[] {
  return [...gialaiProductBooks(1, how), ...gialaiBudgetBooks(how, { form: 'long', measure: 'dong' })];
}

const SHEETS: readonly Sheet[] = [PLAN, ...districts('one-sheet').flatMap(({ sheets }) => sheets)];

interface Given {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

async function fileOf(name: string, sheets: readonly Sheet[]): Promise<Given> {
  return { name, mimeType: 'application/octet-stream', buffer: Buffer.from(await writeWorkbook(sheets)) };
}

const input = (page: Page) => page.locator('input[type=file]').first();
const tab = (page: Page) => page.getByRole('tab', { name: 'Phụ lục', exact: true });
const preview = (page: Page) => page.getByRole('button', { name: 'Xem trước' });
const fill = (page: Page) => page.getByRole('button', { name: /^Lập phụ lục/ });

async function toPreview(page: Page): Promise<void> {
  await tab(page).click();
  await preview(page).click();
  await page.getByRole('heading', { name: /^Xem trước/ }).waitFor();
}

async function filled(page: Page): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent('download'), fill(page).click()]);
  await page.getByRole('heading', { name: /^Đã lập/ }).waitFor();
  return download;
}

async function openedFrom(download: Download): Promise<Workbook> {
  return openWorkbook(new Uint8Array(readFileSync(await download.path())), download.suggestedFilename());
}

test("from the districts' sheets to appendices in view and in a new file that checks clean, and back", async () => {
  const { page, complaints } = await sampleChecked(visitor);
  await input(page).setInputFiles(await fileOf('gia-lai.xlsx', SHEETS));
  await page.getByRole('region', { name: 'gia-lai.xlsx' }).waitFor();
  await toPreview(page);
  const table = page.getByRole('table', { name: /^Xem trước/ });
  await table.getByRole('row', { name: /Phụ lục III Dự kiến kinh phí Lập mới/ }).waitFor();
  await page.getByText('Xem trang Phụ lục I', { exact: true }).click();
  await page
    .getByRole('region', { name: 'Nội dung trang Phụ lục I' })
    .getByText('An Khê', { exact: true })
    .waitFor();
  await eventually(async () =>
    expect(await page.getByRole('tab', { name: 'Phụ lục I', exact: true }).count()).toBe(0),
  );

  const download = await filled(page);
  expect(download.suggestedFilename()).toBe('KH 2581-KH-UBND Gia Lai 2021-2025 có phụ lục.xlsx');
  await page.getByRole('grid', { name: 'Trang tính Phụ lục I' }).waitFor();
  await page.getByText('các phụ lục vừa lập không có chỗ sai').waitFor();

  const made = await openedFrom(download);
  const before = SHEETS.map(({ name }) => name);
  expect(made.sheets.map(({ name }) => name)).toEqual([
    'Phụ lục I',
    'Phụ lục II',
    'Phụ lục III',
    'Phụ lục IV',
    ...before,
    'phuluc_fill',
  ]);
  const { summary, findings } = checkPlan([made]);
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(summary).toMatchObject({ fail: 0, rounding: 0, undecided: 0 });
  expect(summary.pass).toBeGreaterThan(300);

  const [again] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Tải lại tệp' }).click(),
  ]);
  expect((await openedFrom(again)).sheets).toEqual(made.sheets);

  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await page.getByText(/^Đã hoàn tác/).waitFor();
  await eventually(async () =>
    expect(await page.getByRole('tab', { name: 'Phụ lục I', exact: true }).count()).toBe(0),
  );
  expect(complaints).toEqual([]);
});

test('a workbook for each district: their sheets come along, and each row is counted once', async () => {
  const { page } = await sampleChecked(visitor);
  const books = districts('workbook-per-unit');
  const files = await Promise.all(books.map(({ file, sheets }) => fileOf(file, sheets)));
  await input(page).setInputFiles(files);
  await page.getByRole('region', { name: books[0]?.file ?? '' }).waitFor();
  await toPreview(page);
  await page.getByText(`Chép ${books.length - 1} trang đầu vào`).waitFor();
  const made = await openedFrom(await filled(page));
  await page.getByText('các phụ lục vừa lập không có chỗ sai').waitFor();
  expect(checkPlan([made]).summary).toMatchObject({ fail: 0, rounding: 0, errors: 0, warnings: 0 });
  await page.getByRole('tab', { name: 'Kiểm tra' }).click();
  await page.getByRole('heading', { level: 2, name: /^Không có chỗ sai/ }).waitFor();
});

test('filled again, nothing changes; what was changed by hand since is left alone', async () => {
  const { page } = await sampleChecked(visitor);
  await input(page).setInputFiles(await fileOf('gia-lai.xlsx', SHEETS));
  await page.getByRole('region', { name: 'gia-lai.xlsx' }).waitFor();
  await toPreview(page);
  const download = await filled(page);
  await page.getByText('các phụ lục vừa lập không có chỗ sai').waitFor();
  await preview(page).click();
  await page.getByText('Các phụ lục đã khớp với dữ liệu').waitFor();
  await eventually(async () => expect(await fill(page).isEnabled()).toBe(false));

  const { sheets } = await openedFrom(download);
  const changed = sheets.map((sheet) =>
    sheet.name === 'Phụ lục I'
      ? { ...sheet, rows: [[{ value: 'PHỤ LỤC SỐ 1' }], ...sheet.rows.slice(1)] }
      : sheet,
  );
  await page.getByRole('tab', { name: 'Kiểm tra' }).click();
  await input(page).setInputFiles(await fileOf('sua-tay.xlsx', changed));
  await page.getByRole('region', { name: 'sua-tay.xlsx' }).waitFor();
  await toPreview(page);
  await page.getByRole('row', { name: /Phụ lục I Dự kiến sản phẩm Giữ nguyên/ }).waitFor();
  await page.getByText('Xem các ô thay đổi của Phụ lục I', { exact: true }).click();
  await page.getByRole('row', { name: /A1 PHỤ LỤC SỐ 1 PHỤ LỤC I/ }).waitFor();
  await page.getByRole('checkbox', { name: 'Ghi đè Phụ lục I' }).click();
  await page.getByRole('row', { name: /Phụ lục I Dự kiến sản phẩm Ghi lại/ }).waitFor();
});

test('without input sheets it says what is lacking and gives templates that are workbooks', async () => {
  const { page, complaints } = await sampleChecked(visitor);
  await tab(page).click();
  await page.getByRole('heading', { name: 'Chưa có dữ liệu để lập phụ lục' }).waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Mở mẫu: Dự toán kinh phí' }).first().click(),
  ]);
  expect(download.suggestedFilename()).toBe('mau-budget.xlsx');
  const { tables } = checkPlan([await openedFrom(download)]).records;
  expect(tables.map(({ layout }) => layout.id)).toContain('budget');
  expect(complaints).toEqual([]);
});

describe.each([
  ['320 px, dark', { viewport: { width: 320, height: 568 }, colorScheme: 'dark' }],
  ['350 px, light', { viewport: { width: 350, height: 600 }, colorScheme: 'light' }],
] as const)('%s', (_, options) => {
  test('each state fits and axe finds nothing serious', async () => {
    // Colours are judged as they come to rest.
    const { page } = await sampleChecked(visitor, { ...options, reducedMotion: 'reduce' });
    const sound = async (): Promise<void> => {
      await eventually(async () =>
        expect(await page.locator('main').evaluate((main) => main.scrollWidth - main.clientWidth)).toBe(0),
      );
      expect(await seriousViolations(page)).toEqual([]);
    };
    await tab(page).click();
    await page.getByRole('heading', { name: 'Chưa có dữ liệu để lập phụ lục' }).waitFor();
    await sound();
    await page.getByRole('tab', { name: 'Kiểm tra' }).click();
    await input(page).setInputFiles(await fileOf('gia-lai.xlsx', SHEETS));
    await tab(page).click();
    await preview(page).waitFor();
    await page.getByText('Tùy chọn').click();
    await sound();
    await toPreview(page);
    await page.getByText('Xem trang Phụ lục III', { exact: true }).click();
    await sound();
    await filled(page);
    await page.getByText('các phụ lục vừa lập không có chỗ sai').waitFor();
    await sound();
  });
});

test('the keyboard alone leads from choosing to undoing', async () => {
  const { page } = await sampleChecked(visitor);
  await input(page).setInputFiles(await fileOf('gia-lai.xlsx', SHEETS));
  await page.getByRole('region', { name: 'gia-lai.xlsx' }).waitFor();
  await page.getByRole('tab', { name: 'Kiểm tra' }).focus();
  await page.keyboard.press('ArrowRight');
  await preview(page).waitFor();
  const tabTo = async (name: RegExp): Promise<void> => {
    for (let presses = 0; presses < 40; presses++) {
      await page.keyboard.press('Tab');
      const label = await page.evaluate(() => document.activeElement?.textContent ?? '');
      if (name.test(label)) return;
    }
    throw new Error(`${String(name)} is not reached`);
  };
  await tabTo(/^Xem trước$/);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: /^Xem trước/ }).waitFor();
  await tabTo(/^Lập phụ lục/);
  await page.keyboard.press('Enter');
  await page.getByText('các phụ lục vừa lập không có chỗ sai').waitFor();
  await tabTo(/^Hoàn tác$/);
  await page.keyboard.press('Enter');
  await page.getByText(/^Đã hoàn tác/).waitFor();
});

test('in Excel, over the simulated one: read, previewed, written into the workbook, taken back', async () => {
  const { page } = await visitor.visit('taskpane.html', { viewport: { width: 350, height: 600 } });
  const excel = new SimulatedExcel({ file: 'gia-lai.xlsx', sheets: SHEETS }, await linkPage(page));
  await page.reload();
  await tab(page).click();
  await page.getByRole('button', { name: 'Đọc sổ tính' }).click();
  await preview(page).click();
  await fill(page).click();
  // the simulated Excel calculates no SUMIFS: its noughts do not agree with the amount in words
  await page.getByText(/^Đã lập 4 phụ lục/).waitFor();
  await page.getByText(/^Đã kiểm tra lại: các phụ lục vừa lập có 1 chỗ sai/).waitFor();
  expect(excel.model.sheets.map(({ name }) => name)).toContain('Phụ lục III');
  expect(excel.marks()).toEqual([]);
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await page.getByText(/^Đã hoàn tác/).waitFor();
  expect(excel.model.sheets.map(({ name }) => name)).toEqual(SHEETS.map(({ name }) => name));
});

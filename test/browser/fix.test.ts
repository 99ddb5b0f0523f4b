import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import type { CellEdit } from '../../src/engine/filling/write-plan';
import { columnIndex } from '../../src/engine/grid/address';
import { cellAt } from '../../src/engine/grid/grid';
import { keepWorkbook } from '../../src/hosts/file/keep-workbook';
import { openWorkbook } from '../../src/hosts/file/open-workbook';
import { writeWorkbook } from '../../src/hosts/file/write-workbook';
import { Zip } from '../../src/hosts/file/zip';
import { seriousViolations } from './axe';
import { sampleChecked, Visitor, type Visit } from './open-page';
import { eventually } from '../eventually';

const SAMPLE = readFileSync(path.resolve(__dirname, '../../assets/samples/gialai-numbers.xlsx'));
const visitor = new Visitor();

jest.setTimeout(60_000);
beforeAll(() => visitor.start(), 240_000);
afterAll(() => visitor.stop());

function edit(sheet: string, address: string, content: number): CellEdit {
  const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  return {
    ref: { file: 'huyen.xlsx', sheet, row: Number(row) - 1, col: columnIndex(letters) },
    content,
  };
}

/** The sample with Chư Puh's 3.200 of 2022 typed as 2.300. */
async function wrongPlan(): Promise<Buffer> {
  const plan = { sheets: [], edits: [edit('PL 03', 'F10', 2300)] };
  return Buffer.from(await keepWorkbook(new Uint8Array(SAMPLE), plan));
}

/** A district's row whose total is not what its groups make, with nothing else to tell which is wrong. */
async function openPlan(): Promise<Buffer> {
  const header = ['STT', 'Đơn vị', 'Tổng sản phẩm', 'Nhóm thực phẩm', 'Nhóm đồ uống'];
  const rows = [
    ['Phụ lục 2: PHÂN NHÓM SẢN PHẨM OCOP GIAI ĐOẠN 2026-2030'],
    header,
    [1, 'An Khê', 9, 4, 2],
    [2, 'Chư Sê', 4, 3, 1],
  ];
  const cells = rows.map((row) => row.map((value) => ({ value })));
  return Buffer.from(await writeWorkbook([{ name: 'PL 02', rows: cells }]));
}

async function dropped(bytes: Buffer, options: Parameters<Visitor['visit']>[1] = {}): Promise<Visit> {
  const visit = await sampleChecked(visitor, options);
  const transfer = await visit.page.evaluateHandle((base64) => {
    const data = new DataTransfer();
    const content = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    data.items.add(new File([content], 'huyen.xlsx'));
    return data;
  }, bytes.toString('base64'));
  await visit.page.dispatchEvent('body', 'dragover', { dataTransfer: transfer });
  await visit.page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
  return visit;
}

const headline = (page: Page) => page.getByRole('heading', { level: 2 });
const card = (page: Page) =>
  page.getByRole('article').filter({ hasText: 'Tổng năm 2022 của Chư Puh' }).filter({ hasText: 'Có lẽ' });
const fix = (page: Page) => card(page).getByRole('button', { name: 'Sửa PL 03!F10 thành 3.200' });

async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env['PICTURES'];
  if (folder) await page.screenshot({ path: path.join(folder, `${name}.png`) });
}

test('a wrong figure: corrected on a click, clean, taken back, found again', async () => {
  const { page, complaints } = await dropped(await wrongPlan());
  await fix(page).waitFor();
  await headline(page).filter({ hasText: '7 chỗ sai' }).waitFor();
  await eventually(async () =>
    expect(await card(page).innerText()).toContain('Có lẽ PL 03!F10 phải là 3.200 (đảo chữ số).'),
  );
  await eventually(async () =>
    expect(await card(page).innerText()).toMatch(
      /Làm 2 chỗ không khớp:\s+PL 03!R10\s*Tổng giai đoạn 2021-2025 của Chư Puh\s+đang ghi 21\.093, cộng lại 20\.193[^]*PL 03!F7\s*Tổng năm 2022 của Cấp Huyện\s+đang ghi 80\.000, cộng lại 79\.100/,
    ),
  );
  await page.getByRole('button', { name: 'Đến ô PL 03!F10' }).first().click();
  const cell = page.locator('#cell-9-5');
  await eventually(async () => expect(await cell.innerText()).toBe('2.300'));
  await picture(page, 'wide-found');

  await fix(page).focus();
  await page.keyboard.press('Enter');
  await headline(page).filter({ hasText: '4 chỗ sai' }).waitFor();
  await eventually(async () => expect(await cell.innerText()).toBe('3.200'));
  await eventually(async () => expect(await card(page).count()).toBe(0));
  const traces = page.getByRole('region', { name: 'Đã sửa' });
  await eventually(async () =>
    expect(await traces.innerText()).toContain('Đã sửa PL 03!F10: 2.300 → 3.200\n'),
  );
  const undo = traces.getByRole('button', { name: 'Hoàn tác PL 03!F10' });
  await eventually(async () =>
    expect(await undo.evaluate((button) => button === document.activeElement)).toBe(true),
  );
  expect(await seriousViolations(page)).toEqual([]);
  await picture(page, 'wide-fixed');

  await undo.click();
  await headline(page).filter({ hasText: '7 chỗ sai' }).waitFor();
  await fix(page).waitFor();
  await eventually(async () => expect(await cell.innerText()).toBe('2.300'));
  await page.getByText('Đã hoàn tác PL 03!F10.').waitFor();
  expect(complaints).toEqual([]);
});

test('the corrected workbook is saved as a new file that keeps everything else', async () => {
  const { page } = await dropped(await wrongPlan());
  await fix(page).click();
  await headline(page).filter({ hasText: '4 chỗ sai' }).waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Lưu bản đã sửa' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('huyen-da-sua.xlsx');
  const saved = new Uint8Array(readFileSync(await download.path()));
  const book = await openWorkbook(saved, 'huyen.xlsx');
  const sheet = book.sheets.find(({ name }) => name === 'PL 03');
  expect(sheet && cellAt(sheet, 9, 5)).toMatchObject({ value: 3200, format: '#,##0' });
  const [before, after] = [new Zip(new Uint8Array(SAMPLE)), new Zip(saved)];
  expect(after.names().sort()).toEqual(before.names().sort());
  expect(await after.xml('xl/styles.xml')).toBe(await before.xml('xl/styles.xml'));
});

test('where the sums do not decide, each way is shown and none is preferred', async () => {
  const { page } = await dropped(await openPlan());
  await page.getByText('cách sửa đều làm các tổng khớp').first().waitFor();
  const ways = page.getByRole('button', { name: /^Sửa PL 02!/ });
  await eventually(async () => expect(await ways.count()).toBeGreaterThan(1));
  await picture(page, 'wide-ways');
  await page.getByRole('button', { name: 'Sửa PL 02!C3 thành 6' }).click();
  await headline(page).filter({ hasText: 'Không có chỗ sai' }).waitFor();
  await page.getByRole('button', { name: 'Hoàn tác PL 02!C3' }).click();
  await headline(page).filter({ hasText: '1 chỗ sai' }).waitFor();
});

test.each([320, 350])(
  '%d px wide and dark: nothing scrolls sideways, axe finds nothing serious',
  async (width) => {
    const { page } = await dropped(await wrongPlan(), {
      viewport: { width, height: 600 },
      colorScheme: 'dark',
    });
    await fix(page).scrollIntoViewIfNeeded();
    const sideways = () =>
      page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
    await eventually(async () => expect(await sideways()).toBe(false));
    expect(await seriousViolations(page)).toEqual([]);
    await picture(page, `narrow-${width}-found`);
    await fix(page).click();
    await headline(page).filter({ hasText: '4 chỗ sai' }).waitFor();
    await eventually(async () => expect(await sideways()).toBe(false));
    expect(await seriousViolations(page)).toEqual([]);
    await picture(page, `narrow-${width}-fixed`);
  },
);

import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { openWorkbook } from '../../src/hosts/file/open-workbook';
import { linkPage } from '../excel-host/page-client';
import { SimulatedExcel } from '../excel-host/simulated-excel';
import { launchBrowser } from './launch';
import { builtSite, serve, type Site } from './site';
import { eventually } from '../eventually';

/* The pane on Microsoft's client library over a TEST DOUBLE of Excel (test/excel-host). */

const SAMPLE = path.resolve(__dirname, '../../assets/samples/gialai-numbers.xlsx');
const WRONG = { file: 'ke-hoach.xlsx', sheet: 'PL 03', row: 9, col: 5 };

let browser: Browser;
let site: Site;

jest.setTimeout(60_000);
beforeAll(async () => {
  site = await serve(builtSite());
  browser = await launchBrowser();
}, 240_000);
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

const headline = (page: Page) => page.getByRole('heading', { level: 2 });
const fix = (page: Page) => page.getByRole('button', { name: 'Sửa PL 03!F10 thành 3.200' }).first();

/** The sample with Chư Puh's 3.200 of 2022 typed as 2.300, checked in Excel's pane. */
async function checkedInExcel(): Promise<{ page: Page; excel: SimulatedExcel; value: () => unknown }> {
  const page = await browser.newPage({ viewport: { width: 350, height: 600 } });
  const workbook = await openWorkbook(new Uint8Array(readFileSync(SAMPLE)), 'ke-hoach.xlsx');
  const excel = new SimulatedExcel(workbook, await linkPage(page));
  excel.edit(WRONG, 2300);
  await page.goto(`${site.address}/taskpane.html`);
  await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
  await headline(page).filter({ hasText: '7 chỗ sai' }).waitFor();
  await fix(page).waitFor();
  const value = () => excel.sheet('PL 03').rows.get(WRONG.row)?.get(WRONG.col)?.value;
  return { page, excel, value };
}

test('a correction goes into the workbook and back out of it', async () => {
  const { page, value } = await checkedInExcel();
  await fix(page).click();
  await headline(page).filter({ hasText: '4 chỗ sai' }).waitFor();
  await eventually(async () => expect(value()).toBe(3200));
  await eventually(async () =>
    expect(await page.getByRole('button', { name: 'Lưu bản đã sửa' }).count()).toBe(0),
  );
  await page.getByRole('button', { name: 'Hoàn tác PL 03!F10' }).click();
  await headline(page).filter({ hasText: '7 chỗ sai' }).waitFor();
  await eventually(async () => expect(value()).toBe(2300));
  await page.close();
});

test('a protected sheet: the refusal comes into view as a sentence, nothing is written', async () => {
  const { page, excel, value } = await checkedInExcel();
  excel.sheet('PL 03').protected = true;
  await fix(page).click();
  const refusal = page.getByText('“PL 03” đang được bảo vệ').first();
  await refusal.waitFor();
  await eventually(async () => expect(await refusal.isVisible()).toBe(true));
  await eventually(async () => expect(value()).toBe(2300));
  await page.close();
});

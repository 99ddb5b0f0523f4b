import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { openWorkbook } from '../../src/hosts/file/open-workbook';
import { launchBrowser } from '../browser/launch';
import { builtSite, serve, type Site } from '../browser/site';
import { linkPage } from './page-client';
import { SimulatedExcel } from './simulated-excel';
import { until } from '../eventually';

const SAMPLE = path.resolve(__dirname, '../../assets/samples/gialai-numbers.xlsx');

let browser: Browser;
let site: Site;

jest.setTimeout(60_000);
beforeAll(async () => {
  site = await serve(builtSite());
  browser = await launchBrowser();
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

async function paneOverSample(
  search = '',
): Promise<{ page: Page; excel: SimulatedExcel; requests: string[] }> {
  const page = await browser.newPage({ viewport: { width: 350, height: 600 } });
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  const workbook = await openWorkbook(new Uint8Array(readFileSync(SAMPLE)), 'ke-hoach.xlsx');
  const excel = new SimulatedExcel(workbook, await linkPage(page));
  await page.goto(`${site.address}/taskpane.html${search}`);
  return { page, excel, requests };
}

const headline = (page: Page) => page.getByRole('heading', { level: 2, name: /4 chỗ sai/ });

async function check(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
  await headline(page).waitFor();
}

describe("the pane in a real browser, on Microsoft's client library, over the simulated Excel", () => {
  it('checks the open workbook in three round trips', async () => {
    const { page, excel, requests } = await paneOverSample();
    await opened(excel);
    excel.trips.length = 0;
    await check(page);
    await headline(page)
      .filter({ hasText: /^4 chỗ sai, .*11 chênh lệch do làm tròn/ })
      .waitFor();
    expect(excel.trips).toHaveLength(3);
    expect(requests.filter((address) => !address.startsWith(site.address))).toEqual([]);
    await page.close();
  });

  it('a click on a finding selects its cell in Excel and writes nothing into the workbook', async () => {
    const { page, excel } = await paneOverSample();
    await check(page);
    await page.getByRole('button', { name: 'Đến ô PL 02!C15' }).first().click();
    await until(() => excel.selection() !== undefined);
    expect(excel.selection()).toEqual({ file: 'ke-hoach.xlsx', sheet: 'PL 02', row: 14, col: 2 });
    await page.getByRole('button', { name: 'Đến ô PL 01!S15' }).first().click();
    await until(() => excel.selection()?.sheet === 'PL 01');
    expect(excel.marks()).toEqual([]);
    await page.close();
  });

  it('what is typed shows without a press, and the pane says so', async () => {
    const { page, excel } = await paneOverSample();
    await opened(excel);
    await check(page);
    excel.trips.length = 0;
    excel.edit({ file: 'ke-hoach.xlsx', sheet: 'PL 03', row: 9, col: 5 }, 2300);
    await page.getByRole('heading', { level: 2, name: /7 chỗ sai/ }).waitFor();
    expect(excel.trips.length).toBeLessThanOrEqual(2);
    await page.getByText('Mới', { exact: true }).first().waitFor();
    await page.getByRole('tab', { name: /Kinh phí/ }).click();
    excel.edit({ file: 'ke-hoach.xlsx', sheet: 'PL 03', row: 10, col: 5 }, 1);
    await page.getByLabel(/chỗ mới/).waitFor();
    await page.getByRole('tab', { name: /Kiểm tra/ }).click();
    excel.edit({ file: 'ke-hoach.xlsx', sheet: 'PL 03', row: 9, col: 5 }, 3200);
    await page
      .getByText(/chỗ đã hết/)
      .first()
      .waitFor();
    await page.close();
  });

  it('a button of the ribbon opens the pane at its place, and at its check checks', async () => {
    const { page } = await paneOverSample('?place=check');
    await headline(page).waitFor();
    await page.goto(`${site.address}/taskpane.html?place=templates`);
    await page.locator('#templates[open]').waitFor();
    await page.close();
  });
});

/** As soon as the pane is open it asks Excel to tell of changes, and for what was kept in the workbook. */
async function opened(excel: SimulatedExcel): Promise<void> {
  await until(() => excel.model.events.size > 0 && excel.trips.length >= 2);
  await new Promise((resolve) => setTimeout(resolve, 300));
}

import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Language } from '../../locales/language';
import { WORDS } from '../../locales/pane';
import { openWorkbook } from '../../hosts/file/open-workbook';
import { writeWorkbook } from '../../hosts/file/write-workbook';
import type { Sheet } from '../../engine/grid/grid';
import { linkPage } from '../../../test/excel-host/page-client';
import { SimulatedExcel } from '../../../test/excel-host/simulated-excel';
import { gialaiBudgetBooks, gialaiProductBooks } from '../../../test/generators/districts/gialai';
import { sheetFromText } from '../../../test/generators/districts/sheets';
import type { Guest } from './guest';

const SAMPLE = path.resolve(__dirname, '../../../assets/samples/gialai-numbers.xlsx');
const UNITS = 12;

export interface Place {
  readonly address: string;
  readonly language: Language;
  /** True where the workbook takes the pane's place. */
  readonly narrow: boolean;
}

export interface Told {
  readonly guest: Guest;
  /** What the visit came to, the same by mouse and by keyboard. */
  readonly end: string;
}

/** One who gets a plan by email: what is wrong, both cells, the report. */
export async function reviewer(guest: Guest, { address, language, narrow }: Place): Promise<string> {
  const { page } = guest;
  const words = WORDS[language];
  await page.goto(`${address}/index.html`);
  await page.getByRole('article').first().waitFor();
  await choose(guest, language, ['ke-hoach.xlsx', readFileSync(SAMPLE)]);
  await page.getByRole('article').first().waitFor();
  await guest.look('found');
  await guest.press(page.getByRole('button', { name: words.check.goTo('PL 02!C15') }));
  await page.getByRole('grid').first().waitFor();
  await guest.look('both-cells');
  const cell = await page
    .getByRole('grid')
    .first()
    .locator('[aria-selected=true]')
    .getAttribute('aria-label');
  if (narrow) {
    await guest.press(page.getByRole('button', { name: words.view.back }));
    await guest.look('back');
  }
  await guest.press(page.getByRole('button', { name: words.check.copy }));
  await page.getByText(words.check.copied).waitFor();
  await guest.look('copied');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  return `${cell}; ${copied.split('\n')[0]}`;
}

/** One with the workbooks of twelve units: three appendices in a new file. */
export async function compiler(guest: Guest, { address, language }: Place): Promise<string> {
  const { page } = guest;
  const words = WORDS[language];
  await page.goto(`${address}/index.html`);
  await page.getByRole('article').first().waitFor();
  await choose(guest, language, ...(await unitFiles()));
  await page.getByText(words.work.opening).waitFor({ state: 'hidden' });
  await page.getByRole('heading', { level: 2 }).first().waitFor();
  await guest.look('checked');
  await guest.press(page.getByRole('tab', { name: words.tabs.fill }));
  await guest.look('appendices');
  await guest.press(page.getByRole('button', { name: words.fill.preview }));
  const fill = page.getByRole('button', { name: new RegExp(`^${words.fill.fill(3).split(' ')[0]} `) }).last();
  await fill.waitFor();
  await guest.look('preview');
  const download = page.waitForEvent('download');
  await guest.press(fill);
  const name = (await download).suggestedFilename();
  await guest.look('filled');
  for (const id of ['stars', 'funding'] as const) {
    await page.getByRole('tab', { name: words.tabs[id] }).click();
    await page.getByRole('heading', { level: 2 }).first().waitFor();
    await guest.look(id);
  }
  return name;
}

/** One who types in Excel all day: the pane says nothing until a sum breaks, and mends it. */
export async function officer(guest: Guest, { address, language }: Place): Promise<string> {
  const { page } = guest;
  const words = WORDS[language];
  const workbook = await openWorkbook(new Uint8Array(readFileSync(SAMPLE)), 'ke-hoach.xlsx');
  const excel = new SimulatedExcel(workbook, await linkPage(page));
  await page.goto(`${address}/taskpane.html`);
  await guest.press(page.getByRole('button', { name: words.work.check, exact: true }));
  await page.getByRole('article').first().waitFor();
  await guest.look('checked');
  excel.edit({ file: 'ke-hoach.xlsx', sheet: 'PL 03', row: 9, col: 5 }, 2300);
  const mistake = page.getByRole('article').filter({ hasText: '2.300' }).first();
  await mistake.waitFor({ timeout: 20_000 });
  await guest.look('a-sum-broke');
  await guest.press(mistake.getByRole('button', { name: /3\.200/ }).first());
  await mistake.waitFor({ state: 'hidden', timeout: 20_000 });
  await guest.look('mended');
  for (const id of ['fill', 'stars', 'funding'] as const) {
    await page.getByRole('tab', { name: words.tabs[id] }).click();
    await page.getByRole('heading', { level: 2 }).first().waitFor();
    await guest.look(id);
  }
  return String(excel.sheet('PL 03').rows.get(9)?.get(5)?.value);
}

async function choose(
  guest: Guest,
  language: Language,
  ...files: (readonly [string, Buffer])[]
): Promise<void> {
  const { page } = guest;
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    guest.press(page.getByRole('button', { name: WORDS[language].files.choose })),
  ]);
  await chooser.setFiles(
    files.map(([name, buffer]) => ({ name, mimeType: 'application/octet-stream', buffer })),
  );
  await page.locator(`section[aria-label="${files[0]?.[0]}"]`).waitFor({ state: 'attached' });
}

/** What twelve units and the office itself have: a workbook each with products and money, and the plan's facts. */
async function unitFiles(): Promise<(readonly [string, Buffer])[]> {
  const plan = sheetFromText(
    'Kế hoạch',
    `
  STT | Thông tin | Giá trị
  1 | Số kế hoạch | 2581/KH-UBND
  2 | Ngày ký | 07/11/2022
  3 | Tỉnh | Gia Lai
  4 | Từ năm | 2021
  5 | Đến năm | 2025`,
  );
  const products = gialaiProductBooks(1, 'workbook-per-unit').slice(0, UNITS);
  const budgets = gialaiBudgetBooks('workbook-per-unit', { form: 'long', measure: 'dong' }).slice(0, UNITS);
  const units = products.map(({ sheets }, index): readonly [string, readonly Sheet[]] => [
    `xa${String(index + 1).padStart(2, '0')}.xlsx`,
    [...sheets, ...(budgets[index]?.sheets ?? [])],
  ]);
  const all = [['ke-hoach.xlsx', [plan]] as const, ...units];
  return Promise.all(
    all.map(async ([name, sheets]) => [name, Buffer.from(await writeWorkbook(sheets))] as const),
  );
}

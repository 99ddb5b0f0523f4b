import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Sheet } from '../../engine/grid/grid';
import { openWorkbook } from '../../hosts/file/open-workbook';
import { writeWorkbook } from '../../hosts/file/write-workbook';
import { FUNDING_PANEL_WORDS } from '../../locales/funding-panel';
import { WORDS } from '../../locales/pane';
import { TOUR_WORDS } from '../../locales/tour';
import { linkPage } from '../../../test/excel-host/page-client';
import { SimulatedExcel } from '../../../test/excel-host/simulated-excel';
import { sheetFromText } from '../../../test/generators/districts/sheets';
import { otherSide, unitSheets } from '../guide/example-books';
import type { Guest } from './guest';
import type { Place } from './the-three';

const SAMPLES = path.resolve(__dirname, '../../../assets/samples');
const SAMPLE = readFileSync(path.join(SAMPLES, 'gialai-numbers.xlsx'));
const DOCUMENT = readFileSync(path.join(SAMPLES, 'gialai-plan.docx'));

interface Given {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}
const given = (name: string, buffer: Buffer): Given => ({
  name,
  mimeType: 'application/octet-stream',
  buffer,
});

async function book(name: string, ...sheets: readonly Sheet[]): Promise<Given> {
  return given(name, Buffer.from(await writeWorkbook(sheets)));
}

/** Everything that the pane can show, each looked at once: by axe, for its width, and as a picture. */
export async function everyState(guest: Guest, { address, language }: Place): Promise<string> {
  const { page } = guest;
  const words = WORDS[language];
  const funding = FUNDING_PANEL_WORDS[language];
  const tour = TOUR_WORDS[language];
  const tab = (id: keyof typeof words.tabs): Promise<void> =>
    page.getByRole('tab', { name: words.tabs[id] }).click();
  const settled = (): Promise<void> => page.getByRole('progressbar').first().waitFor({ state: 'detached' });
  const give = async (...files: readonly Given[]): Promise<void> => {
    await tab('check');
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles([...files]);
    await page.getByText(words.files.sampleOpen).waitFor({ state: 'detached' });
    await settled();
    await page.getByRole('heading', { level: 2 }).first().waitFor();
  };
  /** Whatever is folded. */
  const unfold = async (): Promise<void> => {
    for (let left = 60; left > 0; left -= 1) {
      const folded = page.locator(
        'main details:not([open]) > summary:visible, main h3 [aria-expanded=false]',
      );
      if ((await folded.count()) === 0) return;
      await folded.first().click();
    }
  };
  const menu = async (name: string, state: string): Promise<void> => {
    await page.getByRole('button', { name, exact: true }).click();
    await page.getByRole('menu').waitFor();
    await guest.look(state);
    await page.keyboard.press('Escape');
    await page.getByRole('menu').waitFor({ state: 'detached' });
  };

  await page.goto(`${address}/index.html`);
  await page.getByRole('article').first().waitFor();
  await unfold();
  await guest.look('sample-unfolded');
  await menu(words.check.otherActs, 'menu');
  await menu(words.settings.open, 'settings');
  await menu(tour.help, 'help');
  await page.getByRole('button', { name: words.check.otherActs }).click();
  await page.getByRole('menuitem', { name: words.files.paste }).click();
  await guest.look('paste');
  await page.keyboard.press('Escape');

  await page.goto(`${address}/index.html#tour`);
  await page.reload();
  await page.getByRole('region', { name: tour.label }).waitFor();
  await guest.look('tour');

  await page.goto(`${address}/index.html`);
  await page.getByRole('article').first().waitFor();
  await page.getByRole('button', { name: words.check.otherActs }).click();
  await page.getByRole('menuitem', { name: words.files.close }).click();
  await guest.look('nothing-open');
  for (const id of ['fill', 'stars', 'funding'] as const) {
    await tab(id);
    await guest.look(`nothing-open-${id}`);
  }

  await page.goto(`${address}/index.html`);
  await page.getByRole('article').first().waitFor();
  await give(
    await book(
      'thu.xlsx',
      sheetFromText('Sổ tay', 'Tên | Địa chỉ\nTổ hợp tác An Phú | Kbang 12\n 3 | xem sau'),
      sheetFromText('Trống', 'Ghi chú'),
    ),
  );
  await unfold();
  await guest.look('nothing-recognised');
  for (const id of ['fill', 'stars', 'funding'] as const) {
    await tab(id);
    await page.getByRole('heading', { level: 2 }).first().waitFor();
    await unfold();
    await guest.look(`nothing-recognised-${id}`);
  }

  const [first, second] = await unitSheets();
  if (!first || !second) throw new Error('no units');
  const lacking = await book(
    'xa-chu-mo.xlsx',
    sheetFromText(
      'Danh mục sản phẩm',
      'STT | Đơn vị | Tên sản phẩm | Chủ thể | Nhóm sản phẩm | Hình thức | Năm | Hạng sao | Ngày công nhận\n1 | Xã Chư Mố | Cà phê bột nguyên chất | HTX nông nghiệp và dịch vụ tổng hợp Chư Mố | Đồ uống | Mới | 2025 | 5 | 12/3/2025',
    ),
  );
  const targets = await book(
    'chi-tieu.xlsx',
    sheetFromText(
      'Chỉ tiêu',
      'STT | Chỉ tiêu | Kế hoạch | Đơn vị tính | Năm\n1 | Số sản phẩm mới được công nhận | 30 | sản phẩm | 2027\n2 | Ít nhất 30% chủ thể OCOP là hợp tác xã | | % |\n3 | Ít nhất 40% chủ thể là nữ | | % |',
    ),
  );
  await give(
    given(first.name, first.buffer),
    given(second.name, second.buffer),
    lacking,
    targets,
    given('hong.xlsx', Buffer.from('PK không phải sổ tính')),
  );
  await unfold();
  await guest.look('several-files-one-broken');
  await tab('fill');
  await unfold();
  await guest.look('fill-options');
  await page.getByRole('checkbox', { name: words.fill.charts }).check();
  await page.getByRole('button', { name: words.fill.preview }).click();
  const fill = page.getByRole('button', { name: new RegExp(`^${words.fill.fill(3).split(' ')[0]} `) }).last();
  await fill.waitFor();
  await settled();
  await unfold();
  await guest.look('fill-preview');
  if (await fill.isEnabled()) {
    const download = page.waitForEvent('download');
    await fill.click();
    await (await download).suggestedFilename();
    await settled();
    await guest.look('fill-done');
  }
  await tab('stars');
  await settled();
  await unfold();
  await guest.look('stars');
  await tab('funding');
  await page.getByRole('heading', { level: 2 }).first().waitFor();
  await unfold();
  await guest.look('funding');

  await give(
    await book(
      'kinh-phi.xlsx',
      sheetFromText(
        'Kinh phí',
        'Đơn vị tính: triệu đồng\nSTT | Đơn vị | Nội dung | Năm | Thành tiền | NSNN | Vốn khác\n1 | Xã Ia Tul | Bao bì | 2026 | "100.000" | "60.000" | "40.000"',
      ),
    ),
  );
  await tab('fill');
  await page.getByRole('button', { name: words.fill.preview }).waitFor();
  await guest.look('fill-asks');
  await page.getByRole('button', { name: words.fill.preview }).click();
  await page.getByRole('heading', { level: 2, name: words.fill.previewTitle }).waitFor();
  await settled();
  await guest.look('fill-questions');

  await page.goto(`${address}/index.html`);
  await page.getByRole('article').first().waitFor();
  await tab('funding');
  await page.getByRole('table').first().waitFor();
  await page
    .locator('input[type=file]')
    .last()
    .setInputFiles([given('du-toan-mang-yang.xlsx', (await otherSide()).buffer)]);
  const difference = page.getByRole('article').first();
  await difference.getByRole('button', { name: funding.showBoth }).click();
  await difference.locator('figure').first().waitFor();
  await unfold();
  await guest.look('funding-compared');

  await page.goto(`${address}/index.html`);
  await page.getByRole('article').first().waitFor();
  await give(given('ke-hoach.docx', DOCUMENT), given('phu-luc.xlsx', SAMPLE));
  await unfold();
  await guest.look('document');
  await tab('stars');
  await unfold();
  await guest.look('document-targets');

  await inExcel(guest, { address, language });
  return 'all seen';
}

/** Excel's page: without Excel, before anything was asked for, and where Excel refuses. */
async function inExcel(
  guest: Guest,
  { address, language }: Pick<Place, 'address' | 'language'>,
): Promise<void> {
  const { page } = guest;
  const words = WORDS[language];
  await page.goto(`${address}/taskpane.html`);
  await page.getByRole('main').waitFor();
  await guest.look('outside-excel');
  const excel = new SimulatedExcel(
    await openWorkbook(new Uint8Array(SAMPLE), 'ke-hoach.xlsx'),
    await linkPage(page),
  );
  await page.goto(`${address}/taskpane.html`);
  await page.getByRole('button', { name: words.work.check, exact: true }).waitFor();
  await guest.look('excel-before');
  excel.edit({ file: 'ke-hoach.xlsx', sheet: 'PL 03', row: 9, col: 5 }, 2300);
  await page.getByRole('button', { name: words.work.check, exact: true }).click();
  const mistake = page.getByRole('article').filter({ hasText: '2.300' }).first();
  await mistake.waitFor();
  excel.sheet('PL 03').protected = true;
  await mistake
    .getByRole('button', { name: /3\.200/ })
    .first()
    .click();
  await page.getByRole('alert').or(page.locator('.fui-MessageBar')).first().waitFor();
  await guest.look('excel-refuses');
}

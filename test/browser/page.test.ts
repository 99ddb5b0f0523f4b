import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { openWorkbook } from '../../src/hosts/file/open-workbook';
import { writeWorkbook } from '../../src/hosts/file/write-workbook';
import { seriousViolations } from './axe';
import { checkPlan } from '../../src/engine/check';
import { gialai, inCommunes } from '../engine/units/in-communes';
import { sampleChecked, Visitor } from './open-page';
import { eventually } from '../eventually';

const SAMPLES = path.resolve(__dirname, '../../assets/samples');
const visitor = new Visitor();

jest.setTimeout(60_000);
beforeAll(() => visitor.start(), 180_000);
afterAll(() => visitor.stop());

const headline = (page: Page) => page.getByRole('heading', { level: 2 });
const grid = (page: Page) => page.getByRole('grid');

async function fromMenu(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Việc khác' }).click();
  await page.getByRole('menuitem', { name }).click();
}

const focusedText = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');

/** Whether nothing covers an element's middle. */
async function inFront(page: Page, selector: string): Promise<boolean> {
  return page.locator(selector).evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return document.elementFromPoint(left + width / 2, top + height / 2) === element;
  });
}

async function choose(page: Page, ...files: { name: string; buffer: Buffer }[]): Promise<void> {
  const given = files.map((file) => ({ mimeType: 'application/octet-stream', ...file }));
  await page.locator('input[type=file]').first().setInputFiles(given);
}

async function drop(page: Page, name: string, bytes: Buffer): Promise<void> {
  const transfer = await page.evaluateHandle(
    ({ name, base64 }) => {
      const data = new DataTransfer();
      const content = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      data.items.add(new File([content], name));
      return data;
    },
    { name, base64: bytes.toString('base64') },
  );
  await page.dispatchEvent('body', 'dragover', { dataTransfer: transfer });
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
}

describe('the sample', () => {
  test('is checked when the page opens: four errors, eleven rounding differences, three sheets recognised', async () => {
    const { page, requests, complaints } = await sampleChecked(visitor);
    await eventually(async () =>
      expect(await headline(page).innerText()).toMatch(/^4 chỗ sai, .*11 chênh lệch do làm tròn/),
    );
    await eventually(async () => expect(await page.getByText('Đã đọc: 3 trang theo mẫu').count()).toBe(1));
    await eventually(async () =>
      expect(await page.getByRole('article').filter({ hasText: 'Kong Chro' }).count()).toBe(1),
    );
    expect(requests.filter((address) => address.includes('office'))).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('a click on a finding selects its cell and marks the other one', async () => {
    const { page } = await sampleChecked(visitor);
    await page.getByRole('button', { name: 'Đến ô PL 02!C15' }).click();
    const view = (sheet: string) => grid(page).and(page.getByLabel(`Trang tính ${sheet}`));
    await view('PL 02').waitFor();
    const selected = view('PL 02').locator('[aria-selected=true]');
    await eventually(async () => expect(await selected.getAttribute('aria-label')).toBe('C15 5, ô đang xét'));
    // The cell that it is compared with is in sight too.
    const other = view('PL 01').locator('[aria-selected=true]');
    await eventually(async () => expect(await other.getAttribute('aria-label')).toBe('S15 7, ô đang xét'));
    await eventually(async () => expect(await other.isVisible()).toBe(true));

    await page.getByRole('button', { name: 'Đến ô PL 01!S15' }).click();
    const first = grid(page).first();
    await first.and(page.getByLabel('Trang tính PL 01')).waitFor();
    await eventually(async () =>
      expect(await first.locator('[aria-selected=true]').getAttribute('aria-label')).toBe(
        'S15 7, ô đang xét',
      ),
    );

    await page.getByRole('button', { name: 'Bỏ đánh dấu' }).click();
    await eventually(async () => expect(await grid(page).count()).toBe(1));
    await eventually(async () => expect(await grid(page).locator('[aria-label]').count()).toBe(0));
  });

  test('an equation opens on demand and each part leads to its cell', async () => {
    const { page } = await sampleChecked(visitor);
    await page.getByRole('button', { name: /do làm tròn \(11\)/ }).click();
    const card = page.getByRole('article').filter({ hasText: 'Tổng năm 2021 của TP. Pleiku' });
    await card.getByRole('button', { name: 'Xem phép tính (2 số hạng)' }).click();
    await card.getByRole('button', { name: 'Đến ô PL 03!D21' }).click();
    await eventually(async () =>
      expect(await grid(page).locator('[aria-selected=true]').getAttribute('aria-label')).toBe(
        'D21 6,5, ô đang xét',
      ),
    );
    await eventually(async () =>
      expect(await page.locator('#cell-20-4').getAttribute('aria-label')).toContain('ô liên quan'),
    );
  });

  test('the report is copied as text and saved as a workbook', async () => {
    const { page } = await sampleChecked(visitor, { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.getByRole('button', { name: 'Sao chép báo cáo' }).click();
    await page.getByText('Đã sao chép báo cáo.').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^4 chỗ sai.*\ngialai-numbers\.xlsx; kiểm tra ngày \d\d\/\d\d\/\d{4}\.\n/);
    expect(copied).toContain('PL 02!C15');

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      fromMenu(page, 'Lưu báo cáo .xlsx'),
    ]);
    expect(download.suggestedFilename()).toBe('ket-qua-kiem-tra.xlsx');
    const saved = await openWorkbook(new Uint8Array(readFileSync(await download.path())), 'saved.xlsx');
    const [sheet] = saved.sheets;
    expect(sheet?.name).toBe('Kết quả kiểm tra');
    expect(sheet?.rows.filter((row) => row?.[1]?.value === 'Sai')).toHaveLength(4);
  });
});

describe('other files', () => {
  test('a dropped workbook takes the place of the sample', async () => {
    const { page } = await sampleChecked(visitor);
    await drop(page, 'huyen.xlsx', readFileSync(path.join(SAMPLES, 'gialai-text.xlsx')));
    await page.getByRole('region', { name: 'huyen.xlsx' }).waitFor();
    await headline(page).filter({ hasText: '4 chỗ sai' }).waitFor();
    await eventually(async () => expect(await page.getByText('Đây là sổ ví dụ').count()).toBe(0));
  });

  test('several chosen files are one plan; one that is no workbook is told and the others are checked', async () => {
    const { page } = await sampleChecked(visitor);
    await choose(
      page,
      { name: 'a.xlsx', buffer: readFileSync(path.join(SAMPLES, 'gialai-numbers.xlsx')) },
      { name: 'thu.xlsx', buffer: Buffer.from('Kính gửi') },
    );
    await page.getByRole('region', { name: 'a.xlsx' }).waitFor();
    await page
      .getByText(/thu\.xlsx: không phải sổ tính Excel/)
      .first()
      .waitFor();
    await headline(page).filter({ hasText: '4 chỗ sai' }).waitFor();
  });

  test('a wrong total comes with the change that would mend it', async () => {
    const { page, complaints } = await sampleChecked(visitor);
    const rows = [
      ['PHÂN NHÓM SẢN PHẨM OCOP GIAI ĐOẠN 2026-2030'],
      ['STT', 'Đơn vị', 'Tổng sản phẩm', 'Nhóm thực phẩm', 'Nhóm đồ uống'],
      ['', 'Tổng', 100, 60, 40],
      [1, 'An Khê', 57, 43, 32],
      [2, 'Chư Sê', 25, 17, 8],
    ].map((row) => row.map((value) => ({ value })));
    const buffer = Buffer.from(await writeWorkbook([{ name: 'PL 02', rows }]));
    await choose(page, { name: 'an-khe.xlsx', buffer });
    await page
      .getByRole('article')
      .filter({ hasText: /57 .*75/ })
      .first()
      .waitFor();
    expect(complaints).toEqual([]);
  });

  test("a plan's text stands beside the pane: from a finding to its sentence, from a figure to the others", async () => {
    const { page, complaints } = await sampleChecked(visitor);
    const text =
      'KẾ HOẠCH\n\nThực hiện Chương trình OCOP năm 2024\n\nI. MỤC TIÊU\n\nGiao cho các huyện (70 sản phẩm mới): Hải Hậu 31, Giao Thủy 29, Nghĩa Hưng 11.\n\nII. KINH PHÍ\n\nTổng kinh phí 500 triệu đồng, gồm ngân sách tỉnh 300 triệu đồng, vốn khác 200 triệu đồng.';
    await choose(page, { name: 'ke-hoach.txt', buffer: Buffer.from(text) });
    await headline(page).filter({ hasText: '1 chỗ sai' }).waitFor();
    await page
      .getByRole('button', { name: /Đến đoạn 4/ })
      .first()
      .click();
    const view = page.getByRole('region', { name: 'Lời văn ke-hoach.txt' });
    await view.getByRole('button', { name: '70, khác' }).waitFor();
    await view.getByRole('button', { name: '500 triệu đồng, khớp' }).click();
    await view.getByText('Khớp với').waitFor();
    await view
      .getByRole('button', { name: '500 triệu đồng, khớp' })
      .and(page.locator('[aria-pressed=true]'))
      .waitFor();
    expect(await seriousViolations(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('a file that is no workbook loses nothing', async () => {
    const { page } = await sampleChecked(visitor);
    await choose(page, { name: 'thu.docx', buffer: Buffer.from('Kính gửi') });
    await page
      .getByText(/thu\.docx: không phải sổ tính Excel/)
      .first()
      .waitFor();
    await headline(page).filter({ hasText: '4 chỗ sai' }).waitFor();
    await page.getByRole('button', { name: 'Ẩn thông báo' }).click();
    await eventually(async () => expect(await page.getByText(/thu\.docx/).count()).toBe(0));
  });

  test('closing shows how to begin, and the sample opens again from there', async () => {
    const { page } = await sampleChecked(visitor);
    await fromMenu(page, 'Đóng sổ tính');
    await page.getByRole('heading', { name: 'Chưa mở sổ tính nào' }).waitFor();
    expect(await seriousViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Xem sổ ví dụ' }).click();
    await headline(page).filter({ hasText: '4 chỗ sai' }).waitFor();
  });
});

describe('every way of looking at it', () => {
  test('350 by 378, the pane on a small laptop: the first finding and both its figures are in sight', async () => {
    for (const language of ['vi', 'en'] as const) {
      const { page } = await sampleChecked(visitor, { viewport: { width: 350, height: 378 } });
      if (language === 'en') {
        await page.getByRole('button', { name: 'Ngôn ngữ và giao diện' }).click();
        await page.getByRole('menuitemradio', { name: 'English' }).click();
      }
      const foot = await page.locator('footer').evaluate((it) => it.getBoundingClientRect().top);
      const figure = page.getByRole('article').first().getByRole('row').first();
      await eventually(async () =>
        expect(await figure.evaluate((it) => it.getBoundingClientRect().bottom)).toBeLessThanOrEqual(foot),
      );
      await page.context().close();
    }
  });

  test('a table’s header and names stay in sight while it is scrolled', async () => {
    const { page } = await sampleChecked(visitor);
    await page.getByRole('tab', { name: 'PL 03' }).click();
    await grid(page).evaluate((it) => it.scrollTo(400, 250));
    const top = await grid(page).evaluate((it) => it.getBoundingClientRect().top);
    const inSight = async (text: string): Promise<boolean> => {
      const found = page.locator('[role=grid] [data-col]', { hasText: text });
      const boxes = await found.evaluateAll((all) => all.map((it) => it.getBoundingClientRect().toJSON()));
      return boxes.some(
        ({ x, y }: { x: number; y: number }) => y >= top && y < top + 120 && x > 400 && x < 520,
      );
    };
    await page.waitForFunction(
      () => document.querySelectorAll('[role=grid] [aria-hidden] [data-col]').length > 0,
    );
    await eventually(async () => expect(await inSight('Hạng mục nội dung')).toBe(true));
  });

  test('the keyboard reaches findings and moves in the sheet', async () => {
    const { page } = await sampleChecked(visitor);
    const link = page.getByRole('button', { name: 'Đến ô PL 02!C15' });
    for (
      let presses = 0;
      presses < 30 && !(await link.evaluate((it) => it === document.activeElement));
      presses++
    ) {
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    const sheet = grid(page).and(page.getByLabel('Trang tính PL 02'));
    await sheet.waitFor();
    await eventually(async () =>
      expect(await link.evaluate((it) => it === document.activeElement)).toBe(true),
    );
    // One stop for each list: the arrow keys go from card to card.
    await page.keyboard.press('ArrowDown');
    await eventually(async () => expect(await focusedText(page)).toContain('Chư Sê'));
    await page.keyboard.press('Home');
    await eventually(async () => expect(await focusedText(page)).toContain('Kong Chro'));

    await sheet.focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await eventually(async () => expect(await sheet.getAttribute('aria-activedescendant')).toBe('cell-15-3'));
    await page.keyboard.press('Control+Home');
    await eventually(async () => expect(await sheet.getAttribute('aria-activedescendant')).toBe('cell-0-0'));
  });

  test('few stops of the Tab key to everything, and a way past the tabs', async () => {
    const { page } = await sampleChecked(visitor);
    const inPage = () => page.evaluate(() => document.hasFocus());
    await page.keyboard.press('Tab');
    // A browser may have a stop of its own, around the page.
    if (!(await inPage())) await page.keyboard.press('Tab');
    await eventually(async () => expect(await focusedText(page)).toBe('Đến kết quả'));
    await page.keyboard.press('Enter');
    await eventually(async () =>
      expect(await page.locator('main').evaluate((it) => it === document.activeElement)).toBe(true),
    );
    let stops = 0;
    while (stops < 40 && !(await grid(page).evaluate((it) => it === document.activeElement))) {
      await page.keyboard.press('Tab');
      stops += 1;
    }
    expect(stops).toBeLessThan(20);
  });

  test('320 px wide: nothing scrolls sideways, and the sheet comes to the front and goes back', async () => {
    const { page } = await sampleChecked(visitor, { viewport: { width: 320, height: 568 } });
    const sideways = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    const inMain = () => page.locator('main').evaluate((main) => main.scrollWidth - main.clientWidth);
    await eventually(async () => expect(await sideways()).toBeLessThanOrEqual(0));
    await eventually(async () => expect(await inMain()).toBeLessThanOrEqual(0));
    await eventually(async () => expect(await grid(page).isVisible()).toBe(false));
    expect(await seriousViolations(page)).toEqual([]);

    await page.getByRole('button', { name: 'Đến ô PL 02!C15' }).click();
    await grid(page).first().waitFor();
    await eventually(async () => expect(await page.locator('main').isVisible()).toBe(false));
    await eventually(async () =>
      expect(
        await grid(page)
          .first()
          .evaluate((it) => it === document.activeElement),
      ).toBe(true),
    );
    await eventually(async () => expect(await sideways()).toBeLessThanOrEqual(0));
    expect(await seriousViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Về kết quả' }).click();
    await headline(page).waitFor();
    const link = page.getByRole('button', { name: 'Đến ô PL 02!C15' });
    await eventually(async () =>
      expect(await link.evaluate((it) => it === document.activeElement)).toBe(true),
    );
  });

  test.each(['light', 'dark'] as const)('axe finds nothing serious, %s', async (colorScheme) => {
    const { page } = await sampleChecked(visitor, { colorScheme });
    await page.getByRole('button', { name: /do làm tròn \(11\)/ }).click();
    await page.getByRole('button', { name: 'Đến ô PL 02!C15' }).click();
    expect(await seriousViolations(page)).toEqual([]);
  });

  test('English and the dark look are kept for the next visit', async () => {
    const { page } = await sampleChecked(visitor);
    await page.getByRole('button', { name: 'Ngôn ngữ và giao diện' }).click();
    await eventually(async () => expect(await inFront(page, 'h1')).toBe(true));
    await page.getByRole('menuitemradio', { name: 'English' }).click();
    await page.getByRole('heading', { level: 2, name: /4 errors/ }).waitFor();
    await eventually(async () => expect(await page.evaluate(() => document.documentElement.lang)).toBe('en'));
    await page.reload();
    await page.getByRole('heading', { level: 2, name: /4 errors/ }).waitFor();
    expect(await seriousViolations(page)).toEqual([]);
  });
});

describe('a country', () => {
  const BORDER = { border: true };
  const row = (...values: (string | number)[]) => values.map((value) => ({ value, look: BORDER }));
  const units = Array.from({ length: 20_000 }, (_, index) => row(index + 1, `Xã số ${index + 1}`, 5, 3, 2));

  async function country(): Promise<Buffer> {
    const header = row('STT', 'Đơn vị', 'Tổng sản phẩm', 'Nhóm thực phẩm', 'Nhóm đồ uống');
    const rows = [
      [{ value: 'PHÂN NHÓM SẢN PHẨM OCOP GIAI ĐOẠN 2026-2030' }],
      header,
      row('', 'Tổng', 100_001, 60_000, 40_000),
      ...units,
    ];
    return Buffer.from(await writeWorkbook([{ name: 'PL 02', rows, columnWidths: [6, 24, 12, 12, 12] }]));
  }

  test('twenty thousand rows are checked, and only those in view are drawn', async () => {
    const { page } = await sampleChecked(visitor);
    await choose(page, { name: 'ca-nuoc.xlsx', buffer: await country() });
    await headline(page).filter({ hasText: '2 chỗ sai' }).waitFor();
    await grid(page).focus();
    await page.keyboard.press('Control+End');
    await page.getByRole('gridcell', { name: 'Xã số 20000' }).waitFor();
    await eventually(async () => expect(await page.getByRole('gridcell').count()).toBeLessThan(1_000));
  });

  test('the work can be stopped; what was there before stays', async () => {
    const buffer = await country();
    // On a busy machine the click may come when the file is open already: then there is nothing to go back to.
    const stopped = async (): Promise<boolean> => {
      const { page } = await sampleChecked(visitor);
      await choose(page, { name: 'ca-nuoc.xlsx', buffer });
      await page.getByRole('button', { name: 'Dừng' }).click();
      const before = headline(page).filter({ hasText: '4 chỗ sai, 1 chỗ cần xem' });
      return before.waitFor({ timeout: 8_000 }).then(
        () => true,
        () => false,
      );
    };
    expect((await stopped()) || (await stopped()) || (await stopped())).toBe(true);
  });
});

test("Excel's page loads office.js from beside it, asks no other server, and says where it belongs", async () => {
  const { page, requests } = await visitor.visit('taskpane.html', { viewport: { width: 350, height: 378 } });
  await page.getByText('Trang này dành cho ngăn tác vụ của Excel').waitFor();
  expect(requests.some((address) => address.endsWith('/office/office.js'))).toBe(true);
  expect(requests.filter((address) => new URL(address).hostname !== '127.0.0.1')).toEqual([]);
  await eventually(async () => expect(await grid(page).count()).toBe(0));
});

test('appendices in districts and in communes are compared, and questions about units are answered by keys alone', async () => {
  const former = await gialai();
  const { tables } = checkPlan([former]);
  const groups = tables.find(({ layout }) => layout.id === 'product-groups');
  const kept = tables.filter(({ layout }) => layout.id === 'product-plan').map(({ sheet }) => sheet);
  if (!groups) throw new Error('no appendix 2');
  const register = [
    ['DANH MỤC SẢN PHẨM OCOP TỈNH GIA LAI'],
    ['STT', 'Đơn vị', 'Xã, phường', 'Tên sản phẩm', 'Chủ thể', 'Hình thức', 'Năm'],
    [1, 'Huyện Ia Pa', 'Ia Tul', 'Gạo', 'HTX A', 'Mới', 2023],
    [2, 'Huyện Ia Pa', 'Ia Tull', 'Mật ong', 'HTX B', 'Mới', 2023],
    [3, 'Huyện Ia Pa', null, 'Bò khô', 'HTX C', 'Mới', 2023],
  ];
  const book = async (sheets: Parameters<typeof writeWorkbook>[0]) =>
    Buffer.from(await writeWorkbook(sheets));
  const { page, complaints } = await visitor.visit('index.html', { viewport: { width: 350, height: 378 } });
  await choose(
    page,
    { name: 'cu.xlsx', buffer: await book(former.sheets.filter(({ name }) => kept.includes(name))) },
    { name: 'moi.xlsx', buffer: await book([await inCommunes(former, groups)]) },
    {
      name: 'san-pham.xlsx',
      buffer: await book([
        { name: 'Sản phẩm', rows: register.map((row) => row.map((value) => ({ value }))) },
      ]),
    },
  );
  await page
    .getByText(/Kong Chro.*đơn vị mới tương ứng/)
    .first()
    .waitFor();
  const place = page.getByRole('button', { name: 'Đơn vị hành chính cũ và mới' });
  await place.focus();
  await page.keyboard.press('Enter');
  await page.getByText('Câu 1/2').waitFor();
  const questions = page.getByRole('group', { name: 'Đơn vị hành chính cũ và mới' });
  for (let tabs = 0; tabs < 6 && !(await questions.evaluate((box) => box === document.activeElement)); tabs++)
    await page.keyboard.press('Tab');
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/units-350.png` });
  await page.keyboard.press('1');
  await page.getByText('Câu 2/2').waitFor();
  await page.keyboard.press('2');
  await page.getByText('Đã hết câu hỏi.').waitFor();
  if (process.env.SHOTS) {
    await page.setViewportSize({ width: 1366, height: 768 });
    await page.screenshot({ path: `${process.env.SHOTS}/units-1366.png` });
  }
  expect(complaints).toEqual([]);
});

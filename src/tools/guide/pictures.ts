import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { WORDS } from '../../locales/pane';
import { FUNDING_PANEL_WORDS } from '../../locales/funding-panel';
import type { Language } from '../../locales/language';
import type { GuidePicture } from '../../locales/types/guide';
import { launchBrowser } from '../../../test/browser/launch';
import { builtSite, serve } from '../../../test/browser/site';
import { otherSide, unitSheets } from './example-books';
import { pictureFile } from './pages';
import { DENSITY } from './png-size';

/** Excel's own pane on a laptop, a little higher so that a picture tells a whole step. */
const PANE = { width: 360, height: 560 };
const WIDE = { width: 1000, height: 600 };
/** High enough that a whole card or text stands in it. */
const HIGH = { width: 1000, height: 1400 };

/** Every picture of the guide, taken of the pane as it is built. */
export async function takePictures(folder: string): Promise<void> {
  const site = await serve(builtSite());
  const browser = await launchBrowser();
  try {
    for (const language of ['vi', 'en'] as const) await takeAll(browser, site.address, language, folder);
  } finally {
    await browser.close();
    await site.close();
  }
}

async function takeAll(browser: Browser, address: string, language: Language, folder: string): Promise<void> {
  const words = WORDS[language];
  const funding = FUNDING_PANEL_WORDS[language];
  const to = (picture: GuidePicture): { path: string } => ({
    path: join(folder, pictureFile(language, picture)),
  });

  const opened = async (viewport: { width: number; height: number }): Promise<Page> => {
    const context = await browser.newContext({
      viewport,
      deviceScaleFactor: DENSITY,
      colorScheme: 'light',
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    await page.goto(`${address}/index.html`);
    await page.getByRole('article').first().waitFor();
    if (language === 'en') {
      await page.getByRole('button', { name: WORDS.vi.settings.open }).click();
      await page.getByRole('menuitemradio', { name: 'English' }).click();
      await page.keyboard.press('Escape');
      await page.getByRole('tab', { name: words.tabs.check }).waitFor();
    }
    return page;
  };
  const tab = (page: Page, place: keyof typeof words.tabs): Promise<void> =>
    page.getByRole('tab', { name: words.tabs[place] }).click();

  const wide = await opened(WIDE);
  const card = wide.getByRole('article').first();
  await card
    .getByRole('button', { name: new RegExp(words.check.goTo('').trim()) })
    .first()
    .click();
  await settle(wide);
  await wide.screenshot(to('check'));
  await card.screenshot(to('finding'));

  await tab(wide, 'funding');
  await wide.setViewportSize(HIGH);
  const given = { mimeType: 'application/octet-stream' };
  await wide.getByRole('heading', { level: 2 }).first().waitFor();
  await wide
    .locator('input[type=file]')
    .last()
    .setInputFiles([{ ...given, ...(await otherSide()) }]);
  const difference = wide.getByRole('article').first();
  await difference.getByRole('button', { name: funding.showBoth }).click();
  await difference.locator('figure').first().waitFor();
  await difference.screenshot(to('compare'));
  await wide.getByRole('group', { name: funding.minutes }).screenshot(to('minutes'));
  await wide.context().close();

  const narrow = await opened(PANE);
  await tab(narrow, 'funding');
  await narrow.getByRole('heading', { level: 2 }).first().waitFor();
  await settle(narrow);
  await narrow.screenshot(to('funding'));
  await tab(narrow, 'check');
  await narrow
    .locator('input[type=file]')
    .first()
    .setInputFiles((await unitSheets()).map((file) => ({ ...given, ...file })));
  await narrow.getByText(words.files.sampleOpen).waitFor({ state: 'detached' });
  await tab(narrow, 'fill');
  await narrow.getByText(words.fill.options.title, { exact: true }).waitFor();
  await settle(narrow);
  await narrow.screenshot(to('fill'));
  await narrow.getByText(words.fill.options.title, { exact: true }).click();
  await inView(narrow.getByLabel(words.fill.options.planDate));
  await narrow.screenshot(to('fill-options'));
  await tab(narrow, 'stars');
  await narrow.getByRole('heading', { level: 2 }).first().waitFor();
  await settle(narrow);
  await narrow.screenshot(to('stars'));
  await narrow.context().close();
}

async function inView(field: Locator): Promise<void> {
  await field.evaluate((element) => element.scrollIntoView({ block: 'center' }));
}

/** Menus fold and bars grow for a moment. */
async function settle(page: Page): Promise<void> {
  await page.waitForTimeout(600);
}

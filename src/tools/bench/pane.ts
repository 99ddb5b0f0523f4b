import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import webpack from 'webpack';
import { launchBrowser } from '../../../test/browser/launch';
import { builtSite, serve } from '../../../test/browser/site';
import { writeWorkbook } from '../../hosts/file/write-workbook';
import { WORDS } from '../../locales/pane';
import { countryWorkbook } from './country';
import { longestTask } from './main-thread';

/** A province's communes, and the country's. */
const SIZES = [
  { units: 135, products: 1000 },
  { units: 3321, products: 20_000 },
] as const;
/** A slow laptop. */
const THROTTLE = 4;
const ROUNDS = 5;
const PAGES = 20;
/** What a person can press, and the sample checked, against the time that React and Fluent take to show a button. */
const MOST_FIRST_SCREEN = 2;
const MOST_FIRST_FINDING = 5;
/** A page of the sheet view, against a page of as many bare cells. */
const MOST_SCROLLED = 6;
/** Of the time that a page of Fluent's components takes with all of Fluent in its script. */
const MOST_OF_FLUENT = 0.75;
/** The page's longest task with a country open, against cloning its data at once, which is what such a task would be. */
const MOST_STANDSTILL = 0.5;
/** Milliseconds of the page's own time that a person does not notice; for a province, whose data is soon cloned. */
const UNNOTICED = 100;

/** The pane in a real browser: its first screen, a scrolled page, and how long it stands still for a country. */
export async function benchPane(print: (line: string) => void): Promise<boolean> {
  const folder = mkdtempSync(path.join(tmpdir(), 'phuluc-pane-'));
  const site = await serve(builtSite());
  const bare = await serve(await siteOf('bare-page', folder));
  const fluent = await serve(await siteOf('fluent-page', folder));
  const browser = await launchBrowser();
  try {
    const screen = await firstScreen(browser, `${site.address}/index.html`, '[role=tab]');
    const finding = await firstScreen(browser, `${site.address}/index.html`, 'article');
    const least = await firstScreen(browser, `${bare.address}/index.html`, 'h2');
    const whole = await firstScreen(browser, `${fluent.address}/index.html`, 'h2');
    print(
      `pane: ${THROTTLE} × slower, first screen ${screen} ms, first finding ${finding} ms, React and Fluent alone ${least} ms: ${ratio(screen, least)} (at most ${MOST_FIRST_SCREEN}) and ${ratio(finding, least)} (at most ${MOST_FIRST_FINDING})`,
    );
    print(
      `pane: a page of Fluent's components with all of Fluent ${whole} ms: the first screen takes ${(screen / whole).toFixed(2)} of that (at most ${MOST_OF_FLUENT})`,
    );
    const scrolled = await scrolledPage(browser, `${site.address}/index.html`);
    print(
      `pane: a scrolled page ${scrolled.ours} ms CPU, as many bare cells ${scrolled.bare} ms: ${ratio(scrolled.ours, scrolled.bare)} (at most ${MOST_SCROLLED})`,
    );
    let stands = true;
    for (const size of SIZES) {
      const file = path.join(folder, `${size.units}.xlsx`);
      writeFileSync(file, await writeWorkbook(countryWorkbook(size)));
      const { tasks, cloned } = await standstill(browser, `${site.address}/index.html`, file);
      const most = Math.max(UNNOTICED, cloned * MOST_STANDSTILL);
      const told = Object.entries(tasks).map(([step, task]) => `${step} ${task}`);
      print(
        `pane: ${size.units} units, the page's longest task in ms of its own time: ${told.join(', ')}; its data cloned at once ${cloned} (at most ${Math.round(most)})`,
      );
      stands &&= Object.values(tasks).every((task) => task <= most);
    }
    return (
      screen <= least * MOST_FIRST_SCREEN &&
      screen <= whole * MOST_OF_FLUENT &&
      finding <= least * MOST_FIRST_FINDING &&
      scrolled.ours <= scrolled.bare * MOST_SCROLLED &&
      stands
    );
  } finally {
    await browser.close();
    await Promise.all([site, bare, fluent].map((each) => each.close()));
    rmSync(folder, { recursive: true, force: true });
  }
}

const ratio = (a: number, b: number): string => (a / b).toFixed(1);
const median = (values: readonly number[]): number =>
  Math.round([...values].sort((a, b) => a - b)[values.length >> 1] ?? 0);

/** A page of its own, built as the pane is. */
async function siteOf(name: string, into: string): Promise<string> {
  const folder = path.join(into, name);
  const jsc = { parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } } };
  await new Promise<void>((done, failed) => {
    webpack(
      {
        mode: 'production',
        entry: path.join(__dirname, `${name}.tsx`),
        module: {
          rules: [{ test: /\.tsx$/, loader: 'swc-loader', options: { jsc: { ...jsc, target: 'es2022' } } }],
        },
        resolve: { extensions: ['.tsx', '.mjs', '.js'] },
        output: { path: folder, filename: 'page.js' },
        performance: { hints: false },
      },
      (error, stats) =>
        error || stats?.hasErrors() ? failed(error ?? new Error(stats?.toString())) : done(),
    );
  });
  writeFileSync(
    path.join(folder, 'index.html'),
    '<!doctype html><meta charset="utf-8"><title>page</title><body><script src="page.js"></script></body>',
  );
  return folder;
}

/** Milliseconds until something is to be seen, on a machine so many times slower; the median of several new visits. */
async function firstScreen(browser: Browser, address: string, what: string): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const context = await browser.newContext({ locale: 'vi-VN', viewport: { width: 350, height: 640 } });
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE });
    await page.addInitScript((selector) => {
      new MutationObserver((_changes, observer) => {
        if (!document.querySelector(selector)) return;
        observer.disconnect();
        // Painted by then.
        requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('seen')));
      }).observe(document, { childList: true, subtree: true });
    }, what);
    await page.goto(address);
    const seen = await page.waitForFunction(() => performance.getEntriesByName('seen')[0]?.startTime);
    times.push(Number(await seen.jsonValue()));
    await context.close();
  }
  return median(times);
}

/** CPU milliseconds of the page's own thread while it does something. */
async function cpu(page: Page, act: () => Promise<void>): Promise<number> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  const spent = async (): Promise<number> => {
    const { metrics } = await cdp.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  };
  const before = await spent();
  await act();
  return (await spent()) - before;
}

/** What a page further down a sheet costs, and what showing as many cells costs that are nothing but text in a box. */
async function scrolledPage(browser: Browser, address: string): Promise<{ ours: number; bare: number }> {
  const context = await browser.newContext({ locale: 'vi-VN', viewport: { width: 1366, height: 768 } });
  const page = await context.newPage();
  await page.goto(address);
  await page.getByRole('article').first().waitFor();
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({
      name: 'to.xlsx',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(await writeWorkbook(countryWorkbook({ units: 900, products: 0 }))),
    });
  await page.locator('section[aria-label="to.xlsx"]').waitFor();
  await page.getByRole('progressbar').first().waitFor({ state: 'detached' });
  const grid = page.getByRole('grid').first();
  const scroll = async (): Promise<void> => {
    for (let at = 1; at <= PAGES; at++) {
      await grid.evaluate(
        (element, step) =>
          new Promise<void>((done) => {
            element.scrollTop = step * element.clientHeight;
            requestAnimationFrame(() => requestAnimationFrame(() => done()));
          }),
        at,
      );
    }
  };
  const ours = (await cpu(page, scroll)) / PAGES;
  const cells = await grid.locator('[data-col]').count();
  await page.goto('about:blank');
  const bare = await cpu(page, async () => {
    for (let at = 1; at <= PAGES; at++) {
      await page.evaluate(
        ([count, step]) =>
          new Promise<void>((done) => {
            const box = document.createElement('div');
            for (let index = 0; index < count; index++) {
              const cell = box.appendChild(document.createElement('div'));
              const [top, left] = [Math.floor(index / 20) * 22, (index % 20) * 60];
              cell.style.cssText = `position:absolute;overflow:hidden;border:1px solid gray;width:60px;height:22px;top:${top}px;left:${left}px`;
              cell.textContent = String(step * 1000 + index);
            }
            document.body.replaceChildren(box);
            requestAnimationFrame(() => requestAnimationFrame(() => done()));
          }),
        [cells, at] as const,
      );
    }
  });
  await context.close();
  return { ours: Math.round(ours), bare: Math.round(bare / PAGES) };
}

/** The page's longest task with a checked file in each place of the pane, and what cloning such data at once takes. */
async function standstill(
  browser: Browser,
  address: string,
  file: string,
): Promise<{ tasks: Readonly<Record<string, number>>; cloned: number }> {
  const words = WORDS.vi;
  const context = await browser.newContext({ locale: 'vi-VN', viewport: { width: 1366, height: 768 } });
  const page = await context.newPage();
  await page.goto(address);
  await page.getByRole('article').first().waitFor();
  const place = (id: keyof typeof words.tabs, ready: RegExp) => async (): Promise<void> => {
    await page.getByRole('tab', { name: words.tabs[id] }).click();
    await page.getByRole('heading', { level: 2, name: ready }).waitFor({ timeout: 120_000 });
  };
  const steps: readonly (readonly [string, () => Promise<void>])[] = [
    [
      'opened and checked',
      async () => {
        await page.locator('input[type=file]').first().setInputFiles(file);
        await page.locator(`section[aria-label="${path.basename(file)}"]`).waitFor({ state: 'attached' });
        await page.getByRole('progressbar').first().waitFor({ state: 'detached', timeout: 120_000 });
        // Corrections come a little later.
        await page.waitForTimeout(8000);
      },
    ],
    ['stars', place('stars', /^Lũy kế/)],
    ['appendices', place('fill', /^Lập được/)],
    [
      'preview',
      async () => {
        await page.getByRole('button', { name: words.fill.preview }).click();
        await page
          .getByRole('heading', { level: 2, name: words.fill.previewTitle })
          .waitFor({ timeout: 180_000 });
      },
    ],
    ['money', place('funding', /^Tổng kinh phí/)],
  ];
  const tasks: Record<string, number> = {};
  for (const [name, act] of steps) tasks[name] = await longestTask(browser, page, act);
  const sheets = countryWorkbook(SIZES.find(({ units }) => file.endsWith(`${units}.xlsx`)) ?? SIZES[0]);
  const held = await page.evaluateHandle((given) => given, sheets);
  const cloned = await longestTask(browser, page, () =>
    held.evaluate(
      (given) =>
        new Promise<void>((done) =>
          setTimeout(() => {
            structuredClone(given);
            done();
          }),
        ),
    ),
  );
  await context.close();
  return { tasks, cloned };
}

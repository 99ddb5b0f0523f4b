import { parse, tokenizer } from 'acorn';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import type { Browser } from 'playwright-core';
import { launchBrowser } from './launch';
import { builtSite, serve, type Site } from './site';
import { eventually } from '../eventually';

/*
 * The oldest web view that README names is that of Safari 16.4. Its language is ES2022 (class static blocks,
 * looking behind); it lacks what came later.
 */

/** Members that Safari 16.4 does not have, as they are called. */
const LATER =
  /\b(?:groupBy|withResolvers|requestIdleCallback|AbortSignal\.any|Promise\.try|RegExp\.escape|fromAsync|isSubsetOf|isSupersetOf|symmetricDifference|Iterator\.from)\(/;

let folder = '';

jest.setTimeout(240_000);
beforeAll(() => {
  folder = builtSite();
});

const scripts = () => readdirSync(folder).filter((name) => name.endsWith('.js'));
const read = (name: string) => readFileSync(path.join(folder, name), 'utf8');

test('every script is ES2022 and calls nothing that is newer', () => {
  expect(scripts().length).toBeGreaterThan(5);
  for (const name of scripts()) {
    const source = read(name);
    expect(() => parse(source, { ecmaVersion: 2022, sourceType: 'script' })).not.toThrow();
    const named = [...tokenizer(source, { ecmaVersion: 2022 })].filter(({ type }) => type.label === 'regexp');
    for (const { start, end } of named) expect(source.slice(start, end)).not.toMatch(/\/[a-z]*v[a-z]*$/);
    expect([name, LATER.exec(source)?.[0]]).toEqual([name, undefined]);
  }
});

test('what tells an older web view that it is too old is ES5 and comes first', () => {
  expect(() => parse(read('assets/oldest.js'), { ecmaVersion: 5 })).not.toThrow();
  for (const page of ['taskpane.html', 'index.html']) {
    const [first] = /<script[^>]*src="([^"]*)"/.exec(read(page))?.slice(1) ?? [];
    expect(first).toBe('assets/oldest.js');
  }
});

test('the sheet functions are one file that needs nothing but the functions runtime', () => {
  const given = new Map<string, (...values: unknown[]) => unknown>();
  const CustomFunctions = {
    associate: (id: string, work: (...values: unknown[]) => unknown) => given.set(id, work),
    Error: class {
      constructor(readonly code: string) {}
    },
  };
  vm.runInNewContext(read('functions.js'), { CustomFunctions });
  const { functions }: { functions: { id: string }[] } = JSON.parse(read('functions.json'));
  expect(functions.map(({ id }) => id).sort()).toEqual([...given.keys()].sort());
  expect(given.get('BANGCHU')?.(1_005)).toBe('Một nghìn không trăm linh năm đồng');
  expect(() => given.get('SAO')?.(101, 46_000)).toThrow(expect.objectContaining({ code: '#VALUE!' }));
  // A host without the runtime.
  expect(() => vm.runInNewContext(read('functions.js'), {})).not.toThrow();
});

describe('in a browser', () => {
  let browser: Browser;
  let site: Site;
  beforeAll(async () => {
    site = await serve(folder);
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  test('an older one gets a line instead of a blank page', async () => {
    const page = await browser.newPage();
    await page.addInitScript(() => Reflect.deleteProperty(window, 'structuredClone'));
    await page.route('**/*.js', (route) =>
      route.request().url().endsWith('oldest.js') ? route.continue() : route.abort(),
    );
    await page.goto(`${site.address}/taskpane.html`);
    await page.getByRole('alert').filter({ hasText: 'quá cũ' }).waitFor();
    await page.close();
  });

  test("the functions' page loads its runtime and its functions without an error", async () => {
    const page = await browser.newPage();
    const wrong: string[] = [];
    page.on('pageerror', (error) => wrong.push(String(error)));
    page.on('response', (response) => {
      // Outside Excel the runtime looks for files of Office 2013, which are not copied.
      const own = !response.url().includes('/office/o15');
      if (own && response.status() >= 400) wrong.push(response.url());
    });
    await page.goto(`${site.address}/functions.html`);
    expect(wrong).toEqual([]);
    await page.close();
  });

  test('office.js that does not come is told, with a way to try again', async () => {
    const page = await browser.newPage({ locale: 'vi-VN' });
    await page.route('**/office/office.js', (route) => route.abort());
    await page.goto(`${site.address}/taskpane.html`);
    await page.getByText('Chưa tải được thư viện office.js').waitFor();
    await eventually(async () => expect(await page.getByRole('button', { name: 'Thử lại' }).count()).toBe(1));
    await page.close();
  });

  test('an Excel that is slow to answer is waited for, and told so; the pane opens when it comes', async () => {
    const page = await browser.newPage({ locale: 'vi-VN' });
    await page.route('**/office/office.js', (route) =>
      route.fulfill({
        contentType: 'text/javascript',
        body: `window.Office = { HostType: { Excel: 'Excel' }, context: {},
          onReady: () => new Promise((resolve) => { window.answer = resolve; }) };`,
      }),
    );
    await page.goto(`${site.address}/taskpane.html?_host_Info=Excel$Web$16.01$vi-VN`);
    await page.getByText('Excel chưa trả lời').waitFor({ timeout: 15_000 });
    await eventually(async () =>
      expect(await page.getByText('dành cho ngăn tác vụ của Excel').count()).toBe(0),
    );
    await page.evaluate(() => {
      const answer: unknown = Reflect.get(window, 'answer');
      if (typeof answer === 'function') answer({ host: null });
    });
    await page.getByText('dành cho ngăn tác vụ của Excel').waitFor();
    await page.close();
  });
});

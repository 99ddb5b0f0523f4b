import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launchBrowser } from './launch';
import { builtSite, serve, type Site } from './site';

export interface Visit {
  readonly page: Page;
  /** Every address that the page asked for. */
  readonly requests: readonly string[];
  /** What went wrong in the page: exceptions, refused scripts, missing files. */
  readonly complaints: readonly string[];
}

/** A browser and a server for one test file. What a test opened is closed after it: pages left open take from others' time. */
export class Visitor {
  #browser: Browser | undefined;
  #site: Site | undefined;

  constructor() {
    afterEach(() => Promise.all(this.#browser?.contexts().map((context) => context.close()) ?? []));
  }

  async start(): Promise<void> {
    this.#site = await serve(builtSite());
    this.#browser = await launchBrowser();
  }

  async stop(): Promise<void> {
    await this.#browser?.close();
    await this.#site?.close();
  }

  async visit(path: string, options: BrowserContextOptions = {}): Promise<Visit> {
    if (!this.#browser || !this.#site) throw new Error('start() first');
    const context = await this.#browser.newContext({ viewport: { width: 1366, height: 768 }, ...options });
    const page = await context.newPage();
    const requests: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    await page.goto(`${this.#site.address}/${path}`);
    return { page, requests, complaints };
  }
}

/** The page with the sample checked. */
export async function sampleChecked(visitor: Visitor, options: BrowserContextOptions = {}): Promise<Visit> {
  const visit = await visitor.visit('index.html', options);
  await visit.page.getByRole('heading', { level: 2, name: /4 chỗ sai|4 errors/ }).waitFor();
  return visit;
}

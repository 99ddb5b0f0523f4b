import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { BrowserContextOptions } from 'playwright-core';
import { launchBrowser } from '../../test/browser/launch';
import { builtSite, serve } from '../../test/browser/site';
import type { Language } from '../locales/language';
import { everyState } from './visits/every-state';
import { Guest } from './visits/guest';
import { compiler, officer, reviewer, type Place } from './visits/the-three';

/*
 * `npm run visits`: three first visits and every state, replayed in a browser at three sizes, in both languages, light,
 * dark and in high contrast, by mouse, and by the keyboard alone. Writes a picture of each state, prints how many clicks each took and where it ended, and
 * fails where axe finds something, something is wider than the page, or the keyboard ends elsewhere than the mouse.
 * `--only NAME`, `--out FOLDER`, `--site FOLDER` (a built one), `--quick` (one look of each).
 */

const VISITS = { reviewer, compiler, officer, states: everyState } as const;
const NAMES = ['reviewer', 'compiler', 'officer', 'states'] as const;
/** Beside the file dialog, from nothing to three printed appendices. */
const MOST_CLICKS = 6;
const SIZES = [
  { width: 320, height: 640 },
  { width: 350, height: 378 },
  { width: 1366, height: 768 },
] as const;
const LANGUAGES: readonly Language[] = ['vi', 'en'];
/** High enough for a whole place of the pane, in pixels. */
const TALL = 2000;
/** Where the workbook no longer stands beside the pane. */
const NARROW = 720;

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    out: { type: 'string', default: path.resolve(__dirname, '../../.cache/visits') },
    site: { type: 'string' },
    quick: { type: 'boolean', default: false },
  },
});

interface Look extends Pick<BrowserContextOptions, 'colorScheme' | 'forcedColors'> {
  readonly name: string;
}
const LOOKS: readonly Look[] = [
  { name: 'light', colorScheme: 'light' },
  { name: 'dark', colorScheme: 'dark' },
  { name: 'contrast', colorScheme: 'dark', forcedColors: 'active' },
];

async function main(): Promise<number> {
  mkdirSync(values.out, { recursive: true });
  const site = await serve(values.site ?? builtSite());
  const browser = await launchBrowser();
  const complaints: string[] = [];

  async function visit(
    name: keyof typeof VISITS,
    by: 'mouse' | 'keyboard',
    language: Language,
    size: (typeof SIZES)[number],
    { name: look, ...how }: Look,
  ): Promise<string> {
    const locale = language === 'vi' ? 'vi-VN' : 'en-GB';
    const context = await browser.newContext({
      // States are looked at whole where the pane is all that there is.
      viewport: name === 'states' && size.width < NARROW ? { ...size, height: TALL } : size,
      locale,
      permissions: ['clipboard-read', 'clipboard-write'],
      ...how,
    });
    await context.addInitScript((chosen) => {
      localStorage.setItem(
        'phuluc.preferences',
        JSON.stringify({ language: chosen, appearance: 'auto', marks: false, guideKey: true }),
      );
    }, language);
    const title = [name, size.width, language, look, ...(by === 'keyboard' ? [by] : [])].join('-');
    const guest = new Guest(await context.newPage(), by, { folder: values.out, name: title });
    const place: Place = { address: site.address, language, narrow: size.width < NARROW };
    try {
      const end = await VISITS[name](guest, place);
      console.log(`${title}: ${guest.clicks} clicks, ${end}`);
      if (name === 'compiler' && guest.clicks > MOST_CLICKS)
        complaints.push(`${title}: ${guest.clicks} clicks to three appendices`);
      complaints.push(...guest.complaints);
      return end;
    } catch (error) {
      complaints.push(
        `${title}: ${error instanceof Error ? error.message : String(error)}`,
        ...guest.complaints,
      );
      return 'broken off';
    } finally {
      await context.close();
    }
  }

  for (const name of NAMES) {
    if (values.only !== undefined && values.only !== name) continue;
    for (const size of SIZES) {
      for (const language of values.quick ? LANGUAGES.slice(0, 1) : LANGUAGES) {
        const [first, ...others] = LOOKS;
        if (!first) continue;
        const end = await visit(name, 'mouse', language, size, first);
        const typed = name === 'states' ? end : await visit(name, 'keyboard', language, size, first);
        if (end !== typed)
          complaints.push(`${name} ${size.width} ${language}: the keyboard ends at ${typed}`);
        if (!values.quick) for (const look of others) await visit(name, 'mouse', language, size, look);
      }
    }
  }
  await browser.close();
  await site.close();
  for (const complaint of complaints) console.error(complaint);
  console.log(`${complaints.length} complaints; pictures in ${values.out}`);
  return complaints.length > 0 ? 1 : 0;
}

void main().then((code) => {
  process.exitCode = code;
});

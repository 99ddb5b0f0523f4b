import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { guidePages } from '../../../src/tools/guide/pages';
import { pngSize } from '../../../src/tools/guide/png-size';

const FOLDER = join(__dirname, '../../../assets/guide');
/** The whole guide, pictures of both languages included. */
const MOST_BYTES = 1_500_000;

const PAGES = guidePages((file) => pngSize(readFileSync(join(FOLDER, file))));

/** Pages are formatted when they are written; breaks and spaces say nothing. */
const bare = (html: string): string =>
  html.slice(html.indexOf('<body>')).replace(/\s+/g, '').replaceAll("'", '"');

test.each(PAGES)('$file is what its words make: npm run guide -- --pages', ({ file, html }) => {
  expect(bare(readFileSync(join(FOLDER, file), 'utf8'))).toBe(bare(html));
});

test.each(PAGES)('$file shows and links only what is there, on its own server', ({ html }) => {
  const targets = [...html.matchAll(/(?:href|src)="([^"#]*)(?:#[^"]*)?"/g)].flatMap(
    ([, target = '']) => target || [],
  );
  const missing = targets.filter(
    (target) => !target.endsWith('index.html') && !existsSync(join(FOLDER, target)),
  );
  expect(missing).toEqual([]);
  expect(html).not.toMatch(/<script|(?:href|src)="https?:/);
  expect(html.match(/<img(?![^>]*alt="[^"]{10,})/)).toBeNull();
});

test('every anchor that is linked is on its page', () => {
  for (const { html } of PAGES)
    for (const [, id = ''] of html.matchAll(/href="#([^"]+)"/g)) expect(html).toContain(`id="${id}"`);
});

test('the guide is small, and no picture is left over', () => {
  const files = readdirSync(FOLDER);
  const bytes = files.reduce((sum, file) => sum + statSync(join(FOLDER, file)).size, 0);
  expect(bytes).toBeLessThanOrEqual(MOST_BYTES);
  const shown = PAGES.map(({ html }) => html).join('');
  expect(files.filter((file) => file.endsWith('.png') && !shown.includes(`src="${file}"`))).toEqual([]);
});

import { TOUR_WORDS } from '../../src/locales/tour';
import { seriousViolations } from './axe';
import { sampleChecked, Visitor } from './open-page';
import { eventually } from '../eventually';

const visitor = new Visitor();
const { vi } = TOUR_WORDS;

jest.setTimeout(60_000);
beforeAll(() => visitor.start(), 180_000);
afterAll(() => visitor.stop());

test('the question mark leads to a guide on the same server, with every picture there', async () => {
  const { page, requests } = await sampleChecked(visitor);
  await page.getByRole('button', { name: vi.help }).click();
  const [guide] = await Promise.all([
    page.context().waitForEvent('page'),
    page.getByRole('menuitem', { name: vi.guide }).click(),
  ]);
  await guide.waitForLoadState();
  const broken = await guide.locator('img').evaluateAll((images) =>
    Promise.all(
      images.map(async (image) => {
        if (!(image instanceof HTMLImageElement)) return [];
        image.loading = 'eager';
        await image.decode().catch(() => undefined);
        return image.naturalWidth > 0 ? [] : [image.src];
      }),
    ),
  );
  expect(broken.flat()).toEqual([]);
  expect(new URL(guide.url()).origin).toBe(new URL(requests[0] ?? '').origin);
  expect(await seriousViolations(guide)).toEqual([]);
});

test('the tour begins where it is asked for, goes through the pane, and gives the focus back', async () => {
  const { page, complaints } = await visitor.visit('index.html#tour', {
    viewport: { width: 350, height: 560 },
  });
  for (const step of vi.steps.slice(0, -1)) {
    await page.getByRole('heading', { name: step.title }).waitFor();
    await page.getByRole('button', { name: vi.next }).click();
  }
  expect(await seriousViolations(page)).toEqual([]);
  await page.getByRole('button', { name: vi.done }).click();
  await eventually(async () => expect(await page.getByRole('region', { name: vi.label }).count()).toBe(0));
  await eventually(async () =>
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(vi.help),
  );
  expect(complaints).toEqual([]);
});

test('nobody is shown the tour uninvited', async () => {
  const { page } = await sampleChecked(visitor);
  await eventually(async () => expect(await page.getByRole('region', { name: vi.label }).count()).toBe(0));
});

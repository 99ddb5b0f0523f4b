import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Locator, Page } from 'playwright-core';

const AXE = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

declare const axe: { run(options: { resultTypes: string[] }): Promise<AxeResults> };

/** What office.js itself throws where no Office is around it. */
const OFFICE_ALONE = 'MicrosoftAjax.js is not loaded';

/** How often a key may be pressed on the way to one thing. */
const FARTHEST = 120;

/**
 * One who visits the pane, with a mouse or with the keyboard alone. Counts what was pressed, takes pictures and
 * lets axe look at each state.
 */
export class Guest {
  clicks = 0;
  readonly complaints: string[] = [];
  #pictures = 0;

  constructor(
    readonly page: Page,
    private readonly by: 'mouse' | 'keyboard',
    private readonly pictures: { readonly folder: string; readonly name: string },
  ) {
    page.on('pageerror', ({ message }) => {
      if (!message.includes(OFFICE_ALONE)) this.complaints.push(message);
    });
  }

  async press(target: Locator): Promise<void> {
    this.clicks += 1;
    await target.waitFor();
    if (this.by === 'mouse') return target.click();
    await this.#reach(target);
    await this.page.keyboard.press('Enter');
  }

  /** Tab, and the arrow keys where one stop stands for several. */
  async #reach(target: Locator): Promise<void> {
    for (let presses = 0; presses < FARTHEST; presses++) {
      const next = await target.evaluate((it) => {
        const here = document.activeElement;
        if (here === it) return undefined;
        const group = it.closest('[role=tablist], [role=menu]');
        if (group && here && group.contains(here)) {
          return group.getAttribute('role') === 'menu' ? 'ArrowDown' : 'ArrowRight';
        }
        const card = it.closest('[data-card]');
        if (card && here?.closest('[data-card]') && !card.contains(here)) {
          const isAbove = card.compareDocumentPosition(here) & Node.DOCUMENT_POSITION_FOLLOWING;
          return isAbove ? 'ArrowUp' : 'ArrowDown';
        }
        return 'Tab';
      });
      if (next === undefined) return;
      await this.page.keyboard.press(next);
    }
    throw new Error(`The keyboard does not lead to ${String(target)}`);
  }

  /** A picture of what is in view, and what axe says of it. */
  async look(state: string): Promise<void> {
    await this.page.waitForTimeout(350);
    const { folder, name } = this.pictures;
    this.#pictures += 1;
    const file = `${name}-${String(this.#pictures).padStart(2, '0')}-${state}.png`;
    await this.page.screenshot({ path: path.join(folder, file) });
    await this.page.evaluate(AXE);
    const { violations } = await this.page.evaluate(() => axe.run({ resultTypes: ['violations'] }));
    for (const { id, nodes } of violations) {
      this.complaints.push(`${file}: axe ${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' ; ')}`);
    }
    const sideways = await this.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    const moved = await this.page.evaluate(() => document.scrollingElement?.scrollTop ?? 0);
    if (moved > 0) this.complaints.push(`${file}: the page itself scrolled by ${moved} px`);
    if (sideways > 0) this.complaints.push(`${file}: ${sideways} px wider than the page`);
  }
}

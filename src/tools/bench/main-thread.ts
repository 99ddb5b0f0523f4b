import type { Browser, Page } from 'playwright-core';
import { z } from 'zod';

const EVENT = z.object({
  name: z.string(),
  pid: z.number(),
  tid: z.number(),
  /** Microseconds of the thread's own time. */
  tdur: z.number().optional(),
  args: z.object({ name: z.string().optional() }).optional(),
});
const TRACE = z.object({ traceEvents: z.array(z.unknown()) });

/**
 * The longest task of a page's own thread while something is done, in milliseconds of the thread's CPU time: what
 * else the machine does at the time is no doing of the page.
 */
export async function longestTask(browser: Browser, page: Page, act: () => Promise<void>): Promise<number> {
  await browser.startTracing(page, { categories: ['toplevel'] });
  await act();
  const trace = TRACE.parse(JSON.parse((await browser.stopTracing()).toString()));
  const events = trace.traceEvents.flatMap((each) => EVENT.safeParse(each).data ?? []);
  const pages = new Set(
    events.flatMap(({ name, pid, tid, args }) =>
      name === 'thread_name' && args?.name === 'CrRendererMain' ? [`${pid} ${tid}`] : [],
    ),
  );
  const tasks = events.filter(({ name, pid, tid }) => name.endsWith('RunTask') && pages.has(`${pid} ${tid}`));
  if (tasks.length === 0) throw new Error('the browser told no tasks');
  return Math.round(tasks.reduce((most, { tdur = 0 }) => Math.max(most, tdur), 0) / 1000);
}

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { eventMessage, type Link } from './client';

/**
 * What stands for office.js in a browser test: it leaves the client library, which is Microsoft's own, and
 * replaces the loader, which would look for Excel around the page. The session hands each request to the
 * test process, where the simulated Excel is.
 */
const BOOTSTRAP = `
(() => {
  const isSetSupported = (name, version) => name !== 'ExcelApi' || Number((version || '1.1').split('.')[1]) <= 14;
  window.Office = Object.create(window.Office, {
    context: { value: { requirements: { isSetSupported }, displayLanguage: 'vi-VN' } },
    HostType: { value: { Excel: 'Excel' } },
    onReady: { value: (done) => {
      const ready = Promise.resolve({ host: 'Excel', platform: 'OfficeOnline' });
      return done ? ready.then((info) => (done(info), info)) : ready;
    } },
  });
  class Session extends OfficeExtension.SessionBase {
    _resolveRequestUrlAndHeaderInfo() { return Promise.resolve(null); }
    _createRequestExecutorOrNull() {
      return { executeAsync: (data, flags, message) => window.simulatedExcel(message.Body) };
    }
  }
  OfficeExtension.SessionBase._overrideSession = new Session();
  OfficeExtension._testSetRichApiMessageReadyImpl(() => Promise.resolve());
})();
`;

/** Links a simulated Excel to a page; to be called before the page is opened. */
export async function linkPage(page: Page): Promise<Link> {
  const path = createRequire(__filename).resolve('@microsoft/office-js/dist/excel-web-16.00.js');
  const body = `${readFileSync(path, 'utf8')}\n${BOOTSTRAP}`;
  await page.route('**/office/office.js', (route) => route.fulfill({ contentType: 'text/javascript', body }));
  let execute: Parameters<Link['connect']>[0] | undefined;
  await page.exposeFunction('simulatedExcel', (request: Parameters<NonNullable<typeof execute>>[0]) => {
    if (!execute) throw new Error('no simulated Excel yet');
    return execute(request);
  });
  return {
    connect: (given) => {
      execute = given;
    },
    send: (type, message) => {
      // A page that has been closed meanwhile hears nothing.
      page
        .evaluate(
          (event) => {
            const trigger: unknown = Reflect.get(OfficeExtension, '_testTriggerRichApiMessageEvent');
            if (typeof trigger === 'function') trigger(event);
          },
          eventMessage(type, message),
        )
        .catch(() => undefined);
    },
  };
}

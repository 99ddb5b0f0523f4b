/** @jest-environment jsdom */
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { checkPlan } from '../../src/engine/check';
import type { Workbook } from '../../src/engine/grid/grid';
import { FileHost } from '../../src/hosts/file/file-host';
import { App } from '../../src/taskpane/app/App';
import { minutesHtml } from '../../src/taskpane/panels/funding/copy-minutes';
import { DEFAULT_PREFERENCES } from '../../src/taskpane/preferences/preferences';
import { createSession } from '../../src/taskpane/state/session';
import { createStore } from '../../src/taskpane/state/store';
import { budgetBook, NAMES } from '../hostile-names';
import { completeDom } from './dom';

beforeAll(completeDom);
afterEach(cleanup);

const MEMORY = { getItem: () => null, setItem: () => undefined };

/** One plan of all names: each a sheet with a wrong total. */
const PLAN: Workbook = {
  file: '<img src=x onerror=alert(1)>.xlsx',
  sheets: NAMES.flatMap(([, name], at) =>
    budgetBook(name, 19).sheets.map((sheet) => ({ ...sheet, name: `${sheet.name.slice(0, 20)} ${at}` })),
  ),
};

test('the pane shows every name as a text', async () => {
  const store = createStore();
  const view = { reveal: () => undefined, clearMarks: () => undefined };
  const session = createSession({
    store,
    startJob: () => () => undefined,
    now: () => 0,
    hostOf: (workbooks) => new FileHost(workbooks, view, MEMORY),
  });
  render(<App store={store} session={session} memory={MEMORY} initialPreferences={DEFAULT_PREFERENCES} />);
  const result = checkPlan([PLAN]);
  act(() => {
    store.dispatch({ kind: 'opened', workbooks: [PLAN], troubles: [], sample: false });
    store.dispatch({ kind: 'checked', result, at: 0 });
  });
  await screen.findAllByRole('article', {}, { timeout: 20_000 });
  for (const more of screen.getAllByRole('button', { name: /Xem thêm/ })) fireEvent.click(more);
  expect(document.querySelectorAll('img, script, [onerror]')).toHaveLength(0);
  const text = document.body.textContent;
  expect(text).toContain('<img src=x onerror=alert(1)>');
  expect(text).toContain('=HYPERLINK(');
});

test.each(NAMES)('%s stands in the minutes as a text', (_, name) => {
  const html = minutesHtml({
    paragraph: `Kinh phí của ${name}`,
    tables: [{ title: name, head: [name, 'Tổng'], rows: [[name, '1']], more: name }],
  });
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  expect(body.querySelectorAll('img, script')).toHaveLength(0);
  const plain = (text: string): string => text.replace(/[\0\r]/g, '').trim();
  expect(plain(body.querySelector('td')?.textContent ?? '')).toBe(plain(name));
  expect(plain(body.querySelector('th')?.textContent ?? '')).toBe(plain(name));
});

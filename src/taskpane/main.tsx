import { createRoot } from 'react-dom/client';
import { FileHost } from '../hosts/file/file-host';
import type { Host } from '../hosts/host';
import { App } from './app/App';
import { SAMPLE } from './parts/sample';
import { BROWSER_MEMORY } from './preferences/browser-memory';
import { loadPreferences } from './preferences/preferences';
import { createSession } from './state/session';
import { createStore } from './state/store';
import { startWorker } from './work/start-worker';

/** Excel's workbook, once office.js is ready; the page itself says where it runs (`data-host`). */
async function excelHost(): Promise<Host> {
  const [{ ExcelHost }] = await Promise.all([import('../hosts/excel/excel-host'), Office.onReady()]);
  return new ExcelHost();
}

async function start(root: HTMLElement): Promise<void> {
  const excel = document.documentElement.dataset['host'] === 'excel' ? await excelHost() : undefined;
  const store = createStore();
  const view = {
    reveal: (cell: Parameters<Host['reveal']>[0], parts: Parameters<Host['reveal']>[1]) =>
      store.dispatch({ kind: 'revealed', focus: { cell, parts } }),
    clearMarks: () => store.dispatch({ kind: 'unmarked' }),
  };
  const session = createSession({
    store,
    startJob: startWorker,
    now: Date.now,
    hostOf: (workbooks) => new FileHost(workbooks, view, BROWSER_MEMORY),
    ...(excel ? { excel } : {}),
  });
  createRoot(root).render(
    <App
      store={store}
      session={session}
      memory={BROWSER_MEMORY}
      initialPreferences={loadPreferences(BROWSER_MEMORY)}
    />,
  );
  if (!excel) await session.openSample(SAMPLE);
}

const root = document.getElementById('root');
if (root) void start(root);

import './no-eval';
import { createRoot } from 'react-dom/client';
import { FileHost } from '../hosts/file/file-host';
import type { Host } from '../hosts/host';
import { App } from './app/App';
import { NotInExcel } from './app/NotInExcel';
import { SAMPLE } from './parts/sample';
import { BROWSER_MEMORY } from './preferences/browser-memory';
import { loadPreferences } from './preferences/preferences';
import { createSession } from './state/session';
import { createStore, type Store } from './state/store';
import { startWorker } from './work/start-worker';

/** How long office.js may take to find Excel around the page, in milliseconds. */
const PATIENCE = 8_000;

/** Excel's workbook, once office.js is ready; undefined where no Excel answers. */
async function excelHost(store: Store): Promise<Host | undefined> {
  if (typeof Office === 'undefined') return undefined;
  const late = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), PATIENCE));
  const info = await Promise.race([Office.onReady(), late]);
  if (info?.host !== Office.HostType.Excel) return undefined;
  const { ExcelHost } = await import('../hosts/excel/excel-host');
  return new ExcelHost((waiting) => store.dispatch({ kind: 'waiting', waiting }));
}

/** The page itself says where it runs (`data-host`): office.js is on Excel's page alone. */
async function start(element: HTMLElement): Promise<void> {
  const root = createRoot(element);
  const store = createStore();
  const preferences = loadPreferences(BROWSER_MEMORY);
  const forExcel = document.documentElement.dataset['host'] === 'excel';
  const excel = forExcel ? await excelHost(store) : undefined;
  if (forExcel && !excel) {
    root.render(<NotInExcel language={preferences.language} />);
    return;
  }
  const view: ConstructorParameters<typeof FileHost>[1] = {
    reveal: (cell, parts) => store.dispatch({ kind: 'revealed', focus: { cell, parts } }),
    clearMarks: () => store.dispatch({ kind: 'unmarked' }),
  };
  const session = createSession({
    store,
    startJob: startWorker,
    now: Date.now,
    hostOf: (workbooks) => new FileHost(workbooks, view, BROWSER_MEMORY),
    ...(excel ? { excel } : {}),
  });
  root.render(
    <App store={store} session={session} memory={BROWSER_MEMORY} initialPreferences={preferences} />,
  );
  if (!excel) await session.openSample(SAMPLE);
}

const element = document.getElementById('root');
if (element) void start(element);

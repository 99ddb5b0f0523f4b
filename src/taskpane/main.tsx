import './no-eval';
import { createRoot, type Root } from 'react-dom/client';
import { FileHost } from '../hosts/file/file-host';
import type { ExcelHost } from '../hosts/excel/excel-host';
import { App, type AppProps } from './app/App';
import { ribbonPlaceOf, type RibbonPlace } from './app/place';
import { Starting, type NoExcel } from './app/Starting';
import { SAMPLE } from './parts/sample';
import { BROWSER_MEMORY } from './preferences/browser-memory';
import { languageOf, loadPreferences } from './preferences/preferences';
import { createSession, type Session } from './state/session';
import { createStore, type Store } from './state/store';
import { startWorker } from './work/start-worker';

/** How long office.js may take to find Excel around the page before a line says so, in milliseconds. */
const PATIENCE = 4_000;

interface InExcel {
  readonly host: ExcelHost;
  readonly displayLanguage: string | undefined;
  readonly choices: NonNullable<AppProps['excel']>;
  readonly canDownload: boolean;
}

/**
 * Whether an Office opened this page: it frames it, or names itself in the address (`_host_Info`, which office.js
 * reads). In a tab of its own office.js may never answer, and waiting on would tell a person nothing.
 */
function isOpenedByOffice(): boolean {
  return window.parent !== window || location.search.includes('_host_Info=');
}

/** Excel's workbook, as soon as office.js is ready; until then, or where there is none, the page says how it stands. */
async function excelAround(
  store: Store,
  say: (why: NoExcel) => void,
  onSettled: () => void,
): Promise<InExcel | undefined> {
  if (typeof Office === 'undefined') {
    say('not-loaded');
    return undefined;
  }
  const late = setTimeout(() => say(isOpenedByOffice() ? 'slow' : 'not-excel'), PATIENCE);
  const { canDownload, displayLanguage, untilReady } = await import('../hosts/excel/ready');
  const readiness = await untilReady();
  clearTimeout(late);
  if (readiness !== 'ready') {
    say(readiness);
    return undefined;
  }
  const [{ ExcelHost }, { canDrawMarks }, { openAlong, opensAlong }] = await Promise.all([
    import('../hosts/excel/excel-host'),
    import('../hosts/excel/requirements'),
    import('../hosts/excel/auto-open'),
  ]);
  return {
    host: new ExcelHost(
      (waiting) => store.dispatch({ kind: 'waiting', waiting }),
      (settled) => {
        store.dispatch({ kind: 'settled', settled });
        onSettled();
      },
    ),
    displayLanguage: displayLanguage(),
    choices: { canDraw: canDrawMarks(), opensAlong, openAlong },
    canDownload: canDownload(),
  };
}

/** What a button of the ribbon means beside its place: there something is to be seen, or gone. */
function begin(session: Session, place: RibbonPlace | undefined): void {
  if (place === 'check') void session.check();
  else if (place === 'clear') void session.clearMarks({ everywhere: true });
  else if (place !== undefined && place !== 'templates') void session.checkQuietly();
}

/** The page itself says where it runs (`data-host`): office.js is on Excel's page alone. */
async function start(root: Root): Promise<void> {
  const store = createStore();
  const preferences = loadPreferences(BROWSER_MEMORY);
  const forExcel = document.documentElement.dataset['host'] === 'excel';
  const guess = forExcel && isOpenedByOffice() ? navigator.language : undefined;
  const language = preferences.language ?? languageOf(guess);
  const say = (why: NoExcel): void =>
    root.render(<Starting why={why} language={language} onRetry={() => location.reload()} />);
  let recheck = (): void => undefined;
  const excel = forExcel ? await excelAround(store, say, () => recheck()) : undefined;
  if (forExcel && !excel) return;
  const view: ConstructorParameters<typeof FileHost>[1] = {
    reveal: (cell, parts) => store.dispatch({ kind: 'revealed', focus: { cell, parts } }),
    clearMarks: () => store.dispatch({ kind: 'unmarked' }),
  };
  const session = createSession({
    store,
    startJob: startWorker,
    now: Date.now,
    hostOf: (workbooks) => new FileHost(workbooks, view, BROWSER_MEMORY),
    drawMarks: () => loadPreferences(BROWSER_MEMORY).marks,
    ...(excel ? { excel: excel.host, canDownload: excel.canDownload } : {}),
  });
  recheck = () => void session.checkQuietly();
  const place = excel && ribbonPlaceOf(location.search);
  root.render(
    <App
      store={store}
      session={session}
      memory={BROWSER_MEMORY}
      initialPreferences={preferences}
      place={place}
      {...(excel ? { excel: excel.choices, displayLanguage: languageOf(excel.displayLanguage) } : {})}
    />,
  );
  if (!excel) return session.openSample(SAMPLE);
  // What is drawn goes with the pane.
  window.addEventListener('pagehide', () => void session.clearMarks());
  begin(session, place);
}

const element = document.getElementById('root');
if (element) void start(createRoot(element));

import {
  Button,
  CounterBadge,
  FluentProvider,
  mergeClasses,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import { ArrowLeftRegular, TableRegular } from '@fluentui/react-icons';
import { useCallback, useEffect, useState, type ReactNode } from 'react';
import type { Memory } from '../../hosts/file/file-host';
import { WORDS } from '../../locales/pane';
import { LanguageContext } from '../preferences/language';
import { WATCH_WORDS } from '../../locales/watch';
import type { Language } from '../../locales/language';
import { PANEL_IDS, PANELS } from '../panels/registry';
import { Tabs } from '../parts/Tabs';
import { savePreferences, type Preferences } from '../preferences/preferences';
import { useDark } from '../preferences/use-dark';
import { later } from '../parts/later';
import type { Session } from '../state/session';
import { useStored, type Store } from '../state/store';
import { Announcer } from './Announcer';
import { NARROW_PAGE, useStyles } from './App.styles';
import { bringIntoView } from './bring-into-view';
import { HELP_BUTTON } from './help-button';
import { panelOf, type RibbonPlace } from './place';
import { readLine } from './read-line';
import { focusOn, SkipLinks } from './SkipLinks';
import { useFrontFocus } from './use-front-focus';
import type { ExcelChoices } from './Settings';
import { useDrop } from './use-drop';
import { useGuideKey } from './use-guide-key';

const BesideView = later(
  async () => (await import(/* webpackPrefetch: true */ '../document-view/BesideView')).BesideView,
);

/** Only where a sheet was put into Excel's workbook. */
const AddedSheet = later(async () => (await import('./AddedSheet')).AddedSheet);

const Settings = later(async () => (await import(/* webpackPrefetch: true */ './Settings')).Settings);

/** Only those who open or ask for them load them. */
const Help = later(async () => (await import(/* webpackPrefetch: true */ './Help')).Help);
const Tour = later(async () => (await import('./Tour')).Tour);
/** The guide's link to the page begins the tour; nothing else does uninvited. */
const TOUR_ASKED = '#tour';

export interface AppProps {
  readonly store: Store;
  readonly session: Session;
  readonly memory: Memory;
  readonly initialPreferences: Preferences;
  /** The language until a person chooses one: Office's, in Excel. */
  readonly displayLanguage?: Language;
  /** What a button of the ribbon asked for. */
  readonly place?: RibbonPlace | undefined;
  readonly excel?: ExcelChoices;
}

/** The pane, and in the browser the workbook beside it. */
export function App({
  store,
  session,
  memory,
  initialPreferences,
  displayLanguage = 'vi',
  place,
  excel,
}: AppProps): ReactNode {
  const styles = useStyles();
  const state = useStored(store);
  const [preferences, setPreferences] = useState(initialPreferences);
  const [panelId, setPanelId] = useState(panelOf(place));
  const [viewFirst, setViewFirst] = useState<object | undefined>();
  const [touring, setTouring] = useState(() => !session.inExcel && location.hash === TOUR_ASKED);
  const dark = useDark(preferences.appearance);
  const language = preferences.language ?? displayLanguage;
  const words = WORDS[language];
  const { unseen } = state;

  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.style.colorScheme = dark ? 'dark' : 'light';
    document.title = words.product;
  }, [language, dark, words]);

  useEffect(() => {
    if (panelId === 'check' && unseen > 0) session.seen();
  }, [panelId, unseen, session]);
  useEffect(() => (place === 'templates' ? bringIntoView('templates') : undefined), [place]);

  const open = useCallback((files: readonly File[]) => void session.open(files), [session]);
  useGuideKey(preferences.guideKey, language);
  const held = useDrop(!session.inExcel, open);

  const { Component } = PANELS[panelId];
  const beside = !session.inExcel && (state.shown !== undefined || state.reading !== undefined);
  const lookedUp = state.reading?.place ? state.reading : state.focus;
  // On a narrow page the workbook comes to the front with each finding that is looked up, until sent back.
  const inFront = beside && (viewFirst === ALWAYS || (lookedUp !== undefined && viewFirst !== lookedUp));

  useFrontFocus(inFront);
  // Where the workbook is all that is seen, it is the page.
  const alone = inFront && window.matchMedia(NARROW_PAGE).matches;

  return (
    <LanguageContext value={language}>
      {/* A style, not a class: Fluent gives the class to its menus too, which would then cover the page. */}
      <FluentProvider theme={dark ? webDarkTheme : webLightTheme} style={FULL_HEIGHT}>
        <div className={styles.page}>
          <SkipLinks
            onSheet={
              beside
                ? () => {
                    setViewFirst(ALWAYS);
                    focusOn('[role=grid]');
                  }
                : undefined
            }
          />
          <div className={mergeClasses(styles.pane, beside && styles.beside, inFront && styles.hiddenNarrow)}>
            <header className={styles.head}>
              <h1 className={styles.name}>{words.product}</h1>
              <Tabs
                label={words.product}
                overflow="shares"
                items={PANEL_IDS.map((id) => {
                  const { icon: Icon } = PANELS[id];
                  return {
                    id,
                    label: words.tabs[id],
                    icon: (
                      <span className={styles.tabIcon}>
                        <Icon />
                        {id === 'check' && unseen > 0 && (
                          <CounterBadge
                            className={styles.unseen}
                            size="small"
                            color="danger"
                            count={unseen}
                            aria-label={WATCH_WORDS[language].unseen(unseen)}
                          />
                        )}
                      </span>
                    ),
                  };
                })}
                chosen={panelId}
                onChoose={setPanelId}
              />
            </header>
            <main className={styles.main} tabIndex={-1} aria-label={words.tabs[panelId]}>
              {state.added && <AddedSheet sheet={state.added.sheet} session={session} />}
              <Component state={state} session={session} />
            </main>
            {touring && state.outcome && (
              <Tour
                onPlace={setPanelId}
                onLeave={() => {
                  setTouring(false);
                  document.getElementById(HELP_BUTTON)?.focus();
                }}
              />
            )}
            <footer className={styles.foot}>
              <p className={styles.read}>{readLine(state, words, language)}</p>
              {beside && (
                <Button
                  className={styles.onlyNarrow}
                  appearance="subtle"
                  icon={<TableRegular />}
                  aria-label={words.view.show}
                  onClick={() => setViewFirst(ALWAYS)}
                />
              )}
              <Help
                hasKey={preferences.guideKey}
                onTour={!session.inExcel && state.sample ? () => setTouring(true) : undefined}
              />
              <Settings
                preferences={preferences}
                excel={excel}
                onChange={(next) => {
                  setPreferences(next);
                  savePreferences(memory, next);
                }}
              />
            </footer>
          </div>
          {beside && (
            <div
              className={mergeClasses(styles.view, !inFront && styles.hiddenNarrow)}
              role={alone ? 'main' : 'region'}
              aria-label={words.view.show}
            >
              {alone && <h1 className={styles.unseenName}>{words.product}</h1>}
              <div className={styles.onlyNarrow}>
                <Button
                  appearance="subtle"
                  icon={<ArrowLeftRegular />}
                  onClick={() => setViewFirst(lookedUp)}
                >
                  {words.view.back}
                </Button>
              </div>
              <div className={styles.viewBody}>
                <BesideView state={state} session={session} />
              </div>
            </div>
          )}
          {held && <div className={styles.drop}>{words.files.drop}</div>}
        </div>
        <Announcer state={state} />
      </FluentProvider>
    </LanguageContext>
  );
}

const ALWAYS = {};
const FULL_HEIGHT = { height: '100%' };

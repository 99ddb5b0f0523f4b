import { FluentProvider, mergeClasses, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { useCallback, useEffect, useState, type ReactNode } from 'react';
import type { Memory } from '../../hosts/file/file-host';
import type { Language } from '../../locales/language';
import { PANELS } from '../panels/registry';
import { later } from '../parts/later';
import { LanguageContext, useWords } from '../preferences/language';
import { savePreferences, type Preferences } from '../preferences/preferences';
import { useDark } from '../preferences/use-dark';
import type { Session } from '../state/session';
import { useStored, type Store } from '../state/store';
import { Announcer } from './Announcer';
import { useStyles } from './App.styles';
import { Beside } from './Beside';
import { bringIntoView } from './bring-into-view';
import { HELP_BUTTON } from './help-button';
import { PaneFoot } from './PaneFoot';
import { PaneHead } from './PaneHead';
import { panelOf, type RibbonPlace } from './place';
import type { ExcelChoices } from './Settings';
import { focusOn, SkipLinks } from './SkipLinks';
import { useDocumentLook } from './use-document-look';
import { useDrop } from './use-drop';
import { useFront } from './use-front';
import { useGuideKey } from './use-guide-key';

/** Only where a sheet was put into Excel's workbook. */
const AddedSheet = later(async () => (await import('./AddedSheet')).AddedSheet);

const Tour = later(async () => (await import('./Tour')).Tour);
/** The guide's link to the page begins the tour; nothing else does uninvited. */
const TOUR_ASKED = '#tour';

const FULL_HEIGHT = { height: '100%' };

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
export function App(props: AppProps): ReactNode {
  const { memory, initialPreferences, displayLanguage = 'vi' } = props;
  const [preferences, setPreferences] = useState(initialPreferences);
  const scheme = useDark(preferences.appearance) ? 'dark' : 'light';
  const language = preferences.language ?? displayLanguage;
  useDocumentLook(language, scheme);
  useGuideKey(preferences.guideKey, language);

  function onPreferences(next: Preferences): void {
    setPreferences(next);
    savePreferences(memory, next);
  }

  return (
    <LanguageContext value={language}>
      {/* A style, not a class: Fluent gives the class to its menus too, which would then cover the page. */}
      <FluentProvider theme={scheme === 'dark' ? webDarkTheme : webLightTheme} style={FULL_HEIGHT}>
        <Page {...props} preferences={preferences} onPreferences={onPreferences} />
      </FluentProvider>
    </LanguageContext>
  );
}

interface PageProps extends Pick<AppProps, 'store' | 'session' | 'place' | 'excel'> {
  readonly preferences: Preferences;
  readonly onPreferences: (next: Preferences) => void;
}

function Page({ store, session, place, excel, preferences, onPreferences }: PageProps): ReactNode {
  const styles = useStyles();
  const words = useWords();
  const state = useStored(store);
  const [panelId, setPanelId] = useState(panelOf(place));
  const [touring, setTouring] = useState(() => !session.inExcel && location.hash === TOUR_ASKED);
  const { unseen } = state;

  useEffect(() => {
    if (panelId === 'check' && unseen > 0) session.seen();
  }, [panelId, unseen, session]);
  useEffect(() => (place === 'templates' ? bringIntoView('templates') : undefined), [place]);

  const open = useCallback((files: readonly File[]) => void session.open(files), [session]);
  const held = useDrop(!session.inExcel, open);

  const { Component } = PANELS[panelId];
  const beside = !session.inExcel && (state.shown !== undefined || state.reading !== undefined);
  const { inFront, bring, sendBack } = useFront(state, beside);
  const toSheet = (): void => {
    bring();
    focusOn('[role=grid]');
  };

  return (
    <>
      <div className={styles.page}>
        <SkipLinks onSheet={beside ? toSheet : undefined} />
        <div className={mergeClasses(styles.pane, beside && styles.beside, inFront && styles.hiddenNarrow)}>
          <PaneHead chosen={panelId} unseen={unseen} onChoose={setPanelId} />
          <main className={styles.main} tabIndex={-1} aria-label={words.tabs[panelId]}>
            {state.added && <AddedSheet sheet={state.added.sheet} session={session} />}
            <Component state={state} session={session} />
          </main>
          {touring && state.outcome && (
            <Tour
              onPlace={setPanelId}
              onLeave={() => {
                setTouring(false);
                focusOn(`#${HELP_BUTTON}`);
              }}
            />
          )}
          <PaneFoot
            {...{ state, preferences, onPreferences, excel }}
            onSheet={beside ? bring : undefined}
            onTour={!session.inExcel && state.sample ? () => setTouring(true) : undefined}
          />
        </div>
        {beside && <Beside {...{ state, session, inFront }} onBack={sendBack} />}
        {held && <div className={styles.drop}>{words.files.drop}</div>}
      </div>
      <Announcer state={state} />
    </>
  );
}

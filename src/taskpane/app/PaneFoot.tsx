import { Button } from '@fluentui/react-components';
import { TableRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { later } from '../parts/later';
import { useLanguage, useWords } from '../preferences/language';
import type { Preferences } from '../preferences/preferences';
import type { State } from '../state/state';
import { useStyles } from './App.styles';
import { readLine } from './read-line';
import type { ExcelChoices } from './Settings';

/** Only those who open or ask for them load them. */
const Settings = later(async () => (await import(/* webpackPrefetch: true */ './Settings')).Settings);
const Help = later(async () => (await import(/* webpackPrefetch: true */ './Help')).Help);

export interface PaneFootProps {
  readonly state: State;
  readonly preferences: Preferences;
  readonly onPreferences: (next: Preferences) => void;
  readonly excel: ExcelChoices | undefined;
  /** Absent where no workbook is in view. */
  readonly onSheet: (() => void) | undefined;
  /** Absent where the sample is not what is open. */
  readonly onTour: (() => void) | undefined;
}

/** The quiet line that tells what was read, help and settings. */
export function PaneFoot(props: PaneFootProps): ReactNode {
  const { state, preferences, onPreferences, excel, onSheet, onTour } = props;
  const styles = useStyles();
  const words = useWords();
  return (
    <footer className={styles.foot}>
      <p className={styles.read}>{readLine(state, words, useLanguage())}</p>
      {onSheet && (
        <Button
          className={styles.onlyNarrow}
          appearance="subtle"
          icon={<TableRegular />}
          aria-label={words.view.show}
          onClick={onSheet}
        />
      )}
      <Help hasKey={preferences.guideKey} onTour={onTour} />
      <Settings preferences={preferences} excel={excel} onChange={onPreferences} />
    </footer>
  );
}

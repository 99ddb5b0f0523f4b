import {
  Button,
  FluentProvider,
  Link,
  makeStyles,
  tokens,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { WORDS } from '../../locales/pane';
import { EXCEL_WORDS } from '../../locales/excel';
import type { Language } from '../../locales/language';
import { useDark } from '../preferences/use-dark';

/** Why Excel's page has no workbook to show (yet). */
export type NoExcel = 'slow' | 'not-loaded' | 'too-old' | 'not-excel';

const useStyles = makeStyles({
  page: {
    boxSizing: 'border-box',
    height: '100%',
    padding: tokens.spacingHorizontalL,
    // Excel keeps a button of its own in the pane's top right corner.
    paddingRight: '48px',
  },
  name: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
});

export interface StartingProps {
  readonly why: NoExcel;
  readonly language: Language;
  readonly onRetry: () => void;
}

function Content({ why, language, onRetry }: StartingProps): ReactNode {
  const styles = useStyles();
  const words = WORDS[language];
  const excel = EXCEL_WORDS[language];
  const said = {
    slow: excel.slow,
    'not-loaded': excel.notLoaded,
    'too-old': excel.tooOld,
    'not-excel': words.trouble.notInExcel,
  }[why];
  return (
    <main className={styles.page}>
      <h1 className={styles.name}>{words.product}</h1>
      <p role="status">{said}</p>
      {(why === 'slow' || why === 'not-loaded') && (
        <Button appearance="primary" onClick={onRetry}>
          {excel.retry}
        </Button>
      )}
      {why === 'not-excel' && <Link href="index.html">{words.trouble.browserPage}</Link>}
    </main>
  );
}

/** What Excel's page shows until, or unless, there is an Excel around it that can be worked with. */
export function Starting(props: StartingProps): ReactNode {
  const dark = useDark('auto');
  return (
    <FluentProvider theme={dark ? webDarkTheme : webLightTheme} style={FULL_HEIGHT}>
      <Content {...props} />
    </FluentProvider>
  );
}

const FULL_HEIGHT = { height: '100%' };

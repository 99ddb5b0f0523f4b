import { FluentProvider, Link, makeStyles, tokens, webLightTheme } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { WORDS } from '../locales';
import type { Language } from '../locales/words';

const useStyles = makeStyles({ page: { padding: tokens.spacingHorizontalL } });

/** What Excel's page shows where there is no Excel around it. */
function Content({ language }: { readonly language: Language }): ReactNode {
  const styles = useStyles();
  const words = WORDS[language];
  return (
    <main className={styles.page}>
      <h1>{words.product}</h1>
      <p>{words.trouble.notInExcel}</p>
      <Link href="index.html">{words.trouble.browserPage}</Link>
    </main>
  );
}

export function NotInExcel({ language }: { readonly language: Language }): ReactNode {
  return (
    <FluentProvider theme={webLightTheme}>
      <Content language={language} />
    </FluentProvider>
  );
}

import { Button, mergeClasses } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { PanelProps } from '../panels/panel';
import { later } from '../parts/later';
import { useWords } from '../preferences/language';
import { NARROW_PAGE, useStyles } from './App.styles';

const BesideView = later(
  async () => (await import(/* webpackPrefetch: true */ '../document-view/BesideView')).BesideView,
);

export interface BesideProps extends PanelProps {
  readonly inFront: boolean;
  /** Sends it back behind the pane, on a narrow page. */
  readonly onBack: () => void;
}

/** What is open, beside the pane; on a narrow page in its place. */
export function Beside({ state, session, inFront, onBack }: BesideProps): ReactNode {
  const styles = useStyles();
  const words = useWords();
  // Where the workbook is all that is seen, it is the page.
  const alone = inFront && window.matchMedia(NARROW_PAGE).matches;
  return (
    <div
      className={mergeClasses(styles.view, !inFront && styles.hiddenNarrow)}
      role={alone ? 'main' : 'region'}
      aria-label={words.view.show}
    >
      {alone && <h1 className={styles.unseenName}>{words.product}</h1>}
      <div className={styles.onlyNarrow}>
        <Button appearance="subtle" icon={<ArrowLeftRegular />} onClick={onBack}>
          {words.view.back}
        </Button>
      </div>
      <div className={styles.viewBody}>
        <BesideView state={state} session={session} />
      </div>
    </div>
  );
}

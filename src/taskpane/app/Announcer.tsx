import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useIn, useLanguage, useWords } from '../preferences/language';
import { WATCH_WORDS } from '../../locales/watch';
import { troubleText } from '../parts/trouble-text';
import { nothingRead } from '../state/recognised';
import { UNSEEN } from '../parts/plain.styles';
import type { State } from '../state/state';

const useStyles = makeStyles({
  unseen: {
    ...UNSEEN,
    // Under the page it would make it one line higher.
    top: 0,
    left: 0,
    whiteSpace: 'nowrap',
  },
});

/** Tells a screen reader how the work stands, without moving the focus. */
export function Announcer({ state }: { readonly state: State }): ReactNode {
  const styles = useStyles();
  const words = useWords();
  const watch = useIn(WATCH_WORDS);
  const language = useLanguage();
  const said = ((): string => {
    if (state.fill.work) return words.work[state.fill.work.step];
    if (state.activity.at === 'work') return words.work[state.activity.step];
    if (state.troubles.length > 0) return state.troubles.map((each) => troubleText(each, language)).join(' ');
    if (!state.outcome) return '';
    const { result } = state.outcome;
    const { came, went } = state.news;
    if (came + went > 0) return watch.news(came, went, result.summary.errors);
    return nothingRead(result) ? words.check.nothingRecognised : words.check.announce(result.summary);
  })();
  return (
    <div className={styles.unseen} role="status" aria-live="polite">
      {said}
    </div>
  );
}

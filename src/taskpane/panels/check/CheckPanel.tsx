import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';
import { useWords } from '../../preferences/language';
import { ReadPlace } from '../../document-view/PlacesBeside';
import { later } from '../../parts/later';
import { Troubles } from '../../parts/Troubles';
import { Waiting } from '../../parts/Waiting';
import { Working } from '../../parts/Working';
import type { PanelProps } from '../panel';
import { CheckBar } from './CheckBar';
import { NothingOpen } from './NothingOpen';
import { NOTE } from '../../parts/plain.styles';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  note: NOTE,
});

const Results = later(async () => (await import(/* webpackPrefetch: true */ './Results')).Results);

/** Kiểm tra: whether the sums hold, and where they don't. */
export function CheckPanel({ state, session }: PanelProps): ReactNode {
  const styles = useStyles();
  const words = useWords();
  const { activity, outcome, troubles, workbooks } = state;
  const told = useRef<HTMLDivElement>(null);
  // What was asked for from a card far down and refused is said at the top.
  useEffect(() => {
    if (troubles.length > 0) told.current?.scrollIntoView({ block: 'nearest' });
  }, [troubles]);
  const working = activity.at === 'work';
  const idle = !session.inExcel && !working && workbooks.length === 0;

  return (
    <div className={styles.panel}>
      {troubles.length > 0 && (
        <div ref={told} className={styles.panel}>
          <Troubles troubles={troubles} onDismiss={session.dismiss} />
        </div>
      )}
      {state.waiting && <Waiting />}
      {working && <Working activity={activity} onStop={session.stop} />}
      {idle && <NothingOpen session={session} />}
      {!working && !idle && <CheckBar state={state} session={session} />}
      {state.documents.length > 0 && (
        <p className={styles.note}>{words.files.documents(state.documents.map(({ file }) => file))}</p>
      )}
      {!working && session.inExcel && !outcome && (
        <p className={styles.note}>{words.files.nothingOpenExcel}</p>
      )}
      {!working && outcome && (
        <ReadPlace value={(place) => session.read(place.file, place)}>
          <Results state={state} session={session} result={outcome.result} />
        </ReadPlace>
      )}
    </div>
  );
}

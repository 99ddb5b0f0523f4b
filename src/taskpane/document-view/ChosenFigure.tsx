import { cellKey } from '../../engine/grid/place-key';
import { Button, Link } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { TextResult } from '../../engine/document/check-text';
import { heldAgainst, type HeldAgainst, type MarkedFigure } from '../../engine/document/marked-figures';
import type { TextPlace } from '../../engine/document/plan-text';
import type { CellRef } from '../../engine/grid/grid';
import { LOCALES } from '../../locales';
import { findingSentence } from '../../locales/finding-sentence';
import { aboutText } from '../../locales/text-report';
import { useIn, useLanguage } from '../preferences/language';
import { CellLink } from '../panels/check/CellLink';
import { useStyles } from './DocumentView.styles';
import { DOCUMENT_WORDS } from '../../locales/document';

export interface ChosenFigureProps {
  readonly result: TextResult;
  readonly figure: MarkedFigure;
  /** The figure as written. */
  readonly text: string;
  readonly onRead: (place: TextPlace) => void;
  readonly onReveal: (cell: CellRef, parts: readonly CellRef[]) => void;
  readonly onClose: () => void;
}

/** What a figure was read as, and what it was held against; each sentence and cell a click away. */
export function ChosenFigure({
  result,
  figure,
  text,
  onRead,
  onReveal,
  onClose,
}: ChosenFigureProps): ReactNode {
  const styles = useStyles();
  const language = useLanguage();
  const words = useIn(DOCUMENT_WORDS);
  const fact = figure.fact === undefined ? undefined : result.facts[figure.fact];
  const about = fact ? aboutText(fact.about, language) : '';
  const held = figure.fact === undefined ? [] : heldAgainst(result, figure.fact);
  const nothing = figure.state === 'unread' ? words.notUnderstood : words.onlyHere;
  return (
    <aside className={styles.chosen} aria-live="polite">
      <div className={styles.bar}>
        <p className={styles.line}>
          <strong>{text}</strong>
          {about === '' ? '' : `: ${about}`} ({words.states[figure.state]})
        </p>
        <Button
          size="small"
          appearance="subtle"
          icon={<DismissRegular />}
          aria-label={words.close}
          onClick={onClose}
        />
      </div>
      {held.length === 0 && <p className={styles.line}>{nothing}</p>}
      <ul className={styles.list}>
        {held.map((each, index) => (
          <li key={index}>
            <Held {...{ result, held: each, onRead, onReveal }} />
          </li>
        ))}
      </ul>
    </aside>
  );
}

interface HeldProps extends Pick<ChosenFigureProps, 'result' | 'onRead' | 'onReveal'> {
  readonly held: HeldAgainst;
}

/** One check: the sentence where it found something, else what agrees. */
function Held({ result, held, onRead, onReveal }: HeldProps): ReactNode {
  const { outcome, facts, cells } = held;
  const styles = useStyles();
  const language = useLanguage();
  const words = useIn(DOCUMENT_WORDS);
  return (
    <>
      {outcome.finding && (
        <p className={styles.line}>{findingSentence(LOCALES[language], outcome.finding)}</p>
      )}
      <p className={styles.line}>
        {outcome.verdict === 'fail' ? words.differsFrom : words.agreesWith}:{' '}
        {facts.map((index) => {
          const fact = result.facts[index];
          return fact ? (
            <span key={index}>
              <FactLink file={result.file} paragraph={fact.paragraph} quote={fact.quote} onRead={onRead} />{' '}
              {fact.quote}
              {'; '}
            </span>
          ) : null;
        })}
        {cells.map((cell) => (
          <span key={cellKey(cell)}>
            <CellLink cell={cell} onReveal={() => onReveal(cell, cells)} />{' '}
          </span>
        ))}
      </p>
    </>
  );
}

function FactLink({
  file,
  paragraph,
  quote,
  onRead,
}: TextPlace & Pick<ChosenFigureProps, 'onRead'>): ReactNode {
  const words = useIn(DOCUMENT_WORDS);
  return (
    <Link
      as="button"
      aria-label={words.goTo(paragraph + 1)}
      onClick={() => onRead({ file, paragraph, quote })}
    >
      {words.paragraph(paragraph + 1)}
    </Link>
  );
}

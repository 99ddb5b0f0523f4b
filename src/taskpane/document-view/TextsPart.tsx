import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState, type ReactNode } from 'react';
import type { TextResult } from '../../engine/document/check-text';
import type { Deadline } from '../../engine/document/facts/deadlines';
import { textPlanSheet } from '../../engine/document/text-plan-sheet';
import { markedFigures, type FigureState } from '../../engine/document/marked-figures';
import { deadlineText } from '../../locales/text-report';
import { useIn, useLanguage } from '../preferences/language';
import type { Session } from '../state/session';
import type { State } from '../state/state';
import { DocumentView } from './DocumentView';
import { saveSheet } from './save-sheet';
import { DOCUMENT_WORDS } from '../../locales/document';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  line: { margin: 0, overflowWrap: 'break-word' },
  summary: { cursor: 'pointer', color: tokens.colorNeutralForeground2 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  dates: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalXS,
  },
  // `Đoạn 56` is not torn apart.
  place: { whiteSpace: 'nowrap' },
  // In Excel the text has the pane to itself, a screen of it at a time.
  box: {
    height: '60vh',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflow: 'hidden',
  },
});

export interface TextsPartProps {
  readonly state: State;
  readonly session: Session;
  readonly texts: readonly TextResult[];
}

/** The plan's texts in the pane: how many figures were found as what, its dates, and in Excel the text itself. */
export function TextsPart({ state, session, texts }: TextsPartProps): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.part}>
      {texts.map((text) => (
        <OneText key={text.file} text={text} state={state} session={session} />
      ))}
    </div>
  );
}

function countsOf(text: TextResult): Record<FigureState, number> {
  const counts = { agree: 0, differ: 0, alone: 0, unread: 0 };
  for (const { state } of markedFigures(text)) counts[state] += 1;
  return counts;
}

function OneText({ text, state, session }: Omit<TextsPartProps, 'texts'> & { text: TextResult }): ReactNode {
  const styles = useStyles();
  const words = useIn(DOCUMENT_WORDS);
  const { file } = text;
  const open = state.reading?.file === file;
  const document = state.documents.find((each) => each.file === file);
  return (
    <>
      <p className={styles.line}>{words.counts(file, countsOf(text))}</p>
      <Deadlines text={text} session={session} />
      <div>
        <Button
          size="small"
          aria-expanded={session.inExcel ? open : undefined}
          onClick={() => (session.inExcel && open ? session.closeText() : session.read(file))}
        >
          {session.inExcel && open ? words.hide : words.show}
        </Button>
      </div>
      {session.inExcel && open && document && (
        <div className={styles.box}>
          <DocumentView
            workbook={document}
            result={text}
            place={state.reading?.place}
            figuresOnly
            onRead={(place) => session.read(place.file, place)}
            onReveal={(cell, parts) => void session.reveal(cell, parts)}
          />
        </div>
      )}
    </>
  );
}

function Deadlines({ text, session }: { text: TextResult; session: Session }): ReactNode {
  const styles = useStyles();
  const language = useLanguage();
  const words = useIn(DOCUMENT_WORDS);
  const [said, say] = useState('');
  const plan = useMemo(() => textPlanSheet(text), [text]);
  const { deadlines, file } = text;
  if (deadlines.length === 0) return null;
  // What can be entered as the plan's own stands by its button, before months of work.
  const rounds = deadlines.filter(({ kind }) => kind === 'round');
  const others = deadlines.filter(({ kind }) => kind !== 'round');
  return (
    <details>
      <summary className={styles.summary}>{words.deadlines(deadlines.length)}</summary>
      <div className={styles.dates}>
        <DateLines deadlines={rounds} file={file} session={session} />
        {plan && (
          <>
            <p className={styles.line}>{words.planNote}</p>
            <div>
              <Button
                size="small"
                onClick={() =>
                  void saveSheet(plan, words.planFile, session, { saved: words.saved, language }).then(say)
                }
              >
                {words.savePlan}
              </Button>
            </div>
            <p className={styles.line} role="status">
              {said}
            </p>
          </>
        )}
        <DateLines deadlines={others} file={file} session={session} />
      </div>
    </details>
  );
}

interface DateLinesProps {
  readonly deadlines: readonly Deadline[];
  readonly file: string;
  readonly session: Session;
}

function DateLines({ deadlines, file, session }: DateLinesProps): ReactNode {
  const styles = useStyles();
  const language = useLanguage();
  const words = useIn(DOCUMENT_WORDS);
  if (deadlines.length === 0) return null;
  return (
    <ul className={styles.list}>
      {deadlines.map((deadline, index) => (
        <li key={index}>
          {deadlineText(deadline, language)}{' '}
          <Link
            as="button"
            className={styles.place}
            aria-label={words.goTo(deadline.paragraph + 1)}
            onClick={() => session.read(file, { file, paragraph: deadline.paragraph, quote: deadline.quote })}
          >
            {words.paragraph(deadline.paragraph + 1)}
          </Link>
        </li>
      ))}
    </ul>
  );
}

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import type { TodayUnit } from '../../../engine/units/analyse-units';
import type { UnitQuestion } from '../../../engine/units/questions';
import type { CellRef } from '../../../engine/grid/grid';
import { shownCell } from '../../../locales/shown/figures';
import { Choice } from '../../parts/Choice';
import { useIn } from '../../preferences/language';
import { UNITS_PANEL_WORDS } from '../../../locales/units-panel';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingVerticalS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  line: { margin: 0, overflowWrap: 'break-word' },
  hint: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  choices: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, alignItems: 'stretch' },
  choice: { justifyContent: 'flex-start' },
  bar: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Choices that have a key of their own. */
const KEYS = 9;

/** The units that a person chose, by the question's key. */
export type Answers = ReadonlyMap<string, TodayUnit>;

export interface UnitQuestionsProps {
  readonly questions: readonly UnitQuestion[];
  readonly answers: Answers;
  /** Which question is asked; past the last one where all were. */
  readonly at: number;
  /** Every commune that could be meant, for a name that no list has. */
  readonly communes: readonly TodayUnit[];
  readonly onAnswer: (question: UnitQuestion, unit: TodayUnit) => void;
  readonly onMove: (at: number) => void;
  readonly onReveal: (cell: CellRef) => void;
  readonly onCorrect: (question: UnitQuestion, official: string) => void;
}

/** One question after the other, answered by a key: hundreds of rows are a few minutes. */
export function UnitQuestions(props: UnitQuestionsProps): ReactNode {
  const { questions, at, onAnswer, onMove } = props;
  const styles = useStyles();
  const words = useIn(UNITS_PANEL_WORDS);
  const box = useRef<HTMLDivElement>(null);
  const question = questions[at];
  useEffect(() => {
    // An answer by key goes on with the next question; the keys must still reach it.
    if (box.current?.contains(document.activeElement)) box.current.focus();
  }, [at]);

  function press(event: KeyboardEvent): void {
    // A list of its own takes its keys, and so does typing by Telex or VNI.
    if (event.nativeEvent.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.target instanceof HTMLSelectElement) return;
    const unit = question && keyed(question)[Number(event.key) - 1];
    if (question && unit) onAnswer(question, unit);
    else if (question && event.key === 'ArrowRight') onMove(at + 1);
    else if (event.key === 'ArrowLeft' && questions.length > 0)
      onMove(Math.max(0, Math.min(at, questions.length) - 1));
    else return;
    event.preventDefault();
  }

  // Asked or not, one element: who answered by keys is still here, and goes back or on from here.
  return (
    <div
      ref={box}
      className={question ? styles.box : styles.bar}
      role="group"
      tabIndex={0}
      aria-label={words.title}
      onKeyDown={press}
    >
      {question ? (
        <Question {...props} question={question} />
      ) : (
        <p className={styles.line}>{words.noQuestions}</p>
      )}
      {!question && questions.length > 0 && (
        <Button size="small" onClick={() => onMove(questions.length - 1)}>
          {words.before}
        </Button>
      )}
    </div>
  );
}

/** Candidates that have a key of their own. */
const keyed = ({ candidates }: UnitQuestion): readonly TodayUnit[] => candidates.slice(0, KEYS);

interface QuestionProps extends UnitQuestionsProps {
  readonly question: UnitQuestion;
}

function Question(props: QuestionProps): ReactNode {
  const { question, questions, at, onMove, onReveal } = props;
  const styles = useStyles();
  const words = useIn(UNITS_PANEL_WORDS);
  const [cell] = question.cells;
  return (
    <>
      <p className={styles.hint}>{words.question(at + 1, questions.length)}</p>
      <p className={styles.line} aria-live="polite">
        <strong>{[question.text, ...question.within].join(', ')}</strong>{' '}
        {words.asks[question.doubt ?? question.verdict]}
      </p>
      <Choices {...props} />
      <div className={styles.bar}>
        <Button size="small" disabled={at === 0} onClick={() => onMove(at - 1)}>
          {words.before}
        </Button>
        <Button size="small" onClick={() => onMove(at + 1)}>
          {words.next}
        </Button>
        {cell && (
          <Button size="small" appearance="subtle" onClick={() => onReveal(cell)}>
            {`${shownCell(cell)}, ${words.rows(question.cells.length)}`}
          </Button>
        )}
      </div>
      <p className={styles.hint}>{words.keys}</p>
    </>
  );
}

/** The candidates, the official spelling where that is all that is in doubt, and every other commune. */
function Choices({ question, answers, communes, onAnswer, onCorrect }: QuestionProps): ReactNode {
  const styles = useStyles();
  const words = useIn(UNITS_PANEL_WORDS);
  const { official, doubt } = question;
  const chosen = answers.get(question.key) ?? question.answer;
  return (
    <div className={styles.choices}>
      {keyed(question).map((unit, index) => (
        <Button
          key={unit.code}
          size="small"
          className={styles.choice}
          appearance={chosen?.code === unit.code ? 'primary' : 'secondary'}
          aria-pressed={chosen?.code === unit.code}
          onClick={() => onAnswer(question, unit)}
        >
          {`${index + 1}. ${unit.name} (${unit.code})`}
        </Button>
      ))}
      {official !== undefined && doubt === 'spelling' && (
        <Button size="small" appearance="subtle" onClick={() => onCorrect(question, official)}>
          {words.correct(official)}
        </Button>
      )}
      <Choice
        size="small"
        aria-label={words.other}
        value={chosen?.code}
        options={communes.map(({ code, name }) => ({ id: code, label: `${name} (${code})` }))}
        unchosen={words.other}
        onChoose={(chosenCode) => {
          const unit = communes.find(({ code }) => code === chosenCode);
          if (unit) onAnswer(question, unit);
        }}
      />
    </div>
  );
}

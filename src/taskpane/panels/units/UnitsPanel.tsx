import { Button, MessageBar, MessageBarBody, Spinner, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { CheckResult } from '../../../engine/check';
import type { TodayUnit } from '../../../engine/units/analyse-units';
import type { UnitQuestion } from '../../../engine/units/questions';
import { UNITS_PANEL_WORDS } from '../../../locales/units-panel';
import { Choice } from '../../parts/Choice';
import { troubleText } from '../../parts/trouble-text';
import { useIn, useLanguage } from '../../preferences/language';
import type { Session } from '../../state/session';
import { UnitQuestions, type Answers, type UnitQuestionsProps } from './UnitQuestions';
import { UnitSpellings } from './UnitSpellings';
import type { StartUnitsWorker } from './units-desk';
import type { UnitsView } from './units-messages';
import { useUnitActs, type UnitActs } from './use-unit-acts';
import { useUnits } from './use-units';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  line: { margin: 0, overflowWrap: 'break-word' },
  bar: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'center' },
});

export interface UnitsPanelProps {
  readonly session: Session;
  readonly check: CheckResult;
  /** The day of the check, `YYYY-MM-DD`. */
  readonly day: string;
  /** Another way to start the worker; for places without one. */
  readonly start?: StartUnitsWorker;
}

/** Names of units matched with the official list, the questions that are left, and today's units written. */
export function UnitsPanel({ session, check, day, start }: UnitsPanelProps): ReactNode {
  const styles = useStyles();
  const language = useLanguage();
  const words = UNITS_PANEL_WORDS[language];
  const [province, setProvince] = useState<string>();
  const { view, failed, desk } = useUnits({ session, check, province, day, ...(start ? { start } : {}) });
  const acts = useUnitActs(session, desk);
  // Kept here: a reading that fails does not take what was answered with it.
  const [answers, setAnswers] = useState<Answers>(new Map());
  const [at, onMove] = useState(0);

  function onAnswer({ key }: UnitQuestion, unit: TodayUnit): void {
    setAnswers(new Map(answers).set(key, unit));
    acts.say(words.chosen(unit.name));
    onMove(at + 1);
  }

  if (failed)
    return (
      <MessageBar intent="error">
        <MessageBarBody>{troubleText({ kind: 'fault' }, language)}</MessageBarBody>
      </MessageBar>
    );
  if (!view) return <Spinner size="tiny" label={words.reading} />;
  if (view.whole === 0 && Object.values(view.counts).every((count) => count === 0))
    return <p className={styles.line}>{words.none}</p>;
  return (
    <div className={styles.part}>
      <Province view={view} onChoose={setProvince} />
      <p className={styles.line}>{words.counts(view.counts)}</p>
      {view.whole > 0 && <p className={styles.line}>{words.whole(view.whole)}</p>}
      <Matched {...{ view, session, acts, answers, at, onAnswer, onMove }} />
    </div>
  );
}

interface ProvinceProps {
  readonly view: UnitsView;
  readonly onChoose: (name: string | undefined) => void;
}

/** Whose units these are, and how that is known. */
function Province({ view: { province, provinces }, onChoose }: ProvinceProps): ReactNode {
  const styles = useStyles();
  const words = useIn(UNITS_PANEL_WORDS);
  const names = [...new Set([...provinces, ...(province ? [province.name] : [])])];
  return (
    <div className={styles.bar}>
      <Choice
        size="small"
        aria-label={words.province}
        value={province?.name}
        options={names.map((name) => ({ id: name, label: name }))}
        unchosen={words.chooseProvince}
        onChoose={onChoose}
      />
      <span>{province ? words.from[province.from] : words.chooseProvince}</span>
    </div>
  );
}

interface MatchedProps extends Pick<UnitQuestionsProps, 'answers' | 'at' | 'onAnswer' | 'onMove'> {
  readonly view: UnitsView;
  readonly session: Session;
  readonly acts: UnitActs;
}

/** The questions that are left, spellings to correct, and what comes of it all: the rows that have a place. */
function Matched({ view, session, acts, ...asking }: MatchedProps): ReactNode {
  const styles = useStyles();
  const words = useIn(UNITS_PANEL_WORDS);
  const { answers } = asking;
  const { said, write, takeBack, save, correct } = acts;
  const { questions, rows } = view;
  const now = questions.reduce((sum, { key, waiting }) => sum + (answers.has(key) ? waiting : 0), 0);
  const open = questions.filter(({ key, answer }) => !answers.has(key) && !answer).length;

  return (
    <>
      <UnitQuestions
        {...asking}
        questions={questions}
        communes={view.communes}
        onReveal={(cell) => void session.reveal(cell, [])}
        onCorrect={({ cells, text }, official) => correct(cells, text, official)}
      />
      <UnitSpellings
        spellings={view.spellings}
        onReveal={(cell) => void session.reveal(cell, [])}
        onCorrect={({ cells, name, official }) => correct(cells, name, official)}
      />
      <p className={styles.line}>
        {words.sum(String(rows.before), String(rows.placed + now), String(rows.waiting - now))}
      </p>
      {open > 0 && <p className={styles.line}>{words.open(open)}</p>}
      <div className={styles.bar}>
        <Button size="small" appearance="primary" onClick={() => write(answers)}>
          {words.write}
        </Button>
        {takeBack && !session.inExcel && (
          <Button size="small" onClick={save}>
            {words.save}
          </Button>
        )}
        {takeBack && (
          <Button size="small" onClick={takeBack}>
            {words.undo}
          </Button>
        )}
      </div>
      <p className={styles.line} role="status">
        {said}
      </p>
    </>
  );
}

import {
  Button,
  MessageBar,
  MessageBarBody,
  Select,
  Spinner,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { CheckResult } from '../../../engine/check';
import type { TodayUnit } from '../../../engine/units/analyse-units';
import type { UnitQuestion } from '../../../engine/units/questions';
import type { CellRef } from '../../../engine/grid/grid';
import type { Undo } from '../../../hosts/host';
import { useLanguage } from '../../preferences/language';
import { sheetsNote } from '../../state/kept-acts';
import { troubleText } from '../../parts/trouble-text';
import type { Session } from '../../state/session';
import { troubleOf } from '../../state/trouble-of';
import { saveFile } from '../check/save-file';
import { UnitQuestions } from './UnitQuestions';
import { UnitSpellings } from './UnitSpellings';
import type { StartUnitsWorker } from './units-desk';
import { useUnits } from './use-units';
import { UNITS_PANEL_WORDS } from '../../../locales/units-panel';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

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
  const [answers, setAnswers] = useState<ReadonlyMap<string, TodayUnit>>(new Map());
  const [at, move] = useState(0);
  const [undo, setUndo] = useState<Undo>();
  const [said, say] = useState('');
  const { view, failed, desk } = useUnits(session, check, province, day, start);

  if (failed)
    return (
      <MessageBar intent="error">
        <MessageBarBody>{troubleText({ kind: 'fault' }, language)}</MessageBarBody>
      </MessageBar>
    );
  if (!view) return <Spinner size="tiny" label={words.reading} />;
  const { counts, questions, rows } = view;
  if (view.whole === 0 && Object.values(counts).every((count) => count === 0))
    return <p className={styles.line}>{words.none}</p>;
  const now = questions.reduce((sum, { key, waiting }) => sum + (answers.has(key) ? waiting : 0), 0);
  const open = questions.filter(({ key, answer }) => !answers.has(key) && !answer).length;

  function answer(question: UnitQuestion, unit: TodayUnit): void {
    setAnswers(new Map(answers).set(question.key, unit));
    say(words.chosen(unit.name));
    move(at + 1);
  }

  async function act(what: () => Promise<string>): Promise<void> {
    try {
      say(await what());
    } catch (error) {
      say(troubleText(troubleOf(error), language));
    }
  }

  const write = async (): Promise<string> => {
    const plan = await desk.plan(answers);
    setUndo(await session.writing.write(plan, sheetsNote(plan.sheets[0]?.name ?? '')));
    return words.written(plan.sheets.map(({ name }) => name).join(', '));
  };

  const takeBack = async (): Promise<string> => {
    if (undo) await session.writing.takeBack(undo);
    setUndo(undefined);
    return words.undone;
  };

  const save = async (): Promise<string> => {
    const { files, unkept } = await session.correctedFiles();
    const named = files.map(({ name, bytes }) => ({
      name: name.replace(/(\.\w+)?$/, ` ${words.suffix}$1`),
      bytes,
    }));
    for (const { name, bytes } of named) saveFile(name, bytes, XLSX);
    const lines = [
      ...(named.length > 0 ? [words.saved(named.map(({ name }) => name).join(', '))] : []),
      ...(unkept.length > 0 ? [words.notKept(unkept.join(', '))] : []),
    ];
    return lines.join(' ');
  };

  const correct = async (cells: readonly CellRef[], from: string, to: string): Promise<string> => {
    const done = await session.corrections.correct(cells.map((cell) => ({ cell, name: { from, to } })));
    return done ? words.corrected(to) : '';
  };

  return (
    <div className={styles.part}>
      <div className={styles.bar}>
        <Select
          size="small"
          aria-label={words.province}
          value={view.province?.name ?? ''}
          onChange={(_, { value }) => setProvince(value === '' ? undefined : value)}
        >
          <option value="">{words.chooseProvince}</option>
          {[...new Set([...view.provinces, ...(view.province ? [view.province.name] : [])])].map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </Select>
        <span>{view.province ? words.from[view.province.from] : words.chooseProvince}</span>
      </div>
      <p className={styles.line}>{words.counts(counts)}</p>
      {view.whole > 0 && <p className={styles.line}>{words.whole(view.whole)}</p>}
      <UnitQuestions
        questions={questions}
        answers={answers}
        at={at}
        communes={view.communes}
        onAnswer={answer}
        onMove={move}
        onReveal={(cell) => void session.reveal(cell, [])}
        onCorrect={(question, official) => void act(() => correct(question.cells, question.text, official))}
      />
      <UnitSpellings
        spellings={view.spellings}
        onReveal={(cell) => void session.reveal(cell, [])}
        onCorrect={(spelling) => void act(() => correct(spelling.cells, spelling.name, spelling.official))}
      />
      <p className={styles.line}>
        {words.sum(String(rows.before), String(rows.placed + now), String(rows.waiting - now))}
      </p>
      {open > 0 && <p className={styles.line}>{words.open(open)}</p>}
      <div className={styles.bar}>
        <Button size="small" appearance="primary" onClick={() => void act(write)}>
          {words.write}
        </Button>
        {undo && !session.inExcel && (
          <Button size="small" onClick={() => void act(save)}>
            {words.save}
          </Button>
        )}
        {undo && (
          <Button size="small" onClick={() => void act(takeBack)}>
            {words.undo}
          </Button>
        )}
      </div>
      <p className={styles.line} role="status">
        {said}
      </p>
    </div>
  );
}

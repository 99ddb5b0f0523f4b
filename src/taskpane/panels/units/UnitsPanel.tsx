import {
  Button,
  MessageBar,
  MessageBarBody,
  Select,
  Spinner,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useMemo, useState, type ReactNode } from 'react';
import type { CheckResult } from '../../../engine/check';
import { toPlain } from '../../../engine/decimal';
import type { TodayUnit } from '../../../engine/units/analyse-units';
import { answered } from '../../../engine/units/answered';
import { mappingPlan } from '../../../engine/units/mapping-plan';
import type { UnitVerdict } from '../../../engine/units/match-units';
import { questionsOf, type UnitQuestion } from '../../../engine/units/questions';
import { columnSums } from '../../../engine/units/sums';
import type { Undo } from '../../../hosts/host';
import { useLanguage } from '../../preferences/language';
import { sheetsNote } from '../../state/kept-acts';
import { troubleText } from '../../parts/trouble-text';
import { troubleOf, type Session } from '../../state/session';
import { saveFile } from '../check/save-file';
import { UnitQuestions } from './UnitQuestions';
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
}

/** Names of units matched with the official list, the questions that are left, and today's units written. */
export function UnitsPanel({ session, check, day }: UnitsPanelProps): ReactNode {
  const styles = useStyles();
  const language = useLanguage();
  const words = UNITS_PANEL_WORDS[language];
  const [province, setProvince] = useState<string>();
  const [answers, setAnswers] = useState<ReadonlyMap<string, TodayUnit>>(new Map());
  const [at, move] = useState(0);
  const [undo, setUndo] = useState<Undo>();
  const [said, say] = useState('');
  const { view, failed } = useUnits(session, check, province, day);
  const result = useMemo(() => view && answered(view.result, answers), [view, answers]);
  // The list stays as it was first asked, so that going back finds what was answered.
  const questions = useMemo(() => (view ? questionsOf(view.result.rows) : []), [view]);

  if (failed)
    return (
      <MessageBar intent="error">
        <MessageBarBody>{troubleText({ kind: 'fault' }, language)}</MessageBarBody>
      </MessageBar>
    );
  if (!view || !result) return <Spinner size="tiny" label={words.reading} />;
  if (result.rows.length === 0) return <p className={styles.line}>{words.none}</p>;
  const count = (verdict: UnitVerdict): number =>
    view.result.rows.filter((row) => row.verdict === verdict).length;
  const rows = columnSums(result.rows).filter(({ column }) => column === 'count');
  const sum = (of: 'before' | 'placed' | 'waiting'): string =>
    String(rows.reduce((all, each) => all + Number(toPlain(each[of])), 0));
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

  const write = (): Promise<string> => {
    const plan = mappingPlan(view.workbooks, result);
    return session.writing.write(plan, sheetsNote(plan.sheets[0]?.name ?? '')).then((made) => {
      setUndo(made);
      return words.written(plan.sheets[0]?.name ?? '');
    });
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

  const correct = async ({ cells }: UnitQuestion, official: string): Promise<string> => {
    await session.writing.write({ sheets: [], edits: cells.map((ref) => ({ ref, content: official })) });
    await session.checkQuietly();
    return words.chosen(official);
  };

  return (
    <div className={styles.part}>
      <div className={styles.bar}>
        <Select
          size="small"
          aria-label={words.province}
          value={result.province?.name ?? ''}
          onChange={(_, { value }) => setProvince(value === '' ? undefined : value)}
        >
          <option value="">{words.chooseProvince}</option>
          {[...new Set([...view.provinces, ...(result.province ? [result.province.name] : [])])].map(
            (name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ),
          )}
        </Select>
        <span>{result.province ? words.from[result.province.from] : words.chooseProvince}</span>
      </div>
      <p className={styles.line}>
        {words.counts({
          today: count('today'),
          former: count('former'),
          divided: count('divided'),
          ambiguous: count('ambiguous'),
          unknown: count('unknown'),
        })}
      </p>
      <UnitQuestions
        questions={questions}
        answers={answers}
        at={at}
        communes={view.communes}
        onAnswer={answer}
        onMove={move}
        onReveal={(cell) => void session.reveal(cell, [])}
        onCorrect={(question, official) => void act(() => correct(question, official))}
      />
      <p className={styles.line}>{words.sum(sum('before'), sum('placed'), sum('waiting'))}</p>
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

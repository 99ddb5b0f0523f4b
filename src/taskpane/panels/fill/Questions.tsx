import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { QuestionCircleRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { FillQuestion } from '../../../engine/filling/fill-question';
import { shownFigure } from '../../../locales/shown/figures';
import { LOCALES } from '../../../locales';
import { REPEATED_ROWS } from '../../../engine/filling/fill-options';
import { questionSentence } from '../../../locales/fill-questions';
import { sheetName, type SheetName } from '../../../engine/plan/sheet-name';
import { useLanguage, useWords } from '../../preferences/language';
import { MONEY_UNITS } from '../../state/money-units';
import type { FillChoice } from '../../work/messages';
import { PLAIN_LIST } from '../../parts/plain.styles';

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase300 },
  list: PLAIN_LIST,
  item: { display: 'flex', gap: tokens.spacingHorizontalXS, paddingTop: tokens.spacingVerticalS },
  icon: { flexShrink: 0, fontSize: '20px', color: tokens.colorStatusWarningForeground1 },
  asked: { minWidth: 0, overflowWrap: 'break-word' },
  answers: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    paddingTop: tokens.spacingVerticalXS,
  },
});

interface Answer {
  readonly label: string;
  readonly choice: FillChoice;
}

const SEPARATORS = ['thousands', 'decimals'] as const;

export interface QuestionsProps {
  readonly questions: readonly FillQuestion[];
  readonly choice: FillChoice;
  /** An answer is previewed at once. */
  readonly onAnswer: (choice: FillChoice) => void;
}

/** What has to be said before appendices are filled, each with the ways to answer. */
export function Questions({ questions, choice, onAnswer }: QuestionsProps): ReactNode {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords().fill.questions;
  const { measures } = LOCALES[language];
  const withoutFile = (name: string): Answer => ({
    label: words.leaveOut(name),
    choice: { ...choice, without: [...(choice.without ?? []), name] },
  });
  const without = (sheet: SheetName): Answer => withoutFile(sheetName(sheet));
  const answersTo = (question: FillQuestion): readonly Answer[] => {
    switch (question.kind) {
      case 'measure-unsaid':
        return MONEY_UNITS.map((each) => ({
          label: measures[each],
          choice: { ...choice, inputMeasure: each },
        }));
      case 'repeated':
        return [
          without(question.again),
          without(question.first),
          { label: words.countBoth, choice: { ...choice, countRepeated: true } },
        ];
      case 'repeated-file':
        return [
          withoutFile(question.again),
          withoutFile(question.first),
          { label: words.countBoth, choice: { ...choice, countRepeated: true } },
        ];
      case 'repeated-rows':
        return REPEATED_ROWS.map((repeatedRows) => ({
          label: words.repeatedRows[repeatedRows],
          choice: { ...choice, repeatedRows },
        }));
      case 'levels-apart':
        return [
          without(question.districts),
          without(question.communes),
          { label: words.bothLevels, choice: { ...choice, bothLevels: true } },
        ];
      case 'unread-rows':
        return [
          question.partly
            ? { label: words.withoutRows, choice: { ...choice, withoutUnread: true } }
            : without(question.at),
        ];
      case 'rows-left-out':
        return [{ label: words.withoutRows, choice: { ...choice, withoutUnread: true } }];
      case 'only-appendix':
        return [
          {
            label: words.asBudget,
            choice: {
              ...choice,
              said: { ...choice.said, as: { ...choice.said?.as, [sheetName(question.at)]: 'budget' } },
            },
          },
        ];
      case 'two-readings':
        return SEPARATORS.map((separators, index) => ({
          label: `${question.text} = ${shownFigure(question.readings[index])}`,
          choice: { ...choice, separators },
        }));
      case 'sources-down':
        return [without(question.at)];
      case 'no-results':
      case 'unread-figures':
        return [{ label: words.asBlank, choice: { ...choice, unreadAsBlank: true } }];
    }
  };
  return (
    <section>
      <h3 className={styles.title}>{words.title(questions.length)}</h3>
      <ul className={styles.list}>
        {questions.map((question, index) => (
          <li key={index} className={styles.item}>
            <QuestionCircleRegular className={styles.icon} aria-hidden="true" />
            <div className={styles.asked}>
              <span>{questionSentence(language, question)}</span>
              <div className={styles.answers}>
                {answersTo(question).map((answer) => (
                  <Button key={answer.label} size="small" onClick={() => onAnswer(answer.choice)}>
                    {answer.label}
                  </Button>
                ))}
              </div>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

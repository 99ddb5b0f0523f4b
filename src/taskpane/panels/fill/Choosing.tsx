import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { EyeRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { hasCharts } from '../../../engine/filling/chart-sheet';
import type { FillQuestion } from '../../../engine/filling/fill-question';
import type { TemplateId } from '../../../engine/filling/template';
import type { Records } from '../../../engine/records/records';
import { useWords } from '../../preferences/language';
import type { FillChoice } from '../../work/messages';
import { CardList } from '../../parts/Card';
import { ActionBar } from './ActionBar';
import { AppendixCard } from './AppendixCard';
import { candidates, type AppendixCandidate } from './needs';
import { Options } from './Options';
import { put } from './put';
import { Questions } from './Questions';

const useStyles = makeStyles({
  summary: {
    cursor: 'pointer',
    fontWeight: tokens.fontWeightSemibold,
    marginBottom: tokens.spacingVerticalXS,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  text: { margin: 0 },
});

export interface ChoosingProps {
  readonly records: Records;
  /** What filling these records would ask. */
  readonly questions: readonly FillQuestion[];
  readonly choice: FillChoice;
  readonly onChoice: (choice: FillChoice) => void;
  readonly onPreview: (choice: FillChoice) => void;
  readonly onTemplate: (id: TemplateId) => void;
}

/** Which appendices to fill and how; what is lacking for the others. */
export function Choosing({
  records,
  questions,
  choice,
  onChoice,
  onPreview,
  onTemplate,
}: ChoosingProps): ReactNode {
  const styles = useStyles();
  const words = useWords().fill;
  const all = candidates(records, questions);
  const ready = all.filter((each) => each.ready);
  const lacking = all.filter((each) => !each.ready);
  const suggested = ready.filter((each) => each.suggested).map(({ id }) => id);
  const chosen = choice.layouts ?? suggested;
  const isChosen = ({ id }: AppendixCandidate): boolean => chosen.includes(id);
  // What a sheet that is asked about can be filled into is known when that is answered.
  const isOpen = choice.layouts === undefined && ready.some(({ asks }) => asks);
  const wanted: FillChoice = isOpen
    ? choice
    : { ...choice, layouts: ready.filter(isChosen).map(({ id }) => id) };

  const cards = (some: readonly AppendixCandidate[]): ReactNode => (
    <CardList>
      {some.map((each) => (
        <li key={each.id}>
          <AppendixCard
            candidate={each}
            chosen={isChosen(each)}
            onChoose={(on) =>
              onChoice({
                ...choice,
                layouts: all.filter((one) => (one === each ? on : isChosen(one))).map(({ id }) => id),
              })
            }
            onTemplate={onTemplate}
          />
        </li>
      ))}
    </CardList>
  );

  return (
    <>
      {ready.length > 0 ? (
        <>
          <h2 className={styles.title}>{words.ready(ready.length)}</h2>
          {cards(ready)}
          {ready.some((each) => isChosen(each) && hasCharts(each.id)) && (
            <Checkbox
              checked={choice.charts ?? false}
              onChange={(_event, { checked }) =>
                onChoice(put(choice, 'charts', checked === true ? true : undefined))
              }
              label={words.charts}
            />
          )}
          <Options choice={choice} onChange={onChoice} />
          <ActionBar>
            <Button
              appearance="primary"
              icon={<EyeRegular />}
              disabled={!ready.some(isChosen)}
              onClick={() => onPreview(wanted)}
            >
              {words.preview}
            </Button>
          </ActionBar>
        </>
      ) : (
        <>
          <h2 className={styles.title}>{words.nothingToFill}</h2>
          <p className={styles.text}>{words.howToBegin}</p>
          {questions.length > 0 && <Questions questions={questions} choice={choice} onAnswer={onPreview} />}
        </>
      )}
      {lacking.length > 0 && (
        <details open={ready.length === 0}>
          <summary className={styles.summary}>{words.lacking(lacking.length)}</summary>
          {cards(lacking)}
        </details>
      )}
    </>
  );
}

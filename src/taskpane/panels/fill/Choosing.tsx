import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { EyeRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { hasCharts } from '../../../engine/filling/chart-sheet';
import type { FillQuestion } from '../../../engine/filling/fill-question';
import type { TemplateId } from '../../../engine/filling/template';
import type { AppendixId } from '../../../engine/layouts/layout';
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
export function Choosing(props: ChoosingProps): ReactNode {
  const { records, questions, choice, onChoice, onPreview } = props;
  const styles = useStyles();
  const words = useWords().fill;
  const all = candidates(records, questions);
  const ready = all.filter((each) => each.ready);
  const lacking = all.filter((each) => !each.ready);
  const suggested = ready.filter((each) => each.suggested).map(({ id }) => id);
  const chosen = new Set(choice.layouts ?? suggested);
  const onChosen = (layouts: ReadonlySet<AppendixId>): void =>
    onChoice({ ...choice, layouts: all.filter(({ id }) => layouts.has(id)).map(({ id }) => id) });
  const cards = { chosen, onChosen, onTemplate: props.onTemplate };

  return (
    <>
      {ready.length > 0 ? (
        <>
          <h2 className={styles.title}>{words.ready(ready.length)}</h2>
          <Cards {...cards} candidates={ready} />
          <HowToFill {...props} ready={ready} chosen={chosen} />
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
          <Cards {...cards} candidates={lacking} />
        </details>
      )}
    </>
  );
}

interface CardsProps extends Pick<ChoosingProps, 'onTemplate'> {
  readonly candidates: readonly AppendixCandidate[];
  readonly chosen: ReadonlySet<AppendixId>;
  readonly onChosen: (chosen: ReadonlySet<AppendixId>) => void;
}

function Cards({ candidates: some, chosen, onChosen, onTemplate }: CardsProps): ReactNode {
  return (
    <CardList>
      {some.map((each) => (
        <li key={each.id}>
          <AppendixCard
            candidate={each}
            chosen={chosen.has(each.id)}
            onChoose={(on) => {
              const others = [...chosen].filter((id) => id !== each.id);
              onChosen(new Set(on ? [...others, each.id] : others));
            }}
            onTemplate={onTemplate}
          />
        </li>
      ))}
    </CardList>
  );
}

interface HowToFillProps extends Pick<ChoosingProps, 'choice' | 'onChoice' | 'onPreview'> {
  readonly ready: readonly AppendixCandidate[];
  readonly chosen: ReadonlySet<AppendixId>;
}

/** Charts, options, and the way on. */
function HowToFill({ ready, chosen, choice, onChoice, onPreview }: HowToFillProps): ReactNode {
  const words = useWords().fill;
  const wanted = ready.filter(({ id }) => chosen.has(id)).map(({ id }) => id);
  // What a sheet that is asked about can be filled into is known when that is answered.
  const isOpen = choice.layouts === undefined && ready.some(({ asks }) => asks);
  return (
    <>
      {wanted.some(hasCharts) && (
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
          disabled={wanted.length === 0}
          onClick={() => onPreview(isOpen ? choice : { ...choice, layouts: wanted })}
        >
          {words.preview}
        </Button>
      </ActionBar>
    </>
  );
}

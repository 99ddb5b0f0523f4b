import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { FolderOpenRegular } from '@fluentui/react-icons';
import { useRef, type ReactNode } from 'react';
import { LOCALES } from '../../../locales';
import { problemSentence } from '../../../locales/finding-sentence';
import { useLanguage } from '../../preferences/language';
import { NOTHING_TYPED, type TypedTexts } from './typed-texts';
import type { DeskState, FundingDesk } from './desk';
import { typedFigure } from './typed-figures';
import { FUNDING_PANEL_WORDS } from '../../../locales/funding-panel';
import { NOTE } from '../../parts/plain.styles';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  note: NOTE,
  bar: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(120px, 1fr))',
    gap: tokens.spacingHorizontalS,
    paddingTop: tokens.spacingVerticalS,
  },
  input: { minWidth: 0 },
  summary: { cursor: 'pointer' },
});

const ACCEPTED = '.xlsx,.xlsm,.xls,.ods,.docx';

export interface AgainstProps {
  readonly desk: FundingDesk;
  readonly state: DeskState;
}

/** What the plan is compared with: files of the other side, figures of the plan's text. */
export function Against({ desk, state }: AgainstProps): ReactNode {
  const styles = useStyles();
  const language = useLanguage();
  const words = FUNDING_PANEL_WORDS[language].against;
  const input = useRef<HTMLInputElement>(null);
  const { given, view, reading, at } = state;
  const other = given > 0 ? view?.other : undefined;
  const said = [
    ...(reading && at === 'working' ? [words.reading(reading.done, reading.all)] : []),
    ...(other && at !== 'working' ? [words.read(other.files)] : []),
    ...(other?.problems ?? []).map((problem) => problemSentence(LOCALES[language], problem)),
  ].join(' ');
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>{words.title}</h3>
      <p className={styles.note}>{words.hint}</p>
      <div className={styles.bar}>
        <Button appearance="primary" icon={<FolderOpenRegular />} onClick={() => input.current?.click()}>
          {words.choose}
        </Button>
        {given > 0 && (
          <Button appearance="subtle" onClick={() => desk.bring(undefined)}>
            {words.remove}
          </Button>
        )}
      </div>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept={ACCEPTED}
        aria-label={words.choose}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          if (files.length > 0) desk.bring(files);
          event.target.value = '';
        }}
      />
      <p className={styles.note} role="status">
        {said}
      </p>
      <Typed typed={state.typed} onType={(typed) => desk.type(typed)} />
    </section>
  );
}

interface TypedProps {
  readonly typed: TypedTexts;
  readonly onType: (typed: TypedTexts) => void;
}

const FIGURES = Object.keys(NOTHING_TYPED) as readonly (keyof TypedTexts)[];

function Typed({ typed, onType }: TypedProps): ReactNode {
  const styles = useStyles();
  const words = FUNDING_PANEL_WORDS[useLanguage()];
  const labels: Readonly<Record<keyof TypedTexts, string>> = {
    total: words.total,
    state: words.state,
    other: words.other,
    stateShare: words.against.stateShare,
    otherShare: words.against.otherShare,
  };
  return (
    <details>
      <summary className={styles.summary}>{words.against.typed}</summary>
      <p className={styles.note}>{words.against.typedHint}</p>
      <div className={styles.fields}>
        {FIGURES.map((id) => {
          const wrong = typedFigure(typed[id]) === 'wrong';
          return (
            <Field
              key={id}
              label={labels[id]}
              {...(wrong
                ? { validationState: 'error' as const, validationMessage: words.against.notAFigure }
                : {})}
            >
              <Input
                className={styles.input}
                input={{ size: 8 }}
                value={typed[id]}
                inputMode="decimal"
                onChange={(_event, { value }) => onType({ ...typed, [id]: value })}
              />
            </Field>
          );
        })}
      </div>
    </details>
  );
}

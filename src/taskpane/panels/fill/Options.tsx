import { Field, Input, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { LOCALES } from '../../../locales';
import { useLanguage, useWords } from '../../preferences/language';
import type { FillChoice } from '../../work/messages';
import { Choice } from '../../parts/Choice';
import { MONEY_UNITS } from '../../state/money-units';
import { isFullDay } from '../stars-and-targets/day';
import { Caption } from './Caption';
import { FootFields } from './FootFields';
import { put } from './put';

const useStyles = makeStyles({
  summary: { cursor: 'pointer', fontWeight: tokens.fontWeightSemibold },
  fields: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalS,
  },
});

const DECIMALS = ['1', '2', '3', '4', '5', '6'] as const;
const TOTALS = ['top', 'bottom'] as const;
const PAPERS = ['a4', 'a3'] as const;

export interface OptionsProps {
  readonly choice: FillChoice;
  readonly onChange: (choice: FillChoice) => void;
}

/** What varies between provinces; each has a default that the data gives. */
export function Options({ choice, onChange }: OptionsProps): ReactNode {
  const styles = useStyles();
  const words = useWords().fill.options;
  const change = <K extends keyof FillChoice>(key: K, value: FillChoice[K] | undefined): void =>
    onChange(put(choice, key, value));
  return (
    <details>
      <summary className={styles.summary}>{words.title}</summary>
      <div className={styles.fields}>
        <Figures choice={choice} onChange={onChange} />
        <Field label={words.totals}>
          <Choice
            value={choice.totals}
            options={TOTALS.map((id) => ({ id, label: words[id] }))}
            unchosen={words.byLayout}
            onChoose={(totals) => change('totals', totals)}
          />
        </Field>
        <Caption choice={choice} onChange={onChange} />
        <Field label={words.asOf} hint={words.asOfHint}>
          <Input
            type="date"
            value={choice.asOf ?? ''}
            onChange={(_event, { value }) => change('asOf', isFullDay(value) ? value : undefined)}
          />
        </Field>
        <Field label={words.paper}>
          <Choice
            value={choice.paper}
            options={PAPERS.map((id) => ({ id, label: words.papers[id] }))}
            unchosen={words.paperByTable}
            onChoose={(paper) => change('paper', paper)}
          />
        </Field>
        <FootFields choice={choice} onChange={onChange} />
        <Field label={words.level} hint={words.levelHint}>
          <Input
            value={choice.levelName ?? ''}
            onChange={(_event, { value }) => change('levelName', value === '' ? undefined : value)}
          />
        </Field>
      </div>
    </details>
  );
}

/** How figures stand in the cells: as formulas or values, in which measure, with how many decimals. */
function Figures({ choice, onChange }: OptionsProps): ReactNode {
  const words = useWords().fill.options;
  const { measures } = LOCALES[useLanguage()];
  return (
    <>
      <Field label={words.figures}>
        <RadioGroup
          value={choice.values ? 'values' : 'formulas'}
          onChange={(_event, { value }) =>
            onChange(put(choice, 'values', value === 'values' ? true : undefined))
          }
        >
          <Radio value="formulas" label={words.formulas} />
          <Radio value="values" label={words.values} />
        </RadioGroup>
      </Field>
      <Field label={words.measure}>
        <Choice
          value={choice.measure}
          options={MONEY_UNITS.map((id) => ({ id, label: measures[id] }))}
          unchosen={words.byData}
          onChoose={(measure) => onChange(put(choice, 'measure', measure))}
        />
      </Field>
      <Field label={words.decimals}>
        <Choice
          value={DECIMALS.find((each) => Number(each) === choice.decimals)}
          options={DECIMALS.map((id) => ({ id, label: id }))}
          unchosen={words.noDecimals}
          onChoose={(digits) => onChange(put(choice, 'decimals', digits && Number(digits)))}
        />
      </Field>
    </>
  );
}

import type { MoneyUnit } from '../../../engine/text/measure-unit';
import { Field, Input, makeStyles, Radio, RadioGroup, Select, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { LOCALES } from '../../../locales';
import { useLanguage, useWords } from '../../preferences/language';
import type { FillChoice } from '../../work/messages';
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

const MEASURES: readonly MoneyUnit[] = ['dong', 'nghin', 'trieu', 'ty'];
const DECIMALS = ['0', '1', '2', '3', '4', '5', '6'];
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
  const { measures } = LOCALES[useLanguage()];
  return (
    <details>
      <summary className={styles.summary}>{words.title}</summary>
      <div className={styles.fields}>
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
          <Select
            value={choice.measure ?? ''}
            onChange={(_event, { value }) =>
              onChange(
                put(
                  choice,
                  'measure',
                  MEASURES.find((each) => each === value),
                ),
              )
            }
          >
            <option value="">{words.byData}</option>
            {MEASURES.map((each) => (
              <option key={each} value={each}>
                {measures[each]}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={words.decimals}>
          <Select
            value={choice.decimals?.toString() ?? ''}
            onChange={(_event, { value }) =>
              onChange(put(choice, 'decimals', value === '' ? undefined : Number(value)))
            }
          >
            <option value="">{words.automatic}</option>
            {DECIMALS.map((each) => (
              <option key={each}>{each}</option>
            ))}
          </Select>
        </Field>
        <Field label={words.totals}>
          <Select
            value={choice.totals ?? ''}
            onChange={(_event, { value }) =>
              onChange(
                put(
                  choice,
                  'totals',
                  TOTALS.find((each) => each === value),
                ),
              )
            }
          >
            <option value="">{words.byLayout}</option>
            {TOTALS.map((each) => (
              <option key={each} value={each}>
                {words[each]}
              </option>
            ))}
          </Select>
        </Field>
        <Caption choice={choice} onChange={onChange} />
        <Field label={words.asOf} hint={words.asOfHint}>
          <Input
            type="date"
            value={choice.asOf ?? ''}
            onChange={(_event, { value }) =>
              onChange(put(choice, 'asOf', isFullDay(value) ? value : undefined))
            }
          />
        </Field>
        <Field label={words.paper}>
          <Select
            value={choice.paper ?? ''}
            onChange={(_event, { value }) =>
              onChange(
                put(
                  choice,
                  'paper',
                  PAPERS.find((each) => each === value),
                ),
              )
            }
          >
            <option value="">{words.paperByTable}</option>
            {PAPERS.map((each) => (
              <option key={each} value={each}>
                {words.papers[each]}
              </option>
            ))}
          </Select>
        </Field>
        <FootFields choice={choice} onChange={onChange} />
        <Field label={words.level} hint={words.levelHint}>
          <Input
            value={choice.levelName ?? ''}
            onChange={(_event, { value }) =>
              onChange(put(choice, 'levelName', value === '' ? undefined : value))
            }
          />
        </Field>
      </div>
    </details>
  );
}

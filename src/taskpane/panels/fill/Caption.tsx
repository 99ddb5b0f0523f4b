import { Field, Input } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useWords } from '../../preferences/language';
import { isFullDay } from '../stars-and-targets/day';
import type { OptionsProps } from './Options';
import { put } from './put';

/** Number, date and issuing body of the plan: asked once, printed under the title of every appendix. */
export function Caption({ choice, onChange }: OptionsProps): ReactNode {
  const words = useWords().fill.options;
  const { plan } = choice;
  const say = (fact: 'number' | 'date' | 'issuer', value: string): void => {
    const said = { ...plan, [fact]: value === '' ? undefined : value };
    const facts = Object.fromEntries(Object.entries(said).filter(([, each]) => each !== undefined));
    onChange(put(choice, 'plan', Object.keys(facts).length > 0 ? facts : undefined));
  };
  return (
    <>
      <Field label={words.planNumber} hint={words.captionHint}>
        <Input value={plan?.number ?? ''} onChange={(_event, { value }) => say('number', value)} />
      </Field>
      <Field label={words.planDate}>
        <Input
          type="date"
          value={plan?.date ?? ''}
          onChange={(_event, { value }) => say('date', isFullDay(value) ? value : '')}
        />
      </Field>
      <Field label={words.issuer}>
        <Input value={plan?.issuer ?? ''} onChange={(_event, { value }) => say('issuer', value)} />
      </Field>
    </>
  );
}

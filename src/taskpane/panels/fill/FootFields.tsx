import { Field, Textarea } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useWords } from '../../preferences/language';
import type { FillChoice } from '../../work/messages';
import type { OptionsProps } from './Options';
import { put } from './put';

type Foot = NonNullable<FillChoice['foot']>;

/** The signature as lines: authority, title, name. */
function linesOf({ signature }: Foot): string {
  if (!signature) return '';
  const { authority, title, name } = signature;
  return [authority, ...(title === undefined ? [] : [title]), ...(name === undefined ? [] : [name])].join(
    '\n',
  );
}

function signatureOf(text: string): Pick<Foot, 'signature'> {
  const [authority = '', title, ...name] = text.split('\n');
  if (text === '') return {};
  return {
    signature: {
      authority,
      ...(title === undefined ? {} : { title }),
      ...(name.length > 0 ? { name: name.join(' ') } : {}),
    },
  };
}

/** Who signs each appendix and who receives it; both are left out where nothing is written. */
export function FootFields({ choice, onChange }: OptionsProps): ReactNode {
  const words = useWords().fill.options;
  const foot = choice.foot ?? {};
  const { signature, recipients } = foot;
  const change = (next: Foot): void =>
    onChange(put(choice, 'foot', next.signature || next.recipients ? next : undefined));
  return (
    <>
      <Field label={words.signature} hint={words.signatureHint}>
        <Textarea
          rows={3}
          value={linesOf(foot)}
          onChange={(_event, { value }) =>
            change({ ...(recipients ? { recipients } : {}), ...signatureOf(value) })
          }
        />
      </Field>
      <Field label={words.recipients} hint={words.recipientsHint}>
        <Textarea
          rows={3}
          value={(recipients ?? []).join('\n')}
          onChange={(_event, { value }) =>
            change({
              ...(signature ? { signature } : {}),
              ...(value === '' ? {} : { recipients: value.split('\n') }),
            })
          }
        />
      </Field>
    </>
  );
}

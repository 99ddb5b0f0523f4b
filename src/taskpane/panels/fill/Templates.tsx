import { Field, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { TEMPLATE_IDS, type TemplateId } from '../../../engine/filling/template';
import { INPUTS } from '../../../engine/layouts/inputs';
import { Choice } from '../../parts/Choice';
import { useWords } from '../../preferences/language';
import { TemplateButton } from './TemplateButton';
import { useProvinces } from './use-provinces';
import { PLAIN_LIST } from '../../parts/plain.styles';

const useStyles = makeStyles({
  summary: { cursor: 'pointer', fontWeight: tokens.fontWeightSemibold },
  note: { margin: `${tokens.spacingVerticalXS} 0`, color: tokens.colorNeutralForeground2 },
  heading: {
    margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
  },
  list: { ...PLAIN_LIST, display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

const isInput = (id: TemplateId): boolean => id in INPUTS;

export interface TemplatesProps {
  readonly inExcel: boolean;
  readonly open: boolean;
  readonly onOpen: (id: TemplateId) => void;
  /** The province whose units the sheets list; empty for none. */
  readonly province: string;
  readonly onProvince: (province: string) => void;
}

/** Blank sheets of every layout: to send to districts, or to begin with. */
export function Templates({ inExcel, open, onOpen, province, onProvince }: TemplatesProps): ReactNode {
  const styles = useStyles();
  const words = useWords().fill.templates;
  const [shown, show] = useState(open);
  const provinces = useProvinces(shown);
  const names = [...new Set([...(province === '' ? [] : [province]), ...provinces])];
  const groups = [
    { title: words.inputs, ids: TEMPLATE_IDS.filter(isInput) },
    { title: words.appendices, ids: TEMPLATE_IDS.filter((id) => !isInput(id)) },
  ];
  return (
    <details id="templates" open={open} onToggle={(event) => show(event.currentTarget.open)}>
      <summary className={styles.summary}>{words.title}</summary>
      <p className={styles.note}>{inExcel ? words.noteExcel : words.note}</p>
      <Field label={words.province} size="small">
        <Choice
          size="small"
          value={province}
          options={names.map((name) => ({ id: name, label: name }))}
          unchosen={words.noProvince}
          onChoose={(name) => onProvince(name ?? '')}
        />
      </Field>
      {groups.map(({ title, ids }) => (
        <section key={title} aria-label={title}>
          <h3 className={styles.heading}>{title}</h3>
          <ul className={styles.list}>
            {ids.map((id) => (
              <li key={id}>
                <TemplateButton id={id} onOpen={onOpen} named />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </details>
  );
}

import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { TEMPLATE_IDS, type TemplateId } from '../../../engine/filling/template';
import { INPUTS } from '../../../engine/layouts/records-registry';
import { useWords } from '../../preferences/language';
import { TemplateButton } from './TemplateButton';

const useStyles = makeStyles({
  summary: { cursor: 'pointer', fontWeight: tokens.fontWeightSemibold },
  note: { margin: `${tokens.spacingVerticalXS} 0`, color: tokens.colorNeutralForeground2 },
  heading: {
    margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
  },
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
});

const isInput = (id: TemplateId): boolean => id in INPUTS;

export interface TemplatesProps {
  readonly inExcel: boolean;
  readonly open: boolean;
  readonly onOpen: (id: TemplateId) => void;
}

/** Blank sheets of every layout: to send to districts, or to begin with. */
export function Templates({ inExcel, open, onOpen }: TemplatesProps): ReactNode {
  const styles = useStyles();
  const words = useWords().fill.templates;
  const groups = [
    { title: words.inputs, ids: TEMPLATE_IDS.filter(isInput) },
    { title: words.appendices, ids: TEMPLATE_IDS.filter((id) => !isInput(id)) },
  ];
  return (
    <details id="templates" open={open}>
      <summary className={styles.summary}>{words.title}</summary>
      <p className={styles.note}>{inExcel ? words.noteExcel : words.note}</p>
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

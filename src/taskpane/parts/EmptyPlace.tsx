import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DocumentAddRegular, TaskListSquareLtrRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { TemplateId } from '../../engine/filling/template';
import { LOCALES } from '../../locales';
import { useLanguage, useWords } from '../preferences/language';
import type { Session } from '../state/session';
import { FileButton } from './FileButton';
import { useSaved } from './use-saved';

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  text: {
    margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS}`,
    color: tokens.colorNeutralForeground2,
  },
  bar: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'center' },
});

export interface EmptyPlaceProps {
  readonly title: string;
  readonly text: string;
  /** Blank sheets of what is lacking. */
  readonly templates: readonly TemplateId[];
  readonly session: Session;
}

/** A place that has nothing to show yet: what it needs, in words and as buttons. */
export function EmptyPlace({ title, text, templates, session }: EmptyPlaceProps): ReactNode {
  const styles = useStyles();
  const words = useWords();
  const { layouts } = LOCALES[useLanguage()];
  const { saved, save } = useSaved();

  return (
    <section>
      <h2 className={styles.title}>{title}</h2>
      <p className={styles.text}>{text}</p>
      <div className={styles.bar}>
        {session.inExcel ? (
          <Button
            appearance="primary"
            icon={<TaskListSquareLtrRegular />}
            onClick={() => void session.check()}
          >
            {words.fill.read}
          </Button>
        ) : (
          <FileButton appearance="primary" onFiles={(files) => void session.open(files)} />
        )}
        {templates.map((id) => (
          <Button
            key={id}
            icon={<DocumentAddRegular />}
            onClick={() => void save(session.filling.openTemplate(id))}
          >
            {words.fill.templates.openOf(layouts[id])}
          </Button>
        ))}
      </div>
      <p className={styles.text} role="status">
        {saved !== undefined && words.fill.templates.saved(saved)}
      </p>
    </section>
  );
}

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DocumentAddRegular, TaskListSquareLtrRegular } from '@fluentui/react-icons';
import { useState, type ReactNode } from 'react';
import type { TemplateId } from '../../engine/filling/template';
import { LOCALES } from '../../locales';
import { saveFile } from '../panels/check/save-file';
import { useLanguage, useWords } from '../preferences/language';
import type { Session } from '../state/session';
import { FileButton } from './FileButton';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  text: { margin: `${tokens.spacingVerticalXS} 0`, color: tokens.colorNeutralForeground2 },
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
  const [saved, setSaved] = useState('');

  /** In Excel a sheet beside the others, in the browser a file: what is open stays open. */
  async function openTemplate(id: TemplateId): Promise<void> {
    const file = await session.filling.openTemplate(id);
    if (!file) return;
    saveFile(file.name, file.bytes, XLSX);
    setSaved(file.name);
  }

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
          <Button key={id} icon={<DocumentAddRegular />} onClick={() => void openTemplate(id)}>
            {words.fill.templates.openOf(layouts[id])}
          </Button>
        ))}
      </div>
      <p className={styles.text} role="status">
        {saved === '' ? '' : words.fill.templates.saved(saved)}
      </p>
    </section>
  );
}

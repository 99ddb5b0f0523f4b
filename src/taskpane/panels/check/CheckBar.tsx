import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowSyncRegular, TaskListSquareLtrRegular } from '@fluentui/react-icons';
import { useRef, useState, type ReactNode } from 'react';
import { useWords } from '../../preferences/language';
import { FileButton, FileInput } from '../../parts/FileButton';
import { later } from '../../parts/later';
import { PasteBox } from '../../parts/PasteText';
import type { PanelProps } from '../panel';

const MoreActs = later(async () => (await import(/* webpackPrefetch: true */ './MoreActs')).MoreActs);

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'center' },
});

/** What is done with an open workbook: one button for what comes next, the report, and a menu of the rest. */
export function CheckBar({ state, session }: PanelProps): ReactNode {
  const styles = useStyles();
  const words = useWords();
  const [pasting, setPasting] = useState(false);
  const documents = useRef<HTMLInputElement>(null);
  const { inExcel } = session;
  const { outcome } = state;
  const open = (files: readonly File[]): void => void session.open(files);

  if (pasting) {
    return (
      <PasteBox
        onRead={(text) => void session.paste(text, words.files.pastedName)}
        onClose={() => setPasting(false)}
      />
    );
  }
  return (
    <div className={styles.bar}>
      {inExcel || !outcome ? (
        <Button
          appearance="primary"
          icon={outcome ? <ArrowSyncRegular /> : <TaskListSquareLtrRegular />}
          onClick={() => void session.check()}
        >
          {outcome ? words.work.again : words.work.check}
        </Button>
      ) : null}
      {!inExcel && <FileButton appearance={outcome ? 'primary' : 'secondary'} onFiles={open} />}
      {inExcel && <FileInput ref={documents} label={words.files.chooseDocument} onFiles={open} />}
      <MoreActs
        state={state}
        session={session}
        onPaste={() => setPasting(true)}
        onDocument={() => documents.current?.click()}
      />
    </div>
  );
}

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DocumentTableRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { FileButton } from '../../parts/FileButton';
import { PasteText } from '../../parts/PasteText';
import { SAMPLE } from '../../parts/sample';
import { useWords } from '../../preferences/language';
import type { Session } from '../../state/session';

const useStyles = makeStyles({
  place: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    textAlign: 'center',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingVerticalXXL,
    paddingInline: tokens.spacingHorizontalM,
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  icon: { fontSize: '48px', color: tokens.colorNeutralForeground3 },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export interface NothingOpenProps {
  readonly session: Session;
}

/** The browser's first state: choose, drop, or look at the sample. */
export function NothingOpen({ session }: NothingOpenProps): ReactNode {
  const styles = useStyles();
  const words = useWords();
  return (
    <section className={styles.place}>
      <DocumentTableRegular className={styles.icon} aria-hidden="true" />
      <h2 className={styles.title}>{words.files.nothingOpen}</h2>
      <FileButton appearance="primary" onFiles={(files) => void session.open(files)} />
      <p className={styles.text}>{words.files.dropHint}</p>
      <PasteText onRead={(text) => void session.paste(text, words.files.pastedName)} />
      <p className={styles.text}>{words.files.local}</p>
      <Button appearance="subtle" onClick={() => void session.openSample(SAMPLE)}>
        {words.files.sample}
      </Button>
    </section>
  );
}

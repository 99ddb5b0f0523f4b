import { Button, Field, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { ClipboardPasteRegular } from '@fluentui/react-icons';
import { useState, type ClipboardEvent, type ReactNode } from 'react';
import { useWords } from '../preferences/language';
import { pastedText } from './pasted-text';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    width: '100%',
    textAlign: 'start',
  },
  area: { width: '100%' },
  bar: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

const ROWS = 6;

export interface PasteTextProps {
  readonly onRead: (text: string) => void;
}

/** A box for a plan's text that is in no file at hand: a button first, the box when it is wanted. */
export function PasteText({ onRead }: PasteTextProps): ReactNode {
  const { paste } = useWords().files;
  const [open, setOpen] = useState(false);
  if (open) return <PasteBox onRead={onRead} onClose={() => setOpen(false)} />;
  return (
    <Button appearance="subtle" icon={<ClipboardPasteRegular />} onClick={() => setOpen(true)}>
      {paste}
    </Button>
  );
}

export interface PasteBoxProps extends PasteTextProps {
  readonly onClose: () => void;
}

/** Takes a pasted text, tables and all. */
export function PasteBox({ onRead, onClose }: PasteBoxProps): ReactNode {
  const styles = useStyles();
  const words = useWords();
  const [text, setText] = useState('');

  function takePaste(event: ClipboardEvent<HTMLTextAreaElement>): void {
    const told = pastedText(event.clipboardData.getData('text/html'));
    if (told === undefined) return;
    event.preventDefault();
    const { value, selectionStart, selectionEnd } = event.currentTarget;
    setText(value.slice(0, selectionStart) + told + value.slice(selectionEnd));
  }

  return (
    <div className={styles.box}>
      <Field label={words.files.pasteLabel} hint={words.files.pasteHint}>
        <Textarea
          autoFocus
          className={styles.area}
          textarea={{ rows: ROWS }}
          value={text}
          onPaste={takePaste}
          onChange={(_, { value }) => setText(value)}
        />
      </Field>
      <div className={styles.bar}>
        <Button
          appearance="primary"
          disabled={text.trim() === ''}
          onClick={() => {
            onClose();
            onRead(text);
          }}
        >
          {words.files.pasteRead}
        </Button>
        <Button appearance="subtle" onClick={onClose}>
          {words.files.pasteCancel}
        </Button>
      </div>
    </div>
  );
}

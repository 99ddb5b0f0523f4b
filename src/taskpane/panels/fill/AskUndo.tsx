import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
} from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';
import { shownCell } from '../../../locales/shown/figures';
import { useWords } from '../../preferences/language';
import type { Asked } from '../../state/fill-state';

const useStyles = makeStyles({ body: { whiteSpace: 'normal', overflowWrap: 'break-word' } });

export interface AskUndoProps {
  readonly asked: Asked;
  readonly busy: boolean;
  readonly onUndo: () => void;
  readonly onKeep: () => void;
}

/** Before an undo takes away what somebody typed since: what that is, and the choice. */
export function AskUndo({ asked, busy, onUndo, onKeep }: AskUndoProps): ReactNode {
  const styles = useStyles();
  const words = useWords().fill;
  const box = useRef<HTMLDivElement>(null);
  // The button that was pressed gave way to this question: the focus goes to the answer that loses nothing.
  useEffect(() => box.current?.querySelector('button')?.focus(), []);
  const places = [...asked.sheets.map((sheet) => `“${sheet}”`), ...asked.cells.map(shownCell)];
  return (
    <div ref={box}>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody className={styles.body}>
          {[
            ...(places.length > 0 ? [words.askUndo(places)] : []),
            ...(asked.gone.length > 0 ? [words.goneSince(asked.gone)] : []),
          ].join(' ')}
        </MessageBarBody>
        <MessageBarActions>
          <Button disabled={busy} onClick={onKeep}>
            {words.keep}
          </Button>
          <Button disabled={busy} onClick={onUndo}>
            {words.undoAnyway}
          </Button>
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}

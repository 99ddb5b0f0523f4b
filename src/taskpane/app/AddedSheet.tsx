import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { EXCEL_WORDS } from '../../locales/excel';
import { useLanguage, useWords } from '../preferences/language';
import type { Session } from '../state/session';

const useStyles = makeStyles({
  bar: { flexShrink: 0, marginBottom: tokens.spacingVerticalM },
  body: { whiteSpace: 'normal', overflowWrap: 'anywhere' },
});

export interface AddedSheetProps {
  readonly sheet: string;
  readonly session: Pick<Session, 'takeAddedBack' | 'keepAdded'>;
}

/** A blank sheet or a report was put into Excel's workbook: which, and how to take it away again. */
export function AddedSheet({ sheet, session }: AddedSheetProps): ReactNode {
  const styles = useStyles();
  const words = EXCEL_WORDS[useLanguage()];
  const { dismiss } = useWords().trouble;
  return (
    <MessageBar className={styles.bar} intent="success" layout="multiline">
      <MessageBarBody className={styles.body}>{words.added(sheet)}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            icon={<DismissRegular />}
            aria-label={dismiss}
            onClick={session.keepAdded}
          />
        }
      >
        <Button onClick={() => void session.takeAddedBack()}>{words.takeAway}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}

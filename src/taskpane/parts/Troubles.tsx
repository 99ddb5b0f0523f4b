import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useLanguage, useWords } from '../preferences/language';
import type { Trouble } from '../state/state';
import { troubleText } from './trouble-text';

const useStyles = makeStyles({ body: { whiteSpace: 'normal', overflowWrap: 'break-word' } });

export interface TroublesProps {
  readonly troubles: readonly Trouble[];
  readonly onDismiss: (trouble: Trouble) => void;
}

/** What could not be done, each in a sentence that says what to do about it. */
export function Troubles({ troubles, onDismiss }: TroublesProps): ReactNode {
  const styles = useStyles();
  const words = useWords();
  const language = useLanguage();
  return troubles.map((trouble, index) => (
    <MessageBar key={index} intent={trouble.kind === 'settled' ? 'success' : 'error'} layout="multiline">
      <MessageBarBody className={styles.body}>{troubleText(trouble, language)}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            aria-label={words.trouble.dismiss}
            icon={<DismissRegular />}
            onClick={() => onDismiss(trouble)}
          />
        }
      />
    </MessageBar>
  ));
}

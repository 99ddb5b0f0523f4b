import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useWords } from '../preferences/language';

/** Excel keeps a call waiting: what the person can do about it. */
export function Waiting(): ReactNode {
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>{useWords().work.waiting}</MessageBarBody>
    </MessageBar>
  );
}

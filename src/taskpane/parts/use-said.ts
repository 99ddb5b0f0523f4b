import { useState } from 'react';
import { useLanguage } from '../preferences/language';
import { troubleOf } from '../state/trouble-of';
import { troubleText } from './trouble-text';

export interface Said {
  /** What came of the last act; empty before there was one. */
  readonly said: string;
  readonly say: (text: string) => void;
  /** Says what the act says, or why it did not come about. */
  readonly attempt: (act: () => Promise<string>) => Promise<void>;
}

/** The line under buttons that tells what came of them. */
export function useSaid(): Said {
  const [said, say] = useState('');
  const language = useLanguage();
  const attempt = async (act: () => Promise<string>): Promise<void> => {
    try {
      say(await act());
    } catch (error) {
      say(troubleText(troubleOf(error), language));
    }
  };
  return { said, say, attempt };
}

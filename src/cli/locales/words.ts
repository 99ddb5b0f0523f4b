import type { Language } from '../../engine/locales/locale';
import type { Usage } from '../arguments';
import { en } from './en';
import { vi } from './vi';

/** What the terminal says besides findings and problems, in one language. */
export interface CliWords {
  readonly help: string;
  readonly usage: { readonly [K in Usage['kind']]: (usage: Extract<Usage, { kind: K }>) => string };
  /** The search for wrong cells ended before its answer was proved the smallest. */
  readonly notProved: (thorough: boolean) => string;
  readonly written: (file: string) => string;
  /** A file that was given twice counts once. */
  readonly namedTwice: (file: string) => string;
}

export const CLI_WORDS: Readonly<Record<Language, CliWords>> = { vi, en };

/** The sentence for a wrong option or argument. */
export function usageSentence(words: CliWords, usage: Usage): string {
  const sentence = words.usage[usage.kind] as (usage: Usage) => string;
  return sentence(usage);
}

import { en } from './en/terminal';
import type { Language } from './language';
import type { CliWords, Usage } from './types/terminal';
import { vi } from './vi/terminal';

export const CLI_WORDS: Readonly<Record<Language, CliWords>> = { vi, en };

/** The sentence for a wrong option or argument. */
export function usageSentence(words: CliWords, usage: Usage): string {
  const sentence = words.usage[usage.kind] as (usage: Usage) => string;
  return sentence(usage);
}

import type { Summary } from '../../engine/check';
import type { Severity } from '../../engine/findings';
import type { Language } from '../../engine/locales/locale';
import type { Usage } from '../arguments';
import { en } from './en';
import { vi } from './vi';

/** What the terminal says besides findings and problems, in one language. */
export interface CliWords {
  readonly help: string;
  readonly headline: (summary: Summary) => string;
  readonly table: (sheet: string, layout: string, range: string, measure: string) => string;
  readonly inputTable: (sheet: string, layout: string, range: string, rows: number) => string;
  readonly unknownMeasure: string;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly wholePlan: string;
  readonly nothingWrong: string;
  readonly usage: { readonly [K in Usage['kind']]: (usage: Extract<Usage, { kind: K }>) => string };
  readonly written: (file: string) => string;
}

export const CLI_WORDS: Readonly<Record<Language, CliWords>> = { vi, en };

/** The sentence for a wrong option or argument. */
export function usageSentence(words: CliWords, usage: Usage): string {
  const sentence = words.usage[usage.kind] as (usage: Usage) => string;
  return sentence(usage);
}

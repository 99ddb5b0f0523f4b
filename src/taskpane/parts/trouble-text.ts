import { shownCell } from '../../locales/shown/figures';
import { LOCALES } from '../../locales';
import { problemSentence } from '../../locales/finding-sentence';
import { WORDS } from '../../locales/pane';
import type { Language } from '../../locales/language';
import type { Trouble } from '../state/state';

/** A trouble in one sentence; about files, the engine's own, as the terminal says it. */
export function troubleText(trouble: Trouble, language: Language): string {
  const words = WORDS[language].trouble;
  switch (trouble.kind) {
    case 'input':
      return problemSentence(LOCALES[language], trouble.problem);
    case 'host':
      return words.refusal(trouble.refusal);
    case 'moved':
      return words.moved(trouble.cells.map(shownCell).join(', '));
    case 'fetch':
      return words.fetch;
    case 'settled':
      return trouble.kept.length > 0 ? words.settledKept(trouble.kept) : words.settled[trouble.how];
    case 'fault':
      return words.fault;
  }
}

import { createContext, useContext } from 'react';
import type { Language } from '../../locales/language';
import { WORDS } from '../../locales/pane';
import type { Words } from '../../locales/types/pane';

export const LanguageContext = createContext<Language>('vi');

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

export function useWords(): Words {
  return WORDS[useLanguage()];
}

/** What is said in the reader's language, of one subject of `src/locales`. */
export function useIn<T>(said: Readonly<Record<Language, T>>): T {
  return said[useLanguage()];
}

import { useEffect } from 'react';
import type { Language } from '../../locales/language';
import { WORDS } from '../../locales/pane';

/** The page itself is of the language and the colours that the pane has. */
export function useDocumentLook(language: Language, scheme: 'light' | 'dark'): void {
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.style.colorScheme = scheme;
    document.title = WORDS[language].product;
  }, [language, scheme]);
}

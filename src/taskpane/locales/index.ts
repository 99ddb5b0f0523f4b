import { createContext, useContext } from 'react';
import { en } from './en';
import { vi } from './vi';
import type { Language, Words } from './words';

export const WORDS = { vi, en } satisfies Record<Language, Words>;

export const LanguageContext = createContext<Language>('vi');

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

export function useWords(): Words {
  return WORDS[useLanguage()];
}

import { en } from './en/locale';
import type { Language } from './language';
import type { Locale } from './types/locale';
import { vi } from './vi/locale';

/** Vietnamese first, English second. */
export const LOCALES: Readonly<Record<Language, Locale>> = { vi, en };

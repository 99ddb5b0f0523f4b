import { en } from './en';
import type { Language, Locale } from './locale';
import { vi } from './vi';

/** Vietnamese first, English second. */
export const LOCALES: Readonly<Record<Language, Locale>> = { vi, en };

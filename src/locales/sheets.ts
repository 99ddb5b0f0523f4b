import { en } from './en/sheets';
import type { Language } from './language';
import type { SheetsWords } from './types/sheets';
import { vi } from './vi/sheets';

export const SHEETS_WORDS = { vi, en } satisfies Readonly<Record<Language, SheetsWords>>;

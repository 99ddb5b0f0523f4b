import { en } from './en/table-reading';
import type { Language } from './language';
import type { TableReadingWords } from './types/table-reading';
import { vi } from './vi/table-reading';

export const TABLE_READING_WORDS = { vi, en } satisfies Readonly<Record<Language, TableReadingWords>>;

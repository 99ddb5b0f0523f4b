import { en } from './en/excel';
import type { Language } from './language';
import type { ExcelWords } from './types/excel';
import { vi } from './vi/excel';

export const EXCEL_WORDS = { vi, en } satisfies Readonly<Record<Language, ExcelWords>>;

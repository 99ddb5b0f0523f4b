import { en } from './en/report';
import type { Language } from './language';
import type { ReportWords } from './types/report';
import { vi } from './vi/report';

export const REPORT_WORDS = { vi, en } satisfies Readonly<Record<Language, ReportWords>>;

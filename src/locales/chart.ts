import { en } from './en/chart';
import type { Language } from './language';
import type { ChartWords } from './types/chart';
import { vi } from './vi/chart';

export const CHART_WORDS = { vi, en } satisfies Readonly<Record<Language, ChartWords>>;

import { en } from './en/explain';
import type { Language } from './language';
import type { ExplainWords } from './types/explain';
import { vi } from './vi/explain';

export const EXPLAIN_WORDS = { vi, en } satisfies Readonly<Record<Language, ExplainWords>>;

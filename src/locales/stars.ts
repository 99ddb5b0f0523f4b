import { en } from './en/stars';
import type { Language } from './language';
import type { StarWords } from './types/stars';
import { vi } from './vi/stars';

export const STAR_WORDS = { vi, en } satisfies Readonly<Record<Language, StarWords>>;

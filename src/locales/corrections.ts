import { en } from './en/corrections';
import type { Language } from './language';
import type { FixWords } from './types/corrections';
import { vi } from './vi/corrections';

export const FIX_WORDS = { vi, en } satisfies Readonly<Record<Language, FixWords>>;

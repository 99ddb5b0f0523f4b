import { en } from './en/mistakes';
import type { Language } from './language';
import type { MistakeWords } from './types/mistakes';
import { vi } from './vi/mistakes';

export const MISTAKE_WORDS = { vi, en } satisfies Readonly<Record<Language, MistakeWords>>;

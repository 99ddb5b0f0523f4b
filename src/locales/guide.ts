import { en } from './en/guide';
import type { Language } from './language';
import type { GuideWords } from './types/guide';
import { vi } from './vi/guide';

export const GUIDE_WORDS = { vi, en } satisfies Readonly<Record<Language, GuideWords>>;

import { en } from './en/watch';
import type { Language } from './language';
import type { WatchWords } from './types/watch';
import { vi } from './vi/watch';

export const WATCH_WORDS = { vi, en } satisfies Readonly<Record<Language, WatchWords>>;

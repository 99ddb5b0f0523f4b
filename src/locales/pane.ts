import { en } from './en/pane';
import type { Language } from './language';
import type { Words } from './types/pane';
import { vi } from './vi/pane';

export const WORDS = { vi, en } satisfies Record<Language, Words>;

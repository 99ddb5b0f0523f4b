import { en } from './en/stars-panel';
import type { Language } from './language';
import type { StarsPanelWords } from './types/stars-panel';
import { vi } from './vi/stars-panel';

export const STARS_PANEL_WORDS = { vi, en } satisfies Readonly<Record<Language, StarsPanelWords>>;

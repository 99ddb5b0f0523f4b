import { en } from './en/layout-names';
import type { Language } from './language';
import type { LayoutNames } from './types/locale';
import { vi } from './vi/layout-names';

/** What sheets are called in the middle of a sentence. */
export const LAYOUT_NAMES = { vi, en } satisfies Readonly<Record<Language, LayoutNames>>;

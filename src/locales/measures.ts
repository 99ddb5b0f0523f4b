import type { MeasureNames } from './types/measures';
import { en } from './en/measures';
import type { Language } from './language';
import { vi } from './vi/measures';

/** Names of measure units, as they stand behind a figure. */
export const MEASURE_NAMES = { vi, en } satisfies Readonly<Record<Language, MeasureNames>>;

import { en } from './en/units-report';
import type { Language } from './language';
import type { UnitsWords } from './types/units-report';
import { vi } from './vi/units-report';

export const UNITS_WORDS = { vi, en } satisfies Readonly<Record<Language, UnitsWords>>;

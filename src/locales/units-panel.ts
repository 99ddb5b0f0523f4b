import { en } from './en/units-panel';
import type { Language } from './language';
import type { UnitsPanelWords } from './types/units-panel';
import { vi } from './vi/units-panel';

export const UNITS_PANEL_WORDS = { vi, en } satisfies Readonly<Record<Language, UnitsPanelWords>>;

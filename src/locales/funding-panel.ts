import { en } from './en/funding-panel';
import type { Language } from './language';
import type { FundingPanelWords } from './types/funding-panel';
import { vi } from './vi/funding-panel';

export const FUNDING_PANEL_WORDS = { vi, en } satisfies Readonly<Record<Language, FundingPanelWords>>;

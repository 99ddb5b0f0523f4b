import { en } from './en/funding-report';
import type { Language } from './language';
import type { FundingWords } from './types/funding-report';
import { vi } from './vi/funding-report';

export const FUNDING_WORDS = { vi, en } satisfies Readonly<Record<Language, FundingWords>>;

import { en } from './en/rules';
import type { Language } from './language';
import type { RulesWords } from './types/rules';
import { vi } from './vi/rules';

export const RULES_WORDS = { vi, en } satisfies Record<Language, RulesWords>;

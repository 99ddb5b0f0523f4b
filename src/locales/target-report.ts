import { en } from './en/target-report';
import type { Language } from './language';
import type { TargetWords } from './types/target-report';
import { vi } from './vi/target-report';

export const TARGET_WORDS = { vi, en } satisfies Readonly<Record<Language, TargetWords>>;

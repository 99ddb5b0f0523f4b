import { en } from './en/document';
import type { Language } from './language';
import type { DocumentWords } from './types/document';
import { vi } from './vi/document';

export const DOCUMENT_WORDS = { vi, en } satisfies Readonly<Record<Language, DocumentWords>>;

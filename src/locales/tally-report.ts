import { PRODUCER_TYPE_CHOICES } from '../engine/layouts/choices';
import type { ProducerType } from '../engine/records/product-record';
import { en } from './en/tally-report';
import type { Language } from './language';
import type { TallyWords } from './types/tally-report';
import { vi } from './vi/tally-report';

export const TALLY_WORDS = { vi, en } satisfies Readonly<Record<Language, TallyWords>>;

/** `HTX`, `Cooperative`. */
export function producerTypeName(type: ProducerType, language: Language): string {
  return PRODUCER_TYPE_CHOICES.find(({ id }) => id === type)?.label[language] ?? type;
}

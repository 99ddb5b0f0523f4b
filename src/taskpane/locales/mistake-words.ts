import { useLanguage } from './index';
import type { Language } from './words';

/** What is said about a mistake and the sums that fail by it. */
export interface MistakeWords {
  /** `Có lẽ ghi sai: NSNN 2021, Cấp Huyện`. */
  readonly likely: (figure: string) => string;
  readonly consequences: (count: number) => string;
  readonly figures: (found: string, expected: string) => string;
}

const MISTAKE_WORDS: Readonly<Record<Language, MistakeWords>> = {
  vi: {
    likely: (figure) => `Có lẽ ghi sai: ${figure}`,
    consequences: (count) => `Làm ${count} chỗ không khớp:`,
    figures: (found, expected) => `đang ghi ${found}, cộng lại ${expected}`,
  },
  en: {
    likely: (figure) => `Likely wrong: ${figure}`,
    consequences: (count) =>
      count === 1 ? 'One place does not agree because of it:' : `${count} places do not agree because of it:`,
    figures: (found, expected) => `printed ${found}, added up ${expected}`,
  },
};

export function useMistakeWords(): MistakeWords {
  return MISTAKE_WORDS[useLanguage()];
}

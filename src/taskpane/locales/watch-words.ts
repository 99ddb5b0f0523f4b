import { useLanguage } from './index';
import type { Language } from './words';

/** What is said about changes that were checked without being asked for. */
export interface WatchWords {
  /** On a finding that was not there before. */
  readonly fresh: string;
  /** On a tab, for one who does not see the badge. */
  readonly unseen: (count: number) => string;
  readonly gone: (count: number) => string;
  readonly goneCell: string;
  /** The one sentence that a screen reader hears. */
  readonly news: (came: number, went: number, errors: number) => string;
}

const places = (count: number): string => `${count} ${count === 1 ? 'place' : 'places'}`;

export const WATCH_WORDS: Readonly<Record<Language, WatchWords>> = {
  vi: {
    fresh: 'Mới',
    unseen: (count) => `${count} chỗ mới`,
    gone: (count) => `${count} chỗ đã hết`,
    goneCell: 'Đã hết',
    news: (came, went, errors) => {
      const parts = [
        ...(came > 0 ? [`${came} chỗ mới cần xem`] : []),
        ...(went > 0 ? [`${went} chỗ đã hết`] : []),
      ];
      return `${parts.join(', ')}; còn ${errors} chỗ sai.`;
    },
  },
  en: {
    fresh: 'New',
    unseen: (count) => `${count} new`,
    gone: (count) => `${places(count)} no longer found`,
    goneCell: 'No longer found',
    news: (came, went, errors) => {
      const parts = [
        ...(came > 0 ? [`${places(came)} new to look at`] : []),
        ...(went > 0 ? [`${places(went)} no longer found`] : []),
      ];
      return `${parts.join(', ')}; ${errors} wrong in all.`;
    },
  },
};

export function useWatchWords(): WatchWords {
  return WATCH_WORDS[useLanguage()];
}

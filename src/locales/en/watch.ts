import type { WatchWords } from '../types/watch';

const places = (count: number): string => `${count} ${count === 1 ? 'place' : 'places'}`;

export const en: WatchWords = {
  fresh: 'New',
  unseen: (count) => `${count} new`,
  gone: (count) => `${places(count)} no longer found`,
  news: (came, went, errors) => {
    const parts = [
      ...(came > 0 ? [`${places(came)} new to look at`] : []),
      ...(went > 0 ? [`${places(went)} no longer found`] : []),
    ];
    return `${parts.join(', ')}; ${errors} wrong in all.`;
  },
};

import type { WatchWords } from '../types/watch';

export const vi: WatchWords = {
  fresh: 'Mới',
  unseen: (count) => `${count} chỗ mới`,
  gone: (count) => `${count} chỗ đã hết`,
  news: (came, went, errors) => {
    const parts = [
      ...(came > 0 ? [`${came} chỗ mới cần xem`] : []),
      ...(went > 0 ? [`${went} chỗ đã hết`] : []),
    ];
    return `${parts.join(', ')}; còn ${errors} chỗ sai.`;
  },
};

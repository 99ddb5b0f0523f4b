import type { MistakeWords } from '../types/mistakes';

export const vi: MistakeWords = {
  likely: (figure) => `Có lẽ ghi sai: ${figure}`,
  consequences: (count) => `Làm ${count} chỗ không khớp:`,
  figures: (found, expected) => `đang ghi ${found}, cộng lại ${expected}`,
};

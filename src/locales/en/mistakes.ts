import type { MistakeWords } from '../types/mistakes';

export const en: MistakeWords = {
  likely: (figure) => `Likely wrong: ${figure}`,
  consequences: (count) =>
    count === 1 ? 'One place does not agree because of it:' : `${count} places do not agree because of it:`,
  figures: (found, expected) => `printed ${found}, added up ${expected}`,
};

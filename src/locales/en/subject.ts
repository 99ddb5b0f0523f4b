import type { SubjectWords } from '../types/subject';

export const en: SubjectWords = {
  year: (year) => `${year}`,
  period: (period) => `${period}`,
  of: (unit) => `of ${unit}`,
};

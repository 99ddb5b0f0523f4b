import type { SubjectWords } from '../types/subject';

export const vi: SubjectWords = {
  year: (year) => `năm ${year}`,
  period: (period) => `giai đoạn ${period}`,
  of: (unit) => `của ${unit}`,
};

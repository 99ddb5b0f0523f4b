import { SUBJECTS } from '../shown/subject';
import type { Locale } from '../types/locale';
import { en as diagnosis } from './diagnosis';
import { en as layouts } from './layout-names';
import { en as measures } from './measures';
import { en as problems } from './problems';

export const en: Locale = {
  language: 'en',
  subject: SUBJECTS.en,
  layouts,
  measures,
  diagnosis,
  problems,
};

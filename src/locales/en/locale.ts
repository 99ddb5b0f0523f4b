import { LAYOUT_NAMES } from '../layout-names';
import { SUBJECTS } from '../shown/subject';
import type { Locale } from '../types/locale';
import { en as diagnosis } from './diagnosis';
import { en as measures } from './measures';
import { en as problems } from './problems';

export const en: Locale = {
  language: 'en',
  subject: SUBJECTS.en,
  layouts: LAYOUT_NAMES.en,
  measures,
  diagnosis,
  problems,
};

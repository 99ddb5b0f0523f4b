import { SUBJECTS } from '../shown/subject';
import type { Locale } from '../types/locale';
import { vi as diagnosis } from './diagnosis';
import { vi as layouts } from './layout-names';
import { vi as measures } from './measures';
import { vi as problems } from './problems';

export const vi: Locale = {
  language: 'vi',
  subject: SUBJECTS.vi,
  layouts,
  measures,
  diagnosis,
  problems,
};

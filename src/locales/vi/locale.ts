import { LAYOUT_NAMES } from '../layout-names';
import { SUBJECTS } from '../shown/subject';
import type { Locale } from '../types/locale';
import { vi as diagnosis } from './diagnosis';
import { vi as measures } from './measures';
import { vi as problems } from './problems';

export const vi: Locale = {
  language: 'vi',
  subject: SUBJECTS.vi,
  layouts: LAYOUT_NAMES.vi,
  measures,
  diagnosis,
  problems,
};

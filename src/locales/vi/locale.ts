import { SUBJECTS } from '../shown/subject';
import type { Locale } from '../types/locale';
import { vi as checking } from './checking';
import { vi as diagnosis } from './diagnosis';
import { vi as funding } from './funding';
import { vi as layouts } from './layout-names';
import { vi as lists } from './lists';
import { vi as measures } from './measures';
import { vi as plan } from './plan';
import { vi as problems } from './problems';
import { vi as reading } from './reading';
import { vi as records } from './records';
import { vi as tallies } from './tallies';
import { vi as text } from './text';
import { vi as units } from './units';

export const vi: Locale = {
  language: 'vi',
  subject: SUBJECTS.vi,
  layouts,
  measures,
  diagnosis,
  problems,
  findings: {
    ...checking,
    ...funding,
    ...lists,
    ...plan,
    ...reading,
    ...records,
    ...tallies,
    ...text,
    ...units,
    ...diagnosis.findings,
  },
};

import { SUBJECTS } from '../shown/subject';
import type { Locale } from '../types/locale';
import { en as checking } from './checking';
import { en as diagnosis } from './diagnosis';
import { en as funding } from './funding';
import { en as layouts } from './layout-names';
import { en as lists } from './lists';
import { en as measures } from './measures';
import { en as plan } from './plan';
import { en as problems } from './problems';
import { en as reading } from './reading';
import { en as records } from './records';
import { en as tallies } from './tallies';
import { en as text } from './text';
import { en as units } from './units';

export const en: Locale = {
  language: 'en',
  subject: SUBJECTS.en,
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

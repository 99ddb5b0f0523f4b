import type { TextWords } from '../types/text-report';
import { many } from './counted';

export const en: TextWords = {
  title: (file, figures) => `The text of ${file}: ${many(figures, 'figure')} read`,
  comparators: { exactly: '', 'at-least': 'at least ', 'at-most': 'at most ', about: 'about ', range: '' },
  deadlines: 'Dates in the text:',
  kinds: { report: 'report', round: 'assessment', time: 'work' },
  round: (round) => `round ${round}`,
  levels: { commune: 'commune', district: 'district', province: 'province', centre: 'centre' },
  before: (date) => `before ${date}`,
  during: (date) => date,
  paragraph: (number) => `paragraph ${number}`,
  until: (year) => `by ${year}`,
  stars: (stars) => `${stars} stars`,
};

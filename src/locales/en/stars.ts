import { shownDate } from '../shown/figures';
import type { StarWords } from '../types/stars';
import { many } from './counted';

export const en: StarWords = {
  cumulative: 'Cumulative',
  valid: 'Valid',
  total: 'Total',
  stars: (stars) => `${stars} stars`,
  none: '(not stated)',
  uncounted: (listed) =>
    listed === 0
      ? 'no product sheet, so nothing can be counted'
      : `none of the ${many(listed, 'product')} listed is recognised`,
  renewal: {
    early: 'window not open yet',
    open: 'file can go in',
    missed: 'window missed',
    overdue: 'ended',
    due: 'ending',
  },
  ends: (date) => `valid through ${shownDate(date)}`,
  window: (opens, closes) => `file from ${shownDate(opens)} to ${shownDate(closes)}`,
  round: ({ level, proposeBefore, decideBy, afterEnd }) =>
    `${level === 'province' ? "province's" : 'central'} round of ${shownDate(decideBy)}, file before ${shownDate(proposeBefore)}${afterEnd ? ' (the round ends after the recognition does)' : ''}`,
  authorities: {
    district: "the district's committee",
    province: "the province's committee",
    centre: 'the centre',
    'province-chairman': "the chairman of the province's committee",
    minister: 'the Minister of Agriculture and Environment',
  },
  recognisedBy: (authority) => `recognised by ${authority}`,
  goesBack: 'under 50 points, goes back for a later round',
  unclear: 'between two bands, no star can be told',
  points: (score) => `${score} points`,
  verdicts: { reached: 'reached', missed: 'missed', undecided: 'undecided' },
  because: {
    'no-products': 'no sheet of products',
    'no-producers': 'no producers in any sheet',
    'no-units': 'the list of units does not have these figures',
    'empty-denominator': 'the denominator is nought',
    'over-whole': 'the reported share is over 100 %',
    blanks: 'blank or contradicting cells',
    'not-counted': 'no sheet lets it be counted, and no result is reported',
  },
  openColumn: (heading, why, count, sheet) => {
    const cells = many(count, 'cell');
    return {
      blank: `column “${heading}”: ${cells} blank`,
      contradicting: `column “${heading}”: ${cells} contradicting`,
      vague: `column “${heading}”: ${cells} not saying how large`,
      'no-column': `${sheet}: no column “${heading}”`,
    }[why];
  },
  lacking: (count, noun) => `lacking ${count}${noun === '' ? '' : ` ${noun}`}`,
  running: 'the period still runs',
  counts: (reached, missed, undecided) =>
    `${many(reached, 'target')} reached, ${missed} missed, ${undecided} undecided.`,
};

import type { FundingWords } from '../types/funding-report';
import { many } from './counted';

export const en: FundingWords = {
  total: 'Total',
  state: 'State',
  other: 'Other',
  units: 'Unit',
  years: 'Year',
  measure: (name) => `Measure unit: ${name}`,
  measureUnsaid: 'Measure unit: not said; add --measure dong | nghin | trieu | ty',
  taken: ({ total, state, other }) =>
    `Taken from: the total in ${total}${state ? `; the state budget in ${state}` : ''}${other ? `; other funding in ${other}` : ''}.`,
  compared: (left, right, equal) =>
    `Compared ${left} with ${right}: ${many(equal, 'figure agrees', 'figures agree')}.`,
  absent: (units, side) => `${many(units, 'unit is', 'units are')} not in ${side}, named below.`,
  unitsNotCompared: 'The two sides do not list the same sort of rows, so only totals could be compared.',
  noDifferences: 'No differences.',
  nothingCompared:
    'Nothing could be compared: no figures of both sides are of the same unit, year and source.',
  noTotal: 'No total yet: the cells of the totals have no result or cannot be read.',
  columns: {
    what: 'Figure',
    left: 'This side',
    right: 'Other side',
    difference: 'Difference',
    verdict: 'Verdict',
  },
  verdicts: { different: 'different', rounding: 'rounding', 'one-side': 'on one side only' },
  minutes: 'For the minutes',
  reading: (done, all) => `Read ${done} of ${all} files`,
};

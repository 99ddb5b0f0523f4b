import type { TallyWords } from '../types/tally-report';
import { shownCount } from '../shown/figures';
import { many } from './counted';

export const en: TallyWords = {
  title: (date) => `Star tally as of ${date}`,
  unknown: (count) => `${many(count, 'product')} whose validity is not known, not among the valid.`,
  baseline: (total, unlisted) =>
    `Baseline of the plan: ${many(total, 'product')}, ${shownCount(unlisted)} of them in no sheet (in the cumulative tally only).`,
  units: 'Unit',
  groups: 'Product group',
  producerTypes: 'Producer type',
  years: 'Year',
  movements: {
    new: 'New',
    upgraded: 'Upgraded',
    renewed: 'Renewed',
    lowered: 'Lowered',
    expired: 'Expired',
    withdrawn: 'Withdrawn',
  },
  renewals: (days, count) => `Ended, or ending within ${days} days: ${many(count, 'product')}`,
  awaiting: (count) => `Scored, not yet recognised: ${many(count, 'product')} (stars by score are potential)`,
  more: (count) => `… and ${shownCount(count)} more`,
};

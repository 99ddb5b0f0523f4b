import type { TallyWords } from '../types/tally-report';

export const en: TallyWords = {
  title: (date) => `Star tally as of ${date}`,
  unknown: (count) => `${count} products whose validity is not known, not among the valid.`,
  baseline: (total, unlisted) =>
    `Baseline of the plan: ${total} products, ${unlisted} of them in no sheet (in the cumulative tally only).`,
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
  renewals: (days, count) => `Ended, or ending within ${days} days: ${count} products`,
  awaiting: (count) => `Scored, not yet recognised: ${count} products (stars by score are potential)`,
  more: (count) => `… and ${count} more`,
};

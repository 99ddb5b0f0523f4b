import type { StarsPanelWords } from '../types/stars-panel';
import { shownCount } from '../shown/figures';
import { many } from './counted';

export const en: StarsPanelWords = {
  nothing: 'No list of products and no targets yet',
  counting: 'Counting products and weighing targets…',
  lookedFor:
    'A list of products with names, stars and days of recognition is needed, or a sheet of targets. Open a file that has one, or open a template and fill it.',
  headline: (cumulative, valid) =>
    `${cumulative} ${cumulative === 1 ? 'product' : 'products'} in all, ${valid === undefined ? 'how many are valid is not known' : `${valid} of them valid`}.`,
  uncounted: (why) => `Products in all and valid: ${why}.`,
  unknown: (count) => `Not known whether valid: ${many(count, 'product')} without a day of recognition.`,
  asOf: 'As of',
  which: 'Tally',
  byUnit: 'Stars by unit',
  byYear: 'Stars by year',
  unit: 'Unit',
  year: 'Year',
  segment: (name, stars, count) => `${name}, ${stars} stars: ${many(count, 'product')}. Show their rows`,
  targets: 'Targets',
  noTargets: 'No sheet of targets. Choose a set of targets to compare with.',
  from: 'Set of targets',
  fromPlan: "The workbook's own",
  planned: (planned) => `planned ${planned}`,
  showCells: (target) => `Show what the target rests on: ${target}`,
  renewals: (count) => `Renewals: ${many(count, 'product')} ended or ending within 180 days`,
  noRenewals: 'No recognition ends within 180 days.',
  goTo: (product) => `Go to the row of ${product}`,
  more: (count) => `${shownCount(count)} more`,
};

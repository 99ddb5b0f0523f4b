import type { StarsPanelWords } from '../types/stars-panel';

export const en: StarsPanelWords = {
  nothing: 'No list of products and no targets yet',
  lookedFor:
    'A list of products with names, stars and days of recognition is needed, or a sheet of targets. Open a file that has one, or open a template and fill it.',
  headline: (cumulative, valid) =>
    `${cumulative} ${cumulative === 1 ? 'product' : 'products'} in all, ${valid === undefined ? 'how many are valid is not known' : `${valid} of them valid`}.`,
  uncounted: (why) => `Products in all and valid: ${why}.`,
  unknown: (count) => `Whether ${count} products are valid is not known: no day of recognition.`,
  asOf: 'As of',
  which: 'Tally',
  byUnit: 'Stars by unit',
  byYear: 'Stars by year',
  unit: 'Unit',
  year: 'Year',
  segment: (name, stars, count) => `${name}, ${stars} stars: ${count} products. Show their rows`,
  targets: 'Targets',
  noTargets: 'No sheet of targets. Choose a set of targets to compare with.',
  from: 'Set of targets',
  fromPlan: "The workbook's own",
  planned: (planned) => `planned ${planned}`,
  showCells: (target) => `Show what the target rests on: ${target}`,
  renewals: (count) => `Renewals: ${count} products ended or ending within 180 days`,
  noRenewals: 'No recognition ends within 180 days.',
  goTo: (product) => `Go to the row of ${product}`,
  more: (count) => `${count} more`,
};

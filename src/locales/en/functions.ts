import type { FunctionsWords } from '../types/functions';

export const en: FunctionsWords = {
  BANGCHU: {
    description: 'An amount of money in Vietnamese words.',
    parameters: { amount: { name: 'amount', description: 'The amount, in đồng.' } },
  },
  DOCSO: {
    description: 'The number that an amount in Vietnamese words says.',
    parameters: { words: { name: 'words', description: 'The amount in words.' } },
  },
  SAO: {
    description:
      'The star that a score gives by the rule valid on the day of assessment: what it may reach, not what was recognised.',
    parameters: {
      score: { name: 'score', description: 'The score, 0 to 100.' },
      day: { name: 'day', description: 'The day of assessment.' },
    },
  },
};

import type { InputId } from '../../layouts/layout';
import { SOURCE_IDS } from '../../layouts/source-ids';

/** What a header must show to be this layout and no other. */
interface Telling {
  readonly all: readonly string[];
  readonly any: readonly string[];
  /** How many of `any` there must be. */
  readonly least: number;
  /** One fewer will do where the title says what it is. */
  readonly leastTitled: number;
  /** Fields that an appendix with the same columns never has: with one of them it is an input sheet for sure. */
  readonly sure: readonly string[];
}

/** One entry for each input layout; the compiler sees that none is missing. */
export const TELLING: Readonly<Record<InputId, Telling>> = {
  products: {
    all: ['name'],
    any: [
      'unit',
      'commune',
      'code',
      'producer',
      'producerType',
      'group',
      'set',
      'kind',
      'year',
      'scoreTotal',
      'scoreA',
      'stars',
      'starsTargeted',
      'decision',
      'recognisedOn',
    ],
    least: 2,
    leastTitled: 1,
    sure: [
      'code',
      'producerType',
      'sex',
      'ethnicity',
      'group',
      'set',
      'kind',
      'scoreA',
      'scoreB',
      'scoreC',
      'scoreTotal',
      'assessedOn',
      'decision',
      'recognisedOn',
      'expiresOn',
      'status',
    ],
  },
  producers: {
    all: ['name'],
    any: [
      'type',
      'womenLed',
      'minorityLed',
      'workers',
      'trainedWorkers',
      'modernChannels',
      'valueChain',
      'green',
    ],
    least: 2,
    leastTitled: 1,
    sure: [
      'type',
      'womenLed',
      'minorityLed',
      'workers',
      'trainedWorkers',
      'modernChannels',
      'valueChain',
      'green',
    ],
  },
  budget: {
    all: [],
    any: ['amount', ...SOURCE_IDS],
    least: 1,
    leastTitled: 1,
    sure: ['quantity', 'unitPrice', 'year'],
  },
  targets: {
    all: ['indicator', 'planned'],
    any: ['measure', 'year', 'actual', 'note'],
    least: 1,
    leastTitled: 0,
    sure: ['year'],
  },
  units: {
    all: ['name'],
    any: ['level', 'parent', 'former', 'craftVillages', 'craftVillagesWithProducts', 'salesPoints'],
    least: 1,
    leastTitled: 0,
    sure: ['level', 'parent', 'former', 'craftVillages', 'salesPoints'],
  },
  tasks: {
    all: ['task'],
    any: ['lead', 'partners', 'time'],
    least: 2,
    leastTitled: 1,
    sure: [],
  },
  plan: {
    all: ['name', 'value'],
    any: [],
    least: 0,
    leastTitled: 0,
    sure: ['name'],
  },
};

/** True where a header's fields tell it to be this layout. */
export function isTold(id: InputId, fields: ReadonlySet<string>, titled: boolean): boolean {
  const { all, any, least, leastTitled } = TELLING[id];
  const shown = any.filter((field) => fields.has(field)).length;
  return all.every((field) => fields.has(field)) && shown >= (titled ? leastTitled : least);
}

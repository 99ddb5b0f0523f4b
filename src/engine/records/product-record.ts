import { z } from 'zod';
import type { Placed } from './record';
import { choice, date, exact, stars, text, year } from './schema-parts';

/** Cooperative (HTX), cooperative group (THT), enterprise, small and medium enterprise (DNNVV), farm, household. */
export const PRODUCER_TYPES = [
  'cooperative',
  'cooperative-group',
  'enterprise',
  'small-enterprise',
  'farm',
  'household',
  'other',
] as const;

const ENTRY_KINDS = ['new', 'upgrade', 'reassessment'] as const;

/** One product's entry in one year, as a district's product sheet has it. */
export const productSchema = z.object({
  stt: text,
  unit: text,
  commune: text,
  name: text,
  code: text,
  producer: text,
  producerType: choice(PRODUCER_TYPES),
  /** Of the producer's representative. */
  sex: choice(['female', 'male']),
  ethnicity: text,
  /** An id of `layouts/group-list.ts`: `I` to `VI`, or a group of 2018–2020. */
  group: text,
  set: text,
  kind: choice(ENTRY_KINDS),
  year,
  scoreA: exact,
  scoreB: exact,
  scoreC: exact,
  scoreTotal: exact,
  assessedOn: date,
  /** What the decision says. */
  stars,
  starsTargeted: stars,
  decision: text,
  recognisedOn: date,
  expiresOn: date,
  status: choice(['valid', 'withdrawn']),
  /** The day of the withdrawal, where the status tells it. */
  withdrawnOn: date,
  note: text,
  /** Where a row of a former unit belongs today. */
  todayUnit: text,
  formerUnit: text,
});

/** Kinds of producers: cooperative, cooperative group, enterprise, farm, household. */
export type ProducerType = (typeof PRODUCER_TYPES)[number];

/** Why a product is assessed in a year: as new, for a higher star, or again. */
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** What a row of a list of products says; undefined fields are unknown. */
export type ProductValues = z.infer<typeof productSchema>;

/** A product's row with its place. */
export type ProductRecord = Placed<ProductValues>;

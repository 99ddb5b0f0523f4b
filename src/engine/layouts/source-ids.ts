/** The ids of `layouts/source-tree.ts` but its root, whose figure is `amount`. */
export const SOURCE_IDS = [
  'state',
  'central',
  'capital',
  'recurrent',
  'local',
  'province',
  'district',
  'commune',
  'other-state',
  'other',
  'credit',
  'integrated',
  'producers',
  'people',
  'cash',
  'in-kind',
  'other-rest',
] as const;

/** A source of funding that an input sheet has a column for. */
export type SourceId = (typeof SOURCE_IDS)[number];

import type { AppendixId } from '../layouts/layout';

/** The appendices that are filled from input sheets, in the order of their numbers. */
export const FILLABLE = [
  'product-plan',
  'product-groups',
  'budget-plan',
  'funding-sources',
  'star-tally',
  'target-report',
  'product-list',
  'task-plan',
] as const satisfies readonly AppendixId[];

export type Fillable = (typeof FILLABLE)[number];

export function isFillable(layout: AppendixId): layout is Fillable {
  return (FILLABLE as readonly AppendixId[]).includes(layout);
}

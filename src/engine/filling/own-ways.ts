import type { AppendixId } from '../layouts/layout';
import type { MadeSheet, Naming } from './figure-appendix';
import type { FillOptions } from './fill-options';
import type { InputData } from './input-data';
import { productListAppendix } from './product-list-appendix';
import { hasStars, starTallyAppendix } from './star-tally-appendix';
import { targetReportAppendix } from './target-report-appendix';
import { taskAppendix } from './task-appendix';

/** How an appendix is made that is no table of figures from one input sheet. */
interface OwnWay {
  readonly id: AppendixId;
  /** True where the input has data for it. */
  readonly has: (data: InputData) => boolean;
  /** Undefined where it needs a day or rows that nothing tells. */
  readonly make: (data: InputData, naming: Naming, options: FillOptions) => MadeSheet | undefined;
}

/** One for each layout that says `filling: 'own'`, and for each printed list. */
export const OWN_WAYS: readonly OwnWay[] = [
  { id: 'star-tally', has: hasStars, make: starTallyAppendix },
  { id: 'target-report', has: ({ records }) => records.targets.length > 0, make: targetReportAppendix },
  {
    id: 'product-list',
    has: ({ records }) => records.products.some(({ name }) => name !== undefined),
    make: productListAppendix,
  },
  { id: 'task-plan', has: ({ records }) => records.tasks.length > 0, make: taskAppendix },
];

import type { OwnId } from '../layouts/layout';
import type { MadeSheet, Naming } from './figure-appendix';
import type { FillOptions } from './fill-options';
import type { InputData } from './input-data';
import { productListAppendix } from './product-list-appendix';
import { starTallyAppendix } from './star-tally-appendix';
import { targetReportAppendix } from './target-report-appendix';
import { taskAppendix } from './task-appendix';

/**
 * How an appendix is made that is no table of figures from one input sheet; undefined where it needs a day or rows
 * that nothing tells.
 */
type OwnWay = (data: InputData, naming: Naming, options: FillOptions) => MadeSheet | undefined;

/** One for each layout that says `filling: 'own'`, and for each printed list. */
export const OWN_WAYS: Readonly<Record<OwnId, OwnWay>> = {
  'star-tally': starTallyAppendix,
  'target-report': targetReportAppendix,
  'product-list': productListAppendix,
  'task-plan': taskAppendix,
};

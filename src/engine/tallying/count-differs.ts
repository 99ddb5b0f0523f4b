import { decimal, subtract } from '../decimal';
import type { SaidCountDiffers } from '../findings/lists';
import type { Figure } from '../reading/table';

/** A figure that says how many products there are, and how many a list counts. */
export interface PrintedCount {
  readonly figure: Figure;
  readonly said: number;
  readonly counted: number;
}

/** Only products of so many stars are counted. */
interface OfStars {
  readonly stars?: number | undefined;
}

/**
 * A printed count of products (`found`) against what the list counts (`expected`): a warning, since the list
 * may be the one that is wrong.
 */
export function countDiffers({ figure, said, counted, stars }: PrintedCount & OfStars): SaidCountDiffers {
  const [expected, found] = [decimal(counted), decimal(said)];
  return {
    rule: 'said-count',
    severity: 'warning',
    verdict: 'fail',
    cells: [figure.ref],
    parts: [],
    layout: 'products',
    ...(stars === undefined ? {} : { stars }),
    expected,
    found,
    difference: subtract(found, expected),
  };
}

import { decimal, subtract } from '../decimal';
import type { SaidCountDiffers } from './lists';
import type { CellRef } from '../grid/grid';
import type { InputId } from '../layouts/layout';

interface Differing {
  readonly cell: CellRef;
  readonly said: number;
  readonly counted: number;
  readonly layout: InputId;
  readonly stars?: number | undefined;
  /** The total that says otherwise; none where rows were counted. */
  readonly parts?: readonly CellRef[];
}

/** A count that a line or figure says (`found`) and what its list or total has (`expected`): a warning, since either may be wrong. */
export function countDiffers({
  cell,
  said,
  counted,
  layout,
  stars,
  parts = [],
}: Differing): SaidCountDiffers {
  const [expected, found] = [decimal(counted), decimal(said)];
  return {
    rule: 'said-count',
    severity: 'warning',
    verdict: 'fail',
    cells: [cell],
    parts,
    layout,
    ...(stars === undefined ? {} : { stars }),
    expected,
    found,
    difference: subtract(found, expected),
  };
}

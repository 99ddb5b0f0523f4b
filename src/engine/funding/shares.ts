import {
  absolute,
  add,
  compare,
  decimal,
  divide,
  isZero,
  multiply,
  subtract,
  sum,
  type Decimal,
} from '../decimal';
import type { ShareMismatch } from '../findings/funding';
import type { Subject } from '../findings/facts';
import type { CellRef } from '../grid/grid';
import type { PlanRecord } from '../records/plan-record';
import type { Money } from './money';
import { shareOf } from './summary';

const SHARES = [
  ['promisedStateShare', 'state'],
  ['promisedOtherShare', 'other'],
] as const;

/** Finer than any share is printed. */
const FINE = 12;

/** A share as printed or typed, in per cent. */
export interface PrintedShare {
  readonly source: 'state' | 'other';
  readonly share: Decimal;
  /** None where the reviewer typed it. */
  readonly cells: readonly CellRef[];
}

/** The shares of state and other funding that a plan's sheet prints, with their cells. */
export function promisedShares(plan: PlanRecord): PrintedShare[] {
  return SHARES.flatMap(([fact, source]) => {
    const share = plan[fact];
    const cell = plan.cells[fact];
    return share ? [{ share, source, cells: cell ? [cell] : [] }] : [];
  });
}

/** Shares against the amounts that `amount` gives for each source, and whether they make 100 %. */
export function checkPrintedShares(
  printed: readonly PrintedShare[],
  amount: (source: string) => Money | undefined,
): ShareMismatch[] {
  const total = amount('total');
  const wrong = printed.flatMap(({ share, cells, source }): ShareMismatch[] => {
    const part = amount(source);
    if (!part || !total || isZero(total.dong) || isShare(share, part, total)) return [];
    return [
      mismatch(cells, shareOf(part.dong, total.dong, share.scale), share, {
        layout: 'plan',
        measure: source,
      }),
    ];
  });
  return [...wrong, ...notAHundred(printed)];
}

/** Whether a share fits its amounts: half a unit of its last digit, and what the rounding of the amounts themselves may move. */
export function isShare(share: Decimal, part: Money, total: Money): boolean {
  const hundred = decimal(100);
  const low = subtract(part.dong, part.half);
  const high = add(part.dong, part.half);
  const least = divide(multiply(low, hundred), add(total.dong, total.half), FINE);
  const under = subtract(total.dong, total.half);
  if (compare(under, decimal(0)) <= 0) return true;
  const most = divide(multiply(high, hundred), under, FINE);
  const half = decimal(5, share.scale + 1);
  return compare(add(share, half), least) >= 0 && compare(subtract(share, half), most) <= 0;
}

function notAHundred(printed: readonly PrintedShare[]): ShareMismatch[] {
  if (printed.length < SHARES.length) return [];
  const found = sum(printed.map(({ share }) => share));
  const slack = printed.map(({ share }) => decimal(5, share.scale + 1)).reduce(add);
  if (compare(absolute(subtract(found, decimal(100))), slack) <= 0) return [];
  return [
    mismatch(
      printed.flatMap(({ cells }) => cells),
      decimal(100),
      found,
      { layout: 'plan' },
    ),
  ];
}

/** A share that is not what it should be; in per cent. */
export function mismatch(
  cells: readonly CellRef[],
  expected: Decimal,
  found: Decimal,
  subject: Subject,
): ShareMismatch {
  return {
    rule: 'share-mismatch',
    severity: 'error',
    verdict: 'fail',
    cells,
    parts: [],
    subject,
    what: subject.measure === undefined ? 'sum' : 'share',
    expected,
    found,
    difference: subtract(found, expected),
  };
}

import type { CellRef } from '../../grid/grid';
import type { Decimal } from '../../decimal';
import type { TextFact } from '../facts/fact';
import type { TextAppendix } from '../../findings/text-appendices';
import { claimOf, differing } from './claims';
import { warnedAt, type Outcome } from './outcome';

/** A figure of the text against the cell of a table that no layout explains; `value` in đồng for money. */
export function notInCell(
  told: TextFact,
  index: number,
  { value, ref }: { readonly value: Decimal; readonly ref: CellRef },
  file: string,
): Outcome {
  const finding: TextAppendix = {
    rule: 'text-appendix',
    ...warnedAt(file, [told]),
    cells: [ref],
    subject: { layout: 'table' },
    told,
    ...differing(told, claimOf(told).value, value),
    reason: 'headings',
  };
  return { rule: 'text-appendix', verdict: 'fail', facts: [index], cells: [ref], finding };
}

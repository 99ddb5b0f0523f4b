import type { CellRef } from '../../grid/grid';
import type { Decimal } from '../../decimal';
import type { TextFact } from '../facts/fact';
import type { TextAppendix } from '../../findings/text-appendices';
import { claimOf, differing } from './claims';
import { warnedAt, type Outcome } from './outcome';

/** A cell that a figure of the text is held against. */
interface Told {
  /** In đồng for money. */
  readonly value: Decimal;
  readonly ref: CellRef;
  /** The heading over it, as it stands in the sheet; empty for none. */
  readonly header?: string;
  /** The name of its row; absent for the total. */
  readonly unit?: string;
}

/** A figure of the text against the cell of a table that no layout explains. */
export function notInCell(
  told: TextFact,
  index: number,
  { value, ref, header = '', unit }: Told,
  file: string,
): Outcome {
  const finding: TextAppendix = {
    rule: 'text-appendix',
    ...warnedAt(file, [told]),
    cells: [ref],
    subject: {
      layout: 'table',
      ...(header === '' ? {} : { measure: header }),
      ...(unit === undefined ? {} : { unit }),
    },
    told,
    ...differing(told, claimOf(told).value, value),
    reason: 'headings',
  };
  return { rule: 'text-appendix', verdict: 'fail', facts: [index], cells: [ref], finding };
}

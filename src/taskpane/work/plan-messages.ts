import type { CheckedPlan, Long, Piece } from './pieces';

/** A checked plan as it goes to a worker that is asked about it. */
export type AskedPlan = CheckedPlan<Pick<Long, 'records' | 'tables'>>;

/** A question about a plan, which is left out where it is the one of the last question; or a piece that goes ahead. */
export type PlanMessage<Question> =
  | { readonly number: number; readonly plan?: AskedPlan; readonly question: Question }
  | { readonly piece: Piece };

/** What comes of one; no reply where it could not be answered. */
export interface PlanAnswer<Reply> {
  readonly number: number;
  readonly reply?: Reply;
}

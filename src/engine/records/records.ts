import type { Finding } from '../findings';
import type { BudgetRecord } from './budget-record';
import type { PlanRecord } from './plan-record';
import type { Placed } from './record';
import type { RecordTable } from './record-table';
import type { RowInputId, ValuesById } from './row-readers';

/** A record of one kind of input sheet. */
export type RecordOf<Id extends RowInputId> = Id extends 'budget' ? BudgetRecord : Placed<ValuesById[Id]>;

/** The rows of each kind of input sheet, in the order of files, sheets and rows. */
export type RowsById = { readonly [Id in RowInputId]: readonly RecordOf<Id>[] };

/** Everything that the input sheets of one plan say. */
export interface Records extends RowsById {
  readonly tables: readonly RecordTable[];
  /** The first plan sheet's facts, filled up from further ones. */
  readonly plan?: PlanRecord;
  readonly findings: readonly Finding[];
}

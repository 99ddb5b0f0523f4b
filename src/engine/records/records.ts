import type { Finding } from '../findings';
import type { BudgetRecord } from './budget-record';
import type { PlanRecord } from './plan-record';
import type { ProducerRecord } from './producer-record';
import type { ProductRecord } from './product-record';
import type { RecordTable } from './record-table';
import type { TargetRecord } from './target-record';
import type { TaskRecord } from './task-record';
import type { UnitRecord } from './unit-record';

/** Everything that the input sheets of one plan say, in the order of files, sheets and rows. */
export interface Records {
  readonly tables: readonly RecordTable[];
  readonly products: readonly ProductRecord[];
  readonly producers: readonly ProducerRecord[];
  readonly budget: readonly BudgetRecord[];
  readonly targets: readonly TargetRecord[];
  readonly units: readonly UnitRecord[];
  readonly tasks: readonly TaskRecord[];
  /** The first plan sheet's facts, filled up from further ones. */
  readonly plan?: PlanRecord;
  readonly findings: readonly Finding[];
}

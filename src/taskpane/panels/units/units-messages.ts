import type { WritePlan } from '../../../engine/filling/write-plan';
import type { UnitSpelling } from '../../../engine/findings/units';
import type { TodayUnit } from '../../../engine/units/analyse-units';
import type { UnitVerdict } from '../../../engine/units/match-units';
import type { PlanProvince } from '../../../engine/units/plan-province';
import type { UnitQuestion } from '../../../engine/units/questions';

/** What is asked of the worker: to match a plan's units, or to write the last match. */
export type UnitsQuestion =
  | { readonly kind: 'match'; readonly province?: string; readonly asOf: string }
  | { readonly kind: 'write'; readonly answers: ReadonlyMap<string, TodayUnit> };

/** Rows of input sheets: all of them, those that have a unit of today, and those that wait for an answer. */
export interface RowCounts {
  readonly before: number;
  readonly placed: number;
  readonly waiting: number;
}

/** What is known of a plan's units: no row of it, since a register has tens of thousands. */
export interface UnitsView {
  readonly province?: PlanProvince;
  /** Names of today's provinces. */
  readonly provinces: readonly string[];
  /** Communes of the plan's province, or of the country. */
  readonly communes: readonly TodayUnit[];
  readonly counts: Readonly<Record<UnitVerdict, number>>;
  /** Rows of appendices that are whole former districts: compared by regrouping, and in no count. */
  readonly whole: number;
  readonly rows: RowCounts;
  readonly questions: readonly UnitQuestion[];
  /** Names that were found though a mark of theirs is wrong. */
  readonly spellings: readonly UnitSpelling[];
}

export type UnitsReply =
  | { readonly kind: 'matched'; readonly view: UnitsView }
  | { readonly kind: 'planned'; readonly plan: WritePlan };

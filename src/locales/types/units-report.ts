import type { UnitVerdict } from '../../engine/units/match-units';
import type { PlanProvince } from '../../engine/units/plan-province';

/** What `phuluc units` says besides findings, in one language. */
export interface UnitsWords {
  readonly title: (date: string, province: PlanProvince | undefined) => string;
  /** `early`: of a day on which former units held. */
  readonly counts: (all: number, by: Readonly<Record<UnitVerdict, number>>, early: boolean) => string;
  /** Appendix rows of whole districts. */
  readonly whole: (count: number) => string;
  /** Two appendices that `--out` lays beside each other: their sheets, and how many units each lists. */
  readonly beside: (former: string, today: string, units: readonly [former: number, today: number]) => string;
  readonly sums: string;
  readonly sum: (sheet: string, column: string, before: string, placed: string, waiting: string) => string;
  readonly moved: string;
  readonly more: (count: number) => string;
  readonly questions: (count: number) => string;
  readonly nobodyKnows: string;
}

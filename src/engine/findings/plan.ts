import type { SheetName } from '../plan/sheet-name';
import type { Facts } from './facts';

/** Appendices of one plan that print different plan numbers. */
export interface PlanNumber extends Facts {
  readonly rule: 'plan-number';
  /** The numbers printed, in order of appearance: `2582/KH-UBND`. */
  readonly numbers: readonly string[];
}

/** An input sheet whose rows another one says again: the same, some of them, or with other figures. */
export interface RepeatedSheet extends Facts {
  readonly rule: 'repeated-sheet';
  readonly kind: 'copy' | 'part' | 'version';
  readonly sheets: readonly [first: SheetName, again: SheetName];
  /** True where `again` stands on a hidden sheet. */
  readonly hidden: boolean;
  /** Rows that both have. */
  readonly rows: number;
}

/** Sheets of a file with money that state no measure unit, in a plan that states none for them. */
export interface MeasureMissing extends Facts {
  readonly rule: 'measure-missing';
}

/** Titles, sections and headings of the district's level in a plan of a day without districts. */
export interface AbolishedLevel extends Facts {
  readonly rule: 'abolished-level';
  /** As written, each once. */
  readonly said: readonly string[];
  /** The day of the plan, `YYYY-MM-DD`. */
  readonly date: string;
  /** Nobody says the day: it is the first of the plan's years. */
  readonly assumed?: true;
}

/** The plan's products of before its period, by star, are not as many as it says in all. */
export interface BaselineStars extends Facts {
  readonly rule: 'baseline-stars';
}

/** More products valid on a day than were ever recognised by it. */
export interface ValidAboveCumulative extends Facts {
  readonly rule: 'valid-above-cumulative';
}

/** What is found about what the workbooks of a plan are together. */
export type PlanFinding =
  PlanNumber | RepeatedSheet | MeasureMissing | AbolishedLevel | BaselineStars | ValidAboveCumulative;

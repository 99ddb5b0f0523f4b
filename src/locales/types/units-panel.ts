import type { UnitVerdict } from '../../engine/units/match-units';
import type { PlanProvince } from '../../engine/units/plan-province';

/** What the part about administrative units says, in one language. */
export interface UnitsPanelWords {
  readonly title: string;
  readonly hint: string;
  readonly reading: string;
  readonly province: string;
  readonly chooseProvince: string;
  readonly from: Readonly<Record<PlanProvince['from'], string>>;
  readonly counts: (by: Readonly<Record<UnitVerdict, number>>) => string;
  /** Of an appendix's rows that are whole former districts. */
  readonly whole: (count: number) => string;
  readonly none: string;
  readonly noQuestions: string;
  readonly question: (at: number, all: number) => string;
  readonly asks: Readonly<Record<'divided' | 'ambiguous' | 'unknown' | 'elsewhere' | 'spelling', string>>;
  readonly rows: (count: number) => string;
  readonly keys: string;
  readonly other: string;
  readonly correct: (name: string) => string;
  /** Over the names that are written otherwise than officially. */
  readonly spellings: (count: number) => string;
  readonly more: (count: number) => string;
  readonly corrected: (name: string) => string;
  readonly chosen: (name: string) => string;
  readonly before: string;
  readonly next: string;
  readonly open: (count: number) => string;
  readonly write: string;
  readonly written: (sheets: string) => string;
  readonly save: string;
  /** Stands behind the file's name. */
  readonly suffix: string;
  readonly saved: (files: string) => string;
  readonly notKept: (files: string) => string;
  readonly undo: string;
  readonly undone: string;
  readonly sum: (before: string, placed: string, waiting: string) => string;
}

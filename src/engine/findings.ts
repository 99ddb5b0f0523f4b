import type { FigureFinding } from './findings/figures';
import type { FormulaFinding } from './findings/formulas';
import type { FundingFinding } from './findings/funding';
import type { ListFinding } from './findings/lists';
import type { PlanFinding } from './findings/plan';
import type { ReadingFinding } from './findings/reading';
import type { RecordFinding } from './findings/records';
import type { StarFinding } from './findings/stars';
import type { SumFinding } from './findings/sums';
import type { TargetFinding } from './findings/targets';
import type { TextAppendixFinding } from './findings/text-appendices';
import type { TextFigureFinding } from './findings/text-figures';
import type { TextPaperFinding } from './findings/text-papers';
import type { UnitFinding } from './findings/units';

/** All that is found, one member a rule; the families are in `findings/`, their sentences in `locales/findings/`. */
export type Finding =
  | SumFinding
  | FigureFinding
  | FormulaFinding
  | ReadingFinding
  | UnitFinding
  | RecordFinding
  | StarFinding
  | TargetFinding
  | FundingFinding
  | PlanFinding
  | ListFinding
  | TextFigureFinding
  | TextPaperFinding
  | TextAppendixFinding;

/** What is found in a plan's text. */
export type TextFinding = TextFigureFinding | TextPaperFinding | TextAppendixFinding;

/** The name of a rule, as `--json` writes it. */
export type RuleId = Finding['rule'];

/** The findings of one rule. */
export type FindingOf<R extends RuleId> = Extract<Finding, { rule: R }>;

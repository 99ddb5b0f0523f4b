import type { CheckResult } from '../engine/check';
import { countMistakes } from './mistakes';

/** What a headline counts: sums and findings, the mistakes to mend, and the figures of a text without tables. */
export type ToldCounts = CheckResult['summary'] & {
  readonly mistakes: number;
  /** Absent where a table was read as well, or nothing was. */
  readonly figures?: number;
};

/** The counts of a check as headlines tell them. */
export function toldCounts({
  summary,
  findings,
  tables,
  texts = [],
  inputFigures = [],
}: CheckResult): ToldCounts {
  const figures = texts.reduce((count, { facts }) => count + facts.length, 0);
  const isText = tables.length + inputFigures.length === 0 && figures > 0;
  return { ...summary, mistakes: countMistakes(findings), ...(isText ? { figures } : {}) };
}

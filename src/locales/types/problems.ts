import type { Problem } from '../../engine/problems';

/** Why an input could not be used and what to do next, in one language. */
export type ProblemSentences = {
  readonly [K in Problem['kind']]: (problem: Extract<Problem, { kind: K }>) => string;
};

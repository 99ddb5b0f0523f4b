import type { Cause } from '../../engine/cause';

/** One mistake told in one language, without a full stop. */
export type CauseSentences = {
  readonly [K in Cause['kind']]: (cause: Extract<Cause, { kind: K }>) => string;
};

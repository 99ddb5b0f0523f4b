import type { FunctionId } from '../locales/types/functions';
import { amountWords, NoFunctionResult, starOf, wordsAmount } from './sheet-functions';

const CODES = { 'invalid-value': '#VALUE!', 'not-available': '#N/A' } as const;

/** A refusal as Excel shows it: an error in the cell, and why when it is asked. */
function asCellError<A extends readonly unknown[], R>(work: (...given: A) => R): (...given: A) => R {
  return (...given) => {
    try {
      return work(...given);
    } catch (error) {
      if (!(error instanceof NoFunctionResult)) throw error;
      throw new CustomFunctions.Error(CODES[error.kind], error.message);
    }
  };
}

const FUNCTIONS: Readonly<Record<FunctionId, (...given: never[]) => unknown>> = {
  BANGCHU: asCellError(amountWords),
  DOCSO: asCellError(wordsAmount),
  SAO: asCellError(starOf),
};

// A host without custom functions never asks for this script; should it all the same, nothing happens.
if (typeof CustomFunctions !== 'undefined') {
  for (const [id, work] of Object.entries(FUNCTIONS)) CustomFunctions.associate(id, work);
}

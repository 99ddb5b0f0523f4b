import type { CellRef } from '../../grid/grid';
import type { TextFact } from '../facts/fact';
import type { TextFinding } from '../../findings';
import type { TextPlace } from '../plan-text';
import type { Facts } from '../../findings/facts';
import type { WordsMismatch } from '../../findings/funding';
import type { PlanNumber } from '../../findings/plan';

/** One check that was made: which figures took part, and what came of it. */
export interface Outcome {
  readonly rule: TextFinding['rule'] | 'words-mismatch' | 'plan-number';
  readonly verdict: 'pass' | 'rounding' | 'fail' | 'undecided';
  /** Indices of the facts that were held against each other. */
  readonly facts: readonly number[];
  /** Cells of appendices that took part; a finding names its own. */
  readonly cells?: readonly CellRef[];
  readonly finding?: TextFinding | WordsMismatch | PlanNumber;
}

/** Where a figure stands in a file's text, as findings name it. */
export function placeOf(
  file: string,
  { paragraph, quote }: Pick<TextFact, 'paragraph' | 'quote'>,
): TextPlace {
  return { file, paragraph, quote };
}

/** What a warning about sentences says before its figures: the sentences, the one in question first, and no cells. */
export function warnedAt(file: string, facts: readonly Pick<TextFact, 'paragraph' | 'quote'>[]): Warned {
  return {
    severity: 'warning',
    verdict: 'fail',
    cells: [],
    parts: [],
    places: facts.map((fact) => placeOf(file, fact)),
  };
}

type Warned = Pick<Facts, 'cells' | 'parts'> & {
  readonly severity: 'warning';
  readonly verdict: 'fail';
  readonly places: readonly TextPlace[];
};

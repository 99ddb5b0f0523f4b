import { compare, type Decimal } from '../decimal';
import { LEAST_RECOGNISED_SCORE, type Authority, type RecognisedStars } from '../layouts/star-rules';
import type { ProductRecord } from '../records/product-record';
import { scoreOf } from './check-scores';
import { potentialStar, type PotentialStar } from './potential-star';
import { starRuleOf, type AppliedRule } from './star-rule-of';

/** An entry that was scored and that no decision has recognised yet. */
export interface Awaiting extends AppliedRule {
  readonly entry: ProductRecord;
  readonly score: Decimal;
  readonly potential: PotentialStar;
  /** Who must recognise it under the rule; absent where nobody does: it goes back, or its star is not clear. */
  readonly recognisedBy?: Authority;
  /** Under 50 points: the file goes back and may come again in a later round. */
  readonly goesBack: boolean;
}

/** Entries with a score and without a star, in order of the sheets, with who must recognise each. */
export function awaitingRecognition(products: readonly ProductRecord[], planRule?: string): Awaiting[] {
  return products.flatMap((entry): Awaiting[] => {
    const score = scoreOf(entry);
    const applied = starRuleOf(entry, planRule);
    if (!score || !applied || entry.stars !== undefined) return [];
    const potential = potentialStar(score, applied.rule);
    const recognisedBy = recogniserOf(potential, applied);
    return [
      {
        ...applied,
        entry,
        score,
        potential,
        ...(recognisedBy ? { recognisedBy } : {}),
        goesBack: compare(score, LEAST_RECOGNISED_SCORE) < 0,
      },
    ];
  });
}

function recogniserOf(potential: PotentialStar, { rule }: AppliedRule): Authority | undefined {
  return potential.kind === 'star' && potential.stars >= 3
    ? rule.recognisedBy[potential.stars as RecognisedStars]
    : undefined;
}

import { divide, multiply, subtract, trimmed, type Decimal } from '../../decimal';
import type { TextShare } from '../../findings/text-figures';
import type { TextFact } from '../facts/fact';
import { HUNDRED } from './not-all';
import { warnedAt } from './outcome';

/**
 * A stated rate of growth (per cent) that what came and what there was do not give: likely, and a warning. `about`:
 * the rate's own figure, then those that it follows from.
 */
export function rateDiffers(
  file: string,
  about: readonly TextFact[],
  stated: Decimal,
  { came, before }: { readonly came: Decimal; readonly before: Decimal },
): TextShare {
  const expected = divide(multiply(came, HUNDRED), before, Math.max(stated.scale, 2));
  return {
    rule: 'text-share',
    ...warnedAt(file, about),
    what: 'share',
    expected: trimmed(expected),
    found: stated,
    difference: trimmed(subtract(stated, expected)),
  };
}

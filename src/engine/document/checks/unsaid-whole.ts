import { add, decimal, divide, multiply, type Decimal } from '../../decimal';
import type { Claim } from './claims';
import { HUNDRED } from './not-all';

/** What a part and its share in per cent are of, where no figure says it. `rate` is more than nought. */
export function unsaidWhole(rate: Decimal, part: Decimal): Decimal {
  return divide(multiply(part, HUNDRED), rate, 4);
}

/** How much another part may be off its share of that whole: the whole is known as well as the first share is told. */
export function roomInUnsaid(rate: Decimal, { value, half }: Pick<Claim, 'value' | 'half'>): Decimal {
  return add(half, divide(multiply(value, decimal(5, rate.scale + 1)), rate, 4));
}

import { add, equals, negate, type Decimal } from '../../decimal';
import type { TextEquation } from '../../findings/text-figures';
import { isSlip } from '../facts/belonging/scene';
import { countsAlike, isExact, isSideBySide } from '../facts/alike';
import type { TextFact } from '../facts/fact';
import { CAME, WENT } from './came-and-went';
import { claimOf, differing, inMeasure } from './claims';
import { warnedAt, type Outcome } from './outcome';

const OPENING =
  /(?<!\p{L})(?:đầu (?:năm|kỳ|quý|tháng|nhiệm kỳ|giai đoạn)|năm trước|kỳ trước|trước đó|chuyển sang)(?:\s+\d{4})?(?:\s+(?:là|có|chuyển sang))*$/iu;
const CLOSING =
  /(?<!\p{L})(?:còn|cuối (?:năm|kỳ|quý|tháng)|hiện (?:nay|còn|có)|đến (?:nay|ngày)?\s*[\d/]*|cuối kỳ)(?:\s+(?:là|còn|có|đạt|lại))*$/iu;

/**
 * `Số hộ nghèo đầu kỳ 1.512 hộ, thoát nghèo 1.043 hộ, phát sinh mới 87 hộ, cuối kỳ còn 556 hộ`: what there was, what
 * came and what went make what there is, side by side in one sentence. Told where one digit sets them apart.
 */
export function checkBalances(facts: readonly TextFact[], file: string): Outcome[] {
  return facts.flatMap((closing, index): Outcome[] => {
    if (!CLOSING.test(closing.label) || !isCount(closing)) return [];
    const moves: number[] = [];
    let at = index - 1;
    while (isAlike(facts[at], closing) && signOf(facts[at]) !== 0) moves.unshift(at--);
    const opening = facts[at];
    if (!opening || moves.length < 2 || !isAlike(opening, closing) || !OPENING.test(opening.label)) return [];
    const told = moves.flatMap((move) => facts[move] ?? []);
    const sum = told.reduce<Decimal>(
      (left, move) => add(left, signOf(move) > 0 ? claimOf(move).value : negate(claimOf(move).value)),
      claimOf(opening).value,
    );
    const all = claimOf(closing).value;
    const indices = [index, at, ...moves];
    if (equals(all, sum)) return [{ rule: 'text-equation', verdict: 'pass', facts: indices }];
    if (!isSlip(all, sum) || sum.digits < 0n) return [];
    const finding: TextEquation = {
      rule: 'text-equation',
      ...warnedAt(file, [closing, opening, ...told]),
      told: closing,
      terms: [opening, ...told].map((fact) => inMeasure(claimOf(fact).value, closing)),
      signs: told.map((move) => (signOf(move) > 0 ? '+' : '−')),
      ...differing(closing, all, sum),
    };
    return [{ rule: 'text-equation', verdict: 'fail', facts: indices, finding }];
  });
}

/** 1 for what came, -1 for what went, 0 where neither is said. */
function signOf(fact: TextFact | undefined): number {
  const label = fact?.label ?? '';
  return WENT.test(label) ? -1 : CAME.test(label) ? 1 : 0;
}

function isCount(fact: TextFact): boolean {
  return isExact(fact) && fact.each === undefined && fact.family !== 'share';
}

function isAlike(fact: TextFact | undefined, closing: TextFact): boolean {
  return isSideBySide(fact, closing) && isCount(fact) && countsAlike(fact, closing);
}

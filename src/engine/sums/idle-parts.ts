import { valueAt, type Axis } from './sum-grid';
import type { SumCandidate, Weighed } from './weigh';

/** Of so many doubtful parts every choice is tried. */
const MOST_IDLE = 5;

/**
 * A sum's parts that are nought wherever the sum holds have nothing to show for themselves: a subtotal's own items
 * beside it, another subtotal of the same. Where the lines on which the sum fails hold without some of them, these
 * are no parts.
 */
export function withoutIdle(
  axis: Axis,
  { total, parts, holding, failing }: SumCandidate & Weighed,
  weighed: (candidate: SumCandidate) => Weighed | undefined,
): (SumCandidate & Weighed) | undefined {
  if (failing.length === 0) return undefined;
  const isNought = (part: number, line: number): boolean => !(Math.abs(valueAt(axis, part, line)) > 0);
  const idle = parts.filter(
    (part) => holding.every((line) => isNought(part, line)) && failing.some((line) => !isNought(part, line)),
  );
  if (idle.length === 0 || idle.length > MOST_IDLE || parts.length - idle.length < 2) return undefined;
  let best: (SumCandidate & Weighed) | undefined;
  for (let set = 1; set < 2 ** idle.length; set++) {
    const left = new Set(idle.filter((_, at) => (set >> at) & 1));
    const candidate = { total, parts: parts.filter((part) => !left.has(part)) };
    const own = weighed(candidate);
    if (!own || own.holding.length < holding.length) continue;
    const most = best?.failing.length ?? failing.length;
    if (
      own.failing.length < most ||
      (own.failing.length === most && best && candidate.parts.length > best.parts.length)
    )
      best = { ...candidate, ...own };
  }
  return best;
}

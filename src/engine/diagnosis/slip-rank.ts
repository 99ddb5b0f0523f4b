import type { SlipKind } from '../findings/facts';

/**
 * How much a slip tells, most first. A transposition or a power of ten hits the implied figure by
 * chance in one case of a thousand; one wrong digit is met easily in short figures; a bare difference
 * explains nothing.
 */
const RANK = {
  'swapped-neighbours': 0,
  'transposed-digits': 1,
  'scale-1000': 2,
  'scale-1000000': 2,
  sign: 2,
  'scale-10': 3,
  'scale-100': 3,
  'copied-neighbour': 4,
  'running-total': 4,
  'wrong-formula': 1,
  'typed-over': 1,
  'counted-twice': 5,
  'left-out': 5,
  'extra-digit': 6,
  'missing-digit': 6,
  blank: 6,
  'wrong-digit': 7,
  'stale-total': 8,
  difference: 9,
} satisfies Record<SlipKind, number>;

/** How telling a slip is: 0 for the most telling, more for what explains less. */
export function slipRank(kind: SlipKind): number {
  return RANK[kind];
}

/** True of a word that is a kind of slip, for what comes back from a note or a message. */
export function isSlipKind(kind: string): kind is SlipKind {
  return Object.hasOwn(RANK, kind);
}

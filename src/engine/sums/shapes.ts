import type { Axis } from './sum-grid';
import type { SumCandidate, Weighed } from './weigh';

/**
 * How the parts lie: `run`: neighbours that touch the total; `nested`: the same once inner parts are out;
 * `repeated`: under the same names as another sum; `block`: all of a block that a total word closes; `totals`: totals alone, whatever lies between; `alike`: positions that are called the same; `gapped`: a run
 * that leaves some out; `window`: neighbours apart from their total; `stride`: every second, third … ; `pair`: two anywhere.
 */
export type SumShape =
  'run' | 'nested' | 'totals' | 'alike' | 'repeated' | 'block' | 'gapped' | 'window' | 'stride' | 'pair';

/** A sum that the figures themselves show. */
export interface FoundSum extends SumCandidate, Weighed {
  readonly axis: Axis['kind'];
  readonly shape: SumShape;
  /** Evidence in bits, words and contradictions included. */
  readonly score: number;
}

/** The least evidence for each shape, in bits: what lies further apart holds by chance more often. */
export const LEAST_BITS: Readonly<Record<SumShape, number>> = {
  run: 9,
  nested: 7,
  totals: 9,
  alike: 12,
  repeated: 0,
  block: 14,
  gapped: 30,
  window: 60,
  stride: 30,
  pair: 30,
};

/** What touches its total. */
export const TOUCHING: ReadonlySet<SumShape> = new Set(['run', 'nested']);

/** The least evidence for another reading of a total that has one already, in bits. */
export const LEAST_SECOND = 20;

/** What words say as much as figures: lines of noughts and of one part speak for it as well. */
export const BY_WORDS: ReadonlySet<SumShape> = new Set(['repeated', 'block']);

/** Lines that may contradict for each one that holds, where there are many. */
export const MOST_FAILING: Readonly<Record<SumShape, number>> = {
  run: 2,
  nested: 2,
  totals: 1,
  alike: 1,
  repeated: 0,
  block: 0,
  gapped: 0.05,
  window: 0.05,
  stride: 0.05,
  pair: 0.2,
};

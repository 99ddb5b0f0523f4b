import { gather } from '../../gather';
import type { TextFact } from '../facts/fact';

const known = new WeakMap<readonly TextFact[], ReadonlyMap<number, readonly number[]>>();
const NONE: readonly number[] = [];

/** The parts of the figure at an index, as indices in order; looked up once for a text. */
export function partsOf(facts: readonly TextFact[], whole: number): readonly number[] {
  let index = known.get(facts);
  if (!index) {
    const made = new Map<number, number[]>();
    facts.forEach(({ part }, at) => {
      if (part) gather(made, part.to, at);
    });
    index = made;
    known.set(facts, made);
  }
  return index.get(whole) ?? NONE;
}

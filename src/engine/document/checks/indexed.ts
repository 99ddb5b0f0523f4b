import { gather } from '../../gather';
import type { TextFact } from '../facts/fact';

/** A text's figures by where they stand and whose parts they are; as indices, in order. */
interface Indexed {
  readonly byParagraph: ReadonlyMap<number, readonly number[]>;
  readonly byWhole: ReadonlyMap<number, readonly number[]>;
}

const known = new WeakMap<readonly TextFact[], Indexed>();
const NONE: readonly number[] = [];

/** Made once for a text: a figure that looks for others among thousands asks only where they can be. */
function indexed(facts: readonly TextFact[]): Indexed {
  const before = known.get(facts);
  if (before) return before;
  const byParagraph = new Map<number, number[]>();
  const byWhole = new Map<number, number[]>();
  facts.forEach(({ paragraph, part }, at) => {
    gather(byParagraph, paragraph, at);
    if (part) gather(byWhole, part.to, at);
  });
  const made = { byParagraph, byWhole };
  known.set(facts, made);
  return made;
}

export function inParagraph(facts: readonly TextFact[], paragraph: number): readonly number[] {
  return indexed(facts).byParagraph.get(paragraph) ?? NONE;
}

/** The parts of the figure at an index. */
export function partsOf(facts: readonly TextFact[], whole: number): readonly number[] {
  return indexed(facts).byWhole.get(whole) ?? NONE;
}

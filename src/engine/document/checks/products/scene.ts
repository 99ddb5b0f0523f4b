import { gather } from '../../../gather';
import { inParagraph } from '../../facts/by-paragraph';
import type { TextFact } from '../../facts/fact';
import type { ReadFacts } from '../../facts/read-facts';
import { isOfSeveral } from './rate';

/** A figure for each of something (`50 người/lớp`) and the figures among which its calculation may stand, by index. */
export interface RateScene {
  readonly facts: readonly TextFact[];
  readonly lexed: ReadFacts['lexed'];
  /** Where the rate itself stands among the facts. */
  readonly index: number;
  readonly rate: TextFact;
  /** The other figures of its paragraph. */
  readonly same: readonly number[];
  /** The other figures near it in its list. */
  readonly beside: readonly number[];
}

/** So many paragraphs of one list away the other figures of a calculation may stand. */
const NEARBY = 40;

/** Every rate of a plan that is no rate of several things, with what stands around it. */
export function rateScenes({ facts, placements, lexed }: ReadFacts): RateScene[] {
  const byParent = new Map<number, number[]>();
  facts.forEach(({ paragraph }, at) => {
    const parent = placements[paragraph]?.parent;
    if (parent !== undefined) gather(byParent, parent, at);
  });
  const near = ({ paragraph }: TextFact): readonly number[] =>
    byParent
      .get(placements[paragraph]?.parent ?? -1)
      ?.filter((at) => Math.abs((facts[at]?.paragraph ?? Infinity) - paragraph) <= NEARBY) ??
    inParagraph(facts, paragraph);
  return facts.flatMap((rate, index): RateScene[] => {
    // Parts of what each has are multiplied with it.
    if (rate.each === undefined || rate.values.length > 1 || rate.part || isOfSeveral(rate)) return [];
    const beside = near(rate).filter((at) => at !== index);
    const same = beside.filter((at) => facts[at]?.paragraph === rate.paragraph);
    return [{ facts, lexed, index, rate, same, beside }];
  });
}

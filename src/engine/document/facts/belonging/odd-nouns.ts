import { gather } from '../../../gather';
import type { Draft } from '../draft';
import { equals } from '../../../decimal';
import { isNear, sumOf, worth, type Scene } from './scene';

/**
 * `479 hợp tác xã, trong đó có 379 HTX nông nghiệp, 25 quỹ tín dụng nhân dân, 37 HTX công thương, …`: among the parts
 * stands one that is counted by a word of its own. Only what makes the whole up with it, or misses it by a digit,
 * tells that it is one of them.
 */
export function oddNouns(scene: Scene, indices: readonly number[]): void {
  const { drafts, parts } = scene;
  const runs = new Map<string, number[]>();
  for (const index of indices) {
    const part = parts[index];
    if (part && !part.listed) gather(runs, `${part.to} ${part.run}`, index);
  }
  for (const own of runs.values()) {
    const [first] = own;
    const [one, part] = [drafts[first ?? -1], parts[first ?? -1]];
    const whole = drafts[part?.to ?? -1];
    if (
      first === undefined ||
      !one ||
      !part ||
      !whole ||
      own.length < 2 ||
      !isCounted(whole) ||
      own.some((each) => drafts[each]?.paragraph !== one.paragraph)
    )
      continue;
    const odd = indices.filter((index) => {
      const draft = drafts[index];
      return index > part.to && !parts[index] && draft !== undefined && isOdd(draft, one);
    });
    const all = [...own, ...odd];
    // As they are they make it up, or more.
    if (odd.length === 0 || odd.length >= own.length || equals(sumOf(drafts, own), worth(whole))) continue;
    if (!isNear(worth(whole), sumOf(drafts, all))) continue;
    for (const index of all) parts[index] = { ...part, unlike: true };
  }
}

const THINGS: readonly Draft['family'][] = [
  'producer',
  'product',
  'other',
  'thing',
  'event',
  'model',
  'sales-point',
  'commune',
];

function isCounted({ family, each, values }: Draft): boolean {
  return THINGS.includes(family) && each === undefined && values.length === 1;
}

/** Counted by a word that the list does not know, in the sentence of the parts and as deep. */
function isOdd(draft: Draft, part: Draft): boolean {
  return (
    draft.family === 'other' &&
    draft.noun !== '' &&
    draft.each === undefined &&
    draft.of === undefined &&
    draft.values.length === 1 &&
    !draft.isChange &&
    draft.depth === part.depth &&
    draft.clause.sentence === part.clause.sentence &&
    draft.clause.under?.id === part.clause.under?.id
  );
}

import { gather } from '../../../gather';
import type { Draft } from '../draft';
import type { Scene } from './scene';

/**
 * `09 văn bản, gồm 02 quyết định, 03 kế hoạch và 04 công văn`, `10 đơn vị cấp xã (08 xã và 02 thị trấn)`: things of
 * several names that a wider name counts together.
 */
export function unlike({ drafts, parts }: Scene, indices: readonly number[]): void {
  const groups = new Map<number, number[]>();
  for (const index of indices) {
    const under = drafts[index]?.clause.under;
    if (under) gather(groups, under.id, index);
  }
  for (const [id, own] of groups) {
    const [first] = own;
    const [whole, one] = [drafts[(first ?? 0) - 1], drafts[first ?? -1]];
    if (first === undefined || !whole || !one || own.length < 2 || !isWhole(whole, one)) continue;
    const all = own.map((index) => drafts[index]);
    const nouns = new Set(all.map((draft) => draft?.noun.toLowerCase()));
    if (nouns.size < own.length || !all.every((draft) => isThing(draft, one, whole))) continue;
    // "trong đó" may name only some of them: so many names are mostly all.
    const areNamed = all.every(
      (draft) => draft && whole.tail.toLowerCase().includes(draft.noun.toLowerCase()),
    );
    if (one.clause.under?.kind === 'open' && own.length < MANY && !areNamed) continue;
    for (const index of own)
      parts[index] = {
        to: first - 1,
        kind: one.clause.under?.kind ?? 'closed',
        run: `${one.paragraph} unlike ${id}`,
        listed: false,
        unlike: true,
      };
  }
}

const MANY = 4;

/** Counted by a word that says nothing of what kind the things are. */
const WIDE: readonly Draft['family'][] = ['other', 'item', 'thing', 'event', 'media', 'project'];
const NO_THING: readonly Draft['family'][] = ['share', 'money', 'time', 'score', 'person', 'round'];

/** `11 thành viên: 01 Chủ tịch, 01 Phó Chủ tịch, 09 ủy viên`. */
function hasOffices({ noun, family }: Draft): boolean {
  return family === 'person' && noun.toLowerCase() === 'thành viên';
}

/** `50 mô hình (24 trồng trọt, 14 chăn nuôi, 12 thủy sản)`: kinds alone, right behind what they are kinds of. */
function isInBracketOf(whole: Draft, part: Draft): boolean {
  const isCounted = !NO_THING.includes(whole.family);
  return (
    isCounted &&
    part.family === 'other' &&
    part.clause.under?.kind === 'bracket' &&
    part.depth === whole.depth + 1 &&
    part.label === ''
  );
}

function isWhole(whole: Draft, part: Draft): boolean {
  return (
    (WIDE.includes(whole.family) || hasOffices(whole) || isInBracketOf(whole, part)) &&
    !whole.isBare &&
    isPlain(whole) &&
    whole.paragraph === part.paragraph &&
    whole.clause.sentence === part.clause.sentence &&
    whole.depth <= part.depth
  );
}

function isThing(draft: Draft | undefined, one: Draft, whole: Draft): boolean {
  if (!draft || !isPlain(draft) || draft.depth !== one.depth || draft.noun === '') return false;
  if (NO_THING.includes(draft.family)) return false;
  return (
    whole.family === 'other' ||
    whole.family === 'item' ||
    hasOffices(whole) ||
    draft.family === 'other' ||
    WIDE.includes(draft.family)
  );
}

function isPlain({ each, values, comparator, of }: Draft): boolean {
  return each === undefined && of === undefined && values.length === 1 && comparator === 'exactly';
}

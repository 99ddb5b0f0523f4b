import { bare } from '../text/fold';

/** Kinds of units, the longest first: what is left of a heading without them is no kind. */
const KINDS = [
  [
    /(?<!\S)(?:thanh pho truc thuoc|thanh pho thuoc tinh|thanh pho|thi xa|huyen|quan|tp|tx)(?!\S)/g,
    'district',
  ],
  [/(?<!\S)(?:phuong|thi tran|dac khu|xa|tt)(?!\S)/g, 'commune'],
] as const;

/** Words that belong to such a heading and say no level. */
const BESIDE = /(?<!\S)(?:ten|cap|cac|va|hoac|don vi)(?!\S)/g;

/**
 * The level of the units under a heading that is nothing but their kinds: `Huyện, thành phố`, `Xã/phường/đặc khu`;
 * `district` too for those of both levels (`Huyện, xã`), whose rows say it themselves.
 */
export function levelOfKinds(heading: string): 'district' | 'commune' | undefined {
  let rest = bare(heading);
  const levels = KINDS.flatMap(([pattern, level]) => {
    const without = rest.replace(pattern, ' ');
    const found = without !== rest;
    rest = without;
    return found ? level : [];
  });
  return rest.replace(BESIDE, ' ').trim() === '' ? levels[0] : undefined;
}

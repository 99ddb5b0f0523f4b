import type { RecognisedStars } from '../layouts/star-rules';

/** Products by star; the stars make up the total but for those of a baseline that a plan does not split. */
export interface StarCount {
  readonly total: number;
  readonly byStars: Readonly<Record<RecognisedStars, number>>;
}

/** No product of any star. */
export const NO_STARS: StarCount = { total: 0, byStars: { 3: 0, 4: 0, 5: 0 } };

/** How many there are of each recognised star, and in all. */
export function countStars(stars: Iterable<RecognisedStars>): StarCount {
  const byStars = { 3: 0, 4: 0, 5: 0 };
  let total = 0;
  for (const each of stars) {
    byStars[each] += 1;
    total += 1;
  }
  return { total, byStars };
}

/** Two counts together, star by star and in all. */
export function addCounts(a: StarCount, b: StarCount): StarCount {
  return {
    total: a.total + b.total,
    byStars: {
      3: a.byStars[3] + b.byStars[3],
      4: a.byStars[4] + b.byStars[4],
      5: a.byStars[5] + b.byStars[5],
    },
  };
}

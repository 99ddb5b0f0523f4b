import { addCounts, countStars, NO_STARS } from '../../../src/engine/tallying/count';

test('each star is counted once, and all of them make the total', () => {
  expect(countStars([])).toEqual(NO_STARS);
  expect(countStars([3, 4, 3, 5, 3])).toEqual({ total: 5, byStars: { 3: 3, 4: 1, 5: 1 } });
});

test('two counts are added star by star; none adds nothing', () => {
  const some = countStars([3, 4, 5, 5]);
  expect(addCounts(some, countStars([3]))).toEqual({ total: 5, byStars: { 3: 2, 4: 1, 5: 2 } });
  expect(addCounts(some, NO_STARS)).toEqual(some);
  // A baseline that a plan does not split by stars.
  expect(addCounts(some, { ...NO_STARS, total: 7 })).toEqual({ ...some, total: 11 });
});

import { baselineOf } from '../../../src/engine/tallying/baseline';
import { plan } from './sheets';

test.each([
  ['adds up', { baselineTotal: 149, baseline4: 22, baseline3: 127 }, [], { 3: 127, 4: 22, 5: 0 }],
  [
    'is less than its stars',
    { baselineTotal: 149, baseline4: 23, baseline3: 127 },
    ['baseline-stars -1'],
    { 3: 127, 4: 23, 5: 0 },
  ],
  ['is split in part', { baselineTotal: 149, baseline4: 22 }, [], { 3: 0, 4: 22, 5: 0 }],
  [
    'is split in full and is more',
    { baselineTotal: 160, baseline3: 127, baseline4: 22, baseline5: 1 },
    ['baseline-stars 10'],
    { 3: 127, 4: 22, 5: 1 },
  ],
  ['has no total', { baseline4: 22, baseline3: 127 }, [], { 3: 127, 4: 22, 5: 0 }],
])('a baseline that %s', (_, facts, expected, byStars) => {
  const { findings, unlisted } = baselineOf([], plan({ from: 2021, to: 2025, ...facts }));
  expect(findings.map(({ rule, difference }) => `${rule} ${difference?.digits}`)).toEqual(expected);
  expect(unlisted.byStars).toEqual(byStars);
});

import fc from '../../property';
import { addDays, addMonths, daysBetween } from '../../../src/engine/tallying/calendar';

const DAY = 86_400_000;
const days = fc
  .integer({ min: -40_000, max: 40_000 })
  .map((day) => new Date(day * DAY).toISOString().slice(0, 10));

describe('addMonths', () => {
  test.each([
    ['2020-02-29', 36, '2023-02-28'],
    ['2020-02-29', 48, '2024-02-29'],
    ['2021-02-28', 36, '2024-02-28'],
    ['2021-05-10', 36, '2024-05-10'],
    ['2023-08-31', 6, '2024-02-29'],
    ['2022-08-31', 6, '2023-02-28'],
    ['2021-12-31', 2, '2022-02-28'],
    ['2024-05-10', -36, '2021-05-10'],
    ['2023-01-15', -1, '2022-12-15'],
  ])('%s and %i months is %s', (from, months, to) => expect(addMonths(from, months)).toBe(to));
});

describe('days', () => {
  test('agree with the platform over two centuries', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -2000, max: 2000 }), (from, count) => {
        const expected = new Date(Date.parse(from) + count * DAY).toISOString().slice(0, 10);
        expect(addDays(from, count)).toBe(expected);
        expect(daysBetween(from, expected)).toBe(count);
      }),
      { numRuns: 3000 },
    );
  });
});

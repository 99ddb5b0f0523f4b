import { BOUNDS, measureExcel, type Act } from '../../../src/tools/bench/excel';

jest.setTimeout(60_000);

test('what the pane does keeps within its round trips and bytes', async () => {
  const { costs } = await measureExcel(300, 2);
  for (const act of Object.keys(BOUNDS) as Act[]) {
    expect([act, costs[act].trips <= BOUNDS[act].trips]).toEqual([act, true]);
    expect([act, costs[act].bytes <= BOUNDS[act].bytes]).toEqual([act, true]);
  }
  // So small a workbook is read in three.
  expect(costs.read.trips).toBe(3);
});

test('a check after an edit costs less than half of the whole one, in a small workbook under the test runner', async () => {
  const { whole, again } = await measureExcel(700, 7);
  // 0.2 to 0.35 here, where what is the same for each check weighs more; `npm run bench excel` asserts a tenth in 3,321 units
  expect(again / whole).toBeLessThan(0.5);
});

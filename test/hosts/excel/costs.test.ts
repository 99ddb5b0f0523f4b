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

test('a check after an edit costs less than a third of the whole one, in a small workbook under the test runner', async () => {
  const { whole, again } = await measureExcel(700, 7);
  // 0.17 here; `npm run bench excel` asserts a tenth in a country's 3,321 units, where it is 0.065
  expect(again / whole).toBeLessThan(0.33);
});

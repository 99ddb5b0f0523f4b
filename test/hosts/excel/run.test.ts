import { runExcel } from '../../../src/hosts/excel/run';
import { SimulatedExcel } from '../../excel-host/simulated-excel';
import { book, fullSheet } from './books';

describe('a call that Excel keeps waiting', () => {
  it('is told after three seconds, and again when it is over', async () => {
    new SimulatedExcel(book(fullSheet('Biểu 1', 2, 2)));
    jest.useFakeTimers();
    const told: boolean[] = [];
    let finish: () => void = () => undefined;
    const call = runExcel(
      () =>
        new Promise<void>((resolve) => {
          finish = resolve;
        }),
      (waiting) => told.push(waiting),
    );
    await jest.advanceTimersByTimeAsync(2_900);
    expect(told).toEqual([]);
    await jest.advanceTimersByTimeAsync(200);
    expect(told).toEqual([true]);
    finish();
    jest.useRealTimers();
    await call;
    expect(told).toEqual([true, false]);
  });
});

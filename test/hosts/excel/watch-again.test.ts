import { ExcelHost } from '../../../src/hosts/excel/excel-host';
import { SimulatedExcel } from '../../excel-host/simulated-excel';
import { at, inputBook } from './operations';

beforeEach(() => jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask'] }));
afterEach(() => jest.useRealTimers());

test('events that Excel would not give when the pane opened are asked for again, and what was missed is told', async () => {
  const excel = new SimulatedExcel(inputBook());
  const host = new ExcelHost();
  let told = 0;
  excel.interfere({ refuse: (_, index) => (index < 0 ? 'ConnectionFailure' : undefined) });
  const stop = host.watch(() => (told += 1));
  await jest.advanceTimersByTimeAsync(15_000);
  excel.edit(at('Dự toán', 3, 4), 1);
  await jest.advanceTimersByTimeAsync(2_000);
  expect(told).toBe(0);
  excel.interfere();
  await jest.advanceTimersByTimeAsync(15_000);
  expect(told).toBe(1);
  excel.edit(at('Dự toán', 3, 4), 2);
  await jest.advanceTimersByTimeAsync(2_000);
  expect(told).toBe(2);
  stop();
  await jest.advanceTimersByTimeAsync(2_000);
  excel.edit(at('Dự toán', 3, 4), 3);
  await jest.advanceTimersByTimeAsync(15_000);
  expect(told).toBe(2);
});

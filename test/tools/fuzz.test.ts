import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { attempt } from '../../src/tools/fuzz/attempt';
import { drawFrom } from '../../src/tools/fuzz/draw';
import { mutatedBytes, mutatedXml } from '../../src/tools/fuzz/mutate';
import { hostileShapes } from '../../src/tools/fuzz/shapes';
import { inYardsticks } from '../yardstick';

/* A little of `npm run fuzz`, whose bound is two seconds; a yardstick is a tenth of one, and the test runner makes all a half slower. */
const MOST_YARDSTICKS = 60;
const FIXTURES = join(__dirname, '..', 'fixtures', 'workbooks');

const costOf = (bytes: Uint8Array, file: string): Promise<number> =>
  inYardsticks(async () => expect((await attempt(bytes, file)).trim()).not.toBe(''));

test.each(hostileShapes())('%s: told in bounded time', async (_, bytes) => {
  expect(bytes.length).toBeLessThanOrEqual(100_000);
  expect(await costOf(bytes, 'shape.xlsx')).toBeLessThan(MOST_YARDSTICKS);
});

test.each(['mixed.xlsx', 'mixed.ods', 'mixed.xls'])(
  '%s damaged in many ways: never a crash',
  async (file) => {
    const whole = new Uint8Array(readFileSync(join(FIXTURES, file)));
    for (let seed = 1; seed <= 25; seed++) {
      const draw = drawFrom(seed);
      const bytes =
        file.endsWith('.xls') || seed % 3 === 0 ? mutatedBytes(whole, draw) : mutatedXml(whole, draw);
      expect(await costOf(bytes, file)).toBeLessThan(MOST_YARDSTICKS);
    }
  },
);

test('the same seed damages in the same way', () => {
  const whole = new Uint8Array(readFileSync(join(FIXTURES, 'mixed.xlsx')));
  expect(mutatedXml(whole, drawFrom(5))).toEqual(mutatedXml(whole, drawFrom(5)));
  expect(mutatedBytes(whole, drawFrom(5))).not.toEqual(mutatedBytes(whole, drawFrom(6)));
});

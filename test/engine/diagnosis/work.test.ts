import { OutOfWork, Work } from '../../../src/engine/diagnosis/work';

test('work ends when what is allowed is done', () => {
  const work = new Work(10);
  work.spend(10);
  expect(() => work.spend(1)).toThrow(OutOfWork);
});

test('a question gets its share of what is left, and what it took is taken from the whole', () => {
  const work = new Work(100);
  expect(work.within(0.5, (part) => part.spend(50))).toBeUndefined();
  expect(work.within(0.5, (part) => (part.spend(20), 'done'))).toBe('done');
  expect(work.within(1, (part) => part.spend(31))).toBeUndefined();
  expect(() => work.spend(1)).toThrow(OutOfWork);
});

test('another error is not taken for an end of work', () => {
  expect(() =>
    new Work(1).within(1, () => {
      throw new RangeError('x');
    }),
  ).toThrow(RangeError);
});

test('somebody is asked now and then whether to stop, and told how far it is', () => {
  const shares: number[] = [];
  let asked = 0;
  const work = new Work(
    1e6,
    () => ++asked > 2,
    (share) => shares.push(share),
  );
  expect(() => {
    for (;;) work.spend(100);
  }).toThrow(OutOfWork);
  expect(asked).toBe(3);
  expect(shares.length).toBe(3);
  expect(shares[0]).toBeLessThan(shares[1] ?? 0);
});

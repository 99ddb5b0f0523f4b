import { PAYLOAD_LIMIT, sendSteps, type SendStep } from '../../../src/hosts/excel/payload';

/** A conversation that refuses with this code what weighs more than the limit, as steps really weigh. */
function conversation(code: string) {
  let queued: number[] = [];
  const sent: number[][] = [];
  const step = (name: number, bytes: number, real: number): SendStep => ({
    bytes,
    queue: () => void queued.push(name * 1e8 + real),
    took: () => real,
  });
  const sync = async (): Promise<void> => {
    const portion = queued.map((each) => ({ name: Math.floor(each / 1e8), real: each % 1e8 }));
    queued = [];
    if (portion.reduce((sum, { real }) => sum + real, 0) > PAYLOAD_LIMIT)
      throw Object.assign(new Error(code), { code });
    sent.push(portion.map(({ name }) => name));
  };
  return { step, sync, sent };
}

const RESPONSE = 'ResponsePayloadSizeLimitExceeded';
const REQUEST = 'RequestPayloadSizeLimitExceeded';

test.each([
  { code: RESPONSE, reading: true },
  { code: REQUEST, reading: true },
  { code: REQUEST, reading: false },
])(
  '$code, reading $reading: steps that were guessed too light are sent again in smaller portions',
  async (of) => {
    const { step, sync, sent } = conversation(of.code);
    const steps = Array.from({ length: 20 }, (_, name) => step(name, 300_000, 900_000));
    await sendSteps(sync, steps, { reading: of.reading });
    expect(sent.flat()).toEqual(steps.map((_, name) => name));
  },
);

test('an answer that grew too large is not asked for again where something was written', async () => {
  const { step, sync, sent } = conversation(RESPONSE);
  const steps = Array.from({ length: 9 }, (_, name) => step(name, 300_000, 900_000));
  await expect(sendSteps(sync, steps)).rejects.toMatchObject({ code: RESPONSE });
  expect(sent).toEqual([]);
});

test('one step that is too large is refused as it is', async () => {
  const { step, sync } = conversation(RESPONSE);
  await expect(sendSteps(sync, [step(1, 10, PAYLOAD_LIMIT + 1)], { reading: true })).rejects.toMatchObject({
    code: RESPONSE,
  });
});

test('answers of steps that write fill a round trip of their own accord', async () => {
  const { step, sync, sent } = conversation(REQUEST);
  const steps = [1, 2, 3].map((name) => ({ ...step(name, 10, 10), answer: 3_000_000 }));
  await sendSteps(sync, steps);
  expect(sent).toEqual([[1], [2], [3]]);
});

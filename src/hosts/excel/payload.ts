/**
 * What one round trip may carry: Excel on the web refuses requests and responses of more than 5 MB. A
 * little is left for the names and addresses that stand around the cells.
 */
export const PAYLOAD_LIMIT = 5_000_000;

/** Cells above which Excel may answer null for a range's values, without an error. */
export const CELL_LIMIT = 5_000_000;

/** Blocks are cut this small, so that a round trip can be filled to a few parts in a hundred. */
export const BLOCK_SHARE = 1 / 25;

/** Bytes of a value on its way to or from Excel. */
export function payloadBytes(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value) ?? '').length;
}

/** Something to be queued for the next round trip, and what it costs there. */
export interface Step {
  readonly bytes: number;
  readonly queue: () => void;
}

/**
 * Queues steps in order and sends them in as few round trips as the limit allows. `before` runs ahead of
 * each round trip's first step (such settings hold until the next one only). The last one is sent too.
 */
export async function sendSteps(
  sync: () => Promise<unknown>,
  steps: readonly Step[],
  before: () => void = () => undefined,
): Promise<void> {
  let carried = 0;
  let queued = false;
  for (const step of steps) {
    if (queued && carried + step.bytes > PAYLOAD_LIMIT) {
      await sync();
      carried = 0;
      queued = false;
    }
    if (!queued) before();
    step.queue();
    carried += step.bytes;
    queued = true;
  }
  if (queued) await sync();
}

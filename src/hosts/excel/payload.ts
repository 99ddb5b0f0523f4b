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
  /** As estimated beforehand, in the direction that carries more. */
  readonly bytes: number;
  readonly queue: () => void;
  /** As it turned out, once the round trip is over; absent where the estimate is exact enough. */
  readonly took?: () => number;
  /** Where on the sheets it is at work, for the person who reads of its refusal. */
  readonly place?: Place;
  /** Whether a refusal only says that what the step asks for is so already. */
  readonly isDone?: (error: unknown) => boolean;
}

/** A sheet, and the cells of it that a step touches, where it touches some only. */
export interface Place {
  readonly sheet: string;
  readonly cells?: string;
}

/** How a step's place travels with it: Excel gives back what it traced when it refuses something. */
export function traceOf(place: Place): string {
  return JSON.stringify([place.sheet, place.cells ?? '']);
}

export function tracedPlace(trace: string | undefined): Place | undefined {
  const read = /^\[("(?:[^"\\]|\\.)*"),("(?:[^"\\]|\\.)*")\]$/.exec(trace ?? '');
  const sheet: unknown = read && JSON.parse(read[1] ?? '""');
  const cells: unknown = read && JSON.parse(read[2] ?? '""');
  if (typeof sheet !== 'string' || typeof cells !== 'string') return undefined;
  return { sheet, ...(cells === '' ? {} : { cells }) };
}

/** Kept free when an estimate has been corrected by what came before. */
const MARGIN = 1.02;

/**
 * Queues steps in order and sends them in as few round trips as the limit allows; estimates are corrected
 * by what earlier steps took. `before` runs ahead of each round trip's first step (such settings hold
 * until the next one only). The last one is sent too.
 */
export async function sendSteps(
  sync: () => Promise<unknown>,
  steps: readonly Step[],
  before: () => void = () => undefined,
  trace: (message: string) => void = () => undefined,
): Promise<void> {
  let queued: Step[] = [];
  let carried = 0;
  let correction = 1;
  const send = async (): Promise<void> => {
    await sync();
    correction = correctionBy(queued) ?? correction;
    carried = 0;
    queued = [];
  };
  for (const step of steps) {
    const bytes = step.took ? step.bytes * correction : step.bytes;
    if (queued.length > 0 && carried + bytes > PAYLOAD_LIMIT) await send();
    if (queued.length === 0) before();
    if (step.place) trace(traceOf(step.place));
    step.queue();
    queued.push(step);
    carried += step.took ? step.bytes * correction : step.bytes;
  }
  if (queued.length > 0) await sync();
}

function correctionBy(steps: readonly Step[]): number | undefined {
  let estimated = 0;
  let taken = 0;
  for (const { bytes, took } of steps) {
    if (!took) continue;
    estimated += bytes;
    taken += took();
  }
  return estimated > 0 ? (taken / estimated) * MARGIN : undefined;
}

/** Sends steps that write, with calculation and drawing held back until they are through. */
export async function sendWriting(context: Excel.RequestContext, steps: readonly Step[]): Promise<void> {
  await sendSteps(
    () => context.sync(),
    steps,
    () => {
      context.application.suspendApiCalculationUntilNextSync();
      context.application.suspendScreenUpdatingUntilNextSync();
    },
    (message) => context.trace(message),
  );
}

import { hasCode } from './refusals';
import { type StepPlace, traceOf } from './trace';

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
export interface SendStep {
  /** As estimated beforehand, in the direction that carries more. */
  readonly bytes: number;
  /** What a step that writes gets back besides. */
  readonly answer?: number;
  readonly queue: () => void;
  /** As it turned out, once the round trip is over; absent where the estimate is exact enough. */
  readonly took?: () => number;
  /** Where on the sheets it is at work, for the person who reads of its refusal. */
  readonly place?: StepPlace;
  /** Whether a refusal only says that what the step asks for is so already. */
  readonly isDone?: (error: unknown) => boolean;
}

/** Kept free when an estimate has been corrected by what came before. */
const MARGIN = 1.02;

export interface Sending {
  /** Runs ahead of each round trip's first step: such settings hold until the next one only. */
  readonly before?: () => void;
  readonly trace?: (message: string) => void;
  /** True where the steps only read: then an answer that grew too large has cost nothing and is asked for again. */
  readonly reading?: boolean;
}

/**
 * Queues steps in order and sends them in as few round trips as the limit allows; estimates are corrected by what
 * earlier steps took. Where Excel refuses a round trip for its size, the same steps are sent again in smaller ones:
 * a step may be queued twice, and what counts is the last time.
 */
export async function sendSteps(
  sync: () => Promise<unknown>,
  steps: readonly SendStep[],
  { before = () => undefined, trace = () => undefined, reading = false }: Sending = {},
): Promise<void> {
  let correction = 1;
  /** What a round trip may carry until the steps before `refused` are through. */
  let most = PAYLOAD_LIMIT;
  let refused = 0;
  for (let next = 0; next < steps.length;) {
    if (next >= refused) most = PAYLOAD_LIMIT;
    const { portion, bytes } = portionOf(steps, next, correction, most);
    before();
    for (const step of portion) {
      if (step.place) trace(traceOf(step.place));
      step.queue();
    }
    try {
      await sync();
    } catch (error) {
      const isTooLarge =
        hasCode(error, 'RequestPayloadSizeLimitExceeded') ||
        (reading && hasCode(error, 'ResponsePayloadSizeLimitExceeded'));
      if (!isTooLarge || portion.length < 2) throw error;
      most = bytes / 2;
      refused = Math.max(refused, next + portion.length);
      continue;
    }
    next += portion.length;
    correction = correctionBy(portion) ?? correction;
  }
}

/** The next steps that fit into a round trip, one at least. */
function portionOf(
  steps: readonly SendStep[],
  start: number,
  correction: number,
  most: number,
): { readonly portion: readonly SendStep[]; readonly bytes: number } {
  const portion: SendStep[] = [];
  let [sum, answers] = [0, 0];
  for (let at = start; at < steps.length; at++) {
    const step = steps[at];
    if (!step) break;
    const bytes = step.took ? step.bytes * correction : step.bytes;
    const answer = step.answer ?? 0;
    if (portion.length > 0 && (sum + bytes > most || answers + answer > most)) break;
    portion.push(step);
    sum += bytes;
    answers += answer;
  }
  return { portion, bytes: Math.max(sum, answers) };
}

function correctionBy(steps: readonly SendStep[]): number | undefined {
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
export async function sendWriting(context: Excel.RequestContext, steps: readonly SendStep[]): Promise<void> {
  await sendSteps(() => context.sync(), steps, {
    before: () => {
      context.application.suspendApiCalculationUntilNextSync();
      context.application.suspendScreenUpdatingUntilNextSync();
    },
    trace: (message) => context.trace(message),
  });
}

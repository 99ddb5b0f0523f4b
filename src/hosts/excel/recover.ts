import type { Settled } from '../host';
import { queueEntries, queueEntriesWritten, readEntries, type ActEntry } from './acts';
import { settle } from './settle';

/**
 * How long another pane may be writing before its journal counts as broken off, in milliseconds: a country's
 * appendices take seconds.
 */
export const STALE = 30_000;

export type Recovery =
  | { readonly kind: 'none' }
  /** Somebody may still be at it; to be looked at again after so many milliseconds. */
  | { readonly kind: 'wait'; readonly for: number }
  | Settled;

/** Settles what an earlier session, or a pane that was closed in the middle, left half-written. */
export async function recoverActs(context: Excel.RequestContext, by: string, now: number): Promise<Recovery> {
  const entries = queueEntries(context.workbook);
  await context.sync();
  const open = entries().find(({ state }) => state === 'writing');
  if (!open) return { kind: 'none' };
  const left = open.by === by ? 0 : open.at + STALE - now;
  // A clock that went wrong must not make it wait for ever.
  if (left > 0 && left <= STALE) return { kind: 'wait', for: left };
  return settleEntry(context, open, entries());
}

async function settleEntry(
  context: Excel.RequestContext,
  open: ActEntry,
  entries: readonly ActEntry[],
): Promise<Recovery> {
  const [act] = await readEntries(context, [open]);
  if (act) {
    const outcome = await settle(context, act);
    return outcome.kind === 'nothing' ? { kind: 'none' } : outcome;
  }
  // The journal itself was broken off, before anything else was written.
  queueEntriesWritten(
    context.workbook,
    entries.filter(({ id }) => id !== open.id),
  );
  await context.sync();
  return { kind: 'none' };
}

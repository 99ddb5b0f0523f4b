import { HostProblem, type Host } from '../../hosts/host';
import { READINGS_KEY, readingsFrom } from './readings';
import type { Store } from './store';

/** What was said of sheets in earlier sessions. A place that remembers nothing is no trouble. */
export async function recallReadings(memory: Host, store: Store): Promise<void> {
  const readings = readingsFrom(await memory.recall(READINGS_KEY).catch(() => undefined));
  store.dispatch({ kind: 'readings', readings });
}

/** What an earlier session left half-written is settled, what it wrote can still be taken back. */
export async function recallActs(excel: Host, means: RecallMeans): Promise<void> {
  const { store, now, fail } = means;
  try {
    const settled = await excel.recover?.();
    if (settled) store.dispatch({ kind: 'settled', settled });
    const acts = await excel.acts?.();
    if (acts && acts.length > 0) store.dispatch({ kind: 'recalled', acts, at: now() });
  } catch (error) {
    // A workbook that does not answer yet is no trouble of anybody's; one that stands half-written is.
    if (error instanceof HostProblem && error.refusal.kind === 'half-written') fail(error);
  }
}

interface RecallMeans {
  readonly store: Store;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly fail: (error: unknown) => void;
}

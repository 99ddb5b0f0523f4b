import { HostProblem } from '../host';
import type { Changed, HeardChanges } from './changes';
import { withFormer, type Known } from './known-sheets';
import { readChanges } from './read-changes';
import { readWorkbook, type ReadOptions } from './read-workbook';

/** One conversation with Excel. */
export type Run = <T>(body: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;

/**
 * Reads the workbook and remembers what it read, so that a later reading gives the same objects for what is
 * still the same and, where that is enough, asks only for what Excel said has changed.
 */
export class Reader {
  private known: Known | undefined;
  private begun = 0;
  private done = 0;

  constructor(private readonly changes: HeardChanges) {}

  /** As last read: a hint for the next write, never a value. */
  get last(): Known | undefined {
    return this.known;
  }

  /** Everything, whatever is remembered. */
  whole(run: Run, options: ReadOptions): Promise<Known> {
    return this.read(run, options, true);
  }

  /** Only what has changed, as far as that is known. */
  changed(run: Run): Promise<Known> {
    return this.read(run, {}, false);
  }

  private async read(run: Run, options: ReadOptions, whole: boolean): Promise<Known> {
    const number = (this.begun += 1);
    const taken = this.changes.take();
    const before = this.known;
    try {
      const read = await run(async (context) => {
        const quick = whole ? undefined : await quickly(context, before, taken);
        return quick ?? withFormer(await readWorkbook(context, options), before);
      });
      if (number < this.done) {
        // One that began later has told more; what this one was to read may have been read too early.
        this.changes.putBack(taken);
        return read;
      }
      this.done = number;
      this.known = read;
      return read;
    } catch (error) {
      this.changes.putBack(taken);
      if (isLost(error)) this.changes.noteEverything();
      throw error;
    }
  }
}

async function quickly(
  context: Excel.RequestContext,
  known: Known | undefined,
  changed: Changed,
): Promise<Known | undefined> {
  if (!known || changed.everything) return undefined;
  return readChanges(context, known, changed);
}

/** While the line was down, changes may have gone untold. */
function isLost(error: unknown): boolean {
  return error instanceof HostProblem && error.refusal.kind === 'lost';
}

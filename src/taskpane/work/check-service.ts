import type { CheckResult } from '../../engine/check';
import type { Workbook } from '../../engine/grid/grid';
import {
  RESULT_DEPTH,
  type WorkerAnswer,
  type CheckJob,
  type CheckReply,
  type CheckRequest,
} from './messages';
import { patched, patchOf } from './patch';
import { resultInPieces, workbooksInPieces, type Piece } from './pieces';

/** Does a check; may look whether a later one is waiting, and end early. */
export type CheckWork = (
  job: CheckJob,
  tell: (answer: WorkerAnswer) => void,
  superseded: () => boolean,
) => Promise<void>;

/**
 * The worker's side of the checks: keeps the workbooks that it was given, so that it has to be told only
 * what changed, and what is remembered about each sheet stays good; does one job after the other.
 */
export class CheckService {
  private held: { readonly number: number; readonly workbooks: readonly Workbook[] } | undefined;
  private result: CheckResult | undefined;
  private latest = 0;
  private queue = Promise.resolve();

  constructor(
    private readonly work: CheckWork,
    private readonly post: (reply: CheckReply) => void,
  ) {}

  take(request: CheckRequest): Promise<void> {
    this.latest = Math.max(this.latest, request.number);
    this.queue = this.queue.then(() => this.perform(request));
    return this.queue;
  }

  private async perform({ number, job }: CheckRequest): Promise<void> {
    const superseded = (): boolean => number < this.latest;
    try {
      const plain = job.kind === 'files' ? job : this.unpacked(number, job);
      if (!plain) return this.post({ number, answer: { kind: 'unknown-base' } });
      if (!superseded()) await this.work(plain, (answer) => this.tell(number, answer), superseded);
    } catch {
      this.post({ number, answer: { kind: 'failed' } });
    }
  }

  private unpacked(
    number: number,
    { base, patch, said }: Extract<CheckRequest['job'], { kind: 'workbooks' }>,
  ): CheckJob | undefined {
    if (base !== undefined && base !== this.held?.number) return undefined;
    const workbooks = patched(this.held?.workbooks, patch) as readonly Workbook[];
    this.held = { number, workbooks };
    return { kind: 'workbooks', workbooks, ...(said ? { said } : {}) };
  }

  private tell(number: number, answer: WorkerAnswer): void {
    if (answer.kind === 'opened') {
      this.held = { number, workbooks: answer.workbooks };
      // Of other files nothing is as it was.
      this.result = undefined;
      const { pieces, frame } = workbooksInPieces(answer.workbooks);
      this.ahead(number, pieces);
      return this.post({ number, answer: { ...answer, workbooks: frame } });
    }
    if (answer.kind !== 'checked' && answer.kind !== 'explained') return this.post({ number, answer });
    const patch = patchOf(this.result, answer.result, RESULT_DEPTH);
    this.result = answer.result;
    if (patch.kind !== 'whole') return this.post({ number, answer: { kind: answer.kind, patch } });
    const { pieces, frame } = resultInPieces(answer.result);
    this.ahead(number, pieces);
    this.post({ number, answer: { kind: answer.kind, patch: { kind: 'whole', value: frame } } });
  }

  private ahead(number: number, pieces: readonly Piece[]): void {
    for (const piece of pieces) this.post({ number, answer: { kind: 'piece', piece } });
  }
}

import type { CheckResult } from '../../engine/check';
import type { Workbook } from '../../engine/grid/grid';
import {
  WORKBOOK_DEPTH,
  isLast,
  type WorkerAnswer,
  type CheckJob,
  type CheckReply,
  type CheckRequest,
} from './messages';
import { patched, patchOf } from './patch';
import { Assembly } from './pieces';

/** What is needed of a worker. */
export interface CheckWorker {
  post(request: CheckRequest, transfer: readonly ArrayBuffer[]): void;
  terminate(): void;
}

/** Starts a worker; `undefined` is heard where it broke down. */
export type StartCheckWorker = (hear: (reply: CheckReply | undefined) => void) => CheckWorker;

/** How long a job may wait for the one before it, in milliseconds, until that is ended by force. */
const GRACE = 500;

interface Running {
  readonly number: number;
  readonly job: CheckJob;
  readonly hear: (answer: WorkerAnswer) => void;
}

/**
 * The page's side of the checks: one worker that stays and is told only what changed since it was last told.
 * A new job takes the place of the one before.
 */
export class Resident {
  private worker: CheckWorker | undefined;
  private running: Running | undefined;
  private numbers = 0;
  private told: { readonly number: number; readonly workbooks: readonly Workbook[] } | undefined;
  private result: CheckResult | undefined;
  private readonly assembly = new Assembly();
  private grace: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly startWorker: StartCheckWorker) {}

  /** The returned function ends the job, unless it has ended or another has taken its place. */
  start(job: CheckJob, hear: (answer: WorkerAnswer) => void): () => void {
    const wasBusy = this.running !== undefined;
    this.numbers += 1;
    const running = { number: this.numbers, job, hear };
    this.running = running;
    clearTimeout(this.grace);
    if (wasBusy) this.grace = setTimeout(() => this.startAnew(), GRACE);
    this.send(running, job.kind === 'workbooks' ? this.told : undefined);
    return () => {
      if (this.running === running) this.end();
    };
  }

  private send({ number, job }: Running, base: Resident['told']): void {
    this.worker ??= this.startWorker((reply) => this.heard(reply));
    if (job.kind === 'files') {
      this.worker.post(
        { number, job },
        job.files.map(({ bytes }) => bytes),
      );
      return;
    }
    const { workbooks, said } = job;
    const patch = patchOf(base?.workbooks, workbooks, WORKBOOK_DEPTH);
    this.told = { number, workbooks };
    const told = said ? { said } : {};
    this.worker.post({ number, job: { kind: 'workbooks', base: base?.number, patch, ...told } }, []);
  }

  /** The job before does not let go: this one goes to a new worker, which has to be told everything. */
  private startAnew(): void {
    const { running } = this;
    if (!running || running.job.kind === 'files') return;
    this.end();
    this.running = running;
    this.send(running, undefined);
  }

  private end(): void {
    clearTimeout(this.grace);
    this.worker?.terminate();
    this.worker = undefined;
    this.running = undefined;
    this.told = undefined;
    this.result = undefined;
    this.assembly.clear();
  }

  private heard(reply: CheckReply | undefined): void {
    const { running } = this;
    if (reply?.answer.kind === 'piece') return this.assembly.add(reply.answer.piece);
    if (!reply) {
      this.end();
      running?.hear({ kind: 'failed' });
      return;
    }
    // Also what nobody listens to any more has to be unpacked: the next result is a patch of it.
    const answer = this.unpacked(reply);
    if (reply.number !== running?.number) return;
    clearTimeout(this.grace);
    if (!answer) return this.send(running, undefined);
    if (isLast(answer)) this.running = undefined;
    running.hear(answer);
  }

  private unpacked({ number, answer }: CheckReply): WorkerAnswer | undefined {
    if (answer.kind === 'unknown-base' || answer.kind === 'piece') return undefined;
    if (answer.kind === 'opened') {
      const workbooks = this.assembly.workbooks(answer.workbooks);
      this.told = { number, workbooks };
      this.result = undefined;
      return { ...answer, workbooks };
    }
    if (answer.kind !== 'checked' && answer.kind !== 'explained') return answer;
    const result = this.assembly.result(patched(this.result, answer.patch) as CheckResult);
    this.result = result;
    return { kind: answer.kind, result };
  }
}

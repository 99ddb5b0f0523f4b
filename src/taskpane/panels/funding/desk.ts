import { sentAhead } from '../../work/pieces';
import type { DeskAnswer, DeskMessage, ShownFunding, OwnPlan } from './desk-messages';
import { NOTHING_TYPED, type TypedTexts } from './typed-texts';
import { wholeView, type ViewPiece } from './view-pieces';

/** What is needed of a worker. */
export interface DeskWorker {
  post(message: DeskMessage, transfer: readonly ArrayBuffer[]): void;
  terminate(): void;
}

/** Starts a worker; `undefined` is heard where it broke down. */
export type StartDeskWorker = (hear: (answer: DeskAnswer | undefined) => void) => DeskWorker;

const startDeskWorker: StartDeskWorker = (hear) => {
  const worker = new Worker(new URL('./desk.worker.ts', import.meta.url));
  worker.onmessage = ({ data }: MessageEvent<DeskAnswer>) => hear(data);
  worker.onerror = () => hear(undefined);
  return {
    post: (message, transfer) => worker.postMessage(message, [...transfer]),
    terminate: () => worker.terminate(),
  };
};

/** What Kinh phí shows. The last view stays in sight while the next one is made. */
export interface DeskState {
  readonly at: 'idle' | 'working' | 'stopped' | 'failed';
  readonly view?: ShownFunding;
  readonly reading?: { readonly done: number; readonly all: number };
  readonly typed: TypedTexts;
  /** How many files of another side a person gave. */
  readonly given: number;
}

/**
 * The page's side of Kinh phí: what a person brings beside the plan, and one worker that holds both sides and
 * is told only what changed. Stopping ends the worker at once; the next request tells a new one everything.
 */
export class FundingDesk {
  private worker: DeskWorker | undefined;
  private number = 0;
  private plan: OwnPlan | undefined;
  private files: readonly File[] | undefined;
  /** What came ahead of the view that is asked for. */
  private pieces: ViewPiece[] = [];
  private sending = Promise.resolve();
  private changed = { own: false, against: false };
  private listeners = new Set<() => void>();
  private state: DeskState = { at: 'idle', typed: NOTHING_TYPED, given: 0 };

  constructor(private readonly start: StartDeskWorker = startDeskWorker) {}

  readonly listen = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  readonly current = (): DeskState => this.state;

  /** The checked plan; the same one again changes nothing. */
  own(plan: OwnPlan): void {
    if (plan.check === this.plan?.check) return;
    this.plan = plan;
    this.changed.own = true;
    this.run();
  }

  bring(files: readonly File[] | undefined): void {
    this.files = files;
    this.changed.against = true;
    this.set({ given: files?.length ?? 0 });
    this.run();
  }

  type(typed: TypedTexts): void {
    this.set({ typed });
    this.run();
  }

  stop(): void {
    this.end();
    this.set({ at: 'stopped' });
  }

  again(): void {
    this.run();
  }

  /** One request after the other: files that are still being read must not be overtaken. */
  private run(): void {
    this.number += 1;
    this.pieces = [];
    const { number } = this;
    this.set({ at: 'working' });
    this.sending = this.sending.then(() => this.send(number)).catch(() => this.hear(undefined));
  }

  private async send(number: number): Promise<void> {
    if (this.state.at === 'stopped') return;
    if (!this.worker) this.changed = { own: true, against: this.files !== undefined };
    this.worker ??= this.start((answer) => this.hear(answer));
    const { own, against } = this.changed;
    this.changed = { own: false, against: false };
    const files = against ? (this.files ?? null) : undefined;
    const given =
      files &&
      (await Promise.all(files.map(async (file) => ({ name: file.name, bytes: await file.arrayBuffer() }))));
    const { worker, plan } = this;
    if (!worker) return;
    const told = own && plan ? await sentAhead(plan, (piece) => worker.post({ piece }, [])) : undefined;
    worker.post(
      {
        number,
        typed: this.state.typed,
        ...(told ? { own: told } : {}),
        ...(files === undefined ? {} : { against: given ?? null }),
      },
      (given ?? []).map(({ bytes }) => bytes),
    );
  }

  private hear(answer: DeskAnswer | undefined): void {
    if (!answer || answer.kind === 'failed') {
      this.end();
      this.set({ at: 'failed' });
      return;
    }
    if (answer.number !== this.number) return;
    if (answer.kind === 'piece') return void this.pieces.push(answer.piece);
    if (answer.kind === 'reading') return this.set({ reading: { done: answer.done, all: answer.all } });
    this.set({ at: 'idle', view: wholeView(answer.view, this.pieces) });
  }

  private end(): void {
    this.worker?.terminate();
    this.worker = undefined;
  }

  private set(part: Partial<DeskState>): void {
    const { reading, ...rest } = { ...this.state, ...part };
    this.state = rest.at === 'working' && reading ? { ...rest, reading } : rest;
    for (const listener of this.listeners) listener();
  }
}

import { sentAhead } from './pieces';
import type { AskedPlan, PlanAnswer, PlanMessage } from './plan-messages';

/** What is needed of a worker. */
export interface PlanWorker<Question> {
  post(message: PlanMessage<Question>): void;
  terminate(): void;
}

/** Starts a worker; `undefined` is heard where it broke down. */
export type StartPlanWorker<Question, Reply> = (
  hear: (answer: PlanAnswer<Reply> | undefined) => void,
) => PlanWorker<Question>;

/** A worker as the page has it. */
export function planWorker<Question, Reply>(make: () => Worker): StartPlanWorker<Question, Reply> {
  return (hear) => {
    const worker = make();
    worker.onmessage = ({ data }: MessageEvent<PlanAnswer<Reply>>) => hear(data);
    worker.onerror = () => hear(undefined);
    return { post: (message) => worker.postMessage(message), terminate: () => worker.terminate() };
  };
}

interface Waiting<Reply> {
  readonly done: (reply: Reply) => void;
  readonly failed: (error: Error) => void;
}

/** The page's side of a worker that keeps a plan and answers questions about it. */
export class PlanDesk<Question, Reply> {
  private worker: PlanWorker<Question> | undefined;
  private number = 0;
  private readonly waiting = new Map<number, Waiting<Reply>>();
  private told: AskedPlan | undefined;
  private sending = Promise.resolve();

  constructor(private readonly start: StartPlanWorker<Question, Reply>) {}

  /** Rejects where the worker broke down. */
  async ask(plan: AskedPlan, question: Question): Promise<Reply> {
    // One plan after the other: its parts must not be mixed with another's, nor be overtaken by a question.
    const sent = this.sending.then(() => this.tell(plan));
    this.sending = sent.then(
      () => undefined,
      () => undefined,
    );
    const told = await sent;
    return this.post(question, told);
  }

  /** About the plan that was told last. */
  askAgain(question: Question): Promise<Reply> {
    return this.post(question);
  }

  close(): void {
    this.worker?.terminate();
    this.worker = undefined;
    this.told = undefined;
    for (const { failed } of this.waiting.values()) failed(new Error('the worker was ended'));
    this.waiting.clear();
  }

  /** What is still to be told of a plan whose long parts are on their way; nothing where it is the last one. */
  private async tell(plan: AskedPlan): Promise<AskedPlan | undefined> {
    if (this.worker && this.told && isSame(plan, this.told)) return undefined;
    this.told = plan;
    const worker = this.running();
    const rest = await sentAhead(plan, (piece) => worker.post({ piece }));
    if (this.worker !== worker) throw new Error('the worker was ended');
    return rest;
  }

  private post(question: Question, plan?: AskedPlan): Promise<Reply> {
    const worker = this.running();
    const number = ++this.number;
    return new Promise((done, failed) => {
      this.waiting.set(number, { done, failed });
      worker.post({ number, question, ...(plan ? { plan } : {}) });
    });
  }

  private running(): PlanWorker<Question> {
    this.worker ??= this.start((answer) => this.hear(answer));
    return this.worker;
  }

  private hear(answer: PlanAnswer<Reply> | undefined): void {
    if (!answer) return this.close();
    const { number, reply } = answer;
    const waiting = this.waiting.get(number);
    this.waiting.delete(number);
    if (reply === undefined) waiting?.failed(new Error('no answer'));
    else waiting?.done(reply);
  }
}

/** Hosts give the same sheets again where nothing changed. */
function isSame(a: AskedPlan, b: AskedPlan): boolean {
  const sheets = ({ workbooks }: AskedPlan) => workbooks.flatMap((workbook) => workbook.sheets);
  const [before, now] = [sheets(a), sheets(b)];
  return (
    a.check.tables === b.check.tables &&
    a.check.records === b.check.records &&
    before.length === now.length &&
    before.every((sheet, index) => sheet === now[index])
  );
}

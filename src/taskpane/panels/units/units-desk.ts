import type { WritePlan } from '../../../engine/filling/write-plan';
import type { TodayUnit } from '../../../engine/units/analyse-units';
import { sentAhead } from '../../work/pieces';
import type { UnitsAnswer, UnitsMessage, UnitsPlan, UnitsRequest, UnitsView } from './units-messages';

/** What is needed of a worker. */
export interface UnitsWorker {
  post(message: UnitsMessage): void;
  terminate(): void;
}

/** Starts a worker; `undefined` is heard where it broke down. */
export type StartUnitsWorker = (hear: (answer: UnitsAnswer | undefined) => void) => UnitsWorker;

export const startUnitsWorker: StartUnitsWorker = (hear) => {
  const worker = new Worker(new URL('./units.worker.ts', import.meta.url));
  worker.onmessage = ({ data }: MessageEvent<UnitsAnswer>) => hear(data);
  worker.onerror = () => hear(undefined);
  return {
    post: (message) => worker.postMessage(message),
    terminate: () => worker.terminate(),
  };
};

interface Waiting {
  readonly done: (answer: UnitsAnswer) => void;
  readonly failed: (error: Error) => void;
}

/** The page's side of the units: one worker that keeps the plan while the place is open. */
export class UnitsDesk {
  private worker: UnitsWorker | undefined;
  private number = 0;
  private readonly waiting = new Map<number, Waiting>();
  private told: UnitsPlan | undefined;
  private sending = Promise.resolve();

  constructor(private readonly start: StartUnitsWorker) {}

  /** What is known of the units of a plan. Rejects where the worker broke down. */
  async match(plan: UnitsPlan, province: string | undefined, asOf: string): Promise<UnitsView> {
    // One plan after the other: its parts must not be mixed with another's, nor be overtaken by a question.
    const sent = this.sending.then(() => this.tell(plan));
    this.sending = sent.then(
      () => undefined,
      () => undefined,
    );
    const told = await sent;
    const answer = await this.ask((number) => ({
      number,
      kind: 'match',
      asOf,
      ...(told ? { plan: told } : {}),
      ...(province === undefined ? {} : { province }),
    }));
    if (answer.kind !== 'matched') throw new Error('units were not matched');
    return answer.view;
  }

  /** What is still to be told of a plan whose long parts are on their way; nothing where it is the last one. */
  private async tell(plan: UnitsPlan): Promise<UnitsPlan | undefined> {
    if (this.worker && this.told && isSame(plan, this.told)) return undefined;
    this.told = plan;
    const worker = this.running();
    const rest = await sentAhead(plan, (piece) => worker.post({ piece }));
    if (this.worker !== worker) throw new Error('the worker was ended');
    return rest;
  }

  /** What writes the units of the last match, with what a person answered since. */
  async plan(answers: ReadonlyMap<string, TodayUnit>): Promise<WritePlan> {
    const answer = await this.ask((number) => ({ number, kind: 'write', answers }));
    if (answer.kind !== 'planned') throw new Error('units were not planned');
    return answer.plan;
  }

  close(): void {
    this.worker?.terminate();
    this.worker = undefined;
    this.told = undefined;
    for (const { failed } of this.waiting.values()) failed(new Error('the worker was ended'));
    this.waiting.clear();
  }

  private ask(request: (number: number) => UnitsRequest): Promise<UnitsAnswer> {
    const worker = this.running();
    const number = ++this.number;
    return new Promise((done, failed) => {
      this.waiting.set(number, { done, failed });
      worker.post(request(number));
    });
  }

  private running(): UnitsWorker {
    this.worker ??= this.start((answer) => this.hear(answer));
    return this.worker;
  }

  private hear(answer: UnitsAnswer | undefined): void {
    if (!answer) return this.close();
    const waiting = this.waiting.get(answer.number);
    this.waiting.delete(answer.number);
    waiting?.done(answer);
  }
}

/** Hosts give the same sheets again where nothing changed. */
function isSame(a: UnitsPlan, b: UnitsPlan): boolean {
  const sheets = ({ workbooks }: UnitsPlan) => workbooks.flatMap((workbook) => workbook.sheets);
  const [before, now] = [sheets(a), sheets(b)];
  return (
    a.check.tables === b.check.tables &&
    a.check.records === b.check.records &&
    before.length === now.length &&
    before.every((sheet, index) => sheet === now[index])
  );
}

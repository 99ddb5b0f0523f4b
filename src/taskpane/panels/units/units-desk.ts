import type { WritePlan } from '../../../engine/filling/write-plan';
import type { TodayUnit } from '../../../engine/units/analyse-units';
import type { UnitsAnswer, UnitsPlan, UnitsRequest, UnitsView } from './units-messages';

/** What is needed of a worker. */
export interface UnitsWorker {
  post(request: UnitsRequest): void;
  terminate(): void;
}

/** Starts a worker; `undefined` is heard where it broke down. */
export type StartUnitsWorker = (hear: (answer: UnitsAnswer | undefined) => void) => UnitsWorker;

export const startUnitsWorker: StartUnitsWorker = (hear) => {
  const worker = new Worker(new URL('./units.worker.ts', import.meta.url));
  worker.onmessage = ({ data }: MessageEvent<UnitsAnswer>) => hear(data);
  worker.onerror = () => hear(undefined);
  return {
    post: (request) => worker.postMessage(request),
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

  constructor(private readonly start: StartUnitsWorker) {}

  /** What is known of the units of a plan. Rejects where the worker broke down. */
  async match(plan: UnitsPlan, province: string | undefined, asOf: string): Promise<UnitsView> {
    const same = this.worker && plan.check === this.told?.check && plan.workbooks === this.told.workbooks;
    this.told = plan;
    const answer = await this.ask((number) => ({
      number,
      kind: 'match',
      asOf,
      ...(same ? {} : { plan }),
      ...(province === undefined ? {} : { province }),
    }));
    if (answer.kind !== 'matched') throw new Error('units were not matched');
    return answer.view;
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
    this.worker ??= this.start((answer) => this.hear(answer));
    const number = ++this.number;
    return new Promise((done, failed) => {
      this.waiting.set(number, { done, failed });
      this.worker?.post(request(number));
    });
  }

  private hear(answer: UnitsAnswer | undefined): void {
    if (!answer) return this.close();
    const waiting = this.waiting.get(answer.number);
    this.waiting.delete(answer.number);
    waiting?.done(answer);
  }
}

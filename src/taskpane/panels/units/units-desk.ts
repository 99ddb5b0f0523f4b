import type { WritePlan } from '../../../engine/filling/write-plan';
import type { TodayUnit } from '../../../engine/units/analyse-units';
import { PlanDesk, planWorker, type StartPlanWorker } from '../../work/plan-desk';
import type { AskedPlan } from '../../work/plan-messages';
import type { UnitsQuestion, UnitsReply, UnitsView } from './units-messages';

/** Starts a worker; `undefined` is heard where it broke down. */
export type StartUnitsWorker = StartPlanWorker<UnitsQuestion, UnitsReply>;

export const startUnitsWorker: StartUnitsWorker = planWorker(
  () => new Worker(new URL('./units.worker.ts', import.meta.url)),
);

/** The page's side of the units: one worker that keeps the plan while the place is open. */
export class UnitsDesk {
  private readonly desk: PlanDesk<UnitsQuestion, UnitsReply>;

  constructor(start: StartUnitsWorker) {
    this.desk = new PlanDesk(start);
  }

  /** What is known of the units of a plan. Rejects where the worker broke down. */
  async match(plan: AskedPlan, province: string | undefined, asOf: string): Promise<UnitsView> {
    const reply = await this.desk.ask(plan, {
      kind: 'match',
      asOf,
      ...(province === undefined ? {} : { province }),
    });
    if (reply.kind !== 'matched') throw new Error('units were not matched');
    return reply.view;
  }

  /** What writes the units of the last match, with what a person answered since. */
  async plan(answers: ReadonlyMap<string, TodayUnit>): Promise<WritePlan> {
    const reply = await this.desk.askAgain({ kind: 'write', answers });
    if (reply.kind !== 'planned') throw new Error('units were not planned');
    return reply.plan;
  }

  close(): void {
    this.desk.close();
  }
}

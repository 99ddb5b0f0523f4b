import { useEffect, useState } from 'react';
import type { CellRef } from '../../../engine/grid/grid';
import type { Records } from '../../../engine/records/records';
import { PlanDesk, planWorker, type StartPlanWorker } from '../../work/plan-desk';
import type { AskedPlan } from '../../work/plan-messages';
import type { Session } from '../../state/session';
import type { Behind, StarsAsked, StarsQuestion, StarsReply, StarsView } from './stars-messages';

/** Starts a worker; `undefined` is heard where it broke down. */
export type StartStarsWorker = StartPlanWorker<StarsQuestion, StarsReply>;

export const startStarsWorker: StartStarsWorker = planWorker(
  () => new Worker(new URL('./stars.worker.ts', import.meta.url)),
);

interface StarsDesk {
  readonly desk: PlanDesk<StarsQuestion, StarsReply>;
  /** What was asked about last. */
  records?: Records;
  plan?: AskedPlan;
  view?: StarsView;
}

const desks = new WeakMap<Session, StarsDesk>();

/** The worker, and what it told last, outlive a look at another place of the pane. */
function deskOf(session: Session, start: StartStarsWorker): StarsDesk {
  const known = desks.get(session) ?? { desk: new PlanDesk(start) };
  desks.set(session, known);
  return known;
}

/** What is said of money and tasks is not counted here. The same records are the same plan. */
function planOf(stars: StarsDesk, records: Records): AskedPlan {
  if (stars.plan && stars.records === records) return stars.plan;
  delete stars.view;
  stars.records = records;
  stars.plan = { workbooks: [], check: { tables: [], records: { ...records, budget: [], tasks: [] } } };
  return stars.plan;
}

export interface Stars {
  /** Absent until the first one is there; then the last one stays in sight while the next is made. */
  readonly view?: StarsView;
  readonly failed: boolean;
  /** The cells behind something of the view; none where it is no longer what is shown. */
  readonly cellsBehind: (behind: Behind) => Promise<readonly CellRef[]>;
}

/** Counts stars and weighs targets away from the page's own thread. */
export function useStars(
  session: Session,
  records: Records | undefined,
  { asOf, confirmed, preset }: StarsAsked,
  start: StartStarsWorker,
): Stars {
  const stars = deskOf(session, start);
  const [view, show] = useState(stars.records === records ? stars.view : undefined);
  const [failed, fail] = useState(false);
  useEffect(() => {
    if (!records) return;
    let gone = false;
    const asked = { asOf, confirmed, ...(preset === undefined ? {} : { preset }) };
    void stars.desk.ask(planOf(stars, records), { kind: 'view', asked }).then(
      (reply) => {
        if (reply.kind !== 'view' || gone) return;
        stars.view = reply.view;
        show(reply.view);
        fail(false);
      },
      () => !gone && fail(true),
    );
    return () => {
      gone = true;
    };
  }, [stars, records, asOf, confirmed, preset]);
  return {
    ...(view && records ? { view } : {}),
    failed,
    cellsBehind: async (behind) => {
      if (!view) return [];
      const question = { kind: 'cells', view: view.number, behind } as const;
      const reply = await stars.desk.askAgain(question).catch(() => undefined);
      return reply?.kind === 'cells' ? reply.cells : [];
    },
  };
}

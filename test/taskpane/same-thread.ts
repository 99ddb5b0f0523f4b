import { deserialize, serialize } from 'node:v8';
import type { StartPlanWorker } from '../../src/taskpane/work/plan-desk';
import type { PlanAnswer } from '../../src/taskpane/work/plan-messages';
import type { PlanService } from '../../src/taskpane/work/plan-service';

const copied = <T>(value: T): T => deserialize(serialize(value)) as T;

/** A worker in the same thread; what goes to it and comes back is copied, as between threads. */
export function inSameThread<Question, Reply>(
  Service: new (post: (answer: PlanAnswer<Reply>) => void) => PlanService<Question, Reply>,
): StartPlanWorker<Question, Reply> {
  return (hear) => {
    const service = new Service((answer) => hear(copied(answer)));
    return { post: (message) => void service.take(copied(message)), terminate: () => undefined };
  };
}

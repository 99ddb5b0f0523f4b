import { Assembly } from './pieces';
import type { AskedPlan, PlanAnswer, PlanMessage } from './plan-messages';

/** The worker's side of a `PlanDesk`: keeps the plan, and answers one question after the other. */
export abstract class PlanService<Question, Reply> {
  private plan: AskedPlan | undefined;
  private queue = Promise.resolve();
  private readonly assembly = new Assembly();

  constructor(private readonly post: (answer: PlanAnswer<Reply>) => void) {}

  /** Undefined where there is no answer. */
  protected abstract answer(plan: AskedPlan, question: Question): Promise<Reply | undefined>;

  take(message: PlanMessage<Question>): Promise<void> {
    if ('piece' in message) {
      this.assembly.add(message.piece);
      return Promise.resolve();
    }
    const { number, question } = message;
    const plan = message.plan && this.assembly.plan(message.plan);
    this.queue = this.queue.then(() => this.perform(number, question, plan));
    return this.queue;
  }

  private async perform(number: number, question: Question, plan: AskedPlan | undefined): Promise<void> {
    this.plan = plan ?? this.plan;
    const reply = this.plan && (await this.answer(this.plan, question).catch(() => undefined));
    this.post(reply === undefined ? { number } : { number, reply });
  }
}

import { analyseFunding } from '../../../engine/funding/analyse';
import { joinedPlans } from '../../../engine/funding/joined-plans';
import { regrouperFor } from '../../../engine/funding/regrouper-for';
import { extractFunding, sideOf, type FundingSide } from '../../../engine/funding/side';
import type { DeskAnswer, DeskMessage, DeskRequest, ShownFunding, OtherSide } from './desk-messages';
import { Assembly } from '../../work/pieces';
import { readOtherSide, type Opening } from './read-other-side';
import { typedFigures } from './typed-figures';
import { cutView } from './view-pieces';

const EMPTY: FundingSide = { files: [], views: [], sentTwice: [], words: [], findings: [] };

/** The worker's side of Kinh phí: keeps both sides, so that it is told only what changed. */
export class DeskService {
  private own: FundingSide = EMPTY;
  private against: { readonly side: FundingSide; readonly other: OtherSide } | undefined;
  private queue = Promise.resolve();
  private readonly assembly = new Assembly();

  constructor(
    private readonly opening: Opening,
    private readonly post: (answer: DeskAnswer) => void,
    /** `YYYY-MM-DD`: which units there are. */
    private readonly today: () => string,
  ) {}

  take(message: DeskMessage): Promise<void> {
    if ('piece' in message) {
      this.assembly.add(message.piece);
      return Promise.resolve();
    }
    const request = message.own ? { ...message, own: this.assembly.plan(message.own) } : message;
    this.queue = this.queue.then(() => this.perform(request));
    return this.queue;
  }

  private async perform({ number, own, against, typed }: DeskRequest): Promise<void> {
    try {
      if (own) this.own = await joinedPlans(sideOf([extractFunding(own.check, own.workbooks)]), this.today());
      if (against === null) this.against = undefined;
      else if (against) {
        const read = await readOtherSide(against, this.opening, (done, all) =>
          this.post({ number, kind: 'reading', done, all }),
        );
        const { problems, workbooks } = read;
        const side = await joinedPlans(read.side, this.today());
        this.against = { side, other: { files: side.files.length, problems, workbooks } };
      }
      const { pieces, frame } = cutView(await this.view(typed));
      for (const piece of pieces) this.post({ number, kind: 'piece', piece });
      this.post({ number, kind: 'done', view: frame });
    } catch {
      this.post({ number, kind: 'failed' });
    }
  }

  private async view(typed: DeskRequest['typed']): Promise<ShownFunding> {
    const { own, against } = this;
    const measure = own.views[0]?.measure ?? 'dong';
    const other = against && against.side.views.length > 0 ? against.side : undefined;
    const regroup = await regrouperFor(other ? [own, other] : [own], this.today());
    const result = analyseFunding(own, other, typedFigures(typed, measure), regroup);
    return {
      result,
      measure,
      hasMoney: own.views.length > 0,
      ...(against ? { other: against.other } : {}),
    };
  }
}

import { withConfirmedTargets } from '../../../engine/document/target-sheet';
import { rowCell } from '../../../engine/records/record';
import { planRounds } from '../../../engine/tallying/plan-rounds';
import { renewalsDue, type Renewal } from '../../../engine/tallying/renewals';
import { tallyProducts, type TallyResult } from '../../../engine/tallying/tally';
import {
  cellsBehind,
  reportTargets,
  undecidedBy,
  type TargetResult,
} from '../../../engine/targets/report-targets';
import type { AskedPlan } from '../../work/plan-messages';
import { PlanService } from '../../work/plan-service';
import { barCells, starRows, yearRows } from './star-rows';
import type {
  Behind,
  RenewalLine,
  StarRow,
  StarRows,
  StarsAsked,
  StarsQuestion,
  StarsReply,
  StarsView,
  TargetLine,
  Which,
} from './stars-messages';

const RENEWALS_WITHIN = 180;

/** What the last view was made of. */
interface Made {
  readonly number: number;
  readonly tally: TallyResult;
  readonly targets: readonly TargetResult[];
}

/** The worker's side of Sao và chỉ tiêu: counts, and tells only what a person is shown. */
export class StarsService extends PlanService<StarsQuestion, StarsReply> {
  private made: Made | undefined;

  protected async answer(plan: AskedPlan, question: StarsQuestion): Promise<StarsReply | undefined> {
    if (question.kind === 'view') return { kind: 'view', view: this.view(plan, question.asked) };
    const { made } = this;
    return made?.number === question.view
      ? { kind: 'cells', cells: cellsOf(made, question.behind) }
      : undefined;
  }

  private view({ check }: AskedPlan, { asOf, confirmed, preset }: StarsAsked): StarsView {
    const records = withConfirmedTargets(check.records, confirmed);
    const tally = tallyProducts(records, asOf);
    const { targets } = reportTargets(records, asOf, preset);
    const number = (this.made?.number ?? 0) + 1;
    this.made = { number, tally, targets };
    return {
      number,
      products: tally.products.length,
      counts: { cumulative: tally.cumulative, valid: tally.valid },
      unknown: tally.unknown,
      units: both((which) => starRows(tally, which)),
      years: both((which) => yearRows(tally, which)),
      renewals: renewalsDue(tally.products, asOf, RENEWALS_WITHIN, planRounds(records.plan)).map(renewalLine),
      targets: targets.map(targetLine),
    };
  }
}

const both = (rows: (which: Which) => StarRow[]): StarRows => ({
  cumulative: rows('cumulative'),
  valid: rows('valid'),
});

function cellsOf({ tally, targets }: Made, behind: Behind) {
  if (behind.of !== 'target') return barCells(tally, behind);
  const target = targets[behind.index];
  return target ? cellsBehind(target) : [];
}

function renewalLine({ product, recognition, stars, ends, state, window, round }: Renewal): RenewalLine {
  return {
    product: product.name,
    ...(product.unit === undefined ? {} : { unit: product.unit }),
    cell: rowCell(recognition.entry, ['name', 'recognisedOn']),
    stars,
    ends,
    state,
    ...(window ? { window } : {}),
    ...(round ? { round } : {}),
  };
}

function targetLine(result: TargetResult): TargetLine {
  const { target, verdict, actual, lacking, because, open, counted } = result;
  const [first] = cellsBehind(result);
  return {
    target,
    verdict,
    open,
    ...(actual ? { actual } : {}),
    ...(lacking ? { lacking } : {}),
    ...(because ? { because } : {}),
    counted: {
      kind: counted.kind,
      ...(counted.kind === 'share' ? { share: [counted.numerator, counted.denominator] } : {}),
    },
    columns: undecidedBy(result),
    ...(first ? { sheet: first.sheet } : {}),
  };
}

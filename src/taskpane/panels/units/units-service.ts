import { toPlain } from '../../../engine/decimal';
import { analyseUnits, plainUnit, type UnitsResult } from '../../../engine/units/analyse-units';
import { answered } from '../../../engine/units/answered';
import { mappingPlan } from '../../../engine/units/mapping-plan';
import type { UnitVerdict } from '../../../engine/units/match-units';
import { isWhole, questionsOf } from '../../../engine/units/questions';
import { loadGazetteer, type Gazetteer } from '../../../engine/units/scope';
import { columnSums } from '../../../engine/units/sums';
import { sideBySideSheets } from '../../../engine/units/side-by-side';
import { spellingsOf } from '../../../engine/units/unit-findings';
import { Assembly } from '../../work/pieces';
import type {
  RowCounts,
  UnitsAnswer,
  UnitsMessage,
  UnitsPlan,
  UnitsRequest,
  UnitsView,
} from './units-messages';

/** The worker's side of the units: keeps the plan and its rows, and tells only what a person is shown. */
export class UnitsService {
  private plan: UnitsPlan | undefined;
  private result: UnitsResult | undefined;
  private queue = Promise.resolve();
  private readonly assembly = new Assembly();

  constructor(private readonly post: (answer: UnitsAnswer) => void) {}

  take(message: UnitsMessage): Promise<void> {
    if ('piece' in message) {
      this.assembly.add(message.piece);
      return Promise.resolve();
    }
    const request = message.plan ? { ...message, plan: this.assembly.plan(message.plan) } : message;
    this.queue = this.queue.then(() => this.perform(request));
    return this.queue;
  }

  private async perform(request: UnitsRequest): Promise<void> {
    const { number } = request;
    try {
      this.plan = request.plan ?? this.plan;
      const { plan } = this;
      if (plan && request.kind === 'match') {
        const { province, asOf } = request;
        const gazetteer = await loadGazetteer();
        const options = province === undefined ? { asOf } : { asOf, province };
        this.result = analyseUnits(plan.workbooks, plan.check, gazetteer, options);
        return this.post({ number, kind: 'matched', view: viewOf(this.result, gazetteer) });
      }
      if (plan && this.result && request.kind === 'write') {
        const { workbooks, check } = plan;
        const beside = sideBySideSheets(workbooks, check, await loadGazetteer(), this.result.asOf);
        const written = mappingPlan(workbooks, answered(this.result, request.answers), beside);
        return this.post({ number, kind: 'planned', plan: written });
      }
      this.post({ number, kind: 'failed' });
    } catch {
      this.post({ number, kind: 'failed' });
    }
  }
}

function viewOf(result: UnitsResult, gazetteer: Gazetteer): UnitsView {
  const { province, asOf, rows } = result;
  const inside = new Set(province && gazetteer.scopeOf(province.name, asOf)?.provinces);
  const { provinces, communes } = gazetteer.today;
  return {
    ...(province ? { province } : {}),
    provinces: provinces.map(({ name }) => name),
    communes: communes
      .filter(({ parent }) => inside.size === 0 || (parent !== undefined && inside.has(parent)))
      .map(plainUnit),
    counts: countsOf(rows),
    whole: rows.filter(isWhole).length,
    rows: rowCounts(result),
    questions: questionsOf(rows),
    spellings: spellingsOf(result),
  };
}

function countsOf(rows: UnitsResult['rows']): Record<UnitVerdict, number> {
  const counts = { today: 0, former: 0, divided: 0, ambiguous: 0, unknown: 0 };
  for (const row of rows) if (!isWhole(row)) counts[row.verdict] += 1;
  return counts;
}

function rowCounts({ rows }: UnitsResult): RowCounts {
  const sums = columnSums(rows).filter(({ column }) => column === 'count');
  const sum = (of: keyof RowCounts): number => sums.reduce((all, each) => all + Number(toPlain(each[of])), 0);
  return { before: sum('before'), placed: sum('placed'), waiting: sum('waiting') };
}

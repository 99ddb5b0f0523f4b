import { toPlain } from '../../../engine/decimal';
import { analyseUnits, plainUnit, type UnitsResult } from '../../../engine/units/analyse-units';
import { answered } from '../../../engine/units/answered';
import { mappingPlan } from '../../../engine/units/mapping-plan';
import type { UnitVerdict } from '../../../engine/units/match-units';
import { isWhole, unitQuestions } from '../../../engine/units/questions';
import { loadGazetteer, type Gazetteer } from '../../../engine/units/scope';
import { columnSums } from '../../../engine/units/sums';
import { sideBySideSheets } from '../../../engine/units/side-by-side';
import { spellingsOf } from '../../../engine/units/unit-findings';
import type { AskedPlan } from '../../work/plan-messages';
import { PlanService } from '../../work/plan-service';
import type { RowCounts, UnitsQuestion, UnitsReply, UnitsView } from './units-messages';

/** The worker's side of the units: tells only what a person is shown. */
export class UnitsService extends PlanService<UnitsQuestion, UnitsReply> {
  private result: UnitsResult | undefined;

  protected async answer(plan: AskedPlan, question: UnitsQuestion): Promise<UnitsReply | undefined> {
    const { workbooks, check } = plan;
    const gazetteer = await loadGazetteer();
    if (question.kind === 'match') {
      const { province, asOf } = question;
      const options = province === undefined ? { asOf } : { asOf, province };
      this.result = analyseUnits(workbooks, check, gazetteer, options);
      return { kind: 'matched', view: viewOf(this.result, gazetteer) };
    }
    if (!this.result) return undefined;
    const beside = sideBySideSheets(workbooks, check, gazetteer, this.result.asOf);
    return { kind: 'planned', plan: mappingPlan(workbooks, answered(this.result, question.answers), beside) };
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
    questions: unitQuestions(rows),
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

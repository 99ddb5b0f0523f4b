import { decimal, equals, subtract } from '../../decimal';
import type { PlanFact, PlanRecord } from '../../records/plan-record';
import { roundDays, type RoundDay } from '../../records/round-days';
import type { Deadline } from '../facts/deadlines';
import type { TextFact } from '../facts/fact';
import type { PlanIdentity } from '../facts/plan-identity';
import type { RoundDate } from '../../findings/text-papers';
import type { TextAppendix } from '../../findings/text-appendices';
import { claimOf } from './claims';
import { placeOf, type Outcome } from './outcome';
import { isBefore } from './raised';

/** What the plan sheet notes down of the plan: products of before its period, rounds of assessment. */
export function checkPlanSheet(
  facts: readonly TextFact[],
  deadlines: readonly Deadline[],
  plan: PlanRecord | undefined,
  { period }: PlanIdentity,
  file: string,
): Outcome[] {
  if (!plan) return [];
  return [
    ...BASELINES.flatMap(([fact, stars]) => baseline(facts, plan, { fact, stars, period }, file)),
    ...rounds(deadlines, plan, 'roundDays', ['province'], file),
    ...rounds(deadlines, plan, 'proposalDays', ['district', 'commune'], file),
  ];
}

const BASELINES: readonly (readonly [PlanFact & `baseline${string}`, number | undefined])[] = [
  ['baselineTotal', undefined],
  ['baseline3', 3],
  ['baseline4', 4],
  ['baseline5', 5],
];

const KINDS: readonly string[] = ['recognised-products', 'cumulative-products', 'valid-products'];

function baseline(
  facts: readonly TextFact[],
  plan: PlanRecord,
  {
    fact: id,
    stars,
    period,
  }: {
    readonly fact: PlanFact & `baseline${string}`;
    readonly stars: number | undefined;
    readonly period: PlanIdentity['period'];
  },
  file: string,
): Outcome[] {
  const [given, cell] = [plan[id], plan.cells[id]];
  if (typeof given !== 'number' || !cell) return [];
  const value = decimal(given);
  const told = facts.flatMap((fact, index) => {
    const { about, family, each, values, comparator } = fact;
    const isOfBefore = isBefore(fact, period) || (fact.done && !about.period);
    const isAll = about.unit === undefined && about.group === undefined && KINDS.includes(about.indicator);
    const isStar = about.stars?.join() === stars?.toString();
    const isPlain =
      family === 'product' && each === undefined && values.length === 1 && comparator === 'exactly';
    return isOfBefore && isAll && isStar && isPlain && (stars !== undefined || !fact.part) ? [index] : [];
  });
  const holds = told.find((index) => equals(facts[index]?.values[0] ?? decimal(-1), value));
  if (holds !== undefined) return [{ rule: 'text-appendix', verdict: 'pass', facts: [holds], cells: [cell] }];
  const [only, more] = told;
  const fact = facts[only ?? -1];
  // Of several figures of before any may be meant.
  if (only === undefined || more !== undefined || !fact) return [];
  const found = claimOf(fact).value;
  const finding: TextAppendix = {
    rule: 'text-appendix',
    severity: 'warning',
    verdict: 'fail',
    cells: [cell],
    parts: [],
    places: [placeOf(file, fact)],
    subject: { layout: 'plan' },
    told: fact,
    found,
    expected: value,
    difference: subtract(found, value),
    reason: 'period',
  };
  return [{ rule: 'text-appendix', verdict: 'fail', facts: [only], cells: [cell], finding }];
}

/** Rounds of the text by their number, beside the days of the sheet in their order. */
function rounds(
  deadlines: readonly Deadline[],
  plan: PlanRecord,
  id: 'roundDays' | 'proposalDays',
  levels: readonly string[],
  file: string,
): Outcome[] {
  const cell = plan.cells[id];
  const days = plan[id] === undefined ? undefined : roundDays(plan[id]);
  if (!cell || !days) return [];
  return deadlines.flatMap((deadline): Outcome[] => {
    const { kind, round, level, day, months, year, paragraph, quote } = deadline;
    const planned = days[(round ?? 0) - 1];
    if (kind !== 'round' || !planned || level === undefined || !levels.includes(level) || day === undefined)
      return [];
    const [month] = months;
    const told: RoundDay = {
      day: `${String(month ?? 0).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
      ...(year === undefined ? {} : { year }),
    };
    const isSame = told.day === planned.day && (!told.year || !planned.year || told.year === planned.year);
    if (isSame) return [{ rule: 'round-date', verdict: 'pass', facts: [] }];
    const finding: RoundDate = {
      rule: 'round-date',
      severity: 'warning',
      verdict: 'fail',
      cells: [cell],
      parts: [],
      places: [{ file, paragraph, quote }],
      round: round ?? 0,
      told: shown(told),
      planned: shown(planned),
    };
    return [{ rule: 'round-date', verdict: 'fail', facts: [], finding }];
  });
}

/** `05/10/2023`, as the text writes it. */
function shown({ day, year }: RoundDay): string {
  const [month = '', date = ''] = day.split('-');
  return [date, month, ...(year === undefined ? [] : [String(year)])].join('/');
}

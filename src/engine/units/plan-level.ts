import { yearsOf } from '../records/plan-years';
import type { Records } from '../records/records';
import { DISTRICTS_UNTIL, levelOn } from './level';

/** Districts ended within this year. */
const DISTRICTS_ENDED = Number(DISTRICTS_UNTIL.slice(0, 4));

/**
 * Whether a plan's rows are districts or communes. A plan of a day that has no districts is one of communes, whatever
 * its sheets still list; else it is what its own sheet or its list of units says; one that nobody dates, of years
 * without districts, is of communes too.
 */
export function planLevel(records: Leveled, time: PlanTime = {}): 'district' | 'commune' {
  return levelSaid(records, time) ?? 'district';
}

type Leveled = Pick<Records, 'plan' | 'units' | 'products' | 'budget'>;

/** The level as the plan's day, its sheets or its years say it; undefined where none does. */
export function levelSaid(
  records: Leveled,
  { years = yearsOf(records), date = records.plan?.date }: PlanTime = {},
): 'district' | 'commune' | undefined {
  const { plan, units } = records;
  const dated = date === undefined ? undefined : levelOn(date);
  if (dated === 'commune') return 'commune';
  const communes = units.filter(({ level }) => level === 'commune').length;
  const districts = units.filter(({ level }) => level === 'district').length;
  const listed = communes > districts ? 'commune' : districts > 0 ? 'district' : undefined;
  const known = plan?.level ?? listed ?? dated;
  if (known || years.length === 0) return known;
  return Math.min(...years) > DISTRICTS_ENDED ? 'commune' : 'district';
}

/** What is said of a plan's time beside its sheets. */
interface PlanTime {
  readonly years?: readonly number[];
  /** `YYYY-MM-DD`. */
  readonly date?: string | undefined;
}

/** Whether products are told by their communes and not by the districts that sent them. */
export function isByCommune(records: Leveled, time: PlanTime = {}): boolean {
  return (
    records.products.some(({ commune }) => commune !== undefined) && planLevel(records, time) === 'commune'
  );
}

import { orderOf, type Deadline } from '../facts/deadlines';
import { isDay, type PlanIdentity } from '../facts/plan-identity';
import type { DeadlineOrder, TextDate } from '../../findings/text-papers';
import { yearOutside } from './identity';
import type { Outcome } from './outcome';

/** Dates that exist, inside the plan's years, in an order in which the work can be done. */
export function checkDeadlines(
  deadlines: readonly Deadline[],
  identity: PlanIdentity,
  file: string,
): Outcome[] {
  return [
    ...deadlines.flatMap((each) => [...impossible(each, file), ...outside(each, identity, file)]),
    ...orderOfReports(deadlines, file),
    ...orderOfRounds(deadlines, file),
  ];
}

function impossible({ day, months, quarters, year, paragraph, quote }: Deadline, file: string): Outcome[] {
  const [month] = months;
  const wrongDay = day !== undefined && month !== undefined && !isDay(day, month, year);
  const [quarter] = quarters;
  const wrongQuarter =
    quarters.length === 1 && month !== undefined && quarter !== undefined && Math.ceil(month / 3) !== quarter;
  if (!wrongDay && !wrongQuarter) return [];
  const finding: TextDate = {
    rule: 'text-date',
    severity: 'warning',
    verdict: 'fail',
    cells: [],
    parts: [],
    places: [{ file, paragraph, quote }],
    text: day === undefined ? '' : `${day}/${month ?? ''}${year === undefined ? '' : `/${year}`}`,
  };
  return [{ rule: 'text-date', verdict: 'fail', facts: [], finding }];
}

function outside(
  { year, months, paragraph, quote }: Deadline,
  identity: PlanIdentity,
  file: string,
): Outcome[] {
  return year === undefined ? [] : yearOutside({ year, months }, identity, { file, paragraph, quote });
}

/** Who reports to a higher office reports no sooner than those who report to it. */
function orderOfReports(deadlines: readonly Deadline[], file: string): Outcome[] {
  const reports = deadlines.filter(
    ({ kind, receiver, day }) => kind === 'report' && receiver > 0 && day !== undefined,
  );
  // Half-yearly reports come around the middle of the year, yearly ones at its end.
  const half = ({ months }: Deadline): boolean => (months[0] ?? 12) <= 8;
  return pairs(reports).flatMap(([a, b]): Outcome[] => {
    const [lower, higher] = a.receiver < b.receiver ? [a, b] : [b, a];
    if (a.receiver === b.receiver || half(a) !== half(b) || a.year !== b.year) return [];
    return [ordered('levels', lower, higher, file)];
  });
}

const RANK = { commune: 1, district: 2, province: 3, centre: 4 } as const;

/** One level's rounds follow each other, and a lower level's round comes before the higher one's. */
function orderOfRounds(deadlines: readonly Deadline[], file: string): Outcome[] {
  const rounds = deadlines.filter(({ kind }) => kind === 'round');
  return pairs(rounds).flatMap(([a, b]): Outcome[] => {
    if (a.round === undefined || b.round === undefined || a.year !== b.year) return [];
    if (a.level === b.level && b.round === a.round + 1) return [ordered('rounds', a, b, file)];
    if (a.round !== b.round || !a.level || !b.level || a.level === b.level) return [];
    const [lower, higher] = RANK[a.level] < RANK[b.level] ? [a, b] : [b, a];
    return [ordered('levels', lower, higher, file)];
  });
}

function ordered(what: DeadlineOrder['what'], first: Deadline, second: Deadline, file: string): Outcome {
  if (orderOf(first) <= orderOf(second)) return { rule: 'deadline-order', verdict: 'pass', facts: [] };
  const finding: DeadlineOrder = {
    rule: 'deadline-order',
    severity: 'warning',
    verdict: 'fail',
    cells: [],
    parts: [],
    places: [first, second].map(({ paragraph, quote }) => ({ file, paragraph, quote })),
    what,
    earlier: shownDeadline(first),
    later: shownDeadline(second),
  };
  return { rule: 'deadline-order', verdict: 'fail', facts: [], finding };
}

/** `15/6`, `20/3/2023`, `tháng 5 - 6` without its word: as dates are typed. */
export function shownDeadline({
  day,
  months,
  quarters,
  year,
}: Pick<Deadline, 'day' | 'months' | 'quarters' | 'year'>): string {
  const month =
    months.length > 0
      ? months.join(' - ')
      : quarters.map((quarter) => ['I', 'II', 'III', 'IV'][quarter - 1]).join(' - ');
  return [
    ...(day === undefined ? [] : [String(day).padStart(2, '0')]),
    month,
    ...(year === undefined ? [] : [String(year)]),
  ].join('/');
}

function pairs<T>(list: readonly T[]): (readonly [T, T])[] {
  return list.flatMap((a, index) => list.slice(index + 1).map((b) => [a, b] as const));
}

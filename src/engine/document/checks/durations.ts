import { compare, decimal, subtract, type Decimal } from '../../decimal';
import { daysBetween } from '../../tallying/calendar';
import { isoOf } from '../facts/plan-identity';
import type { ReadFacts } from '../facts/read-facts';
import type { TextEquation } from '../../findings/text-figures';
import { warnedAt, type Outcome } from './outcome';

/** Between the first day and the last: `từ ngày 21/8/2024 đến hết ngày 25/8/2024`. */
const TO = /^\s*(?:đến|tới|-|–)\s*(?:hết\s+)?(?:ngày\s+)?$/u;
const FROM = /(?<!\p{L})từ\s+(?:ngày\s+)?$/u;
/** Days of work are fewer than those of the calendar. */
const FEWER = /trừ|làm việc|không kể|thực tế/iu;
const ANY_YEAR = 2023;
const AHEAD = /^[^\d.;]{0,20}$/u;

/**
 * `Thời gian: 05 ngày, từ ngày 21/8/2024 đến ngày 25/8/2024`: so many days, and from which to which, right beside each
 * other. Both ways of counting hold, with the last day and without it.
 */
export function checkDurations({ facts, lexed }: ReadFacts, file: string): Outcome[] {
  return facts.flatMap((fact, index): Outcome[] => {
    const { family, measure, values, comparator, each, paragraph, start, end } = fact;
    const [stated] = values;
    if (family !== 'time' || measure !== 'day' || !stated || comparator !== 'exactly') return [];
    if (values.length > 1 || each !== undefined || FEWER.test(fact.sentence)) return [];
    const read = lexed[paragraph];
    if (!read) return [];
    const span = read.dates.flatMap((first, at) => {
      const last = read.dates[at + 1];
      const isSpan =
        last &&
        FROM.test(read.lower.slice(0, first.start)) &&
        TO.test(read.lower.slice(first.end, last.start));
      if (!isSpan) return [];
      const between =
        first.start >= end ? read.lower.slice(end, first.start) : read.lower.slice(last.end, start);
      const words = between.replace(/^\s*ngày/u, '').replace(FROM, '');
      return AHEAD.test(words) ? [[first, last] as const] : [];
    });
    const [[first, last] = [], more] = span;
    // Days without a year are counted in any; that of the text would say no more, but for a 29 February.
    const year = last?.year ?? ANY_YEAR;
    const [from, to] = [first && isoOf({ year, ...first }), last && isoOf({ ...last, year })];
    if (more || from === undefined || to === undefined) return [];
    const days = daysBetween(from, to);
    const isOneMonth = from.slice(0, 7) === to.slice(0, 7);
    const [one, other] = [from, to].map((iso) => decimal(Number(iso.slice(8)))) as [Decimal, Decimal];
    const indices = [index];
    if ([days, days + 1].some((count) => compare(stated, decimal(count)) === 0))
      return [{ rule: 'text-equation', verdict: 'pass', facts: indices }];
    const expected = decimal(days + 1);
    const finding: TextEquation = {
      rule: 'text-equation',
      ...warnedAt(file, [fact]),
      told: fact,
      terms: [...(isOneMonth ? [other, one] : [decimal(days)]), decimal(1)],
      signs: isOneMonth ? ['−', '+'] : ['+'],
      expected,
      found: stated,
      difference: subtract(stated, expected),
    };
    return [{ rule: 'text-equation', verdict: 'fail', facts: indices, finding }];
  });
}

/** A day of a year, or of every year where none is said. */
export interface RoundDay {
  readonly year?: number;
  /** `MM-DD`. */
  readonly day: string;
}

const DAY =
  /^(?:(?:đợt|lần)\s*\d\s*:?\s*)?(?:trước\s*)?(?:ngày\s*)?(\d{1,2})[/.-](\d{1,2})(?:[/.-]((?:19|20)\d\d))?$/iu;

/**
 * The days of a plan's rounds of assessment: `31/3; 30/11`, `đợt 1: 31/3/2023; đợt 2: 30/11/2023`. Undefined where
 * something else stands there.
 */
export function roundDays(text: string): readonly RoundDay[] | undefined {
  const parts = text
    .split(/[;,\n]|\s(?:và)\s/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const days = parts.map(dayOf);
  return days.length > 0 && days.every((day) => day !== undefined) ? days : undefined;
}

const LONGEST = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function dayOf(text: string): RoundDay | undefined {
  const match = DAY.exec(text) ?? /^((?:19|20)\d\d)-(\d\d)-(\d\d)/u.exec(text);
  if (!match) return undefined;
  const isIso = match[1]?.length === 4;
  const [day, month, year] = isIso ? [match[3], match[2], match[1]] : [match[1], match[2], match[3]];
  const [d, m] = [Number(day), Number(month)];
  if (m < 1 || m > 12 || d < 1 || d > (LONGEST[m - 1] ?? 0)) return undefined;
  const told = `${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
  return { day: told, ...(year === undefined ? {} : { year: Number(year) }) };
}

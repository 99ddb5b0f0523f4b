import type { DateToken, DocumentToken, Lexed } from '../../language/tokens';
import type { ReadFacts } from './read-facts';

/** What a plan says of itself at its head. */
export interface PlanIdentity {
  /** `2581/KH-UBND`, and where. */
  readonly number?: { readonly text: string; readonly paragraph: number };
  readonly date?: { readonly iso: string; readonly paragraph: number };
  /** Where it was written: the unit whose plan it is, without its kind. */
  readonly place?: string;
  /** The years of its title. */
  readonly period?: { readonly from: number; readonly to: number; readonly paragraph: number };
}

/** How far down the head of a plan reaches at most. */
const HEAD = 25;

/** Reads number, date and period off the head of a plan; what is not there is absent. */
export function planIdentity({ lexed, text }: Pick<ReadFacts, 'lexed' | 'text'>): PlanIdentity {
  const head = lexed.slice(0, HEAD);
  const basis = text.paragraphs.findIndex(({ text: words }) =>
    /^(?:-\s*)?(?:căn cứ|xét đề nghị|theo đề nghị)/iu.test(words),
  );
  const before = basis > 0 && basis < HEAD ? head.slice(0, basis) : head;
  const numbered = before.findIndex(
    ({ lower, documents }) => /^\s*số\s*:/u.test(lower) && documents.length > 0,
  );
  const number = before[numbered]?.documents[0];
  const dated = before.findIndex(
    ({ lower, dates }) =>
      /,\s*ngày/u.test(lower) &&
      lower.length < 80 &&
      dates.some(({ day, year }) => day !== undefined && year !== undefined),
  );
  const date = before[dated]?.dates.map(isoOf).find((iso) => iso !== undefined);
  const period = titlePeriod(before);
  const place = before[dated]?.text.split(/,\s*ngày/iu)[0]?.trim();
  return {
    ...(number ? { number: { text: documentName(number), paragraph: numbered } } : {}),
    ...(date !== undefined ? { date: { iso: date, paragraph: dated } } : {}),
    ...(place === undefined || place === '' ? {} : { place }),
    ...(period ? { period } : {}),
  };
}

/** The title begins with `KẾ HOẠCH` and may go on over a line or two. */
function titlePeriod(head: readonly Lexed[]): PlanIdentity['period'] {
  const title = head.findIndex(
    // "Kế hoạch năm 2024: phát triển mới 50 sản phẩm" is no title.
    ({ lower }) => /^\s*(?:kế hoạch|đề án|chương trình)(?!\s+số)(?![^:]*:\s*\S)/u.test(lower),
  );
  if (title < 0) return decisionPeriod(head);
  for (let at = title; at < Math.min(title + 4, head.length); at++) {
    const read = head[at];
    if (!read || (at > title && (read.documents.length > 0 || read.lower.length > 400))) return undefined;
    const ranges = read.periods.filter(({ mode }) => mode === 'in');
    const [first] = ranges;
    // "đến hết năm 2025 và định hướng năm 2026"
    const end = read.periods.find(({ mode, to }) => mode === 'by' && first !== undefined && to <= first.to);
    const isAhead = end !== undefined && first !== undefined && end.start < first.start;
    if (first) return { from: isAhead ? end.to : (first.from ?? first.to), to: first.to, paragraph: at };
  }
  return undefined;
}

/** `QUYẾT ĐỊNH` and, right under it, the project or plan that it approves. */
function decisionPeriod(head: readonly Lexed[]): PlanIdentity['period'] {
  const title = head.findIndex(({ lower }) => /^\s*quyết định\s*$/u.test(lower));
  const at = head.findIndex(
    ({ lower }, index) =>
      title >= 0 &&
      index > title &&
      index <= title + 2 &&
      /phê duyệt|ban hành/u.test(lower) &&
      /đề án|kế hoạch|chương trình/u.test(lower),
  );
  const range = head[at]?.periods.find(
    ({ mode, from, to }) => mode === 'in' && from !== undefined && from < to,
  );
  return range?.from === undefined ? undefined : { from: range.from, to: range.to, paragraph: at };
}

/** A document as it is cited: `2581/KH-UBND`. */
export function documentName({ number, symbol }: DocumentToken): string {
  return `${number}/${symbol}`;
}

/** `2022-11-07`; undefined where the day, the month or the year is not said or is none. */
export function isoOf({ day, months, year }: DateToken): string | undefined {
  const [month] = months;
  if (day === undefined || month === undefined || year === undefined || !isDay(day, month, year))
    return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** True for a day that the month has; without a year a leap day is one. */
export function isDay(day: number, month: number, year: number | undefined): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  const leap = year === undefined || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0));
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day <= (days[month - 1] ?? 0);
}

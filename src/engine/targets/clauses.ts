import { quantitiesIn, withoutOtherDigits, type Quantity } from './quantities';

/** A piece of a sentence with one planned value in it. */
export interface Clause {
  /** The clause's own words, and short ones that go on listing behind it. */
  readonly text: string;
  /** What stands before it, from the clause of the former value on. */
  readonly lead: string;
  /** All from the former value's clause to the next one's. */
  readonly context: string;
  /** In `text`. */
  readonly quantity: Quantity;
}

/** Where a sentence is cut: not at the comma of a decimal, nor at the point of thousands. */
const CUT = /[;()\n]|,(?!\d)|\.(?=\s|$)/gu;

/** Behind a comma, so few words go on listing what the clause began: `HTX, doanh nghiệp`; `3 sao, 4 sao`. */
const MOST_LISTED_WORDS = 5;

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Takes a sentence apart into one clause for each planned value; empty where it names none. */
export function clausesOf(text: string): Clause[] {
  const quantities = quantitiesIn(text);
  if (quantities.length === 0) return [];
  const spans = spansOf(text).flatMap((span) => perQuantity(text, span, quantities));
  const bearing = spans.map((span) =>
    quantities.find(({ start }) => start >= span.start && start < span.end),
  );
  return spans.flatMap((span, index): Clause[] => {
    const quantity = bearing[index];
    if (!quantity) return [];
    const former = bearing.findLastIndex((other, at) => at < index && other !== undefined);
    const next = bearing.findIndex((other, at) => at > index && other !== undefined);
    const begins = former < 0 ? 0 : (spans[former + 1]?.start ?? span.start);
    const ends = next < 0 ? text.length : (spans[next]?.start ?? text.length);
    const own = listed(text, span, spans.slice(index + 1, next < 0 ? undefined : next));
    return [
      {
        text: text.slice(span.start, own),
        lead: text.slice(begins, span.start),
        context: text.slice(begins, ends),
        quantity: { ...quantity, start: quantity.start - span.start, end: quantity.end - span.start },
      },
    ];
  });
}

function spansOf(text: string): Span[] {
  const masked = withoutOtherDigits(text);
  const spans: Span[] = [];
  let start = 0;
  for (const { index } of masked.matchAll(CUT)) {
    spans.push({ start, end: index });
    start = index + 1;
  }
  return [...spans, { start, end: text.length }];
}

/** A span with several values is cut at the `và` before each further one; without it they stay together. */
function perQuantity(text: string, span: Span, quantities: readonly Quantity[]): Span[] {
  const inside = quantities.filter(({ start }) => start >= span.start && start < span.end);
  const spans: Span[] = [];
  let start = span.start;
  for (const [index, { start: at }] of inside.entries()) {
    const before = inside[index - 1];
    const and = before ? text.slice(before.end, at).lastIndexOf(' và ') : -1;
    if (!before || and < 0) continue;
    spans.push({ start, end: before.end + and });
    start = before.end + and + 4;
  }
  return [...spans, { start, end: span.end }];
}

/** Where the clause's own words end, short listed ones behind its commas included. */
function listed(text: string, span: Span, following: readonly Span[]): number {
  let end = span.end;
  for (const next of following) {
    const words = text.slice(next.start, next.end).trim().split(/\s+/u).length;
    if (text[next.start - 1] !== ',' || words > MOST_LISTED_WORDS) break;
    end = next.end;
  }
  return end;
}

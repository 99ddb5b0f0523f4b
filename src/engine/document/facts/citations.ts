import { fold } from '../../text/fold';
import type { ReadFacts } from './read-facts';
import type { DateToken, DocumentToken } from '../../language/tokens';
import { documentName, isoOf } from './plan-identity';

/** A document as a text cites it. */
export interface Citation {
  readonly name: string;
  /** The date right behind it. */
  readonly date?: string;
  /** The first words behind `của`, folded; empty where nobody is named. */
  readonly issuer: string;
  readonly paragraph: number;
  readonly quote: string;
  /** `kèm theo Kế hoạch số …`: the plan itself. */
  readonly isSelf: boolean;
}

/** Every document that the paragraphs cite; the plan's own head is none. */
export function citationsOf({ lexed }: ReadFacts, head: number | undefined): Citation[] {
  return lexed.flatMap((read, paragraph) =>
    paragraph === head
      ? []
      : read.documents.map((token): Citation => {
          const date = dateBehind(read.dates, token, read.lower);
          const end = date?.end ?? token.end;
          const behind = read.text.slice(end, end + 80);
          const issuer = /^\s*(?:,)?\s*của\s+([\p{L}\s]+)/u.exec(behind)?.[1] ?? '';
          const before = read.lower.slice(Math.max(0, token.start - 60), token.start);
          const iso = date && isoOf(date);
          return {
            name: documentName(token),
            ...(iso === undefined ? {} : { date: iso }),
            issuer: fold(issuer).split(' ').slice(0, 2).join(' '),
            paragraph,
            quote: read.text
              .slice(Math.max(0, before.lastIndexOf(' ', 40) + token.start - before.length), end)
              .trim(),
            isSelf:
              isCaption(read.lower) &&
              /kèm theo\s+(?:kế hoạch|quyết định|đề án)\s*(?:số\s*:?)?\s*$/u.test(before),
          };
        }),
  );
}

/** The line under an appendix's title, not a sentence that cites another document's appendix. */
function isCaption(lower: string): boolean {
  return /^\s*\(?\s*(?:ban hành\s+)?kèm theo/u.test(lower) && lower.length < 200;
}

/** `… số 34/QĐ-UBND ngày 23/01/2019`. */
function dateBehind(
  dates: readonly DateToken[],
  { end }: DocumentToken,
  lower: string,
): DateToken | undefined {
  return dates.find(
    (date) =>
      date.start >= end && /^[\s,(]*(?:ban hành\s*)?(?:ngày\s*)?$/u.test(lower.slice(end, date.start)),
  );
}

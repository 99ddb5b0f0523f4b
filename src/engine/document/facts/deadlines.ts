import { clean } from '../../text/fold';
import { sentencesOf } from '../../language/clauses';
import type { ReadFacts } from './read-facts';
import { lineage } from './structure';
import type { DateToken, Lexed } from '../../language/tokens';

/** A day, a month or a quarter by which something is to be done. */
export interface Deadline {
  readonly kind: 'report' | 'round' | 'time';
  /** `before`: by then; `in`: during it. */
  readonly mode: 'before' | 'in';
  readonly day?: number;
  readonly months: readonly number[];
  readonly quarters: readonly number[];
  /** Absent where it comes every year. */
  readonly year?: number;
  /** The number of the round of assessment. */
  readonly round?: number;
  /** The level whose round it is. */
  readonly level?: Level;
  /** Whom a report goes to, the higher the later in the chain; 0 where nobody is named. */
  readonly receiver: number;
  readonly paragraph: number;
  readonly quote: string;
}

/** Whose deadline it is. */
export type Level = 'commune' | 'district' | 'province' | 'centre';

const LEVELS: readonly (readonly [RegExp, Level])[] = [
  [/(?:cấp xã|xã, phường|(?:ubnd|(?:ủy|uỷ) ban nhân dân) (?:các )?xã)/u, 'commune'],
  [/(?:cấp huyện|huyện, thị xã)/u, 'district'],
  [/(?:cấp tỉnh|cấp thành phố)/u, 'province'],
  [/(?:cấp quốc gia|cấp trung ương|trung ương)/u, 'centre'],
];

/** Whom reports go to, from the lowest. */
const RECEIVERS: readonly RegExp[] = [
  /(?:ubnd|ủy ban nhân dân|uỷ ban nhân dân)\s+(?:các\s+)?(?:cấp\s+)?xã/u,
  /(?<!\p{L})phòng\s/u,
  /(?:ubnd|ủy ban nhân dân|uỷ ban nhân dân)\s+(?:các\s+)?(?:cấp\s+)?huyện/u,
  /(?<!\p{L})(?:sở|văn phòng điều phối|chi cục)\s/u,
  /(?:ubnd|ủy ban nhân dân|uỷ ban nhân dân)\s+(?:cấp\s+)?(?:tỉnh|thành phố)/u,
  /(?<!\p{L})(?:bộ\s+(?:nông|nn)|trung ương|chính phủ)/u,
];

/** Every date of work in a text, in the order of the page. */
export function deadlinesOf(read: ReadFacts, head: readonly (number | undefined)[]): Deadline[] {
  return read.lexed.flatMap((each, paragraph) => {
    if (head.includes(paragraph) || each.dates.length === 0) return [];
    const sentences = sentencesOf(each);
    return each.dates.flatMap((token) => {
      if (token.ofDocument) return [];
      const span = sentences.find(({ start, end }) => token.start >= start && token.start <= end);
      return span ? deadline(each, token, span, paragraph, read) : [];
    });
  });
}

function deadline(
  each: Lexed,
  token: DateToken,
  { start, end }: { readonly start: number; readonly end: number },
  paragraph: number,
  read: ReadFacts,
): Deadline[] {
  const sentence = each.lower.slice(start, end);
  const before = each.lower.slice(start, token.start);
  // What another office does stands behind the next semicolon.
  const from = sentence.lastIndexOf(';', token.start - start) + 1;
  const semicolon = sentence.indexOf(';', token.end - start);
  const part = sentence.slice(from, semicolon < 0 ? undefined : semicolon);
  const report = /báo cáo/u.test(sentence) && token.day !== undefined;
  // A report of its own is no round of the sentence before it: "… đợt 2 trước 30/9. Báo cáo kết quả trước 05/12".
  const since = report && /báo cáo/u.test(part) ? start + from : 0;
  const round = roundBehind(each, token) ?? roundOf(withoutRoundsBehind(each, token).slice(since));
  const isTime =
    /(?:thời gian|thời hạn|hoàn thành|chậm nhất|trước\s*(?:ngày\s*)?$|trình|nghiệm thu)/u.test(before) ||
    lineage(read.placements, paragraph)
      .slice(1)
      .some((at) =>
        /(?:thời gian|tiến độ|lộ trình|lịch)/iu.test(read.text.paragraphs[at]?.text.slice(0, 80) ?? ''),
      );
  if (!report && round === undefined && !isTime) return [];
  const level = round === undefined ? undefined : levelOfRound(part, sentence, read, paragraph);
  return [
    {
      kind: round !== undefined ? 'round' : report ? 'report' : 'time',
      mode:
        /(?:trước|chậm nhất|hạn|xong|đến)\s*(?:hết\s*)?(?:ngày\s*)?$/u.test(before) || token.day !== undefined
          ? 'before'
          : 'in',
      ...(token.day === undefined ? {} : { day: token.day }),
      months: token.months,
      quarters: token.quarters,
      ...(token.year === undefined ? {} : { year: token.year }),
      ...(round === undefined ? {} : { round }),
      ...(level ? { level } : {}),
      receiver: report
        ? receiverOf(part, token.end - start - from) || receiverOf(sentence, token.end - start)
        : 0,
      paragraph,
      quote: clean(each.text.slice(start, end)).replace(/[\s;:.]+$/u, ''),
    },
  ];
}

/** `trước ngày 30/4/2026 (đợt 1)`, `30/4 đối với đợt 1`: words right behind a date that say whose it is. */
const BEHIND = /^\s*(?:\([^();]*\)|(?:của|cho|đối với)\s[^();,.]{0,30})/u;

function roundBehind({ lower }: Lexed, { end }: DateToken): number | undefined {
  return roundOf(BEHIND.exec(lower.slice(end))?.[0] ?? '');
}

/** What stands before a date, without the rounds that stand behind others and are theirs. */
function withoutRoundsBehind({ lower, dates }: Lexed, token: DateToken): string {
  return dates
    .filter((other) => other.end <= token.start)
    .reduce(
      (text, { end }) => {
        const behind = BEHIND.exec(text.slice(end))?.[0] ?? '';
        return text.slice(0, end) + ' '.repeat(behind.length) + text.slice(end + behind.length);
      },
      lower.slice(0, token.start),
    );
}

/** `Đánh giá đợt 1 (…): hoàn thành trước ngày 20/3/2023`. */
function roundOf(before: string): number | undefined {
  const found = [
    ...before.matchAll(
      /(?<!\p{L})(?:đợt|vòng|lần)\s*(?:thứ\s*)?0?(\d|i{1,3}|một|hai|ba|nhất)(?![\p{L}\d])/gu,
    ),
  ].at(-1)?.[1];
  if (found === undefined) return undefined;
  return { i: 1, ii: 2, iii: 3, một: 1, nhất: 1, hai: 2, ba: 3 }[found] ?? Number(found);
}

/**
 * Who acts up to the semicolon; else whom the head of the sentence names ("Đánh giá cấp tỉnh: đợt 1 …; đợt 2 …"), or
 * the paragraph or a line above it. Where only other parts of the sentence name somebody, those have days of their own.
 */
function levelOfRound(part: string, sentence: string, read: ReadFacts, paragraph: number): Level | undefined {
  const head = /^[^:;\d]*:/u.exec(sentence)?.[0] ?? '';
  const own = levelIn(part) ?? levelIn(head);
  return own ?? (part !== sentence && levelIn(sentence) ? undefined : levelOf(read, paragraph));
}

/** The level that the paragraph, or a short line not far above it, names alone. */
function levelOf({ lexed }: ReadFacts, paragraph: number): Level | undefined {
  for (let at = paragraph; at >= Math.max(0, paragraph - 6); at--) {
    const lower = lexed[at]?.lower ?? '';
    if (at < paragraph && lower.length > 120) continue;
    const named = levelIn(lower);
    if (named) return named;
  }
  return undefined;
}

function levelIn(lower: string): Level | undefined {
  const named = LEVELS.filter(([pattern]) => pattern.test(lower));
  return named.length === 1 ? named[0]?.[1] : undefined;
}

/** The first office that stands behind the date, else the last before it. */
function receiverOf(sentence: string, at: number): number {
  const rankIn = (text: string): number => {
    const found = RECEIVERS.flatMap((pattern, rank) => {
      const place = pattern.exec(text)?.index;
      return place === undefined ? [] : [{ place, rank: rank + 1 }];
    }).sort((a, b) => a.place - b.place);
    return found[0]?.rank ?? 0;
  };
  const behind = /(?:báo cáo|gửi|về|trình)[\s\S]*/u.exec(sentence.slice(at))?.[0] ?? '';
  const to = /(?:gửi\s+về|gửi|về|báo cáo(?!\s+kết quả))\s+([\s\S]*)/u.exec(behind)?.[1] ?? behind;
  const ahead = /báo cáo(?![\s\S]*báo cáo)[\s\S]*/u.exec(sentence.slice(0, at))?.[0] ?? '';
  const said = /báo cáo[\s\S]*/u.exec(sentence)?.[0] ?? '';
  return rankIn(to) || rankIn(ahead) || rankIn(said);
}

/** Days since the year began, or since year 0 where it is said: for sorting and comparing. */
export function orderOf({
  day,
  months,
  quarters,
  year,
}: Pick<Deadline, 'day' | 'months' | 'quarters' | 'year'>): number {
  const month = months.at(-1) ?? (quarters.at(-1) ?? 4) * 3;
  return (year ?? 0) * 372 + month * 31 + (day ?? 31);
}

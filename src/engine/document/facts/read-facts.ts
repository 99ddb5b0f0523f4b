import type { TargetPeriod } from '../../targets/target';
import { add, compare, decimal, equals, shift, type Decimal } from '../../decimal';
import { DONG_EXPONENT } from '../../text/measure-unit';
import { clean } from '../../text/fold';
import { clausesOf, sentencesOf, type Clause } from '../../language/clauses';
import type { About, Belonging, FactIndicator, PartKind, TextFact } from './fact';
import { lex, type Lexed } from '../../language/lex';
import { nounIn, type NounAt } from '../../language/nouns';
import type { PlanText } from '../plan-text';
import { periodWithin, readClause, type ClauseReading } from '../../language/read-clause';
import { lineage, placementsOf, type Placement } from './structure';
import { unreadIn, type UnreadFigure } from './unread-figures';
import { unitNamed } from '../../language/units-named';

/** A plan's text as read: its figures, and what the checks need besides. */
export interface ReadFacts {
  readonly text: PlanText;
  readonly facts: readonly TextFact[];
  readonly lexed: readonly Lexed[];
  readonly placements: readonly Placement[];
  /** Digits that were taken for nothing. */
  readonly unread: readonly UnreadFigure[];
}

interface Draft extends Omit<TextFact, 'about' | 'part'> {
  readonly reading: ClauseReading;
  readonly clause: Clause;
}

/** A text stays the same object while the sheets beside it change. */
const known = new WeakMap<PlanText, ReadFacts>();

/** Reads every figure of a text. Pure; never fails: what is not understood is no fact. */
export function readFacts(text: PlanText): ReadFacts {
  const before = known.get(text);
  if (before) return before;
  const read = readAll(text);
  known.set(text, read);
  return read;
}

function readAll(text: PlanText): ReadFacts {
  const { paragraphs } = text;
  const placements = placementsOf(paragraphs);
  const lexed = paragraphs.map((paragraph) => lex(paragraph.text));
  const closing = closingOf(paragraphs);
  const drafts = lexed.flatMap((each, paragraph) => (closing(paragraph) ? [] : draftsOf(each, paragraph)));
  const parts = belongingsOf(drafts, lexed, placements);
  const facts: TextFact[] = [];
  const carried = new Map<string, TargetPeriod>();
  for (const [index, { reading, clause, ...draft }] of drafts.entries()) {
    const part = parts[index];
    const parent = part ? facts[part.to] : undefined;
    const sentence = `${draft.paragraph} ${clause.sentence}`;
    const own = reading.period ?? parent?.about.period ?? carried.get(sentence);
    const period = own ?? contextPeriod(draft.paragraph, lexed, placements, drafts);
    if (reading.period && clause.depth === 0 && !reading.done) carried.set(sentence, reading.period);
    const here = lexed[draft.paragraph];
    const unit = here && unitNamed(here.text, clause.leadStart, clause.end, draft.start);
    facts.push({
      ...draft,
      // Parts of what has happened have happened.
      done: draft.done || (parent?.done ?? false),
      about: aboutOf(reading, parent?.about, period, unit ?? parent?.about.unit),
      ...(part ? { part } : {}),
    });
  }
  const unread = lexed.flatMap((each, paragraph) => (closing(paragraph) ? [] : unreadIn(each, paragraph)));
  return { text, facts, lexed, placements, unread };
}

/** Where the list of recipients stands, to the appendices or the end: no figures are stated there. */
function closingOf(paragraphs: PlanText['paragraphs']): (index: number) => boolean {
  const from = paragraphs.findIndex(({ text }) => /^nơi nhận\s*:?/iu.test(text));
  if (from < 0) return () => false;
  const to = paragraphs.findIndex(
    ({ text }, index) => index > from && /^(?:phụ lục|biểu)(?!\p{L})/iu.test(text),
  );
  return (index) => index >= from && (to < 0 || index < to);
}

function draftsOf(lexed: Lexed, paragraph: number): Draft[] {
  const clauses = clausesOf(lexed);
  const sentences = sentencesOf(lexed);
  return clauses.map((clause, index): Draft => {
    const reading = readClause(lexed, clauses, index);
    const { quantity } = clause;
    const noun = reading.noun.word === '' && !quantity.money ? nounBefore(lexed, clause) : reading.noun;
    const sentence = sentences[clause.sentence];
    const family = quantity.percent ? 'share' : quantity.money ? 'money' : (noun.noun?.family ?? 'other');
    return {
      reading,
      clause,
      values: quantity.values,
      comparator: comparatorShown(reading, quantity.values.length),
      measure: quantity.percent ? '%' : (quantity.money ?? noun.noun?.measure ?? 'other'),
      family,
      ...(quantity.money && !quantity.percent ? { money: quantity.money } : {}),
      noun: lexed.text.slice(noun.start, noun.end),
      ...(reading.each === undefined ? {} : { each: reading.each }),
      ...(quantity.of ? { of: quantity.of } : {}),
      done: reading.done,
      registered: reading.registered,
      isRaised: reading.isRaised,
      depth: clause.depth,
      afterSemicolon: clause.afterSemicolon,
      paragraph,
      sentence: sentence ? clean(lexed.text.slice(sentence.start, sentence.end)) : lexed.text,
      quote: clean(lexed.text.slice(clause.start, clause.end)).replace(/[\s,;:.]+$/u, ''),
      label: clean(lexed.text.slice(clause.start, quantity.start)),
      tail: clean(lexed.text.slice(quantity.end, clause.end)),
      start: quantity.start,
      end: quantity.end,
    };
  });
}

/** `số sản phẩm đạt sao là 138`: a figure without a noun counts what its label names. */
function nounBefore({ lower }: Lexed, { start, quantity }: Clause): NounAt {
  const found = nounIn(lower.slice(start, quantity.start));
  return found
    ? { ...found, start: found.start + start, end: found.end + start }
    : { word: '', start: 0, end: 0 };
}

function comparatorShown({ comparator }: ClauseReading, values: number): TextFact['comparator'] {
  if (values > 1) return 'range';
  return comparator === undefined || comparator === 'number' || comparator === 'range'
    ? 'exactly'
    : comparator;
}

/** Stars and groups have places of their own beside the indicator. */
const PLAIN: Readonly<Partial<Record<string, FactIndicator>>> = {
  'three-star-products': 'recognised-products',
  'four-star-products': 'recognised-products',
  'five-star-products': 'recognised-products',
  'province-products': 'recognised-products',
  'tourism-products': 'recognised-products',
};

/** Kinds that a part shares with the figure that introduces it. */
const PASSED_ON: readonly FactIndicator[] = [
  'new-products',
  'upgraded-products',
  'renewed-products',
  'cumulative-products',
  'valid-products',
];

function aboutOf(
  { indicator: read, clause, noun, stars, group: named, source }: ClauseReading,
  parent: About | undefined,
  period: TargetPeriod | undefined,
  unit: string | undefined,
): About {
  const plain = PLAIN[read] ?? read;
  const family = noun.noun?.family;
  const indicator =
    read === 'other' && family === 'class'
      ? 'training-classes'
      : read === 'other' && family === 'person'
        ? 'trainees'
        : parent && plain === 'recognised-products' && PASSED_ON.includes(parent.indicator)
          ? parent.indicator
          : plain;
  const ofProducts = !clause.quantity.percent && family === 'product';
  const group =
    named ?? (read === 'tourism-products' ? 'VI' : undefined) ?? (ofProducts ? parent?.group : undefined);
  const shownSource = source ?? (read === 'budget' ? parent?.source : undefined);
  return {
    indicator,
    ...(group === undefined ? {} : { group }),
    ...(stars && stars.length < 3 ? { stars } : {}),
    ...(shownSource === undefined ? {} : { source: shownSource }),
    ...(unit === undefined ? {} : { unit }),
    ...(period ? { period } : {}),
  };
}

/** The one period that the list's introducing line or the section's heading names. */
function contextPeriod(
  paragraph: number,
  lexed: readonly Lexed[],
  placements: readonly Placement[],
  drafts: readonly Draft[],
): TargetPeriod | undefined {
  for (const at of lineage(placements, paragraph).slice(1)) {
    const read = lexed[at];
    // Years beside other figures are theirs.
    if (!read || drafts.some((draft) => draft.paragraph === at && draft.clause.depth > 0)) continue;
    const named = [...read.periods, ...read.dates.filter(({ year }) => year !== undefined)];
    if (named.length > 1) return undefined;
    if (named.length === 1) return periodWithin(read, 0, read.text.length);
  }
  return undefined;
}

function belongingsOf(
  drafts: readonly Draft[],
  lexed: readonly Lexed[],
  placements: readonly Placement[],
): (Belonging | undefined)[] {
  const parts: (Belonging | undefined)[] = drafts.map(() => undefined);
  const inParagraph = new Map<number, number[]>();
  drafts.forEach(({ paragraph }, index) => {
    const list = inParagraph.get(paragraph);
    if (list) list.push(index);
    else inParagraph.set(paragraph, [index]);
  });
  const candidates = (indices: readonly number[], child: Draft): number | undefined =>
    indices.findLast((index) => {
      const draft = drafts[index];
      return draft !== undefined && mayHold(draft, child);
    });
  for (const [paragraph, indices] of inParagraph) {
    inline(indices, drafts, parts, candidates);
    openSentences(paragraph, indices, drafts, lexed, parts, inParagraph);
    totalBehind(indices, drafts, parts);
  }
  for (const [paragraph, indices] of inParagraph) {
    const placement = placements[paragraph];
    const intro = placement?.parent;
    if (intro === undefined || placement?.mark === 'none' || !placements[intro]?.introduces) continue;
    const above = (inParagraph.get(intro) ?? []).filter((index) => drafts[index]?.depth === 0);
    // "25 sản phẩm x 30 triệu đồng/sản phẩm = 750 triệu đồng" takes part with its money.
    const first = indices.find((index) => {
      const draft = drafts[index];
      return draft?.depth === 0 && !parts[index] && candidates(above, draft) !== undefined;
    });
    const child = first === undefined ? undefined : drafts[first];
    const to = child && candidates(above, child);
    if (first === undefined || to === undefined) continue;
    parts[first] = { to, kind: listKind(lexed[intro]?.lower ?? ''), run: `list ${intro}`, listed: true };
  }
  totalLines(inParagraph, drafts, lexed, placements, parts);
  sourcesNearby(inParagraph, drafts, lexed, placements, parts);
  return parts;
}

function listKind(lower: string): PartKind {
  return /(?:bao gồm|gồm|cụ thể(?: như sau)?|như sau|chia ra)\s*[:;,.…]?\s*$/u.test(lower) ||
    !/trong đó\s*[:;,.…]?\s*$/u.test(lower)
    ? 'closed'
    : 'open';
}

/** True where a figure may have another as its part: of one family, neither for each of something. */
function mayHold(whole: Draft, part: Draft): boolean {
  if (whole.each !== undefined || part.each !== undefined) return false;
  if (part.family === 'share')
    return whole.family !== 'share' && whole.family !== 'time' && whole.family !== 'money';
  return (
    whole.family === part.family &&
    (whole.family !== 'other' || whole.noun.toLowerCase() === part.noun.toLowerCase())
  );
}

type Candidates = (indices: readonly number[], child: Draft) => number | undefined;

/** `270 sản phẩm, trong đó 228 … và 42 …`: behind the words of a sentence. */
function inline(
  indices: readonly number[],
  drafts: readonly Draft[],
  parts: (Belonging | undefined)[],
  candidates: Candidates,
): void {
  for (const [at, index] of indices.entries()) {
    const draft = drafts[index];
    const under = draft?.clause.under;
    // "(nâng tổng số … đạt 200 sản phẩm)" holds what stands before it, not the other way round.
    if (!draft || !under || draft.isRaised) continue;
    const before = indices.slice(0, at).filter((other) => {
      const each = drafts[other];
      return (
        each?.clause.sentence === draft.clause.sentence &&
        each.clause.under?.id !== under.id &&
        each.depth <= draft.depth
      );
    });
    const inBrackets = under.kind === 'bracket';
    const own = indices.filter((other) => drafts[other]?.clause.under?.id === under.id);
    const to = inBrackets ? candidates(before.slice(-1), draft) : holderOf(before, own, draft, drafts);
    if (to === undefined) continue;
    const run = `${draft.paragraph} words ${under.id}`;
    parts[index] = { to, kind: under.kind, run, listed: false };
    // "A, trong đó a1, a2; B, trong đó …": B is no part of A.
    const holder = drafts[to];
    if (holder?.clause.afterSemicolon && parts[to] && !inBrackets) parts[to] = undefined;
  }
}

/**
 * Of the figures before that could hold these: the one that they make up, else the nearest that is not less than
 * one of them (`5 tỷ đồng, tăng 1 tỷ đồng …, trong đó 3 tỷ`), else the nearest.
 */
function holderOf(
  before: readonly number[],
  own: readonly number[],
  child: Draft,
  drafts: readonly Draft[],
): number | undefined {
  const valueAt = (index: number): Decimal => {
    const draft = drafts[index];
    const value = draft?.values.at(-1) ?? decimal(0);
    return draft?.money ? shift(value, DONG_EXPONENT[draft.money]) : value;
  };
  const parts = own.filter(
    (index) => drafts[index]?.family === child.family && drafts[index]?.each === undefined,
  );
  const wholes = before.filter((index) => {
    const draft = drafts[index];
    return draft !== undefined && mayHold(draft, child);
  });
  if (wholes.length < 2 || child.family === 'share') return wholes.at(-1);
  const sum = parts.reduce((total, index) => add(total, valueAt(index)), decimal(0));
  const madeUp = wholes.filter((index) => equals(valueAt(index), sum));
  if (madeUp.length === 1) return madeUp[0];
  const wide = wholes.findLast((index) => parts.every((part) => compare(valueAt(part), valueAt(index)) <= 0));
  return wide ?? wholes.at(-1);
}

/** What is new is shared out rather than the total that it raises. */
function fresh(before: readonly number[], drafts: readonly Draft[]): readonly number[] {
  const others = before.filter((index) => !drafts[index]?.isRaised);
  return others.some((index) => drafts[index]?.family === 'product') ? others : before;
}

const OPENS =
  /^\s*(?:trong đó|bao gồm|gồm|cụ thể|(?:phân |chia )?theo (?:nhóm|hạng|chủ thể|loại hình|địa bàn|năm|nguồn))(?!\p{L})/u;

/** `… hơn 50 tỷ đồng. Trong đó, …`: a sentence that goes on with the one before, in its paragraph or above it. */
function openSentences(
  paragraph: number,
  indices: readonly number[],
  drafts: readonly Draft[],
  lexed: readonly Lexed[],
  parts: (Belonging | undefined)[],
  inParagraph: ReadonlyMap<number, readonly number[]>,
): void {
  const read = lexed[paragraph];
  if (!read) return;
  for (const [number, { start }] of sentencesOf(read).entries()) {
    if (!OPENS.test(read.lower.slice(start))) continue;
    const before = [
      ...(number === 0 ? (inParagraph.get(paragraph - 1) ?? []) : []),
      ...indices.filter((index) => (drafts[index]?.clause.sentence ?? 0) < number),
    ].filter((index) => drafts[index]?.depth === 0 && !parts[index]);
    const own = indices.filter((index) => {
      const draft = drafts[index];
      return draft?.clause.sentence === number && !parts[index] && draft.depth === 0;
    });
    const kind = /^\s*(?:trong đó|phân|chia|theo)/u.test(read.lower.slice(start)) ? 'open' : 'closed';
    for (const index of own) {
      const draft = drafts[index];
      const to = draft && holderOf(fresh(before, drafts), own, draft, drafts);
      if (to !== undefined)
        parts[index] = { to, kind, run: `${paragraph} sentence ${number}`, listed: false };
    }
  }
}

const TOTAL = /(?<!\p{L})(?:tổng cộng|tổng số|tổng kinh phí|tổng|cộng)(?!\p{L})/u;

/** `A 1.000 triệu, B 500 triệu, tổng cộng 1.500 triệu`. */
function totalBehind(
  indices: readonly number[],
  drafts: readonly Draft[],
  parts: (Belonging | undefined)[],
): void {
  for (const [at, index] of indices.entries()) {
    const draft = drafts[index];
    if (!draft || draft.isRaised || parts[index] || !/^\s*(?:tổng cộng|cộng|tổng)/iu.test(draft.label))
      continue;
    const before = indices.slice(0, at).filter((other) => {
      const each = drafts[other];
      return (
        each?.clause.sentence === draft.clause.sentence &&
        each.depth === draft.depth &&
        mayHold(draft, each) &&
        !parts[other]
      );
    });
    if (before.length < 2) continue;
    for (const other of before)
      parts[other] = {
        to: index,
        kind: 'total-behind',
        run: `${draft.paragraph} total ${index}`,
        listed: false,
      };
  }
}

/** `- … : a; - … : b; Tổng kinh phí: c`: a line of its own behind the lines it adds up. */
function totalLines(
  inParagraph: ReadonlyMap<number, readonly number[]>,
  drafts: readonly Draft[],
  lexed: readonly Lexed[],
  placements: readonly Placement[],
  parts: (Belonging | undefined)[],
): void {
  for (const [paragraph, indices] of inParagraph) {
    const [total] = indices;
    const whole = total === undefined ? undefined : drafts[total];
    if (!whole || total === undefined || parts[total] || whole.isRaised) continue;
    if (
      !/^[\s*]*(?:tổng|cộng)(?!\p{L})/u.test(lexed[paragraph]?.lower ?? '') ||
      !TOTAL.test(whole.label.toLowerCase())
    )
      continue;
    const lines: number[] = [];
    const mark = placements[paragraph - 1]?.mark;
    for (let at = paragraph - 1; at >= 0; at--) {
      const placement = placements[at];
      if (!placement || placement.mark !== mark || mark === 'none' || mark === undefined) break;
      if (lexed[at]?.text !== undefined) lines.unshift(at);
      if (placements[at - 1]?.mark !== mark) break;
    }
    const firsts = lines.flatMap(
      (at) => (inParagraph.get(at) ?? []).find((index) => drafts[index]?.depth === 0) ?? [],
    );
    const free = firsts.filter((index) => {
      const draft = drafts[index];
      return draft && !parts[index] && mayHold(whole, draft) && !/^[\s*]*tổng/iu.test(draft.label);
    });
    if (free.length < 2 || free.length < lines.length) continue;
    for (const index of free)
      parts[index] = { to: total, kind: 'total-behind', run: `total ${paragraph}`, listed: true };
  }
}

/** How far behind the total its sources may be told. */
const NEARBY = 15;

const SOURCES_TOLD = /^[\s*]*(?:về\s+)?(?:các\s+)?(?:cơ cấu\s+)?nguồn (?:kinh phí|vốn)/u;

/** `Nguồn kinh phí: ngân sách tỉnh …; ngân sách huyện …`: the sources of the total told before. */
function sourcesNearby(
  inParagraph: ReadonlyMap<number, readonly number[]>,
  drafts: readonly Draft[],
  lexed: readonly Lexed[],
  placements: readonly Placement[],
  parts: (Belonging | undefined)[],
): void {
  const isSource = (index: number): boolean => {
    const draft = drafts[index];
    const money = draft?.money !== undefined && draft.each === undefined && draft.depth === 0;
    return money && !parts[index] && draft.reading.source !== undefined;
  };
  lexed.forEach(({ lower }, paragraph) => {
    if (!SOURCES_TOLD.test(lower)) return;
    const lines = placements.flatMap(({ parent }, index) =>
      parent === paragraph && placements[paragraph]?.introduces ? [index] : [],
    );
    const own = [
      ...(inParagraph.get(paragraph) ?? []).filter(isSource),
      ...lines.flatMap((line) => (inParagraph.get(line) ?? []).find(isSource) ?? []),
    ];
    const total = drafts.findLastIndex(
      (draft, index) =>
        draft.paragraph < paragraph &&
        draft.paragraph >= paragraph - NEARBY &&
        draft.money !== undefined &&
        !parts[index] &&
        /tổng/iu.test(draft.label),
    );
    if (own.length < 2 || total < 0) return;
    for (const index of own)
      parts[index] = { to: total, kind: 'nearby', run: `nearby ${paragraph}`, listed: false };
  });
}

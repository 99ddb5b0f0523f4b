import type { TargetPeriod } from '../../targets/target';
import { clean } from '../../text/fold';
import { clausesOf, sentencesOf, type Clause } from '../../language/clauses';
import { belongingsOf } from './belongings';
import { startsNoun } from './belonging/scene';
import { isSideBySide } from './alike';
import type { About, FactIndicator, TextFact } from './fact';
import { lex } from '../../language/lex';
import type { Lexed } from '../../language/tokens';
import { isNoNoun, nounIn, type NounAt, type NounFamily } from '../../language/nouns';
import type { PlanText } from '../plan-text';
import { periodWithin, readClause, type ClauseReading } from '../../language/read-clause';
import { lineage, placementsOf, type Placement } from './structure';
import type { Draft } from './draft';
import { unreadIn, type UnreadFigure } from './unread-figures';
import { bareUnit, UNIT, unitBeforeBracket, unitNamed } from '../../language/units-named';

/** A plan's text as read: its figures, and what the checks need besides. */
export interface ReadFacts {
  readonly text: PlanText;
  readonly facts: readonly TextFact[];
  readonly lexed: readonly Lexed[];
  readonly placements: readonly Placement[];
  /** Digits that were taken for nothing. */
  readonly unread: readonly UnreadFigure[];
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
  const told = new Map<number, TargetPeriod>();
  for (const [index, { reading, clause, isBare, isNounless, isNamed, ...draft }] of drafts.entries()) {
    const part = parts[index];
    const parent = part ? facts[part.to] : undefined;
    const sentence = `${draft.paragraph} ${clause.sentence}`;
    const own =
      reading.period ??
      parent?.about.period ??
      carried.get(sentence) ??
      (GOES_ON.test(draft.sentence) ? told.get(draft.paragraph) : undefined);
    const period = own ?? contextPeriod(draft.paragraph, lexed, placements, drafts);
    if (reading.period && clause.depth === 0 && !reading.done) carried.set(sentence, reading.period);
    if (own && clause.depth === 0) told.set(draft.paragraph, own);
    const here = lexed[draft.paragraph];
    const unit =
      here &&
      (unitNamed(here.text, clause.leadStart, clause.end, draft.start) ??
        (isNounless ? bareUnit(draft.label) : undefined) ??
        (isNamed ? unitBeforeBracket(here.text, draft.start) : undefined));
    const isLike = isBare || parent?.family === draft.family || startsNoun(parent?.noun ?? '', draft.noun);
    const former = facts.at(-1);
    // "thành lập mới 38 hợp tác xã, giải thể 14": the noun is said once.
    const like =
      !part && isBare && former && isSideBySide(former, draft) && COUNTED.includes(former.family)
        ? former
        : undefined;
    // "nhiều sản phẩm mới như: Hàm Thuận Bắc (04 sản phẩm), Đức Linh (04 sản phẩm)"
    const listed = isNamed && former && isSideBySide(former, draft) ? former : undefined;
    const holder = parent && isLike && (isNounless || parent.family !== draft.family) ? parent : undefined;
    facts.push({
      ...draft,
      ...((holder ?? like) ? heldLike(holder ?? like ?? draft, draft.values) : {}),
      ...(draft.each === undefined && parent?.each !== undefined ? { each: parent.each } : {}),
      // Parts of what has happened have happened.
      done: draft.done || (parent?.done ?? false),
      about: aboutOf(
        holder?.family === 'product'
          ? { ...reading, indicator: bareProducts(draft, holder) }
          : listed?.family === 'product' && reading.indicator === 'recognised-products'
            ? { ...reading, indicator: bareProducts(draft, listed) }
            : reading,
        parent?.about,
        period,
        unit ?? parent?.about.unit,
      ),
      ...(part ? { part } : {}),
    });
  }
  const unread = lexed.flatMap((each, paragraph) => (closing(paragraph) ? [] : unreadIn(each, paragraph)));
  return { text, facts, lexed, placements, unread };
}

/** `Trong 88 sản phẩm có …`, `Kết quả có …`: of the time that the sentence before speaks of. */
const GOES_ON = /^(?:trong\s+(?:(?:tổng\s+)?số\s+)?\d|kết quả|qua đánh giá)/iu;

/** What a figure goes on to count that stands right behind another one without a noun of its own. */
const COUNTED: readonly TextFact['family'][] = [
  'product',
  'producer',
  'person',
  'class',
  'sales-point',
  'thing',
  'model',
];

/** A figure without a noun counts what the figure that it belongs to counts. */
function heldLike(
  { family, measure, noun, money }: Pick<TextFact, 'family' | 'measure' | 'noun' | 'money'>,
  values: TextFact['values'],
): Pick<TextFact, 'family' | 'measure' | 'noun' | 'money' | 'values'> {
  return { family, measure, noun, ...(money ? { money } : {}), values };
}

/** `08 mới, 06 đánh giá lại`: the kind of products that a figure without a noun names. */
function bareProducts(
  { label, tail }: Pick<TextFact, 'label' | 'tail'>,
  holder: TextFact,
): ClauseReading['indicator'] {
  const said = `${label} ${tail}`.toLowerCase();
  const named = BARE_KINDS.find(([pattern]) => pattern.test(said))?.[1] ?? holder.about.indicator;
  return named === 'training-classes' || named === 'trainees' ? 'other' : named;
}

const BARE_KINDS: readonly (readonly [RegExp, ClauseReading['indicator']])[] = [
  [/đánh giá lại|công nhận lại|gia hạn/u, 'renewed-products'],
  [/nâng hạng|nâng sao|nâng cấp/u, 'upgraded-products'],
  [/(?<!\p{L})(?:mới|lần đầu)(?!\p{L})/u, 'new-products'],
];

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
  const said = sentences.map(({ start, end }) => clean(lexed.text.slice(start, end)));
  const readings = pointsOfSale(clauses.map((_, index) => readClause(lexed, clauses, index)));
  return behindTimes(
    readings.map((reading): Draft => {
      const { clause } = reading;
      const { quantity } = clause;
      const isNounless =
        !quantity.money && !quantity.percent && !reading.noun.noun && isNoNoun(lexed.lower, reading.noun);
      const noun = isNounless ? nounBefore(lexed, clause, sentences[clause.sentence]) : reading.noun;
      const family = quantity.percent ? 'share' : quantity.money ? 'money' : (noun.noun?.family ?? 'other');
      return {
        reading,
        clause,
        isNounless,
        isChange: isChange(lexed, clause),
        isNamed: clause.depth === 1 && unitBeforeBracket(lexed.text, quantity.start) !== undefined,
        isBare: isNounless && noun.noun === undefined,
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
        sentence: said[clause.sentence] ?? lexed.text,
        quote: clean(lexed.text.slice(clause.start, clause.end)).replace(/^[\s,;:]+|[\s,;:.]+$/gu, ''),
        label: clean(lexed.text.slice(clause.start, quantity.start)),
        lead: clean(lexed.text.slice(clause.leadStart, quantity.start)),
        tail: clean(lexed.text.slice(quantity.end, clause.end)),
        start: quantity.start,
        end: quantity.end,
      };
    }),
  );
}

/** `trong 3 năm Thanh Hà phát triển 11 sản phẩm`: how long it took has no words of its own behind it. */
function behindTimes(drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft, at): Draft => {
    const before = drafts[at - 1];
    if (before?.family !== 'time' || draft.lead.trim() !== '' || !isSideBySide(before, draft)) return draft;
    const behind = clean(before.tail.slice(before.noun.length));
    return behind === '' || !/(?:^|\s)(?:trong|qua|sau)$/iu.test(before.label)
      ? draft
      : { ...draft, label: behind, lead: behind };
  });
}

/** `nâng số điểm bán hàng từ 17 điểm lên 22 điểm`: no scores. */
function pointsOfSale(readings: readonly ClauseReading[]): readonly ClauseReading[] {
  let last: ClauseReading | undefined;
  return readings.map((reading) => {
    const { noun, clause, indicator } = reading;
    const goesOn = last?.clause.sentence === clause.sentence && last.noun.noun?.family === 'sales-point';
    const isSale = noun.noun?.family === 'score' && (indicator === 'sales-points' || goesOn);
    const read = isSale && SALES_POINT ? { ...reading, noun: { ...noun, noun: SALES_POINT } } : reading;
    if (read.noun.noun !== undefined && read.noun.noun.family !== 'time') last = read;
    return read;
  });
}

const SALES_POINT = nounIn('điểm bán')?.noun;

/**
 * `số sản phẩm đạt sao là 138`: a figure without a noun counts what its label names, or the label of its sentence:
 * `Số sản phẩm theo địa bàn: Hải Hậu 86, Giao Thủy 62`. A unit's name counts nothing.
 */
function nounBefore(
  { lower, text }: Lexed,
  { start, quantity }: Clause,
  sentence: { readonly start: number } | undefined,
): NounAt {
  const label = text.slice(start, quantity.start);
  const own = PLACE_ALONE.test(label)
    ? undefined
    : nounIn(withoutUnits(label).replace(/(?<!\p{L})theo\s[^:]*:/u, (by) => ' '.repeat(by.length)));
  if (own) return { ...own, start: own.start + start, end: own.end + start };
  const from = sentence?.start ?? start;
  const colon = lower.lastIndexOf(':', quantity.start);
  const before = colon < from ? '' : lower.slice(from, colon).replace(/(?<!\p{L})theo(?!\p{L}).*$/u, '');
  const found = /\d/u.test(before) ? undefined : nounIn(withoutUnits(before));
  return found && LABELLED.includes(found.noun?.family)
    ? { ...found, start: found.start + from, end: found.end + from }
    : { word: '', start: 0, end: 0 };
}

function isChange({ lower }: Lexed, { start, leadStart, quantity }: Clause): boolean {
  const said = lower.slice(start, quantity.start);
  // "nhiều hơn năm 2025 6 đề án"
  if (
    /(?<!\p{L})(?:(?:cao|thấp|nhiều|ít) hơn|tăng so với|giảm so với)(?:\s+so với)?\s+(?:cùng kỳ|năm)[^,;]{0,12}$/u.test(
      said,
    )
  )
    return true;
  return (
    /(?<!\p{L})(?:tăng|giảm|vượt|(?:cao|thấp|nhiều|ít) hơn)(?:\s+thêm)?\s*$/u.test(
      lower.slice(start, quantity.start),
    ) &&
    (/^[^.;]{0,60}so (?:với|cùng kỳ)/u.test(lower.slice(quantity.end)) ||
      /(?<!\p{L})so với(?!\p{L})/u.test(lower.slice(leadStart, quantity.start)))
  );
}

/** `cụ thể: thành phố 08, Quảng Uyên 07, …, các huyện khác 39`: where, and not what. */
const PLACE_ALONE =
  /^[\s:,;]*(?:và\s+)?(?:(?:các|những)\s+)?(?:thành phố|thị xã|thị trấn|huyện|xã|phường|địa phương|đơn vị)(?:\s+(?:khác|còn lại))?[\s:]*$/iu;

/** What the label of a sentence may count for all the figures behind it. */
const LABELLED: readonly (NounFamily | undefined)[] = [
  'product',
  'producer',
  'class',
  'person',
  'sales-point',
];

function withoutUnits(text: string): string {
  return text.replace(UNIT, (unit) => ' '.repeat(unit.length)).toLowerCase();
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

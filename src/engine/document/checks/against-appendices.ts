import { compare } from '../../decimal';
import type { Table } from '../../reading/table';
import type { Records } from '../../records/records';
import { fold } from '../../text/fold';
import { unitName } from '../../text/unit-name';
import { mayBeOne } from '../../units/same-units';
import { appendixSays, type AppendixStatement, type Speaker } from '../appendix-says';
import type { TextFact } from '../facts/fact';
import type { PlanIdentity } from '../facts/plan-identity';
import type { ReadFacts } from '../facts/read-facts';
import { lineage } from '../facts/structure';
import type { MatchReason, TextAppendix } from '../../findings/text-appendices';
import { wordsOf } from './cells/names';
import { isOfAll, namesOthers } from './cells/whole';
import { agreement, agreementOfOne, claimOf, differing } from './claims';
import { dimensionOf } from './dimensions';
import { sheetsSay } from '../sheets-say';
import { isIncrease } from './increases';
import { placeOf, type Outcome } from './outcome';

interface Match {
  readonly said: AppendixStatement;
  /** Why it is likely and not certain that both speak of one thing; absent where it is certain. */
  readonly reason?: MatchReason;
}

/** The sheets that a text is held against. */
export interface Beside {
  readonly tables: readonly Table[];
  readonly records: Pick<Records, 'plan' | 'products'>;
}

/** Every figure of the text that an appendix holds as well, found by what both are about. */
export function checkAgainstAppendices(
  read: ReadFacts,
  { tables, records }: Beside,
  identity: PlanIdentity,
  file: string,
): Outcome[] {
  const { facts } = read;
  const statements = [...tables.flatMap(appendixSays), ...sheetsSay(records, identity.period)];
  const withEach = new Set<string>();
  const outcomes = facts.flatMap((fact, index) => {
    const whole = fact.part && facts[fact.part.to];
    const place = `${fact.paragraph} ${fact.sentence}`;
    // "hỗ trợ 03 điểm, mức 200 triệu đồng/điểm, tổng kinh phí 600 triệu đồng" is the money of what stands before it.
    const isAside = withEach.has(place);
    if (fact.each !== undefined) withEach.add(place);
    if (isAside && fact.family === 'money' && !whole) return [];
    return matchesOf(fact, whole, statements, {
      identity,
      cites: citesAppendix(read, fact),
      top: topOf(whole, facts),
    }).map((match) => judge(fact, index, match, whole, file));
  });
  return withoutOthers(outcomes);
}

/**
 * What the plan sheet notes down was noted from one place, and a table of results tells those of one day: where one
 * figure of the text is it, others that do not say so are something else.
 */
function withoutOthers(outcomes: readonly Outcome[]): Outcome[] {
  const ofPlan = ({ finding }: Outcome): boolean =>
    finding?.rule === 'text-appendix' &&
    finding.verdict === 'fail' &&
    (finding.subject?.layout === 'plan' ||
      (finding.reason === 'period' && finding.told.about.indicator === 'cumulative-products'));
  const key = ({ cells }: Outcome): string =>
    (cells ?? []).map(({ sheet, row, col }) => `${sheet} ${row} ${col}`).join();
  const passed = new Set(outcomes.filter(({ verdict }) => verdict === 'pass').map(key));
  return outcomes.filter((outcome) => !ofPlan(outcome) || !passed.has(key(outcome)));
}

/** The statements that are about the same as a fact, one of each appendix. */
function matchesOf(
  fact: TextFact,
  whole: TextFact | undefined,
  statements: readonly AppendixStatement[],
  {
    identity,
    cites,
    top,
  }: { readonly identity: PlanIdentity; readonly cites: boolean; readonly top: TextFact | undefined },
): Match[] {
  const { about, family } = fact;
  if (fact.each !== undefined || fact.of || isIncrease(fact) || (family !== 'product' && family !== 'money'))
    return [];
  if (
    whole &&
    !fact.isRaised &&
    ['free', 'kind'].includes(dimensionOf(fact, whole)) &&
    whole.about.indicator === about.indicator
  )
    return [];
  if (family === 'money' && !isOfPlan(fact, top)) return [];
  if (LIMITED.test(`${fact.label} ${fact.tail}`.toLowerCase())) return [];
  const found = new Map<Speaker, Match>();
  const units = new Set(statements.flatMap(({ unit }) => (unit === undefined ? [] : [unitName(unit).base])));
  for (const said of statements) {
    if (found.has(said.table) || said.indicator !== about.indicator) continue;
    if (said.group !== about.group || said.source !== about.source) continue;
    const unit =
      sameUnit(fact, said, identity) &&
      (said.unit !== undefined || !(namesUnit(fact, units) || namesOthers(fact, identity.place)));
    const years = sameYears(fact, said, identity);
    if (!unit || years === undefined) continue;
    const [stars, more] = about.stars ?? [];
    if (said.stars !== undefined && (stars !== said.stars || more !== undefined)) continue;
    const reason = reasonOf(fact, said, cites ? years : years === 'unsaid' ? 'loose' : years);
    found.set(said.table, { said, ...(reason ? { reason } : {}) });
  }
  return [...found.values()];
}

/** Of a part of the state's money all the money: `ngân sách nhà nước 15.793 …, gồm ngân sách tỉnh 9.120 …`. */
function topOf(whole: TextFact | undefined, facts: readonly TextFact[]): TextFact | undefined {
  const above = whole?.about.source !== undefined && whole.part ? facts[whole.part.to] : undefined;
  return above?.family === 'money' ? above : whole;
}

/** The whole money of the plan, or a source of it. */
function isOfPlan(fact: TextFact, whole: TextFact | undefined): boolean {
  const total = (each: TextFact): boolean =>
    /tổng/iu.test(each.label) || (/kinh phí/iu.test(each.label) && isOfAll(each));
  return fact.about.source === undefined ? total(fact) && !fact.part : whole !== undefined && total(whole);
}

function sameUnit(fact: TextFact, { unit }: AppendixStatement, { place }: PlanIdentity): boolean {
  const isOwn = fact.about.unit !== undefined && place !== undefined && mayBeOne(fact.about.unit, place);
  const named = isOwn ? undefined : fact.about.unit;
  const own = named ?? labelOf(fact);
  if (unit === undefined) return named === undefined;
  return own !== undefined && mayBeOne(own, unit);
}

/** `Mộc Châu là địa phương có 12 sản phẩm`: one of the appendices' units without its kind. */
function namesUnit({ label, sentence }: TextFact, units: ReadonlySet<string>): boolean {
  const said = ` ${fold(wordsOf(label).size > 0 ? label : sentence)} `;
  return [...units].some((base) => base.includes(' ') && said.includes(` ${base} `));
}

/** `An Khê: 12 sản phẩm`: a label that may be a unit's name. */
function labelOf({ label }: TextFact): string | undefined {
  const match = /^(?:ubnd\s+)?([^:]{2,40}):$/iu.exec(label.trim());
  return match?.[1];
}

/** `unsaid`: the text leaves the years to its plan. */
type Years = 'exact' | 'unsaid' | 'loose';

/** Products of a round, a quarter or one producer, and what comes on top of others, are some of those of the year. */
const LIMITED =
  /(?<!\p{L})(?:đợt|quý|tháng|vòng|công ty|ngoài ra|còn lại|riêng|bổ sung|điều chỉnh)(?!\p{L})/u;

/** Lines above and below that may speak for a figure. */
const NEAR = 9;

/** True where the words about a figure send the reader to an appendix: its line, those above, or its section. */
function citesAppendix({ text, placements }: ReadFacts, { paragraph }: TextFact): boolean {
  const line = lineage(placements, paragraph);
  const from = Math.max(0, paragraph - NEAR);
  const near = placements
    .slice(from, paragraph + NEAR + 1)
    .flatMap(({ parent }, at) => (parent !== undefined && line.includes(parent) ? [from + at] : []));
  return [...line, ...near].some((index) =>
    /phụ lục|phụ biểu|biểu/iu.test(text.paragraphs[index]?.text ?? ''),
  );
}

/** `exact` where both say the same years, `loose` where the text leaves them out; undefined where they differ. */
function sameYears(
  { about: { period } }: TextFact,
  said: AppendixStatement,
  { period: plan }: PlanIdentity,
): Years | undefined {
  const covers =
    said.from === undefined || said.to === undefined ? undefined : { from: said.from, to: said.to };
  if (!period)
    return said.whole && (!covers || !plan || (plan.from === covers.from && plan.to === covers.to))
      ? 'unsaid'
      : undefined;
  if (!covers) return said.whole ? 'loose' : undefined;
  if (period.to !== covers.to) return undefined;
  if (period.mode === 'in') return period.from === covers.from ? 'exact' : undefined;
  return said.whole ? (plan?.from === covers.from && plan.to === covers.to ? 'exact' : 'loose') : undefined;
}

function reasonOf(fact: TextFact, said: AppendixStatement, years: Years): MatchReason | undefined {
  if (said.table.layout.id === 'table') return 'headings';
  if (said.table.layout.id === 'products') return 'list';
  if (fact.about.stars && said.stars === undefined) return 'stars';
  // "246 sản phẩm được công nhận …, nâng tổng số …" are new by what follows, not by their own words.
  if (
    fact.about.indicator === 'new-products' &&
    !fact.part &&
    !/mới|thêm|lần đầu/iu.test(`${fact.label} ${fact.tail}`)
  )
    return 'kind';
  if (years === 'loose') return 'period';
  return fact.comparator === 'exactly' ? undefined : 'comparator';
}

function judge(
  fact: TextFact,
  index: number,
  { said, reason }: Match,
  whole: TextFact | undefined,
  file: string,
): Outcome {
  const claim = claimOf(fact);
  const held = { value: said.value, upper: said.value, half: said.half, bound: 'exactly' } as const;
  const says = said.refs.length === 1 ? agreementOfOne(claim, held) : agreement(claim, held);
  const cells = said.refs.slice(0, MOST_CELLS);
  const passed = { rule: 'text-appendix', facts: [index], cells } as const;
  // A list may go on growing: only what cannot be is told.
  const isOpen = reason === 'list' && says === 'doubtful';
  if (says === 'equal' || says === 'compatible' || isOpen) return { ...passed, verdict: 'pass' };
  const subset = reason === 'stars' && !fact.done && compare(claim.value, said.value) < 0;
  // Some stars of all that the appendix counts: less is what one expects.
  if (subset || (reason === 'stars' && whole && compare(claim.value, said.value) < 0 && !fact.done))
    return { ...passed, verdict: 'pass' };
  const rounding = says === 'rounding';
  const tooMany = reason === 'stars' && compare(claim.value, said.value) > 0;
  const certain =
    (reason === undefined || tooMany || (reason === 'comparator' && says === 'contrary')) &&
    says === 'contrary';
  const finding: TextAppendix = {
    rule: 'text-appendix',
    severity: rounding ? 'info' : certain ? 'error' : 'warning',
    verdict: rounding ? 'rounding' : 'fail',
    cells,
    parts: [],
    places: [placeOf(file, fact)],
    subject: {
      layout: said.table.layout.id,
      ...(said.unit === undefined ? {} : { unit: said.unit }),
      ...(said.from === undefined
        ? {}
        : { year: said.from === said.to ? said.from : `${said.from}-${said.to ?? ''}` }),
      ...(said.group === undefined && said.source === undefined
        ? {}
        : { measure: said.group ?? said.source ?? '' }),
    },
    told: fact,
    ...differing(fact, claim.value, said.value),
    ...(reason && !rounding ? { reason } : {}),
  };
  return { ...passed, verdict: finding.verdict, finding };
}

/** A sum of many cells is shown by its first ones. */
const MOST_CELLS = 12;

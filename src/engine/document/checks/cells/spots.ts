import { decimal, shift, type Decimal } from '../../../decimal';
import type { CellRef } from '../../../grid/grid';
import type { TargetPeriod } from '../../../targets/target';
import { fold } from '../../../text/fold';
import { DONG_EXPONENT } from '../../../text/measure-unit';
import { unitName } from '../../../text/unit-name';
import { mayBeOne } from '../../../units/same-units';
import type { TextFact } from '../../facts/fact';
import type { PlanIdentity } from '../../facts/plan-identity';
import { PLANNED } from '../relations/around';
import { wordsOf, type Names } from './names';
import { isOfAll, namesOthers } from './whole';
import type { ColumnView, RowView, View } from './view';

/** A cell that a figure of the text may be, and how its words lead there. */
export interface Spot {
  readonly row: RowView;
  readonly column: ColumnView;
  /** In đồng for money. */
  readonly value: Decimal;
  /** How far displayed rounding may have moved it. */
  readonly half: Decimal;
  readonly ref: CellRef;
}

/** Where a figure of the text leads in one table. */
export interface Lead {
  /** The cells that its words fit best. */
  readonly spots: readonly Spot[];
  /** Others of the same row that its words do not speak against. */
  readonly others: readonly Spot[];
  /** True where its words name the row, or a column of the row of totals, and what it counts. */
  readonly isNamed: boolean;
}

/** What the words about a figure say: its own, and those of its sentence, its list and its section. */
export interface Said {
  readonly fact: TextFact;
  readonly words: ReadonlySet<string>;
  readonly phrase: string;
  readonly around: ReadonlySet<string>;
  /** Rows that the figure it is a part of leads to. */
  readonly above: readonly RowView[];
  /** It was to be: `so với kế hoạch (20 sản phẩm)`. */
  readonly isPlanned: boolean;
}

/** The words of a figure and those around it. */
export function saidOf(
  fact: TextFact,
  {
    around,
    before,
    above,
  }: { readonly around: readonly string[]; readonly before: string } & Pick<Said, 'above'>,
): Said {
  const own = [fact.about.unit ?? '', fact.lead, fact.noun, fact.tail].join(' ');
  return {
    fact,
    words: wordsOf(own),
    phrase: ` ${fold([fact.about.unit ?? '', fact.lead].join(' '))} `,
    around: wordsOf([own, ...around].join(' ')),
    above,
    isPlanned: PLANNED.test(before),
  };
}

/** The cells of a table that a figure's words lead to; undefined where they lead nowhere. */
export function leadOf(said: Said, view: View, plan: PlanIdentity): Lead | undefined {
  const { fact } = said;
  const rows = rowsOf(said, view, plan);
  if (rows.length === 0) return undefined;
  const isOfTotal = rows.every(({ isTotal }) => isTotal);
  const fitting = rows.flatMap((row) =>
    view.columns.flatMap((column) => {
      const fit = fitOf(said, row, column, view, plan);
      const figure = column.figures[row.at];
      if (fit === undefined || figure?.value === undefined) return [];
      const isMoney = fact.money !== undefined;
      const measure = view.table.measure;
      const power =
        isMoney && !column.isShare
          ? DONG_EXPONENT[measure === undefined || measure === 'count' ? (fact.money ?? 'dong') : measure]
          : 0;
      const half =
        isMoney || column.isShare || row.isShare ? shift(decimal(5, figure.scale + 1), power) : decimal(0);
      return [{ fit, spot: { row, column, value: shift(figure.value, power), half, ref: figure.ref } }];
    }),
  );
  const best = Math.max(0, ...fitting.map(({ fit }) => fit.weight));
  const spots = fitting.filter(({ fit }) => fit.weight === best);
  if (spots.length === 0) return undefined;
  const named = spots.every(({ fit }) => fit.isKnown && fit.isOfYear) && (!isOfTotal || best >= 1);
  return {
    spots: spots.map(({ spot }) => spot),
    others: fitting.filter(({ fit }) => fit.weight < best).map(({ spot }) => spot),
    isNamed: named,
  };
}

/** The rows that the words name, most of them at best; else those of the whole figure, else the row of totals. */
function rowsOf(said: Said, { rows }: View, { place }: PlanIdentity): readonly RowView[] {
  const weighed = rows.flatMap((row) => {
    const weight = row.isTotal ? 0 : weightOf(said, row);
    return weight > 0 ? [{ row, weight }] : [];
  });
  const most = Math.max(0, ...weighed.map(({ weight }) => weight));
  const named = weighed.filter(({ weight }) => weight === most).map(({ row }) => row);
  if (named.length > 0) return named;
  const [short, other] = rows.filter((row) => !row.isTotal && isShortFor(said, row));
  if (short && !other) return [short];
  const { unit } = said.fact.about;
  if (unit !== undefined && !(place !== undefined && mayBeOne(unit, place))) return [];
  if (SOME.test(said.fact.lead) || namesOthers(said.fact, place)) return [];
  if (said.above.length > 0) return said.above;
  return rows.filter(({ isTotal }) => isTotal).slice(0, 1);
}

/** What is left of others, or comes in a round, is no total. */
const SOME =
  /(?<!\p{L})(?:còn lại|ngoài ra|đợt|quý|tháng|vòng|bổ sung|điều chỉnh|(?:xã|huyện|phường|địa phương|đơn vị|nội dung|nhóm) khác)(?!\p{L})/iu;

/** `kinh phí tập huấn` of the row `Tập huấn, nâng cao năng lực`: money by the first words of what it is for. */
function isShortFor({ fact }: Said, { names, name, unit }: RowView): boolean {
  const own = [...wordsOf(fact.label)];
  const isPlain = unit.prefix === undefined && names.source === undefined && names.group === undefined;
  if (fact.money === undefined || fact.about.source !== undefined || own.length < 2 || !isPlain) return false;
  return ` ${[...wordsOf(name)].join(' ')} `.includes(` ${own.join(' ')} `);
}

/** How many words of a row's name a figure has, where it has all of them. */
function weightOf({ fact, words, phrase }: Said, { names, unit }: RowView): number {
  const { about } = fact;
  if (unit.prefix !== undefined) {
    if (about.unit !== undefined) return mayBeOne(about.unit, unit.shown) ? 10 : 0;
    return phrase.includes(` ${unit.base} `) && unitName(phrase).prefix === undefined ? 5 : 0;
  }
  if (about.unit !== undefined && mayBeOne(about.unit, unit.shown)) return 10;
  const tagged = tagsOf(names, fact);
  if (tagged === undefined) return 0;
  const all = [...names.words];
  // A name of one or two words stands in the sentence as it is.
  if (all.length < 3 && all.length > 0 && !phrase.includes(` ${unit.base} `) && tagged === 0)
    return all.every((word) => words.has(word)) && all.length === 2 ? 1 : 0;
  return all.every((word) => words.has(word)) ? 2 * tagged + all.length : 0;
}

/** How many of the years, stars, sources and groups that a name asks for a figure has; undefined where one is missing. */
function tagsOf(names: Names, { about }: TextFact): number | undefined {
  const year = about.period?.from === about.period?.to ? about.period?.to : undefined;
  const [stars, more] = about.stars ?? [];
  const asked: readonly (readonly [string | number | undefined, string | number | undefined])[] = [
    [names.year, year],
    [names.stars, more === undefined ? stars : undefined],
    [restOf(names.source), restOf(about.source)],
    [names.group, about.group],
  ];
  if (asked.some(([name, own]) => name !== undefined && name !== own)) return undefined;
  return asked.filter(([name]) => name !== undefined).length;
}

/** `huy động khác`: what is left of other funding, where nobody names the rest of it. */
function restOf(source: string | undefined): string | undefined {
  return source === 'other-rest' ? 'other' : source;
}

interface Fit {
  readonly weight: number;
  /** True where what is counted is plain. */
  readonly isKnown: boolean;
  /** True where both say the same years. */
  readonly isOfYear: boolean;
}

/** How well a figure's words fit a column of a row; undefined where they do not. */
function fitOf(
  said: Said,
  row: RowView,
  column: ColumnView,
  view: View,
  plan: PlanIdentity,
): Fit | undefined {
  const { fact, words, around } = said;
  const { about, family } = fact;
  const isShare = column.isShare || row.isShare;
  // "Doanh thu bình quân của chủ thể tăng": the measure beside it says that it is a share.
  if ((family === 'share') !== isShare && (isShare || row.names.words.size < 4)) return undefined;
  if (
    family === 'money'
      ? !column.isMoney && !/kinh phí|vốn|tiền/iu.test(row.name)
      : column.isMoney && family !== 'share'
  )
    return undefined;
  const counted =
    column.family ?? row.family ?? (view.table.layout.id.startsWith('product-') ? 'product' : undefined);
  const isCount = family !== 'money' && family !== 'share';
  if (isCount && (counted === undefined ? family !== 'product' : counted !== family)) return undefined;
  if (row.isTotal && family === 'money' && !isOfAll(fact)) return undefined;
  if (!isOfOneTime(said, column, view)) return undefined;
  const year = yearsOf(about.period, row, column, view, plan);
  if (year === undefined) return undefined;
  const tagged = tagsOf(column.names, fact);
  if (tagged === undefined) return undefined;
  const asked = [...column.names.words];
  if (!asked.every((word) => around.has(word))) return undefined;
  if (!isConsumed(fact, row.names, column.names)) return undefined;
  const kind = KINDS[about.indicator];
  const isKind =
    kind === undefined ||
    kind.test(`${row.name} ${column.header}`) ||
    view.table.layout.id === 'product-groups';
  if (!isKind && kind.test(`${fact.label} ${fact.tail}`)) return undefined;
  return {
    weight: 2 * tagged + asked.filter((word) => words.has(word)).length + (year === 'exact' ? 0.5 : 0),
    isKnown: isKind && (!isCount || counted === family),
    isOfYear: year === 'exact',
  };
}

/**
 * All there is by some day is no column of what comes about, nor is what came about in a year, or was to, one of all
 * there is.
 */
function isOfOneTime({ fact, isPlanned }: Said, { isStock }: ColumnView, { table }: View): boolean {
  const { indicator, period } = fact.about;
  if (indicator === 'cumulative-products' || indicator === 'valid-products')
    return isStock || table.layout.id !== 'product-plan';
  if (!isStock || fact.family !== 'product') return true;
  const isOfYear =
    period?.mode === 'in' && /(?<!\p{L})(?:trong|riêng)?\s*năm\s+20\d\d(?!\d)/iu.test(fact.label);
  return !isOfYear && !isPlanned;
}

/** What a figure is narrowed to has to be said of the row or of the column. */
function isConsumed({ about }: TextFact, row: Names, column: Names): boolean {
  const [stars] = about.stars ?? [];
  return (
    (stars === undefined || row.stars === stars || column.stars === stars) &&
    (about.source === undefined || [row.source, column.source].map(restOf).includes(restOf(about.source))) &&
    (about.group === undefined || row.group === about.group || column.group === about.group)
  );
}

const KINDS: Readonly<Partial<Record<string, RegExp>>> = {
  'new-products': /mới|thêm/iu,
  'upgraded-products': /nâng/iu,
  'renewed-products': /lại|gia hạn/iu,
};

/** Whether a figure's years are those of a cell; `loose` where one of them leaves something unsaid. */
function yearsOf(
  period: TargetPeriod | undefined,
  { names, isTotal }: RowView,
  { period: own, header }: ColumnView,
  { span }: View,
  { period: plan }: PlanIdentity,
): 'exact' | 'loose' | undefined {
  const covers =
    own.kind === 'whole' && own.from !== undefined && own.to !== undefined
      ? ([own.from, own.to] as const)
      : span;
  const single =
    period && period.mode === 'in' && (period.from ?? period.to) === period.to ? period.to : undefined;
  if (single !== undefined) {
    if (own.kind === 'year') return own.year === single ? 'exact' : undefined;
    if (names.year !== undefined) return names.year === single ? 'exact' : undefined;
    if (!covers) return isTotal ? undefined : 'loose';
    return covers[0] === single && covers[1] === single ? 'exact' : undefined;
  }
  if (names.year !== undefined) return undefined;
  if (own.kind === 'year') {
    if (period?.from !== undefined && period.from !== period.to) return undefined;
    if (period) return own.year === period.to ? (/đến/iu.test(header) ? 'exact' : 'loose') : undefined;
    return covers?.[0] === own.year && covers[1] === own.year ? 'exact' : undefined;
  }
  if (!covers) return period ? 'loose' : 'exact';
  const [from, to] = covers;
  if (!period) return !plan || (plan.from === from && plan.to === to) ? 'exact' : 'loose';
  if (period.to !== to) return undefined;
  if ((period.from ?? plan?.from) === from) return 'exact';
  return period.from === undefined || period.mode === 'by' ? 'loose' : undefined;
}

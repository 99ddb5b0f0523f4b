import { gather } from '../gather';
import { decimal, shift, type Decimal } from '../decimal';
import { rowCell } from '../records/record';
import type { EntryKind, ProductRecord } from '../records/product-record';
import type { PlanFact, PlanRecord } from '../records/plan-record';
import type { Records } from '../records/records';
import { DONG_EXPONENT } from '../text/measure-unit';
import { fold } from '../text/fold';
import type { AppendixStatement, Speaker } from './appendix-says';

type Period = { readonly from: number; readonly to: number } | undefined;

/** What the input sheets say that a text says as well: the plan's money, and how many products the list holds. */
export function sheetsSay(
  { plan, products }: Pick<Records, 'plan' | 'products'>,
  period: Period,
): AppendixStatement[] {
  return [...(plan ? planSays(plan) : []), ...listSays(products, period ?? periodOf(plan))];
}

function periodOf(plan: PlanRecord | undefined): Period {
  return plan?.from === undefined || plan.to === undefined ? undefined : { from: plan.from, to: plan.to };
}

const MONEY: readonly (readonly [PlanFact & `promised${string}`, string | undefined])[] = [
  ['promisedTotal', undefined],
  ['promisedState', 'state'],
  ['promisedOther', 'other'],
];

/** The money that the plan sheet notes down of the text. */
function planSays(plan: PlanRecord): AppendixStatement[] {
  const { measure, from, to } = plan;
  if (measure === undefined) return [];
  const power = DONG_EXPONENT[measure];
  return MONEY.flatMap(([fact, source]): AppendixStatement[] => {
    const value = plan[fact];
    const cell = plan.cells[fact];
    if (typeof value !== 'object' || !cell) return [];
    return [
      {
        indicator: 'budget',
        ...(source === undefined ? {} : { source }),
        ...(from === undefined || to === undefined ? {} : { from, to }),
        whole: true,
        value: shift(value, power),
        half: shift(decimal(5, value.scale + 1), power),
        refs: [cell],
        table: plan.table,
      },
    ];
  });
}

const KINDS: Readonly<Record<EntryKind, AppendixStatement['indicator']>> = {
  new: 'new-products',
  upgrade: 'upgraded-products',
  reassessment: 'renewed-products',
};

/** Counts of the product list, by kind and year; nothing where a row leaves out either. */
function listSays(products: readonly ProductRecord[], period: Period): AppendixStatement[] {
  const entries = once(products);
  if (!period || entries.length === 0) return [];
  if (entries.some(({ kind, year }) => kind === undefined || year === undefined)) return [];
  const within = entries.filter(({ year = 0 }) => year >= period.from && year <= period.to);
  const years = [...new Set(within.flatMap(({ year }) => year ?? []))];
  const all = years.length === period.to - period.from + 1;
  const spans = [
    ...(all ? [period] : []),
    ...(period.from === period.to ? [] : years.map((year) => ({ from: year, to: year }))),
  ];
  return spans.flatMap((span) =>
    Object.entries(KINDS).flatMap(([kind, indicator]) => {
      const own = within.filter((each) => each.kind === kind && isWithin(each, span));
      return [
        ...counted(own, indicator, span, period),
        ...byGroup(own).flatMap((group) =>
          counted(group, indicator, span, period, { group: group[0]?.group }),
        ),
        ...byUnit(own).flatMap((unit) => counted(unit, indicator, span, period, { unit: unit[0]?.unit })),
      ];
    }),
  );
}

function isWithin({ year = 0 }: ProductRecord, { from, to }: NonNullable<Period>): boolean {
  return year >= from && year <= to;
}

/** A product that two sheets list in one year is one. */
function once(products: readonly ProductRecord[]): ProductRecord[] {
  const seen = new Set<string>();
  return products.filter(({ name, unit, year, kind, code }) => {
    const key = [code ?? name ?? '', unit ?? '', year ?? '', kind ?? '']
      .map((part) => fold(String(part)))
      .join('\n');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function byGroup(entries: readonly ProductRecord[]): ProductRecord[][] {
  return entries.every(({ group }) => group !== undefined) ? apart(entries, ({ group }) => group ?? '') : [];
}

function byUnit(entries: readonly ProductRecord[]): ProductRecord[][] {
  return entries.every(({ unit }) => unit !== undefined)
    ? apart(entries, ({ unit }) => fold(unit ?? ''))
    : [];
}

function apart(entries: readonly ProductRecord[], key: (entry: ProductRecord) => string): ProductRecord[][] {
  const groups = new Map<string, ProductRecord[]>();
  for (const entry of entries) gather(groups, key(entry), entry);
  return [...groups.values()];
}

function counted(
  entries: readonly ProductRecord[],
  indicator: AppendixStatement['indicator'],
  span: NonNullable<Period>,
  period: NonNullable<Period>,
  of: { readonly group?: string | undefined; readonly unit?: string | undefined } = {},
): AppendixStatement[] {
  const [first] = entries;
  if (!first) return [];
  const speaker: Speaker = first.at.table;
  const value: Decimal = decimal(entries.length);
  return [
    {
      indicator,
      ...(of.group === undefined ? {} : { group: of.group }),
      ...(of.unit === undefined ? {} : { unit: of.unit }),
      ...span,
      whole: span.from === period.from && span.to === period.to,
      value,
      half: decimal(0),
      refs: entries.map((entry) => rowCell(entry, ['name', 'code', 'kind'])),
      table: speaker,
    },
  ];
}

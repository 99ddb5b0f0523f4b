import type { AppendixLayout } from '../layouts/layout';
import type { FillShape } from '../layouts/shape';
import type { FillOptions } from './fill-options';
import type { RoundingTable } from './rounding/rounding-table';
import { YEARLESS } from './input-table';
import type { LeafSource } from './leaf-source';
import { type ShownItem, shownItems } from './shown-items';
import type { RowSubject } from '../units/subjects';

/** A row of a figure appendix before it has a place on a sheet. */
export interface PlanRow {
  readonly kind: 'grand' | 'section' | 'unit' | 'department';
  readonly name: string;
  /** Running number within its section. */
  readonly number?: number;
  readonly subject?: RowSubject;
  /** Index of the row whose figures this row's are a part of. */
  readonly parent?: number;
}

/** A column of figures: an item in a year or over the whole period. */
export interface PlanColumn {
  readonly item: ShownItem;
  /** Undefined for the whole period. */
  readonly year?: number;
  /** Years whose rows a leaf asks for. */
  readonly years: readonly number[];
  /** Each way in which it is the sum of other columns, by index. */
  readonly sums: readonly (readonly number[])[];
}

/** Names of the two sections: `Cấp xã` and `Cấp tỉnh`. */
export interface LevelNames {
  readonly units: string;
  readonly departments: string;
}

/** Rows and columns of one appendix, in the order in which they are printed. */
export interface FigurePlan {
  readonly rows: readonly PlanRow[];
  readonly columns: readonly PlanColumn[];
  readonly byYear: boolean;
}

/** What an appendix of figures is made of. */
export interface FigurePlanInput {
  readonly layout: AppendixLayout & { readonly filling: FillShape };
  readonly source: LeafSource;
  readonly years: readonly number[];
  readonly levels: LevelNames;
  readonly options: Pick<FillOptions, 'totals' | 'period'>;
}

/** The rows and columns of an appendix of figures, and which are the parts of which; figures are put in later. */
export function figurePlan({ layout, source, years, levels, options }: FigurePlanInput): FigurePlan {
  const shape = layout.filling;
  const items = shownItems(layout.items, source.shown);
  const byYear = layout.periods === 'years';
  return {
    rows: rowsOf(layout, source.subjects, levels, options.totals ?? shape.totals),
    columns: byYear
      ? yearColumns(items, years, options.period ?? shape.period)
      : wholeColumns(items, [...years, YEARLESS], 0),
    byYear,
  };
}

function rowsOf(
  layout: AppendixLayout,
  subjects: readonly RowSubject[],
  levels: LevelNames,
  totals: 'top' | 'bottom',
): PlanRow[] {
  const places = (['unit', 'department'] as const).filter((place) =>
    subjects.some((each) => each.place === place),
  );
  if (layout.rows === 'units' || places.length < 2) {
    const name = layout.rows === 'units' ? levels.units : 'TỔNG CỘNG';
    return withTotal({ kind: 'grand', name }, [members(subjects, (subject) => subject.place)], totals);
  }
  const sections = places.map((place): PlanRow[] => [
    { kind: 'section', name: place === 'unit' ? levels.units : levels.departments },
    ...members(
      subjects.filter((subject) => subject.place === place),
      () => place,
    ),
  ]);
  return withTotal({ kind: 'grand', name: 'TỔNG CỘNG' }, sections, totals);
}

function members(
  subjects: readonly RowSubject[],
  kind: (subject: RowSubject) => 'unit' | 'department',
): PlanRow[] {
  return subjects.map((subject, index) => ({
    kind: kind(subject),
    name: subject.name,
    number: index + 1,
    subject,
  }));
}

/** Puts the total on top or at the bottom; sections keep their own total on top. */
function withTotal(
  total: PlanRow,
  sections: readonly (readonly PlanRow[])[],
  where: 'top' | 'bottom',
): PlanRow[] {
  const count = sections.reduce((sum, section) => sum + section.length, 0);
  const grand = where === 'top' ? 0 : count;
  const rows: PlanRow[] = where === 'top' ? [total] : [];
  for (const section of sections) {
    const head = section[0]?.kind === 'section' ? rows.length : undefined;
    for (const row of section)
      rows.push({ ...row, parent: row.kind === 'section' ? grand : (head ?? grand) });
  }
  return where === 'top' ? rows : [...rows, total];
}

function wholeColumns(items: readonly ShownItem[], years: readonly number[], start: number): PlanColumn[] {
  const place = new Map(items.map(({ item }, index) => [item.id, start + index]));
  return items.map((item) => ({ item, years, sums: partColumns(item, place) }));
}

function partColumns(item: ShownItem, place: ReadonlyMap<string, number>): number[][] {
  const parts = item.parts.flatMap((part) => place.get(part) ?? []);
  return parts.length === 0 ? [] : [parts];
}

/** The columns of each year, and behind several years those of the period: its roots, its parts or both. */
export function yearColumns(
  items: readonly ShownItem[],
  years: readonly number[],
  period: FillShape['period'],
): PlanColumn[] {
  const columns: PlanColumn[] = years.flatMap((year, index) =>
    wholeColumns(items, [year], index * items.length).map((column) => ({ ...column, year })),
  );
  // The period of one year is that year.
  if (years.length < 2) return columns;
  const roots = items.filter(({ parent }) => parent === undefined);
  const parts = items.filter(({ parent }) => parent !== undefined);
  const printed = period === 'all' ? items : period === 'roots' || parts.length === 0 ? roots : parts;
  const place = new Map(printed.map(({ item }, index) => [item.id, columns.length + index]));
  for (const item of printed) {
    const at = items.indexOf(item);
    const overYears = years.map((_, index) => index * items.length + at);
    columns.push({ item, years, sums: [overYears, ...partColumns(item, place)] });
  }
  return columns;
}

/** The figures as a table to round: rows and columns with their sums. */
export function roundingTable(
  plan: FigurePlan,
  value: RoundingTable['value'],
  decimals: number,
): RoundingTable {
  return {
    rows: plan.rows.map(({ parent }) => (parent === undefined ? {} : { parent })),
    columns: plan.columns.map(({ sums }) => ({ sums })),
    value,
    decimals,
  };
}

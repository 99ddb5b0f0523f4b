import type { Subject, SumKind } from '../findings';
import type { Item } from '../layouts/layout';
import type { Figure, FigureColumn, Period, Table, TableRow } from '../reading/table';

/** A sum that a layout's structure implies: one figure is the sum of others of the same table. */
export interface Identity {
  readonly kind: SumKind;
  readonly total: Figure;
  readonly parts: readonly Figure[];
  /** Counts are exact; other measures are displayed rounded. */
  readonly exact: boolean;
  readonly subject: Subject;
}

/** Every sum that a table's own structure implies, in reading order: items, years, rows. */
export function identitiesOf(table: Table): Identity[] {
  const exact = table.columns.map((column) => measureOf(table, column) === 'count');
  const headings = table.rows.map((_, row) => isHeading(table, row));
  const across = [...itemSums(table), ...yearSums(table)].flatMap((sum) =>
    table.rows.flatMap((row, index): Identity[] => {
      const line = table.figures[index];
      const total = line?.[sum.total];
      const column = table.columns[sum.total];
      if (headings[index] || !line || !total || !column) return [];
      const parts = sum.parts.flatMap((col) => line[col] ?? []);
      return [
        {
          kind: sum.kind,
          total,
          parts,
          exact: exact[sum.total] ?? false,
          subject: subjectOf(table, row, column),
        },
      ];
    }),
  );
  const down = rowSums(table).flatMap((sum) =>
    table.columns.flatMap((column, col): Identity[] => {
      const row = table.rows[sum.total];
      const total = table.figures[sum.total]?.[col];
      if (!row || !total) return [];
      const parts = sum.parts.flatMap((part) => table.figures[part]?.[col] ?? []);
      return [
        { kind: 'rows', total, parts, exact: exact[col] ?? false, subject: subjectOf(table, row, column) },
      ];
    }),
  );
  return [...across, ...down];
}

function measureOf(table: Table, column: FigureColumn): Item['measure'] {
  return itemsOf(table).find(({ id }) => id === column.item)?.measure ?? table.layout.measure;
}

export function subjectOf(table: Table, row: TableRow, column: FigureColumn): Subject {
  const year = yearOf(column.period, table.period);
  const [layout, unit, measure] = [table.layout.id, row.name, column.item];
  return year === undefined ? { layout, unit, measure } : { layout, unit, year, measure };
}

function yearOf(period: Period, stated: Period | undefined): number | string | undefined {
  if (period.kind === 'year') return period.year;
  if (period.from !== undefined && period.to !== undefined) return `${period.from}-${period.to}`;
  if (stated === undefined || (stated.kind === 'whole' && stated.from === undefined)) return undefined;
  return yearOf(stated, undefined);
}

/** The layout's items and those that only this table has. */
export function itemsOf(table: Table): readonly Item[] {
  return table.extraItems.length === 0 ? table.layout.items : [...table.layout.items, ...table.extraItems];
}

interface ColumnSum {
  readonly kind: SumKind;
  readonly total: number;
  readonly parts: readonly number[];
}

/**
 * An item is the sum of the nearest of its descendants that stand in the same period. A single part is no
 * sum ("trong đó"), and parts that stand under "trong đó" make one only where they mostly do.
 */
function itemSums(table: Table): ColumnSum[] {
  const parents = new Map(itemsOf(table).map(({ id, parent }) => [id, parent]));
  const sums: ColumnSum[] = [];
  for (const columns of byPeriod(table.columns)) {
    const present = new Map(columns.map((col) => [table.columns[col]?.item ?? '', col]));
    const parts = new Map<number, number[]>();
    for (const [item, col] of present) {
      let parent = parents.get(item);
      while (parent !== undefined && !present.has(parent)) parent = parents.get(parent);
      const total = parent === undefined ? undefined : present.get(parent);
      if (total !== undefined) parts.set(total, [...(parts.get(total) ?? []), col]);
    }
    for (const [total, cols] of parts) {
      const sum = { kind: 'items' as const, total, parts: cols.sort((a, b) => a - b) };
      if (cols.length > 1 && isBelievable(table, sum)) sums.push(withoutStrangers(table, sum));
    }
  }
  return sums;
}

function byPeriod(columns: readonly FigureColumn[]): number[][] {
  const groups = new Map<string, number[]>();
  columns.forEach(({ period }, col) => {
    const key = period.kind === 'year' ? String(period.year) : `${period.from ?? ''}-${period.to ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), col]);
  });
  return [...groups.values()];
}

function isBelievable(table: Table, sum: ColumnSum): boolean {
  if (!sum.parts.some((col) => table.partialColumns.includes(table.columns[col]?.col ?? -1))) return true;
  const { holding, failing } = tally(table, sum);
  return holding >= failing || holding + failing <= FEW_ROWS;
}

/** So few rows are no vote: what stands under "trong đó" is taken for all the parts then. */
const FEW_ROWS = 2;

/** A column that the layout does not know counts as a part unless the sums mostly hold without it. */
function withoutStrangers(table: Table, sum: ColumnSum): ColumnSum {
  const strangers = new Set(table.extraItems.map(({ id }) => id));
  const parts = sum.parts.filter((col) => !strangers.has(table.columns[col]?.item ?? ''));
  if (parts.length === sum.parts.length || parts.length < 2) return sum;
  const without = { ...sum, parts };
  return tally(table, without).holding > tally(table, sum).holding ? without : sum;
}

/**
 * In how many rows a sum of columns holds, roughly where it is no sum of counts: a vote on what the columns
 * mean, never a verdict.
 */
function tally(table: Table, sum: ColumnSum): { holding: number; failing: number } {
  let holding = 0;
  let failing = 0;
  for (const row of table.figures) {
    const figures = [sum.total, ...sum.parts].map((col) => row[col]);
    if (
      figures.some((figure) => figure?.state === 'unreadable') ||
      figures.every((figure) => !hasNumber(figure))
    )
      continue;
    const [total = 0, ...parts] = figures.map(roughly);
    const slack = table.layout.measure === 'count' ? 0 : parts.length + 1;
    const near = Math.abs(total - parts.reduce((a, b) => a + b, 0)) <= slack;
    if (near) holding += 1;
    else failing += 1;
  }
  return { holding, failing };
}

function hasNumber(figure: Figure | undefined): boolean {
  return figure?.value !== undefined || figure?.readings !== undefined;
}

function roughly(figure: Figure | undefined): number {
  const value = figure?.value ?? figure?.readings?.[0];
  return value ? Number(value.digits) / 10 ** value.scale : 0;
}

/** A whole period is the sum of the years that it covers, item by item, where all of them stand there. */
function yearSums(table: Table): ColumnSum[] {
  const sums: ColumnSum[] = [];
  const years = [
    ...new Set(table.columns.flatMap(({ period }) => (period.kind === 'year' ? [period.year] : []))),
  ];
  table.columns.forEach(({ period, item }, total) => {
    if (period.kind !== 'whole' || !coversYears(period, table.period, years)) return;
    const inside = years.filter((year) => isWithin(year, period));
    const parts = inside.map((year) => columnsOfYear(table, year, item));
    if (parts.length > 1 && parts.every((cols) => cols.length > 0)) {
      sums.push({ kind: 'years', total, parts: parts.flat().sort((a, b) => a - b) });
    }
  });
  return sums;
}

/** The item's own column in a year, or the columns that share it out where it has none. */
function columnsOfYear(table: Table, year: number, item: string): number[] {
  const inYear = table.columns.flatMap(({ period }, col) =>
    period.kind === 'year' && period.year === year ? [col] : [],
  );
  const own = inYear.find((col) => table.columns[col]?.item === item);
  if (own !== undefined) return [own];
  const parents = new Map(itemsOf(table).map(({ id, parent }) => [id, parent]));
  const present = new Set(inYear.map((col) => table.columns[col]?.item));
  return inYear.filter((col) => {
    let parent = parents.get(table.columns[col]?.item ?? '');
    while (parent !== undefined && parent !== item && !present.has(parent)) parent = parents.get(parent);
    return parent === item;
  });
}

function isWithin(year: number, period: Period): boolean {
  if (period.kind === 'year') return year === period.year;
  return year >= (period.from ?? -Infinity) && year <= (period.to ?? Infinity);
}

/** A period whose header names years is their sum only where each of its years has its columns. */
function coversYears(period: Period, stated: Period | undefined, years: readonly number[]): boolean {
  const range = period.kind === 'whole' && period.from === undefined ? (stated ?? period) : period;
  if (range.kind !== 'whole' || range.from === undefined || range.to === undefined) return true;
  const named = period.kind === 'whole' && period.from !== undefined;
  if (!named) return true;
  for (let year = range.from; year <= range.to; year++) if (!years.includes(year)) return false;
  return true;
}

/** A row is the sum of the rows whose parent it is; a grand total of those that have no parent. */
function rowSums(table: Table): { total: number; parts: number[] }[] {
  const children = new Map<number, number[]>();
  const roots: number[] = [];
  table.rows.forEach(({ parent, kind }, row) => {
    if (kind === 'grand' || isHeading(table, row)) return;
    if (parent === undefined) roots.push(row);
    else append(children, parent, row);
  });
  table.rows.forEach(({ kind }, row) => {
    if (kind === 'grand' && roots.length > 0) children.set(row, roots);
  });
  return [...children]
    .filter(([total, parts]) => !isHeading(table, total) && isSharedOut(table, total, parts))
    .sort(([a], [b]) => a - b)
    .map(([total, parts]) => ({ total, parts }));
}

function append<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** A row without any figure is a heading, not a total. */
function isHeading(table: Table, row: number): boolean {
  return (table.figures[row] ?? []).every(({ state }) => state === 'blank');
}

/** Dashed lines under a unit may be remarks; they share it out only where the sums mostly hold. */
function isSharedOut(table: Table, total: number, parts: readonly number[]): boolean {
  if (parts.some((part) => table.rows[part]?.kind !== 'detail')) return true;
  let holding = 0;
  let failing = 0;
  table.columns.forEach((_, col) => {
    const whole = roughly(table.figures[total]?.[col]);
    const shares = parts.reduce((sum, part) => sum + roughly(table.figures[part]?.[col]), 0);
    if (Math.abs(whole - shares) <= parts.length + 1) holding += 1;
    else failing += 1;
  });
  return holding > failing;
}

import { add, decimal, shift, type Decimal } from '../decimal';
import { span, totalRow } from '../checking/cross';
import type { CellRef } from '../grid/grid';
import type { LayoutId } from '../layouts/layout';
import type { Figure, Table, TableRow } from '../reading/table';
import { DONG_EXPONENT } from '../text/measure-unit';
import type { FactIndicator } from './facts/fact';
import { groupNamed } from '../language/groups-named';

/** One figure of an appendix as a statement: what about, how much, where. The only door to appendix tables. */
export interface AppendixStatement {
  readonly indicator: FactIndicator;
  readonly group?: string;
  readonly stars?: number;
  readonly source?: string;
  /** The row's name; absent for all units together. */
  readonly unit?: string;
  /** One year, or all years of the appendix. */
  readonly from?: number;
  readonly to?: number;
  /** True where the years are all that the appendix covers. */
  readonly whole: boolean;
  /** In đồng for money. */
  readonly value: Decimal;
  /** What displayed rounding may hide: half a unit for each figure that was added up. */
  readonly half: Decimal;
  readonly refs: readonly CellRef[];
  readonly table: Speaker;
}

/** The sheet whose figures are a statement. */
export interface Speaker {
  readonly layout: { readonly id: LayoutId };
}

type Item = Pick<AppendixStatement, 'indicator' | 'group' | 'stars' | 'source'>;

/** What the figures of one item are about; undefined for items that no sentence speaks of. */
function itemOf(table: Table, item: string, header: string): Item | undefined {
  switch (table.layout.id) {
    case 'product-plan':
      return PRODUCTS[item];
    case 'product-groups':
      return item === 'total' ? { indicator: 'new-products' } : { indicator: 'new-products', group: item };
    case 'budget-plan':
    case 'funding-sources':
      return item === 'total' ? { indicator: 'budget' } : { indicator: 'budget', source: item };
    case 'star-tally':
      return tellsWhatIsReached(table) ? starsOf(item) : undefined;
    default:
      return byHeader(header);
  }
}

const PRODUCTS: Readonly<Partial<Record<string, Item>>> = {
  new: { indicator: 'new-products' },
  upgrade: { indicator: 'upgraded-products' },
  reassessment: { indicator: 'renewed-products' },
};

/**
 * A bare total over stars may as well share out what is to come (`Phân bổ chỉ tiêu năm 2026`): a tally of what was
 * recognised says so in its heading, or has what is valid or left beside it.
 */
function tellsWhatIsReached({ columns }: Table): boolean {
  return columns.some(({ item, header }) =>
    item === 'cumulative' ? /lu?[ỹy]\s*kế|công nhận/iu.test(header) : !item.startsWith('cumulative'),
  );
}

function starsOf(item: string): Item | undefined {
  const match = /^(cumulative|valid|new|renewed)(?:-([345]))?$/.exec(item);
  if (!match) return undefined;
  const stars = match[2] === undefined ? {} : { stars: Number(match[2]) };
  const indicator = {
    cumulative: 'cumulative-products',
    valid: 'valid-products',
    new: 'new-products',
    renewed: 'renewed-products',
  } as const;
  return { indicator: indicator[match[1] as keyof typeof indicator], ...stars };
}

/** A table of no standard layout speaks through its headings. */
function byHeader(header: string): Item | undefined {
  const lower = header.toLowerCase();
  const group = groupNamed(`${header}:`, '');
  if (group !== undefined) return { indicator: 'new-products', group };
  if (/sản phẩm[^/]*mới|mới/u.test(lower) && /sản phẩm|sp/u.test(lower)) return { indicator: 'new-products' };
  if (/nâng (?:hạng|sao)/u.test(lower)) return { indicator: 'upgraded-products' };
  return undefined;
}

/** Everything that an appendix says of the years and the units it covers. */
export function appendixSays(table: Table): AppendixStatement[] {
  const years = span(table);
  const items = [...new Set(table.columns.map(({ item }) => item))];
  const rows = rowsOf(table);
  return items.flatMap((id) => {
    const columns = table.columns.flatMap((column, index) => (column.item === id ? [{ column, index }] : []));
    const item = itemOf(table, id, columns[0]?.column.header ?? '');
    if (!item) return [];
    const whole = columns.filter(({ column }) => column.period.kind === 'whole').slice(0, 1);
    const yearly = columns.filter(({ column }) => column.period.kind === 'year');
    const all = whole.length > 0 ? whole : yearly;
    return rows.flatMap(({ name, lines }) => [
      ...statement(
        table,
        item,
        name,
        lines,
        all.map(({ index }) => index),
        years,
        true,
      ),
      ...yearly.flatMap(({ column, index }) =>
        column.period.kind === 'year'
          ? statement(
              table,
              item,
              name,
              lines,
              [index],
              [column.period.year, column.period.year],
              years?.[0] === years?.[1],
            )
          : [],
      ),
    ]);
  });
}

/** All units together: the row of totals, else the sections side by side; then each unit. */
function rowsOf(table: Table): { readonly name?: string; readonly lines: readonly number[] }[] {
  const index = new Map<TableRow, number>(table.rows.map((row, at) => [row, at]));
  const total = totalRow(table);
  const roots = table.rows.filter(({ parent, kind }) => parent === undefined && kind !== 'detail');
  const sections =
    roots.every(({ kind }) => kind === 'section') ||
    roots.every(({ kind }) => kind === 'unit' || kind === 'department');
  const together = total ? [total] : sections ? roots : [];
  const at = (row: TableRow): number => index.get(row) ?? -1;
  return [
    ...(together.length > 0 ? [{ lines: together.map(at) }] : []),
    ...table.rows
      .filter(({ kind }) => kind === 'unit' || kind === 'department')
      .map((row) => ({ name: row.name, lines: [at(row)] })),
  ];
}

function statement(
  table: Table,
  item: Item,
  unit: string | undefined,
  lines: readonly number[],
  columns: readonly number[],
  years: readonly [number, number] | undefined,
  whole: boolean,
): AppendixStatement[] {
  const figures = lines.flatMap((line) => columns.flatMap((column) => table.figures[line]?.[column] ?? []));
  if (figures.length === 0 || figures.some(({ state }) => state === 'ambiguous' || state === 'unreadable'))
    return [];
  const held = figures.filter((figure): figure is Figure & { value: Decimal } => figure.value !== undefined);
  if (held.length === 0) return [];
  const isMoney = item.indicator === 'budget';
  if (isMoney && (table.measure === undefined || table.measure === 'count')) return [];
  const power =
    isMoney && table.measure !== undefined && table.measure !== 'count' ? DONG_EXPONENT[table.measure] : 0;
  const value = held.reduce((sum, figure) => add(sum, figure.value), decimal(0));
  const half = isMoney
    ? held.reduce((sum, { scale }) => add(sum, decimal(5, scale + 1)), decimal(0))
    : decimal(0);
  return [
    {
      ...item,
      ...(unit === undefined ? {} : { unit }),
      ...(years ? { from: years[0], to: years[1] } : {}),
      whole,
      value: shift(value, power),
      half: shift(half, power),
      refs: held.map(({ ref }) => ref),
      table,
    },
  ];
}

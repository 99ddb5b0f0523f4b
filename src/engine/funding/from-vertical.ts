import type { MoneyUnit } from '../text/measure-unit';
import { measureOf } from '../checking/column-measure';
import { lineOf, sourceAlone, sourceInCell } from '../language/sources-named';
import { isTotalName } from '../reading/row-kind';
import type { Period, Table, TableRow } from '../reading/table';
import { isTotalWord } from '../sums/total-words';
import { unitName } from '../text/unit-name';
import { cutOf, SOURCE_CHILDREN, type RowMoney } from './cut';
import { lostMoney, money, sumMoney, type Money } from './money';
import { usualScale } from './precision';
import type { FundingLine, FundingView } from './view';

/** Sources among the rows that stand for the whole, and how many of those rows must name one. */
const LEAST_SOURCES = 2;
const MOST_UNNAMED = 0.4;

/**
 * The money of a table that has one source a row: `Nguồn vốn | Số tiền`, or a column for each year or each unit. Undefined
 * where the rows name no sources.
 */
export function viewOfVertical(table: Table, fallback: MoneyUnit): FundingView | undefined {
  const columns = moneyColumns(table);
  if (columns.length === 0) return undefined;
  const rows = sourceRows(table);
  if (!rows) return undefined;
  const named = rows.named.map(([row]) => row);
  const { measure, read } = readerOf(table, named, columns, fallback);
  const places = columns.filter((col) => isPlaceColumn(table, col));
  const lines = columns.map((col): FundingLine => {
    const year = yearOfPeriod(table.columns[col]?.period ?? { kind: 'whole' }, table);
    const unit = places.indexOf(col);
    return {
      row: unit < 0 ? 'all' : unit,
      ...(year === undefined ? {} : { year }),
      cut: cutOf(shownIn(rows, col, read)),
    };
  });
  if (lines.every(({ cut }) => cut.size === 0)) return undefined;
  const years = [...new Set(lines.flatMap(({ year }) => year ?? []))].sort((a, b) => a - b);
  return {
    kind: 'funding-sources',
    files: [table.file],
    sheet: table.sheet,
    measure,
    years,
    units: places.map((col) => ({ name: headingOf(table, col), place: 'unit' })),
    sections: {},
    lines,
  };
}

type ReadMoney = (row: number, col: number) => Money | 'unreadable' | undefined;

/** How a table's amounts are read: in its own measure, each as exactly as its neighbours are. */
export function readerOf(
  table: Table,
  rows: readonly number[],
  columns: readonly number[],
  fallback: MoneyUnit,
): { readonly measure: MoneyUnit; readonly read: ReadMoney } {
  const measure = table.measure === undefined || table.measure === 'count' ? fallback : table.measure;
  const scale = usualScale(
    rows.flatMap((row) => columns.flatMap((col) => table.figures[row]?.[col]?.scale ?? [])),
  );
  const read: ReadMoney = (row, col) => {
    const figure = table.figures[row]?.[col];
    if (!figure || figure.state === 'blank') return undefined;
    if (figure.value) return money(figure.value, Math.max(figure.scale, scale), measure, [figure.ref]);
    return figure.noResult ? 'unreadable' : lostMoney(figure.ref);
  };
  return { measure, read };
}

/** Indices of the columns of money: one, or one for each year and the period. Others are of something else. */
export function moneyColumns(table: Table): readonly number[] {
  const { columns, layout, measure } = table;
  const own = columns.flatMap((column, col) => {
    if (layout.id !== 'table') return column.item === 'total' ? [col] : [];
    return measureOf(table, column) === 'money' && !/%|tỷ trọng|tỷ lệ|tỉ lệ/iu.test(column.header)
      ? [col]
      : [];
  });
  if (layout.id !== 'table') {
    const all = columns.flatMap((_, col) => (own.includes(col) || isPlaceColumn(table, col) ? [col] : []));
    return own.length > 0 && all.length === columns.length ? all : [];
  }
  if (measure === undefined || measure === 'count') return [];
  if (own.some((col) => isPlaceColumn(table, col))) {
    const totals = own.filter((col) => !isPlaceColumn(table, col));
    return totals.length === 1 && totals.every((col) => isTotalWord(headingOf(table, col))) ? own : [];
  }
  const periods = own.map((col) => JSON.stringify(columns[col]?.period));
  return new Set(periods).size === periods.length ? own : [];
}

/** `Huyện Nam Đông`, `Xã Ia Pa`: a unit's own column. */
function isPlaceColumn(table: Table, col: number): boolean {
  return unitName(headingOf(table, col)).prefix !== undefined && table.columns[col]?.item !== 'total';
}

function headingOf({ columns }: Table, col: number): string {
  return columns[col]?.header.split(' / ').at(-1) ?? '';
}

/** The year of a column, or the table's where none of its columns has one. */
export function yearOfPeriod(period: Period, table: Table): number | undefined {
  if (period.kind === 'year') return period.year;
  const isOne = table.columns.every((column) => column.period.kind === 'whole');
  return isOne && table.period?.kind === 'year' ? table.period.year : undefined;
}

interface SourceRows {
  /** Indices of rows and the sources that they are. */
  readonly named: readonly (readonly [row: number, source: string])[];
  /** Rows of the whole that name no source. */
  readonly unnamed: readonly number[];
}

function sourceRows({ rows }: Table): SourceRows | undefined {
  const isTotal = (row: TableRow): boolean => row.kind === 'grand' || isTotalName(row.name);
  const sources = new Map<number, string>();
  const unnamed: number[] = [];
  let whole = 0;
  rows.forEach((row, index) => {
    if (isTotal(row)) return void sources.set(index, 'total');
    const parent = row.parent === undefined ? undefined : rows[row.parent];
    if (!parent || isTotal(parent)) {
      whole += 1;
      const source = sourceInCell(row.name);
      if (source === undefined) unnamed.push(index);
      else sources.set(index, source);
      return;
    }
    const above = row.parent === undefined ? undefined : sources.get(row.parent);
    const source = sourceAlone(row.name);
    if (source !== undefined && above !== undefined && source !== above && lineOf(source).includes(above))
      sources.set(index, source);
  });
  restOfOther(sources, rows);
  const kinds = new Set([...sources.values()].filter((source) => source !== 'total'));
  if (kinds.size < LEAST_SOURCES || unnamed.length > whole * MOST_UNNAMED) return undefined;
  return { named: [...sources], unnamed };
}

/** `Huy động khác` beside credit and producers' own funds is what is left of other funding, not all of it. */
export function restOfOther(sources: Map<number, string>, rows: Table['rows']): void {
  for (const [index, source] of sources) {
    if (source !== 'other') continue;
    const beside = [...sources].some(
      ([each, id]) => id !== 'other' && lineOf(id).includes('other') && rows[each]?.parent !== index,
    );
    if (beside) sources.set(index, 'other-rest');
  }
}

/** What a column shows of each source, with the branches of the whole added up where every row of it names one. */
export function shownIn({ named, unnamed }: SourceRows, col: number, read: ReadMoney): RowMoney {
  const shown = new Map<string, Money | 'unreadable'>();
  for (const [row, source] of named) {
    const value = read(row, col);
    const before = shown.get(source);
    if (value === undefined || (source === 'total' && before !== undefined)) continue;
    shown.set(source, before === undefined ? value : added([before, value]));
  }
  if (unnamed.length === 0) {
    for (const branch of ['state', 'other']) {
      const parts = nearestShown(shown, branch);
      if (!shown.has(branch) && parts.length > 0) shown.set(branch, added(parts));
    }
  } else if (!shown.has('total')) {
    const rest = unnamed.flatMap((row) => read(row, col) ?? []);
    if (rest.length > 0) shown.set('total', added([...nearestShown(shown, 'total'), ...rest]));
  }
  return shown;
}

function added(parts: readonly (Money | 'unreadable')[]): Money | 'unreadable' {
  const readable = parts.flatMap((part) => (part === 'unreadable' ? [] : [part]));
  return readable.length === parts.length ? sumMoney(readable) : 'unreadable';
}

function nearestShown(shown: RowMoney, id: string): (Money | 'unreadable')[] {
  return (SOURCE_CHILDREN.get(id) ?? []).flatMap((child) => shown.get(child) ?? nearestShown(shown, child));
}

import { shift } from '../decimal';
import { fold } from '../text/fold';
import { DONG_EXPONENT, type MoneyUnit } from '../text/measure-unit';
import { totalRow } from '../checking/cross';
import type { Figure, FigureColumn, Table, TableRow } from '../reading/table';
import { cutOf, SOURCE_ORDER, sumCuts, type RowMoney } from './cut';
import { lostMoney, money, type Money } from './money';
import { usualScale } from './precision';
import { sourceRowsUnder } from './source-rows';
import type { FundingLine, FundingUnit, FundingView, Section, RowKey } from './view';
import { gather } from '../gather';

const SOURCE_IDS = new Set(SOURCE_ORDER);

/** The money that an appendix prints; undefined where the table is none of money. */
export function viewOfTable(table: Table, fallback: MoneyUnit): FundingView | undefined {
  const kind = table.layout.id;
  if (kind !== 'budget-plan' && kind !== 'funding-sources') return undefined;
  const measure = table.measure === undefined || table.measure === 'count' ? fallback : table.measure;
  const keys = rowKeys(table);
  const blocks = blocksOf(table);
  if (blocks.length === 0) return undefined;
  const scale = usualScale(
    table.figures.flatMap((row) => row.flatMap((figure) => (figure.state === 'number' ? figure.scale : []))),
  );
  const read = (figure: Figure): Money | 'unreadable' | undefined => {
    if (figure.state === 'blank') return undefined;
    if (!figure.value) return figure.noResult ? 'unreadable' : lostMoney(figure.ref);
    const amount = money(figure.value, Math.max(figure.scale, scale), measure, [figure.ref]);
    return figure.shown ? { ...amount, shown: shift(figure.shown, DONG_EXPONENT[measure]) } : amount;
  };
  const under = sourceRowsUnder(table);
  const lines = table.rows.flatMap((row, index): FundingLine[] => {
    const key = keys.rows.get(row);
    if (key === undefined) return [];
    return blocks.map(({ year, columns }) => ({
      row: key,
      ...(year === undefined ? {} : { year }),
      cut: cutOf(shownIn(table, index, columns, read, under.get(index))),
    }));
  });
  const total = totalRow(table);
  return {
    kind,
    files: [table.file],
    sheet: table.sheet,
    measure,
    years: blocks.flatMap(({ year }) => year ?? []).sort((a, b) => a - b),
    units: keys.units,
    sections: keys.sections,
    ...(total ? { totalName: total.name } : {}),
    lines: joined(lines),
  };
}

/** One line for each row and year: what stands under several headings is added up. */
function joined(lines: readonly FundingLine[]): FundingLine[] {
  const groups = new Map<string, FundingLine[]>();
  for (const line of lines) gather(groups, `${line.row} ${line.year ?? ''}`, line);
  return [...groups.values()].flatMap((own): FundingLine[] => {
    const [first] = own;
    return first && own.length > 1 ? [{ ...first, cut: sumCuts(own.map(({ cut }) => cut)) }] : own;
  });
}

function shownIn(
  table: Table,
  row: number,
  columns: readonly number[],
  read: (figure: Figure) => Money | 'unreadable' | undefined,
  sourceRows: readonly (readonly [row: number, source: string])[] = [],
): RowMoney {
  const shown = new Map<string, Money | 'unreadable'>();
  for (const col of columns) {
    const figure = table.figures[row]?.[col];
    const item = table.columns[col]?.item;
    const value = figure && read(figure);
    if (value && item !== undefined) shown.set(item, value);
  }
  // what the columns split, no rows split again
  if ([...shown.keys()].some((id) => id !== 'total')) return shown;
  const total = columns.find((col) => table.columns[col]?.item === 'total');
  for (const [at, source] of total === undefined ? [] : sourceRows) {
    const figure = table.figures[at]?.[total ?? 0];
    const value = figure && read(figure);
    if (value) shown.set(source, value);
  }
  return shown;
}

interface Block {
  readonly year?: number;
  /** Indices into `Table.columns`. */
  readonly columns: readonly number[];
}

/** The columns of each year and of the whole period; a part of the period is neither. */
function blocksOf(table: Table): Block[] {
  const years = table.columns.flatMap(({ period }) => (period.kind === 'year' ? [period.year] : []));
  const blocks = new Map<number | undefined, number[]>();
  table.columns.forEach((column, index) => {
    if (!SOURCE_IDS.has(column.item)) return;
    const year = yearOfPeriod(column, table, years);
    if (year === 'part') return;
    gather(blocks, year, index);
  });
  return [...blocks].map(([year, columns]) => ({ ...(year === undefined ? {} : { year }), columns }));
}

function yearOfPeriod(
  { period }: FigureColumn,
  { period: stated }: Table,
  years: readonly number[],
): number | undefined | 'part' {
  if (period.kind === 'year') return period.year;
  const { from = -Infinity, to = Infinity } = period;
  if (years.some((year) => year < from || year > to)) return 'part';
  if (years.length > 0) return undefined;
  if (stated?.kind === 'year') return stated.year;
  const span = period.from === undefined && stated?.kind === 'whole' ? stated : period;
  return span.from !== undefined && span.from === span.to ? span.from : undefined;
}

interface RowKeys {
  readonly rows: ReadonlyMap<TableRow, RowKey>;
  readonly units: readonly FundingUnit[];
  readonly sections: Partial<Record<Section, string>>;
}

/** Which rows are units, which the sections over all units or all departments, which the total. */
function rowKeys(table: Table): RowKeys {
  const rows = new Map<TableRow, RowKey>();
  const units: FundingUnit[] = [];
  const known = new Map<string, { readonly index: number; readonly parents: Set<number | undefined> }>();
  const inside = new Map<TableRow, Set<Section>>();
  for (const row of table.rows) {
    if (row.kind !== 'unit' && row.kind !== 'department') continue;
    const parent = row.parent === undefined ? undefined : table.rows[row.parent];
    if (parent && (parent.kind === 'unit' || parent.kind === 'department')) continue;
    // one unit under two headings has the money of both; twice under one it is told as a mistake elsewhere
    const name = fold(row.name);
    const before = known.get(name);
    const again =
      before !== undefined && units[before.index]?.place === row.kind && !before.parents.has(row.parent);
    if (again) before.parents.add(row.parent);
    else known.set(name, { index: units.length, parents: new Set([row.parent]) });
    rows.set(row, again ? before.index : units.length);
    if (!again) units.push({ name: row.name, place: row.kind, cell: row.nameCell });
    if (parent) inside.set(parent, (inside.get(parent) ?? new Set()).add(row.kind));
  }
  const total = totalRow(table);
  if (total) rows.set(total, 'all');
  const sections: Partial<Record<Section, string>> = {};
  for (const place of ['unit', 'department'] as const) {
    const over = [...inside].filter(([, places]) => places.has(place));
    const [only] = over;
    const [row, places] = only ?? [];
    if (over.length !== 1 || !row || places?.size !== 1 || row === total) continue;
    const outside = units.filter((unit) => unit.place === place).length;
    if (outside !== [...rows.keys()].filter((each) => table.rows[each.parent ?? -1] === row).length) continue;
    rows.set(row, place);
    sections[place] = row.name;
  }
  return { rows, units, sections };
}

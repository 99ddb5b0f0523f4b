import type { LayoutId } from '../../engine/layouts/layout';
import { INPUT_LAYOUTS } from '../../engine/layouts/inputs';
import { APPENDICES } from '../../engine/layouts/appendices';
import {
  saidAt,
  type RowSpan,
  type SaidColumn,
  type SaidOfTable,
  type SaidRow,
} from '../../engine/reading/said-table';
import { MONEY_UNITS } from './money-units';

/** What a person said of a table, and how its headings read before: the same are met again in other files. */
export interface SaidReading {
  readonly said: SaidOfTable;
  readonly headings: string;
}

export type TableReadings = Readonly<Record<string, readonly SaidReading[]>>;

/** What was said of the table with these header rows. */
export function saidOfTable(
  tables: TableReadings,
  key: string,
  { first, last }: RowSpan,
): SaidReading | undefined {
  const own = tables[key] ?? [];
  const said = own.map((each) => each.said);
  // a table without headings has none among which a row could be
  const same = said.find(({ header }) => header.first === first && header.last === last);
  const found = same ?? saidAt(said, first) ?? saidAt(said, last);
  return own.find((each) => each.said === found);
}

/**
 * What was said last of another table with the same headings, moved to this one's place; undefined where something
 * was said of it itself. What was said of single rows is of that table alone.
 */
export function offeredForTable(
  tables: TableReadings,
  key: string,
  header: RowSpan,
  headings: string,
): SaidOfTable | undefined {
  if (saidOfTable(tables, key, header)) return undefined;
  const found = Object.entries(tables).findLast(([, all]) => all.some((each) => each.headings === headings));
  const before = found?.[1].findLast((each) => each.headings === headings)?.said;
  if (!before) return undefined;
  const { as, measure, columns } = before;
  // The header was chosen by hand there; here it is as long.
  const { first, last } = before.header;
  return {
    header: { first: header.last - (last - first), last: header.last },
    ...(as ? { as } : {}),
    ...(measure ? { measure } : {}),
    ...(columns ? { columns } : {}),
  };
}

/** `reading` undefined: as the program finds. */
export function withTableReading(
  tables: TableReadings,
  key: string,
  header: RowSpan,
  reading: SaidReading | undefined,
): TableReadings {
  const before = saidOfTable(tables, key, header);
  const others = (tables[key] ?? []).filter((each) => each !== before);
  const rest = Object.fromEntries(Object.entries(tables).filter(([each]) => each !== key));
  const now = reading ? [...others, reading] : others;
  // What is said last comes last.
  return now.length > 0 ? { ...rest, [key]: now } : rest;
}

/** What a host remembered; whatever else stands there is passed over. */
export function tableReadingsFrom(value: unknown): TableReadings {
  return Object.fromEntries(
    entries(value).flatMap(([key, all]): [string, SaidReading[]][] => {
      const known = Array.isArray(all) ? all.flatMap((each: unknown) => readingFrom(each) ?? []) : [];
      return known.length > 0 ? [[key, known]] : [];
    }),
  );
}

/** Everything that a table can be said to be, in the order in which it is offered. */
export const SAYABLE: readonly LayoutId[] = [
  ...[...INPUT_LAYOUTS, ...APPENDICES].map(({ id }) => id),
  'table',
];

const ROWS: readonly SaidRow[] = ['total', 'part', 'ignore'];

function readingFrom(value: unknown): SaidReading | undefined {
  if (!isObject(value) || !isObject(value['said']) || typeof value['headings'] !== 'string') return undefined;
  const { header, last, as, measure, columns, rows } = value['said'];
  if (!isObject(header) || !isRow(header['first']) || !isRow(header['last'])) return undefined;
  const layout = SAYABLE.find((each) => each === as);
  const unit = MONEY_UNITS.find((each) => each === measure);
  const said: SaidOfTable = {
    header: { first: header['first'], last: header['last'] },
    ...(isRow(last) ? { last } : {}),
    ...(layout ? { as: layout } : {}),
    ...(unit ? { measure: unit } : {}),
    columns: numbered(columns, (column): SaidColumn | undefined =>
      isObject(column) && typeof column['means'] === 'string'
        ? { means: column['means'], ...(isRow(column['year']) ? { year: column['year'] } : {}) }
        : undefined,
    ),
    rows: numbered(rows, (row) => ROWS.find((each) => each === row)),
  };
  return { said, headings: value['headings'] };
}

function numbered<T>(value: unknown, read: (each: unknown) => T | undefined): Record<number, T> {
  return Object.fromEntries(
    entries(value).flatMap(([key, each]): [string, T][] => {
      const known = read(each);
      return /^\d+$/.test(key) && known !== undefined ? [[key, known]] : [];
    }),
  );
}

const isRow = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const entries = (value: unknown): [string, unknown][] => (isObject(value) ? Object.entries(value) : []);

import type { Decimal } from '../decimal';
import { toPlain, trimmed } from '../decimal';
import type { Workbook } from '../grid/grid';
import type { RecordTable } from '../records/record-table';
import type { Records } from '../records/records';
import { isDecimal } from '../records/schema-parts';
import { fold } from '../text/fold';
import { sheetName, type SheetName } from './sheet-name';
import { gather } from '../gather';

/** An input table whose rows another one has too. */
export interface RepeatedTable {
  /**
   * `copy`: the same rows in both; `part`: all rows of `again` are among the more of `first`; `version`: mostly
   * the same rows by name, with other figures.
   */
  readonly kind: 'copy' | 'part' | 'version';
  /** What is kept where one of the two is to go: the visible, larger, former one. */
  readonly first: RecordTable;
  readonly again: RecordTable;
  /** Rows that both have. */
  readonly rows: number;
  /** True where `again` stands on a hidden sheet. */
  readonly hidden: boolean;
}

interface Read {
  readonly table: RecordTable;
  readonly hidden: boolean;
  /** What each row says, and what it is about; without its running number and note. */
  readonly rows: readonly { readonly says: string; readonly about: string | undefined }[];
  /** Fields of money that some row fills. */
  readonly money: ReadonlySet<string>;
}

/** A version shares at least this part of the smaller table's rows. */
const LEAST_SHARED = 0.6;

/** Pairs of input tables that say the same again, in the order of the tables. */
export function repeatedTables(records: Records, workbooks: readonly Workbook[]): readonly RepeatedTable[] {
  const hidden = new Set(
    workbooks.flatMap(({ file, sheets }) =>
      sheets.flatMap((sheet) => (sheet.hidden ? [sheetName({ file, sheet: sheet.name })] : [])),
    ),
  );
  const read = tablesRead(records, (table) => hidden.has(sheetName(table)));
  const bySays = new Map<string, number[]>();
  read.forEach(({ rows }, index) => {
    for (const key of new Set(
      rows.flatMap(({ says, about }) => [says, ...(about === undefined ? [] : [about])]),
    ))
      gather(bySays, key, index);
  });
  const pairs = new Set<string>();
  for (const tables of bySays.values())
    if (tables.length <= MOST_TABLES)
      tables.forEach((a, place) => tables.slice(place + 1).forEach((b) => pairs.add(`${a} ${b}`)));
  const gone = new Set<Read>();
  return [...pairs]
    .map((pair) => pair.split(' ').map(Number))
    .sort(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d)
    .flatMap(([a = 0, b = 0]): RepeatedTable[] => {
      const [one, other] = [read[a], read[b]];
      if (!one || !other || gone.has(one) || gone.has(other)) return [];
      const found = compared(one, other);
      if (found) gone.add(found.again === one.table ? one : other);
      return found ? [found] : [];
    });
}

/** A row that more tables share than this (a blank form's) tells nothing. */
const MOST_TABLES = 40;

function compared(one: Read, other: Read): RepeatedTable | undefined {
  if (one.table.layout.id !== other.table.layout.id) return undefined;
  const last =
    (one.hidden && !other.hidden) || (one.hidden === other.hidden && one.rows.length < other.rows.length);
  const [first, again] = last ? [other, one] : [one, other];
  const least = Math.min(first.rows.length, again.rows.length);
  const same = shared(
    first.rows.map(({ says }) => says),
    again.rows.map(({ says }) => says),
  );
  const told = { first: first.table, again: again.table, hidden: again.hidden };
  if (same > 0 && same === first.rows.length && same === again.rows.length)
    return { kind: 'copy', ...told, rows: same };
  if (same === least && same > 1)
    return {
      kind: 'part',
      first: bigger(first, again).table,
      again: smaller(first, again).table,
      rows: same,
      hidden: smaller(first, again).hidden,
    };
  const keys = ({ rows }: Read) => rows.flatMap(({ about }) => about ?? []);
  const common = shared(keys(first), keys(again));
  const alike = [...first.money].some((field) => again.money.has(field)) || first.money.size === 0;
  return common > 0 && common >= LEAST_SHARED * least && alike
    ? { kind: 'version', ...told, rows: common }
    : undefined;
}

const bigger = (a: Read, b: Read): Read => (a.rows.length >= b.rows.length ? a : b);
const smaller = (a: Read, b: Read): Read => (a.rows.length >= b.rows.length ? b : a);

/** How many members two lists have in common, each counted as often as it stands in both. */
function shared(a: readonly string[], b: readonly string[]): number {
  const count = new Map<string, number>();
  for (const each of a) count.set(each, (count.get(each) ?? 0) + 1);
  let common = 0;
  for (const each of b) {
    const left = count.get(each) ?? 0;
    if (left > 0) common += 1;
    count.set(each, left - 1);
  }
  return common;
}

const UNSAID = new Set(['at', 'stt', 'note', 'place']);

function tablesRead(records: Records, isHidden: (table: SheetName) => boolean): Read[] {
  const rows = new Map<RecordTable, { says: string; about: string | undefined }[]>();
  const several = new Set(
    records.tables.flatMap(({ layout }, index) =>
      records.tables.some((other, place) => place < index && other.layout.id === layout.id)
        ? [layout.id]
        : [],
    ),
  );
  const money = new Map<RecordTable, Set<string>>();
  const add = (
    record: object & { readonly at: { readonly table: RecordTable } },
    about: (string | number | undefined)[],
  ): void => {
    const { table } = record.at;
    if (!several.has(table.layout.id)) return;
    const list = rows.get(table) ?? [];
    rows.set(table, list);
    const words = about.map((each) => (each === undefined ? '' : fold(String(each))));
    const key = words.every((word) => word === '') ? undefined : `${table.layout.id}\n${words.join('\n')}`;
    list.push({ says: `${table.layout.id}\n${saying(record)}`, about: key });
  };
  for (const each of records.products) {
    if (each.name === undefined) continue;
    add(each, [each.unit, each.name, each.producer, each.year, each.kind]);
  }
  for (const each of records.budget) {
    add(each, [each.unit, each.item, each.year]);
    const known = money.get(each.at.table) ?? new Set<string>();
    money.set(each.at.table, known);
    for (const [id, value] of [...Object.entries(each.sources), ['amount', each.amount] as const])
      if (value && value.digits !== 0n) known.add(id);
  }
  for (const each of records.producers) add(each, [each.unit, each.name]);
  for (const each of records.targets) add(each, [each.indicator]);
  for (const each of records.tasks) add(each, [each.task]);
  return records.tables.flatMap((table) => {
    const own = rows.get(table);
    return own ? [{ table, hidden: isHidden(table), rows: own, money: money.get(table) ?? new Set() }] : [];
  });
}

/** All that a row says, in one text. */
function saying(record: object): string {
  return Object.entries(record)
    .flatMap(([field, value]: [string, unknown]) =>
      UNSAID.has(field) ? [] : [[field, plain(value)] as const],
    )
    .filter(([, text]) => text !== '')
    .map(([field, text]) => `${field}=${text}`)
    .sort()
    .join('\n');
}

function plain(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (isDecimal(value)) return toPlain(trimmed(value as Decimal));
  if (typeof value === 'string') return fold(value);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return value.map(plain).join('|');
  return typeof value === 'object' ? saying(value) : '';
}

import { totalRow, unitRows, wholeColumns } from '../checking/cross';
import type { Workbook } from '../grid/grid';
import type { Figure, FigureColumn, Table } from '../reading/table';
import type { Records } from '../records/records';
import { DONG_EXPONENT } from '../text/measure-unit';
import { samePeriod } from './may-regroup';
import { isToday, type OfficialUnit } from './official-unit';
import { unitsOfOneTime } from './one-time';
import { planProvince } from './plan-province';
import { isRegion, regionNamed, regionsOf, type Regions } from './regions';
import { regroup, type RegroupedUnits, type OfficialRow } from './regroup';
import type { Gazetteer } from './scope';

/** Tables of one plan whose units are those of one time. */
export interface Side {
  readonly tables: readonly Table[];
  readonly entries: readonly OfficialRow[];
}

/** A row with figures: a unit's, or a total. */
export type SideLine = Omit<OfficialRow, 'unit'>;

/** Figures of a former-unit table and a today's one that must be the same once their units are. */
export interface ColumnPair {
  readonly former: (table: Table) => readonly number[];
  readonly today: (table: Table) => readonly number[];
  readonly exact: boolean;
}

/** Two sides of other times, or of regions, that say something of the same figures. */
export interface ComparedSides {
  readonly former: Side;
  readonly today: Side;
  readonly groups: readonly RegroupedUnits<OfficialRow>[];
  readonly columns: readonly ColumnPair[];
}

/** Tables of former units beside those of today's, as far as they can be compared. */
export interface RegroupedSides {
  readonly compared: readonly ComparedSides[];
  /** What time the units of each table are of; none where its names are no list of units. */
  readonly times: ReadonlyMap<Table, Time>;
}

/** A plan's appendices in former units, in today's and in its regions, each pair of them that can be compared. */
export function regroupedSides(
  { records, tables }: { readonly records: Records; readonly tables: readonly Table[] },
  workbooks: readonly Workbook[],
  gazetteer: Gazetteer,
  asOf: string,
): RegroupedSides {
  const known = tables.filter(({ layout }) => layout.id !== 'table');
  const names = known.flatMap((table) => unitRows(table).map(({ name }) => name));
  const province = planProvince(workbooks, records, names, gazetteer, asOf);
  const scope = province && gazetteer.scopeOf(province.name, asOf);
  const regions = regionsOf(records, gazetteer, scope);
  const read = known.map((table) => ({ table, entries: entriesOf(table, gazetteer, asOf, scope, regions) }));
  const [former, region, today] = TIMES.map((time) =>
    sidesOf(read.filter(({ entries: [first] }) => first !== undefined && timeOf(first.unit) === time)),
  );
  const compared: ComparedSides[] = [];
  for (const [left = [], right = []] of [
    [former, today],
    [region, today],
    [former, region],
  ])
    for (const before of left)
      for (const now of right) compared.push(...comparedSides(before, now, gazetteer));
  const times = read.flatMap(({ table, entries: [first] }) =>
    first ? [[table, timeOf(first.unit)] as const] : [],
  );
  return { compared, times: new Map(times) };
}

function comparedSides(former: Side, today: Side, gazetteer: Gazetteer): ComparedSides[] {
  const [before] = former.tables;
  const [now] = today.tables;
  if (!before || !now || !samePeriod(before, now)) return [];
  const groups = regroup(former.entries, today.entries, gazetteer);
  return [{ former, today, groups, columns: columnPairs(before, now) }];
}

type Time = 'former' | 'region' | 'today';

const TIMES: readonly Time[] = ['former', 'region', 'today'];

function timeOf(unit: OfficialUnit): Time {
  if (isRegion(unit)) return 'region';
  return isToday(unit) ? 'today' : 'former';
}

/** A table's rows as official units of one time, or as regions of the plan; none where its names are no such list. */
function entriesOf(
  table: Table,
  gazetteer: Gazetteer,
  asOf: string,
  scope: ReturnType<Gazetteer['scopeOf']>,
  regions: Regions,
): readonly OfficialRow[] {
  const rows = table.rows.flatMap((row, index) => (row.kind === 'unit' ? [{ row, index }] : []));
  const ofRegions = rows.flatMap(({ row, index }) => {
    const unit = regionNamed(regions, row.name);
    return unit ? [{ table, row, index, unit }] : [];
  });
  if (rows.length > 0 && ofRegions.length === rows.length) return ofRegions;
  const units = unitsOfOneTime(
    rows.map(({ row }) => row.name),
    gazetteer,
    asOf,
    scope,
  );
  return rows.flatMap(({ row, index }, at) => {
    const unit = units.get(at);
    return unit ? [{ table, row, index, unit }] : [];
  });
}

/** Tables of one layout and period together: a merged province's plans are one side. */
function sidesOf(
  read: readonly { readonly table: Table; readonly entries: readonly OfficialRow[] }[],
): Side[] {
  const sides: { tables: Table[]; entries: OfficialRow[] }[] = [];
  for (const { table, entries } of read) {
    const home = sides.find(({ tables: [first], entries: known }) => {
      const units = new Set(known.map(({ unit }) => unit));
      return (
        first !== undefined &&
        first.layout.id === table.layout.id &&
        samePeriod(first, table) &&
        !entries.some(({ unit }) => units.has(unit))
      );
    });
    if (home) {
      home.tables.push(table);
      home.entries.push(...entries);
    } else sides.push({ tables: [table], entries: [...entries] });
  }
  return sides;
}

/** The total rows of all tables of a side; undefined where one has none. */
export function totalsOf(tables: readonly Table[]): readonly SideLine[] | undefined {
  const entries = tables.flatMap((table) => {
    const row = totalRow(table);
    return row ? [{ table, row, index: table.rows.indexOf(row) }] : [];
  });
  return entries.length === tables.length ? entries : undefined;
}

function columnPairs(former: Table, today: Table): ColumnPair[] {
  if (former.layout.id === today.layout.id) {
    return former.columns.map((column): ColumnPair => {
      const same = (table: Table): readonly number[] =>
        table.columns.flatMap((each, at) => (isSame(each, column) ? [at] : []));
      return { former: same, today: same, exact: former.layout.measure === 'count' };
    });
  }
  const pairs = (of: Table, other: Table): readonly (readonly [string, string])[] =>
    of.layout.equals?.flatMap(({ item, layout, otherItem }) =>
      layout === other.layout.id ? [[item, otherItem] as const] : [],
    ) ?? [];
  const whole = (item: string) => (table: Table) => wholeColumns(table, item);
  return [
    ...pairs(former, today).map(([own, other]) => ({
      former: whole(own),
      today: whole(other),
      exact: true,
    })),
    ...pairs(today, former).map(([own, other]) => ({
      former: whole(other),
      today: whole(own),
      exact: true,
    })),
  ];
}

function isSame(a: FigureColumn, b: FigureColumn): boolean {
  return a.item === b.item && JSON.stringify(a.period) === JSON.stringify(b.period);
}

/** The power of ten that a table's figures take into the measure of another; 0 where either does not say its own. */
export function powerTo({ measure: wanted }: Table, { measure: own }: Table): number {
  if (own === undefined || wanted === undefined || own === 'count' || wanted === 'count') return 0;
  return DONG_EXPONENT[own] - DONG_EXPONENT[wanted];
}

/** A line's figures in some columns of its table. */
export function figuresAt({ table, index }: SideLine, columns: readonly number[]): Figure[] {
  return columns.flatMap((col) => table.figures[index]?.[col] ?? []);
}

/** Rows with figures of their own that are none of the listed units: offices, and names that are no unit. */
export function outsideOf({ tables, entries }: Side): SideLine[] {
  const listed = new Set(entries.map(({ row }) => row));
  return tables.flatMap((table) =>
    table.rows.flatMap((row, index): SideLine[] => {
      const own = row.kind === 'unit' || row.kind === 'department';
      const above = row.parent === undefined ? undefined : table.rows[row.parent];
      const inside = above?.kind === 'unit' || above?.kind === 'department';
      return own && !inside && !listed.has(row) ? [{ table, row, index }] : [];
    }),
  );
}

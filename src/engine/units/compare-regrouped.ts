import type { CheckResult } from '../check';
import { totalRow, unitRows, wholeColumns } from '../checking/cross';
import { subjectOf } from '../checking/identities';
import { absolute, add, compare, decimal, isZero, subtract, ZERO, type Decimal } from '../decimal';
import type { Finding, RegroupedUnitsDiffer } from '../findings';
import type { CellRef, Workbook } from '../grid/grid';
import type { Figure, FigureColumn, Table } from '../reading/table';
import { samePeriod } from './may-regroup';
import { isToday, type OfficialUnit } from './official-unit';
import { unitsOfOneTime } from './one-time';
import { planProvince } from './plan-province';
import { isRegion, regionNamed, regionsOf, type Regions } from './regions';
import { regroup, type UnitEntry } from './regroup';
import type { Gazetteer } from './scope';

/** Tables of one plan whose units are those of one time. */
interface Side {
  readonly tables: readonly Table[];
  readonly entries: readonly UnitEntry[];
}

/** A row with figures: a unit's, or a total. */
type Line = Omit<UnitEntry, 'unit'>;

/** Figures of a former-unit table and a today's one that must be the same once their units are. */
interface ColumnPair {
  readonly former: (table: Table) => readonly number[];
  readonly today: (table: Table) => readonly number[];
  readonly layouts: readonly [former: string, today: string];
  readonly exact: boolean;
}

/**
 * The check with appendices in former units compared with those in today's or in a plan's regions by regrouping, and
 * without what was
 * said of them as if a district and the commune of its name were one.
 */
export function withRegrouped(
  result: CheckResult,
  workbooks: readonly Workbook[],
  gazetteer: Gazetteer,
  asOf: string,
): CheckResult {
  const known = result.tables.filter(({ layout }) => layout.id !== 'table');
  const names = known.flatMap((table) => unitRows(table).map(({ name }) => name));
  const province = planProvince(workbooks, result.records, names, gazetteer);
  const scope = province && gazetteer.scopeOf(province.name, asOf);
  const regions = regionsOf(result.records, gazetteer, scope);
  const read = known.map((table) => ({ table, entries: entriesOf(table, gazetteer, asOf, scope, regions) }));
  const [former, region, today] = TIMES.map((time) =>
    sidesOf(read.filter(({ entries: [first] }) => first !== undefined && timeOf(first.unit) === time)),
  );
  const compared: { readonly findings: readonly RegroupedUnitsDiffer[]; readonly pairs: number }[] = [];
  for (const [left = [], right = []] of [
    [former, today],
    [region, today],
    [former, region],
  ])
    for (const before of left) for (const now of right) compared.push(compareSides(before, now, gazetteer));
  const findings = compared.flatMap((each) => each.findings);
  const pairs = compared.reduce((sum, each) => sum + each.pairs, 0);
  if (pairs === 0) return result;
  const times = new Map(
    read.flatMap(({ table, entries: [first] }) =>
      first ? [[keyOf(table), timeOf(first.unit)] as const] : [],
    ),
  );
  const mixed = (finding: Finding): boolean => {
    if (!['cross-appendix', 'unit-missing', 'unknown-unit'].includes(finding.rule)) return false;
    const places = [...finding.cells, ...finding.parts].map(keyOf);
    const across = new Set(places.flatMap((key) => times.get(key) ?? [])).size > 1;
    return across || (finding.rule === 'unit-missing' && places.every((key) => times.has(key)));
  };
  const gone = result.findings.filter(mixed);
  const kept = [...result.findings.filter((finding) => !mixed(finding)), ...findings];
  const wrongly = gone.filter(({ rule }) => rule === 'cross-appendix').length;
  const { summary } = result;
  const failed = findings.length;
  return {
    ...result,
    findings: kept,
    summary: {
      ...summary,
      identities: summary.identities - wrongly + pairs,
      pass: summary.pass + pairs - failed,
      fail: summary.fail - wrongly + failed,
      errors: kept.filter(({ severity }) => severity === 'error').length,
      warnings: kept.filter(({ severity }) => severity === 'warning').length,
    },
  };
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
): readonly UnitEntry[] {
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
function sidesOf(read: readonly { readonly table: Table; readonly entries: readonly UnitEntry[] }[]): Side[] {
  const sides: { tables: Table[]; entries: UnitEntry[] }[] = [];
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

function compareSides(
  former: Side,
  today: Side,
  gazetteer: Gazetteer,
): { readonly findings: readonly RegroupedUnitsDiffer[]; readonly pairs: number } {
  const [before] = former.tables;
  const [now] = today.tables;
  if (!before || !now || !samePeriod(before, now)) return { findings: [], pairs: 0 };
  const groups = regroup(former.entries, today.entries, gazetteer).filter(({ whole }) => whole);
  const columns = columnPairs(before, now);
  const findings: RegroupedUnitsDiffer[] = [];
  let pairs = 0;
  const judge = (pair: ColumnPair, left: readonly Line[], right: readonly Line[]): void => {
    pairs += 1;
    const finding = differing(pair, left, right);
    if (finding) findings.push(finding);
  };
  for (const pair of columns) {
    for (const group of groups) judge(pair, group.former, group.today);
    const compared = new Set(groups.flatMap((group) => [...group.former, ...group.today]));
    const all = [...former.entries, ...today.entries].every((entry) => compared.has(entry));
    const totals = [former, today].map(({ tables }) => totalsOf(tables));
    if (all && totals[0] && totals[1]) judge(pair, totals[0], totals[1]);
  }
  return { findings, pairs };
}

/** The total rows of all tables of a side; undefined where one has none. */
function totalsOf(tables: readonly Table[]): readonly Line[] | undefined {
  const entries = tables.flatMap((table) => {
    const row = totalRow(table);
    return row ? [{ table, row, index: table.rows.indexOf(row) }] : [];
  });
  return entries.length === tables.length ? entries : undefined;
}

function columnPairs(former: Table, today: Table): ColumnPair[] {
  const layouts = [former.layout.id, today.layout.id] as const;
  if (former.layout.id === today.layout.id) {
    return former.columns.map((column): ColumnPair => {
      const same = (table: Table): readonly number[] =>
        table.columns.flatMap((each, at) => (isSame(each, column) ? [at] : []));
      return { former: same, today: same, layouts, exact: former.layout.measure === 'count' };
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
      layouts,
      exact: true,
    })),
    ...pairs(today, former).map(([own, other]) => ({
      former: whole(other),
      today: whole(own),
      layouts,
      exact: true,
    })),
  ];
}

function isSame(a: FigureColumn, b: FigureColumn): boolean {
  return a.item === b.item && JSON.stringify(a.period) === JSON.stringify(b.period);
}

function differing(
  pair: ColumnPair,
  left: readonly Line[],
  right: readonly Line[],
): RegroupedUnitsDiffer | undefined {
  const before = left.flatMap((entry) => figuresAt(entry, pair.former(entry.table)));
  const now = right.flatMap((entry) => figuresAt(entry, pair.today(entry.table)));
  const all = [...before, ...now];
  if (before.length === 0 || now.length === 0) return undefined;
  if (all.some(({ state }) => state === 'ambiguous' || state === 'unreadable')) return undefined;
  const [found, expected] = [total(before), total(now)];
  const difference = subtract(found, expected);
  if (isZero(difference)) return undefined;
  if (!pair.exact && compare(absolute(difference), slack(all)) <= 0) return undefined;
  const [first] = left;
  const [heir] = right;
  const column = first && first.table.columns[pair.former(first.table)[0] ?? -1];
  const other = heir && heir.table.columns[pair.today(heir.table)[0] ?? -1];
  if (!first || !heir || !column || !other) return undefined;
  return {
    rule: 'regrouped-units',
    severity: 'error',
    verdict: 'fail',
    cells: before.map(({ ref }) => ref),
    parts: now.map(({ ref }) => ref),
    subject: {
      ...subjectOf(first.table, first.row, column),
      unit: left.map(({ row }) => row.name).join(' + '),
    },
    other: { ...subjectOf(heir.table, heir.row, other), unit: right.map(({ row }) => row.name).join(' + ') },
    units: right.length,
    found,
    expected,
    difference,
  };
}

function figuresAt({ table, index }: Line, columns: readonly number[]): Figure[] {
  return columns.flatMap((col) => table.figures[index]?.[col] ?? []);
}

function total(figures: readonly Figure[]): Decimal {
  return figures.reduce((sum, { value }) => (value ? add(sum, value) : sum), ZERO);
}

/** Half a unit of the last digit for each figure. */
function slack(figures: readonly Figure[]): Decimal {
  return figures.reduce((sum, { scale }) => add(sum, decimal(5, scale + 1)), ZERO);
}

function keyOf({ file, sheet }: Pick<CellRef, 'file' | 'sheet'>): string {
  return `${file}\n${sheet}`;
}

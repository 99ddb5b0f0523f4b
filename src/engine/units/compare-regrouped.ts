import { sheetKey } from '../grid/place-key';
import type { CheckResult } from '../check';
import { subjectOf } from '../checking/subject-of';
import { absolute, add, compare, decimal, isZero, shift, subtract, ZERO, type Decimal } from '../decimal';
import type { Finding } from '../findings';
import type { RegroupedUnitsDiffer } from '../findings/units';
import type { Workbook } from '../grid/grid';
import type { Figure, Table } from '../reading/table';
import {
  figuresAt,
  outsideOf,
  powerTo,
  regroupedSides,
  totalsOf,
  type ColumnPair,
  type ComparedSides,
  type SideLine,
} from './regrouped-sides';
import type { Gazetteer } from './scope';

/**
 * The check with appendices in former units compared with those in today's or in a plan's regions by regrouping, and
 * without what was said of them as if a district and the commune of its name were one.
 */
export function withRegrouped(
  result: CheckResult,
  workbooks: readonly Workbook[],
  gazetteer: Gazetteer,
  asOf: string,
): CheckResult {
  const { compared, times: timeOf } = regroupedSides(result, workbooks, gazetteer, asOf);
  const judged = compared.map(judgedSides);
  const findings = judged.flatMap((each) => each.findings);
  const pairs = judged.reduce((sum, each) => sum + each.pairs, 0);
  if (pairs === 0) return result;
  const times = new Map([...timeOf].map(([table, time]) => [sheetKey(table), time]));
  const mixed = (finding: Finding): boolean => {
    if (!['cross-appendix', 'unit-missing', 'unknown-unit'].includes(finding.rule)) return false;
    const places = [...finding.cells, ...finding.parts].map(sheetKey);
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

function judgedSides({ former, today, groups: all, columns }: ComparedSides): {
  readonly findings: readonly RegroupedUnitsDiffer[];
  readonly pairs: number;
} {
  const groups = all.filter(({ whole }) => whole);
  const findings: RegroupedUnitsDiffer[] = [];
  let pairs = 0;
  const judge = (pair: ColumnPair, left: readonly SideLine[], right: readonly SideLine[]): void => {
    pairs += 1;
    const finding = differing(pair, left, right);
    if (finding) findings.push(finding);
  };
  // An office that only one side lists is in its total alone.
  const alike = outsideOf(former).length === outsideOf(today).length;
  for (const pair of columns) {
    for (const group of groups) judge(pair, group.former, group.today);
    const totals = [former, today].map(({ tables }) => totalsOf(tables));
    if (groups.length === all.length && alike && totals[0] && totals[1]) judge(pair, totals[0], totals[1]);
  }
  return { findings, pairs };
}

function differing(
  pair: ColumnPair,
  left: readonly SideLine[],
  right: readonly SideLine[],
): RegroupedUnitsDiffer | undefined {
  const [first] = left;
  const [heir] = right;
  if (!first || !heir) return undefined;
  const before = left.flatMap((entry) => measured(entry, pair.former(entry.table), first.table));
  const now = right.flatMap((entry) => measured(entry, pair.today(entry.table), first.table));
  const all = [...before, ...now];
  if (before.length === 0 || now.length === 0) return undefined;
  if (all.some(({ figure: { state } }) => state === 'ambiguous' || state === 'unreadable')) return undefined;
  const [found, expected] = [total(before), total(now)];
  const difference = subtract(found, expected);
  if (isZero(difference)) return undefined;
  if (!pair.exact && compare(absolute(difference), slack(all)) <= 0) return undefined;
  const column = first.table.columns[pair.former(first.table)[0] ?? -1];
  const other = heir.table.columns[pair.today(heir.table)[0] ?? -1];
  if (!column || !other) return undefined;
  return {
    rule: 'regrouped-units',
    severity: 'error',
    verdict: 'fail',
    cells: before.map(({ figure }) => figure.ref),
    parts: now.map(({ figure }) => figure.ref),
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

interface Measured {
  readonly figure: Figure;
  /** The power of ten that takes it into the measure of what it is compared with. */
  readonly power: number;
}

function measured(line: SideLine, columns: readonly number[], base: Table): Measured[] {
  const power = powerTo(base, line.table);
  return figuresAt(line, columns).map((figure) => ({ figure, power }));
}

function total(figures: readonly Measured[]): Decimal {
  return figures.reduce(
    (sum, { figure: { value }, power }) => (value ? add(sum, shift(value, power)) : sum),
    ZERO,
  );
}

/** Half a unit of the last digit for each figure. */
function slack(figures: readonly Measured[]): Decimal {
  return figures.reduce(
    (sum, { figure, power }) => add(sum, shift(decimal(5, figure.scale + 1), power)),
    ZERO,
  );
}

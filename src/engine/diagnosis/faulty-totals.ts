import { add, decimal, equals, isZero, multiply, subtract, ZERO, type Decimal } from '../decimal';
import type { CellChange, SlipKind, Suggestion } from '../findings/facts';
import type { Finding } from '../findings';
import type { SumOfParts } from '../findings/sums';
import { cellName, rangeName, refRuns } from '../grid/address';
import { addedRanges, contains } from '../grid/formula-refs';
import type { CellRef } from '../grid/grid';
import { cellKey } from '../grid/place-key';
import type { Figure, Table } from '../reading/table';

/**
 * A total that fails and whose formula is told to be wrong, or that is typed among formulas, is itself what is to be
 * mended, by the formula that it ought to have; other totals that follow it, or hold it, are mended with it.
 */
export function withFaultyTotals(findings: readonly Finding[], tables: readonly Table[]): Finding[] {
  const faults = faultsOf(findings);
  const failing = findings.filter(isFailing);
  const own = failing.filter((sum) => faults.has(keyOf(sum)) && isOneAnswer(sum, failing));
  const faulty = [...new Map(own.map((sum) => [keyOf(sum), faults.get(keyOf(sum))]))].flatMap(
    ([key, fault]): FaultyTotal[] => {
      const sums = own.filter((sum) => keyOf(sum) === key);
      const [first] = sums;
      const meant = sums.find(({ parts }) => isSame(parts, fault?.parts ?? [])) ?? first;
      const [cell] = meant?.cells ?? [];
      if (!meant || !cell || !fault) return [];
      return [{ change: changeOf(cell, meant, fault.slip), following: followers(cell, tables) }];
    },
  );
  if (faulty.length === 0) return [...findings];
  const told = new Map(
    failing.flatMap((sum): [Finding, readonly FaultyTotal[]][] => {
      const by = faulty.filter((each) => effectOn(sum, each) !== undefined);
      const left = by.reduce((off, each) => add(off, effectOn(sum, each) ?? ZERO), sum.difference);
      return by.length > 0 && isZero(left) ? [[sum, by]] : [];
    }),
  );
  const mendedBy = (total: FaultyTotal): CellRef[] =>
    unique([...told].flatMap(([{ cells }, by]) => (by.length === 1 && by[0] === total ? cells : [])));
  return findings.map((finding) => {
    const [total, ...more] = told.get(finding) ?? [];
    if (!total) return finding;
    const cells = [total, ...more].map(({ change }) => change.cell);
    const suggestion: Suggestion =
      more.length > 0
        ? { cause: { kind: 'several', cells }, changes: [], unique: false, mends: [...finding.cells] }
        : { changes: [total.change], unique: true, mends: mendedBy(total) };
    return { ...finding, suggestion };
  });
}

/** A total that is to be mended. */
interface FaultyTotal {
  readonly change: CellChange;
  /** The figures that follow it by their formulas. */
  readonly following: ReadonlySet<string>;
}

/** What mending a total adds to a sum's difference; undefined where the sum has nothing to do with it. */
function effectOn({ cells, parts }: FailingSum, { change, following }: FaultyTotal): Decimal | undefined {
  const moves = (ref: CellRef): boolean =>
    cellKey(ref) === cellKey(change.cell) || following.has(cellKey(ref));
  const moved = parts.filter(moves).length;
  if (moved === 0 && !cells.some(moves)) return undefined;
  const by = subtract(change.to, change.from ?? ZERO);
  return multiply(by, decimal((cells.some(moves) ? 1 : 0) - moved));
}

function isSame(a: readonly CellRef[], b: readonly CellRef[]): boolean {
  const keys = new Set(b.map(cellKey));
  return a.length === keys.size && a.every((ref) => keys.has(cellKey(ref)));
}

function unique(cells: readonly CellRef[]): CellRef[] {
  return [...new Map(cells.map((cell) => [cellKey(cell), cell])).values()];
}

type FailingSum = SumOfParts & {
  readonly expected: Decimal;
  readonly found: Decimal;
  readonly difference: Decimal;
};

/** A sum that fails and that no mistake of a whole line explains. */
function isFailing(finding: Finding): finding is FailingSum {
  return (
    finding.rule === 'sum-of-parts' &&
    finding.verdict === 'fail' &&
    finding.basis === 'held' &&
    finding.difference !== undefined &&
    finding.suggestion?.cause === undefined
  );
}

function keyOf({ cells: [cell] }: Finding): string {
  return cell ? cellKey(cell) : '';
}

/** What is wrong with a total, and the parts that its formula means where that is known. */
interface Fault {
  readonly slip: SlipKind;
  readonly parts: readonly CellRef[];
}

/** By the totals' cells. */
function faultsOf(findings: readonly Finding[]): ReadonlyMap<string, Fault> {
  const faults = new Map<string, Fault>();
  for (const finding of findings) {
    const { rule, cells } = finding;
    const isFormula = rule === 'formula-range' || (rule === 'formula-slip' && finding.slip !== 'stale');
    if (rule !== 'typed-total' && !isFormula) continue;
    const fault: Fault = isFormula
      ? { slip: 'wrong-formula', parts: finding.parts }
      : { slip: 'typed-over', parts: [] };
    for (const cell of cells) if (!faults.has(cellKey(cell))) faults.set(cellKey(cell), fault);
  }
  return faults;
}

/** Where two sums of one total ask for different figures neither is the one. */
function isOneAnswer(sum: FailingSum, failing: readonly FailingSum[]): boolean {
  return failing.every((other) => keyOf(other) !== keyOf(sum) || equals(other.expected, sum.expected));
}

/** Figures whose formulas add a cell, at once or by way of others. */
function followers(cell: CellRef, tables: readonly Table[]): ReadonlySet<string> {
  const own = tables.filter(({ file, sheet }) => file === cell.file && sheet === cell.sheet);
  const adding = own.flatMap(({ figures }) =>
    figures.flatMap((line) => line.flatMap((figure) => addedBy(figure))),
  );
  const following = new Map([[cellKey(cell), cell]]);
  for (const [, from] of following)
    for (const { ref, ranges } of adding)
      if (contains(ranges, from.row, from.col)) following.set(cellKey(ref), ref);
  return new Set([...following.keys()].slice(1));
}

function addedBy({
  ref,
  formula,
}: Figure): { ref: CellRef; ranges: ReturnType<typeof addedRanges> & object }[] {
  const ranges = formula === undefined ? undefined : addedRanges(formula);
  return ranges ? [{ ref, ranges }] : [];
}

function changeOf(cell: CellRef, { parts, found, expected }: FailingSum, because: SlipKind): CellChange {
  const formula = formulaOf(cell, parts);
  return {
    cell,
    from: found,
    to: expected,
    because,
    ...(formula === undefined ? {} : { formula }),
  };
}

/** More terms than these are no formula that anybody reads. */
const MOST_TERMS = 12;

/** What adds the parts up, without the leading `=`; undefined where they stand elsewhere. */
function formulaOf({ file, sheet }: CellRef, parts: readonly CellRef[]): string | undefined {
  if (parts.some((part) => part.file !== file || part.sheet !== sheet)) return undefined;
  const runs = refRuns(parts);
  if (runs.length === 0 || runs.length > MOST_TERMS) return undefined;
  const names = runs.map(({ first, last }) =>
    rangeName({ top: first.row, left: first.col, bottom: last.row, right: last.col }),
  );
  const isPlain = runs.every(
    ({ first, last }) => cellName(first.row, first.col) === cellName(last.row, last.col),
  );
  return isPlain ? names.join('+') : `SUM(${names.join(',')})`;
}

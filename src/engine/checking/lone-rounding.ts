import { decimal, equals, isZero } from '../decimal';
import type { Finding } from '../findings';
import type { SumOfParts } from '../findings/sums';
import type { Table } from '../reading/table';
import { measureOf } from './column-measure';
import type { Identity } from './identity';

/** Of rounded figures about every third sum is a little off: so many of many are none of them. */
export const MOST_LONE = 2;
const LEAST_EXACT = 12;
const EXACT_FOR_EACH = 6;

/** How many sums have to hold to the last digit beside so many that are a little off, so that nothing is rounded. */
export function leastExact(off: number): number {
  return Math.max(LEAST_EXACT, EXACT_FOR_EACH * off);
}

/** Where nothing says that a table holds money, its figures are more likely counts. */
const FEW_EXACT = 3;

/** So many figures of a sum that all end in nought, and one that does not, were not rounded to their units. */
const MANY_EVEN = 3;

/**
 * Marks what looks like rounding and stands nearly alone: all other sums of its table that add up two figures or more
 * hold to the last digit, or all other figures of the sum end in nought. Then the figures are hardly rounded, and a
 * person should look.
 */
export function withLoneRoundings(
  findings: readonly Finding[],
  identities: readonly Identity[],
  table: Table,
): readonly Finding[] {
  const rounded = new Set(findings.filter(isHeldRounding).map(({ cells: [cell] }) => cell));
  if (rounded.size === 0) return findings;
  // Of a country's sums few are rounded, and these alone are looked at.
  const odd = new Set(
    identities
      .filter((sum) => rounded.has(sum.total.ref) && hasOneOddFigure(sum))
      .map(({ total }) => total.ref),
  );
  return amongExact(findings, identities, table).map((finding) =>
    isHeldRounding(finding) && finding.cells[0] && odd.has(finding.cells[0]) ? marked(finding) : finding,
  );
}

function hasOneOddFigure({ total, parts, grain }: Identity): boolean {
  if (grain > 1) return false;
  const digits = [total, ...parts].flatMap(({ value }) => (value && !isZero(value) ? [value.digits] : []));
  const even = digits.filter((own) => own % 10n === 0n).length;
  return even >= MANY_EVEN && even === digits.length - 1;
}

function marked(finding: SumOfParts): SumOfParts {
  return { ...finding, severity: 'warning', lone: true };
}

function amongExact(
  findings: readonly Finding[],
  identities: readonly Identity[],
  table: Table,
): readonly Finding[] {
  const roundings = findings.filter(isHeldRounding);
  if (roundings.length === 0 || !(roundings.length <= MOST_LONE || shareOneCell(roundings))) return findings;
  const off = new Set(findings.map(({ cells: [cell] }) => cell));
  const shares = shareColumns(table);
  if (roundings.some((sum) => isOfShares(sum, shares))) return findings;
  const exact = identities.filter(
    ({ total, parts }) =>
      !off.has(total.ref) &&
      !shares.has(total.ref.col) &&
      total.value !== undefined &&
      !isZero(total.value) &&
      parts.filter(({ value }) => value && !isZero(value)).length > 1,
  ).length;
  const counted = table.layout.id === 'table' && table.measure === undefined;
  const least = counted ? FEW_EXACT : leastExact(roundings.length);
  if (exact < least) return findings;
  return findings.map((finding) => (isHeldRounding(finding) ? marked(finding) : finding));
}

/** Shares of one whole come to 100, in a column of theirs or in a row (`Cơ cấu (%)`). */
function isOfShares({ cells: [cell], found }: SumOfParts, shares: ReadonlySet<number>): boolean {
  return (cell !== undefined && shares.has(cell.col)) || (found !== undefined && equals(found, HUNDRED));
}

const HUNDRED = decimal(100);

/** Shares are rounded even where what they are shares of is not. */
function shareColumns(table: Table): ReadonlySet<number> {
  return new Set(
    table.columns.flatMap((column) => (measureOf(table, column) === 'share' ? [column.col] : [])),
  );
}

/** True where one figure would put all of them right: a subtotal stands in three sums and more. */
function shareOneCell(sums: readonly SumOfParts[]): boolean {
  const [first, ...others] = sums;
  const cellsOf = ({ cells, parts }: SumOfParts): string[] =>
    [...cells, ...parts].map(({ row, col }) => `${row} ${col}`);
  return (first ? cellsOf(first) : []).some((cell) => others.every((sum) => cellsOf(sum).includes(cell)));
}

function isHeldRounding(finding: Finding): finding is SumOfParts {
  return finding.rule === 'sum-of-parts' && finding.verdict === 'rounding' && finding.basis === 'held';
}

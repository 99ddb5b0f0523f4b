import { crossPairs, type CrossPair } from '../checking/cross';
import { add, equals, isZero, ZERO, type Decimal } from '../decimal';
import type { CrossAppendix, ThirdEvidence } from '../findings/sums';
import { minus, over, sign, toDecimal } from '../rational';
import type { Figure, Table, TableRow } from '../reading/table';
import type { Norm, NormCase, NormYear } from './norms';

/**
 * What a third appendix says of two that disagree. Where its amounts keep to a norm per product, the rows that leave
 * it pay for a number of products of their own: if that number is whole in every year, the surplus over
 * what the second appendix plans is set against the difference. Shown beside the finding, never decided by.
 */
export function thirdEvidence(
  findings: readonly CrossAppendix[],
  tables: readonly Table[],
  norms: readonly Norm[],
): Map<CrossAppendix, ThirdEvidence> {
  const evidence = new Map<CrossAppendix, ThirdEvidence>();
  if (norms.length === 0 || findings.length === 0) return evidence;
  const pairs = crossPairs(tables);
  for (const finding of findings) {
    const pair = pairs.find(({ left }) => sameCell(left.figure, finding));
    const norm = pair && norms.find(({ counts }) => counts === pair.right.table);
    const found = pair && norm && evidenceFor(finding, pair, norm);
    if (found) evidence.set(finding, found);
  }
  return evidence;
}

function sameCell({ ref }: Figure, { cells: [first] }: CrossAppendix): boolean {
  return (
    first?.file === ref.file && first.sheet === ref.sheet && first.row === ref.row && first.col === ref.col
  );
}

function evidenceFor(finding: CrossAppendix, { right }: CrossPair, norm: Norm): ThirdEvidence | undefined {
  const cases = norm.years.flatMap((year) => caseOf(norm, year, right.row) ?? []);
  const leaving = cases.filter(({ holds }) => !holds);
  const ratio = toDecimal(norm.ratio);
  const { expected, found } = finding;
  if (cases.length === 0 || !ratio || !expected || !found) return undefined;
  const base = { layout: norm.amounts.layout.id, norm: ratio };
  const surplus = leaving.reduce<Decimal | undefined>((sum, one) => {
    const own = surplusOf(one, norm);
    return sum && own && add(sum, own);
  }, ZERO);
  const cells = (leaving.length > 0 ? leaving : cases).map(({ amount }) => amount.ref);
  if (!surplus) return { ...base, cells, sidesWith: 'neither' };
  const implied = add(expected, surplus);
  const sidesWith = equals(implied, found) ? 'first' : isZero(surplus) ? 'others' : 'neither';
  return { ...base, cells, implied, sidesWith };
}

function caseOf({ counts }: Norm, { cases, countCol }: NormYear, row: TableRow): NormCase | undefined {
  const at = counts.rows.indexOf(row);
  const figure = counts.figures[at]?.[countCol];
  return cases.find(({ count }) => count === figure);
}

/** Products that the amount pays for beyond the count; undefined where they are no whole number. */
function surplusOf({ counted, paid }: NormCase, { ratio }: Norm): Decimal | undefined {
  const products = over(paid, ratio);
  if (products.d !== 1n || sign(products) < 0) return undefined;
  return toDecimal(minus(products, counted));
}

import { add, equals, subtract, toRough, type Decimal } from '../decimal';
import type { CellChange } from '../findings/facts';
import type { Finding } from '../findings';
import type { CellRef } from '../grid/grid';
import { cellKey } from '../grid/place-key';
import { gather } from '../gather';
import type { Figure, Table } from '../reading/table';
import { slipBetween } from './slips';
import type { CheckedSum } from './sums';

/** More findings than these are not held against each other: the mistakes are of another kind. */
const MOST_FINDINGS = 300;

/** What a check that fails says of one of its cells: the figure that would let it hold, or whether one does. */
interface Claim {
  readonly finding: Finding;
  readonly figure: Figure;
  /** What a sum would have the cell be. */
  readonly to?: Decimal;
  readonly admits: (value: Decimal) => boolean;
}

/**
 * Two checks that fail and would both hold if one cell were another figure (a sum and a product, a share, a mean, a
 * sum across) name that cell: where it is the only one of the sum's, and no sum that holds speaks against it, that is
 * the correction of all of them. `sums` are the decided sums; what has one answer already keeps it.
 */
export function withAgreeing(
  findings: readonly Finding[],
  tables: readonly Table[],
  sums: () => readonly CheckedSum[],
): Finding[] {
  const failing = findings.filter(
    (finding) => finding.verdict === 'fail' && CLAIMING.has(finding.rule) && !hasOneAnswer(finding),
  );
  const others = failing.filter(({ rule }) => rule === 'sum-of-parts');
  if (others.length === 0 || failing.length < 2 || failing.length > MOST_FINDINGS) return [...findings];
  const byCell = claimsByCell(failing, tables);
  const told = new Map<Finding, Finding>();
  const holding = new Set([...sums()].flatMap(({ total, parts, fails }) => (fails ? [] : [total, ...parts])));
  for (const finding of others) {
    const agreed = cellsOf(finding).flatMap((cell) => agreedAt(byCell.get(cellKey(cell)) ?? [], finding));
    const [only] = agreed;
    if (!only || agreed.length > 1 || holding.has(only.figure)) continue;
    const { to, figure } = only;
    const change: CellChange = {
      cell: figure.ref,
      ...(figure.value ? { from: figure.value } : {}),
      to,
      because: (figure.value && slipBetween(figure.value, to)) ?? 'difference',
    };
    const mends = only.findings.flatMap(({ rule, cells }) => (rule === 'sum-of-parts' ? cells : []));
    for (const each of only.findings)
      told.set(each, { ...each, suggestion: { changes: [change], unique: true, mends } });
  }
  return findings.map((finding) => told.get(finding) ?? finding);
}

const CLAIMING: ReadonlySet<Finding['rule']> = new Set([
  'sum-of-parts',
  'price-times-quantity',
  'share-mismatch',
  'mean-mismatch',
]);

function hasOneAnswer({ suggestion }: Finding): boolean {
  return suggestion?.cause !== undefined || suggestion?.unique === true;
}

function cellsOf({ cells, parts }: Finding): readonly CellRef[] {
  return [...cells.slice(0, 1), ...parts];
}

interface Agreed {
  readonly figure: Figure;
  readonly to: Decimal;
  readonly findings: readonly Finding[];
}

/** What others say of a cell together with a sum. */
function agreedAt(claims: readonly Claim[], sum: Finding): Agreed[] {
  const own = claims.find(({ finding }) => finding === sum);
  const to = own?.to;
  if (!own || !to) return [];
  const same = claims
    .filter((claim) => claim !== own && !areDiagnosed(claim.finding, sum) && claim.admits(to))
    .map(({ finding }) => finding);
  return same.length > 0 ? [{ figure: own.figure, to, findings: [sum, ...same] }] : [];
}

/** Proved sums are held against each other by the search for the fewest cells. */
function areDiagnosed(a: Finding, b: Finding): boolean {
  return [a, b].every(({ rule, severity }) => rule === 'sum-of-parts' && severity === 'error');
}

function claimsByCell(
  findings: readonly Finding[],
  tables: readonly Table[],
): ReadonlyMap<string, readonly Claim[]> {
  const wanted = new Set(findings.flatMap((finding) => cellsOf(finding).map(cellKey)));
  const figures = new Map<string, Figure>();
  for (const { figures: lines } of tables)
    for (const line of lines)
      for (const figure of line)
        if (wanted.has(cellKey(figure.ref))) figures.set(cellKey(figure.ref), figure);
  const claims = new Map<string, Claim[]>();
  for (const finding of findings)
    cellsOf(finding).forEach((cell, at) => {
      const figure = figures.get(cellKey(cell));
      const said = figure?.value && claimOn(finding, figure.value, at, figures);
      if (figure && said) gather(claims, cellKey(cell), { finding, figure, ...said });
    });
  return claims;
}

/** What a check says of its cell (the first) or of one of its parts. */
function claimOn(
  finding: Finding,
  value: Decimal,
  at: number,
  figures: ReadonlyMap<string, Figure>,
): Pick<Claim, 'to' | 'admits'> | undefined {
  const { found, expected } = finding;
  if (!found || !expected) return undefined;
  if (finding.rule === 'sum-of-parts') {
    const to = at === 0 ? expected : add(value, subtract(found, expected));
    return { to, admits: (other) => equals(other, to) };
  }
  if (at === 0) return { admits: (other) => isNear(toRough(expected), other) };
  if (finding.rule === 'price-times-quantity')
    return { admits: (other) => isNear((toRough(expected) * toRough(other)) / toRough(value), found) };
  const count = finding.parts.length;
  if (finding.rule === 'mean-mismatch')
    return { admits: (other) => isNear(toRough(expected) + toRough(subtract(other, value)) / count, found) };
  const [of, by] = finding.parts.map((part) => figures.get(cellKey(part))?.value);
  if (!of || !by) return undefined;
  return {
    admits: (other) => {
      const share = at === 1 ? toRough(other) / toRough(by) : toRough(of) / toRough(other);
      return isNear(share * 100, found) || isNear((share - 1) * 100, found);
    },
  };
}

/** Within half a unit of a printed figure's last digit. */
function isNear(made: number, printed: Decimal): boolean {
  return Math.abs(made - toRough(printed)) <= 0.5 / 10 ** printed.scale + 1e-9 * Math.abs(made);
}

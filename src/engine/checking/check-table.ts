import type { Finding } from '../findings';
import type { SumOfParts } from '../findings/sums';
import type { Table } from '../reading/table';
import { blankTotalsIn, blankTotalsOf, checkBlankTotals } from './blank-totals';
import { checkColumnNumbers } from './column-numbers';
import { checkFigures } from './figures';
import { checkFormulaSlips } from './formula-slips';
import { checkFormulas } from './formulas';
import { identitiesOf } from './identities';
import type { Identity } from './identity';
import { awaitsResult, judge } from './judge';
import { withLoneRoundings } from './lone-rounding';
import { checkRatedRows } from './rated-rows';
import { withoutFootnoteLetters } from './footnote-letters';
import { resolveReadings } from './resolve-readings';
import { checkProductColumns } from './product-columns';
import { checkBalances, restMismatches } from './balances';
import { checkMeans } from './means';
import { checkShares } from './shares';
import { checkValidWithin } from './valid-within';

/** How many sums came out how. */
export type SumCount = Readonly<Record<'pass' | 'rounding' | 'fail' | 'undecided', number>>;

/** What a table says by itself, whatever else is in the plan. */
export interface TableCheck {
  /** The table with its doubtful figures decided as far as its sums do. */
  readonly table: Table;
  readonly count: SumCount;
  readonly findings: readonly Finding[];
}

type TableRule = (table: Table, identities: readonly Identity[]) => readonly Finding[];

/** What is asked of every table beside its sums, in the order in which it is told. */
const OF_ANY: readonly TableRule[] = [checkFormulaSlips, checkColumnNumbers, checkShares, checkMeans];
/** What input sheets are not asked: their rows are records, with rules of their own. */
const OF_APPENDICES: readonly TableRule[] = [
  checkFigures,
  checkRatedRows,
  checkBalances,
  checkProductColumns,
  checkBlankTotals,
  checkValidWithin,
];

const known = new WeakMap<Table, TableCheck>();

/** The same table object gives the same check again: a check after one edit costs the tables that it touched. */
export function checkTable(read: Table): TableCheck {
  const before = known.get(read);
  if (before) return before;
  const table = resolveReadings(withoutFootnoteLetters(read));
  const identities = identitiesOf(table);
  const { count, findings } = checkFiguresOf(identities, table);
  const made = {
    table,
    count,
    findings: [...findings, ...OF_APPENDICES.flatMap((rule) => rule(table, identities))],
  };
  known.set(read, made);
  return made;
}

/** The sums of a table, of an appendix or an input sheet, and what is asked of the figures of either. */
export function checkFiguresOf(
  identities: readonly Identity[],
  table: Table,
): Pick<TableCheck, 'count' | 'findings'> {
  const { count, findings } = weighSums(identities, table);
  return { count, findings: [...findings, ...OF_ANY.flatMap((rule) => rule(table, identities))] };
}

/**
 * The verdict of each sum, counted and as findings, and what the formulas of their totals do wrong. A sum
 * whose total is a formula that was never calculated is counted and not told.
 */
function weighSums(identities: readonly Identity[], table: Table): Pick<TableCheck, 'count' | 'findings'> {
  const count = { pass: 0, rounding: 0, fail: 0, undecided: 0 };
  const findings: Finding[] = [];
  const rests: { identity: Identity; finding: SumOfParts }[] = [];
  const blank = identities.filter((each) => each.total.state === 'blank' && judge(each)?.verdict === 'fail');
  const isLeftOpen = blankTotalsIn(blank);
  for (const identity of identities) {
    const finding = judge(identity);
    const isOpen = isLeftOpen(identity);
    count[isOpen ? 'undecided' : (finding?.verdict ?? 'pass')] += 1;
    if (!finding || isOpen || awaitsResult(identity)) continue;
    if (finding.verdict === 'fail' && !identity.proved && identity.rest?.value)
      rests.push({ identity, finding });
    else findings.push(finding);
  }
  return {
    count,
    findings: [
      ...withLoneRoundings(findings, identities, table),
      ...restMismatches(table, rests),
      ...blankTotalsOf(blank, table),
      ...checkFormulas(identities),
    ],
  };
}

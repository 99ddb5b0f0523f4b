import type { MoneyUnit } from '../text/measure-unit';
import { trimmed } from '../decimal';
import type { Finding } from '../findings';
import type { FundingMismatch, ScaleSlip } from '../findings/funding';
import type { Subject } from '../findings/facts';
import { grouped } from '../records/rules/grouped';
import { amountIn } from './money';
import type { Difference, Reconciliation } from './reconcile';
import { slipsOf } from './scale';
import { sentNothing, unitsOfOtherYears } from './sender-findings';
import { rowId, sideName } from './sides';

/** What a reconciliation found, as findings: each difference once, what concerns a whole unit as one. */
export function findingsOf(reconciliation: Reconciliation, measure: MoneyUnit): Finding[] {
  const { left, right, differences, onlyLeft, onlyRight } = reconciliation;
  const absent = new Set([...onlyLeft, ...onlyRight].map(({ name }) => name));
  const otherYears = unitsOfOtherYears(reconciliation);
  const told = new Set(otherYears.map(({ unit }) => unit));
  const rest = differences.filter(
    ({ row, verdict }) =>
      verdict !== 'one-side' || row.kind !== 'row' || !(absent.has(row.name) || told.has(row.name)),
  );
  const rounding = rest.filter(({ verdict }) => verdict === 'rounding');
  const byRow = grouped(
    rest.filter(({ verdict }) => verdict !== 'rounding'),
    ({ row }) => rowId(row),
  );
  return [
    ...[
      ...onlyLeft.map((unit) => sentNothing(unit, left, right, measure)),
      ...onlyRight.map((unit) => sentNothing(unit, right, left, measure)),
    ].flat(),
    ...otherYears,
    ...byRow.flatMap((own) => rowFindings(own, reconciliation, measure)),
    ...roundingFinding(rounding, reconciliation, measure),
  ];
}

function subjectOf({ row, year, source }: Difference, { left, right }: Reconciliation): Subject {
  const view = left.kind === 'typed' ? right : left;
  return {
    layout: view.kind === 'typed' ? 'plan' : view.kind,
    ...(row.name === undefined ? {} : { unit: row.name }),
    ...(year === undefined ? {} : { year }),
    measure: source,
  };
}

/** Figures of one row that are all off by the same power of ten are one slip; the others stand alone. */
function rowFindings(
  differences: readonly Difference[],
  reconciliation: Reconciliation,
  measure: MoneyUnit,
): Finding[] {
  const slips = slipsOf(differences);
  const byPower = grouped(slips, ([, power]) => String(power));
  return [
    ...byPower.flatMap((own) => slipFinding(own, reconciliation, measure)),
    ...differences
      .filter((difference) => !slips.has(difference))
      .map((difference) => mismatch(difference, reconciliation, measure)),
  ];
}

function slipFinding(
  slips: readonly (readonly [Difference, number])[],
  reconciliation: Reconciliation,
  measure: MoneyUnit,
): ScaleSlip[] {
  const [first] = slips;
  if (!first) return [];
  const [difference, power] = first;
  return [
    {
      rule: 'scale-slip',
      severity: 'error',
      verdict: 'fail',
      cells: slips.flatMap(([{ left, right }]) => [...left.cells, ...right.cells]),
      parts: [],
      subject: subjectOf(difference, reconciliation),
      ...figuresOf(difference, measure),
      power,
      against: 'other-side',
      measure,
      count: slips.length,
    },
  ];
}

function figuresOf({ left, right, difference }: Difference, measure: MoneyUnit) {
  return {
    ...(left.absent ? {} : { found: trimmed(amountIn(left.dong, measure)) }),
    ...(right.absent ? {} : { expected: trimmed(amountIn(right.dong, measure)) }),
    difference: trimmed(amountIn(difference, measure)),
  };
}

function mismatch(
  difference: Difference,
  reconciliation: Reconciliation,
  measure: MoneyUnit,
): FundingMismatch {
  const { left, right } = difference;
  return {
    rule: 'funding-mismatch',
    severity: 'error',
    verdict: 'fail',
    cells: [...left.cells, ...right.cells],
    parts: [],
    subject: subjectOf(difference, reconciliation),
    ...figuresOf(difference, measure),
    sides: [sideName(reconciliation.left), sideName(reconciliation.right)],
    ...(left.absent === right.absent
      ? {}
      : { missing: left.absent ? ('left' as const) : ('right' as const) }),
    measure,
    count: 1,
  };
}

function roundingFinding(
  differences: readonly Difference[],
  { left, right }: Reconciliation,
  measure: MoneyUnit,
): FundingMismatch[] {
  if (differences.length === 0) return [];
  return [
    {
      rule: 'funding-mismatch',
      severity: 'info',
      verdict: 'rounding',
      cells: differences.flatMap((each) => [...each.left.cells, ...each.right.cells]),
      parts: [],
      sides: [sideName(left), sideName(right)],
      measure,
      count: differences.length,
    },
  ];
}

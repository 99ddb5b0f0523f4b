import { isZero, trimmed } from '../decimal';
import type {
  Finding,
  FundingMismatch,
  FundingSideName,
  ScaleSlip,
  Subject,
  UnitOtherYear,
} from '../findings';
import { grouped } from '../records/rules/grouped';
import type { SentTwice } from './consolidate';
import { lookupOf } from './lattice';
import { inMeasure, type MoneyUnit } from './money';
import type { Difference, PairedRow, Reconciliation } from './reconcile';
import { slipsOf } from './scale';
import type { FundingUnit, FundingView } from './view';

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

function rowId(row: PairedRow): string {
  return row.kind === 'row' ? `row ${row.left ?? ''}/${row.right ?? ''}` : row.kind;
}

export function sideName({ kind, files }: FundingView): FundingSideName {
  const [file, another] = files;
  return {
    ...(kind === 'typed' ? {} : { layout: kind }),
    ...(file === undefined || another !== undefined ? {} : { file }),
  };
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
    ...(left.absent ? {} : { found: trimmed(inMeasure(left.dong, measure)) }),
    ...(right.absent ? {} : { expected: trimmed(inMeasure(right.dong, measure)) }),
    difference: trimmed(inMeasure(difference, measure)),
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

/** A unit that only one side lists; without any money there is nothing to ask it for. */
function sentNothing(unit: FundingUnit, has: FundingView, lacks: FundingView, measure: MoneyUnit): Finding[] {
  const total = lookupOf(has)(has.units.indexOf(unit), undefined, 'total');
  if (!total || isZero(total.dong)) return [];
  return [
    {
      rule: 'unit-sent-nothing',
      severity: 'error',
      verdict: 'fail',
      cells: unit.cell ? [unit.cell] : total.cells.slice(0, 1),
      parts: [],
      subject: { layout: has.kind === 'typed' ? 'plan' : has.kind, unit: unit.name },
      found: trimmed(inMeasure(total.dong, measure)),
      unit: unit.name,
      side: sideName(lacks),
      measure,
    },
  ];
}

/** Units that stand on both sides, and have money in years that the whole other side does not know. */
function unitsOfOtherYears({ left, right, differences }: Reconciliation): UnitOtherYear[] {
  if (left.years.length === 0 || right.years.length === 0) return [];
  const oneSided = differences.filter(
    ({ row, verdict, year }) =>
      verdict === 'one-side' &&
      year !== undefined &&
      row.kind === 'row' &&
      row.left !== undefined &&
      row.right !== undefined,
  );
  return grouped(oneSided, ({ row }) => rowId(row)).flatMap((own): UnitOtherYear[] => {
    const yearsOf = (side: 'left' | 'right'): number[] => [
      ...new Set(own.flatMap(({ year, [side]: amount }) => (amount.absent ? [] : (year ?? [])))),
    ];
    const strange = (side: 'left' | 'right', other: FundingView): number[] =>
      yearsOf(side).filter((year) => !other.years.includes(year));
    const [ours, theirs] = [strange('left', right), strange('right', left)];
    const [side, other, sent] =
      theirs.length > 0 ? (['right', 'left', theirs] as const) : (['left', 'right', ours] as const);
    const row = own[0]?.row;
    if (sent.length === 0 || row?.kind !== 'row') return [];
    return [
      {
        rule: 'unit-other-year',
        severity: 'error',
        verdict: 'fail',
        cells: own.flatMap(({ [side]: amount, year }) => (sent.includes(year ?? 0) ? amount.cells : [])),
        parts: [],
        subject: { layout: left.kind === 'typed' ? 'plan' : left.kind, unit: row.name },
        unit: row.name,
        sent,
        lacking: yearsOf(other),
      },
    ];
  });
}

/** A unit that sent twice, all its years in one finding. */
export function sentTwiceFindings(all: readonly SentTwice[]): Finding[] {
  return grouped(all, ({ unit, files }) => `${unit}\n${files.join('\n')}`).flatMap((own): Finding[] => {
    const [first] = own;
    if (!first) return [];
    return [
      {
        rule: 'unit-sent-twice',
        severity: 'warning',
        verdict: 'undecided',
        cells: own.flatMap(({ cells }) => cells),
        parts: [],
        subject: { layout: 'budget', unit: first.unit },
        unit: first.unit,
        files: first.files,
        years: own.flatMap(({ year }) => year ?? []),
      },
    ];
  });
}

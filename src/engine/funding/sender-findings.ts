import type { MoneyUnit } from '../text/measure-unit';
import { isZero, trimmed } from '../decimal';
import type { Finding } from '../findings';
import type { UnitOtherYear } from '../findings/funding';
import { grouped } from '../records/rules/grouped';
import type { SentTwice } from './consolidate';
import { lookupOf } from './lattice';
import { amountIn } from './money';
import type { Reconciliation } from './reconcile';
import { rowId, sideName } from './sides';
import type { FundingUnit, FundingView } from './view';

/** A unit that only one side lists; without any money there is nothing to ask it for. */
export function sentNothing(
  unit: FundingUnit,
  has: FundingView,
  lacks: FundingView,
  measure: MoneyUnit,
): Finding[] {
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
      found: trimmed(amountIn(total.dong, measure)),
      unit: unit.name,
      side: sideName(lacks),
      measure,
    },
  ];
}

/** Units that stand on both sides, and have money in years that the whole other side does not know. */
export function unitsOfOtherYears({ left, right, differences }: Reconciliation): UnitOtherYear[] {
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

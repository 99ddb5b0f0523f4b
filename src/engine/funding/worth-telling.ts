import type { Difference, Reconciliation } from './reconcile';

/** The differences of a reconciliation as a reader wants them: units without a word are named, not itemised. */
export interface WorthTelling {
  /** Figures that differ before those that one side lacks. */
  readonly real: readonly Difference[];
  readonly rounding: readonly Difference[];
  /** Units with money that the other side does not list at all. */
  readonly onlyLeft: readonly string[];
  readonly onlyRight: readonly string[];
}

/**
 * What of a reconciliation a person is told: a unit that one side lacks is told once, by its name and only
 * where it has money, and not again for each year and source.
 */
export function worthTelling({ differences, onlyLeft, onlyRight }: Reconciliation): WorthTelling {
  const absent = new Set([...onlyLeft, ...onlyRight].map(({ name }) => name));
  const ofAbsent = (each: Difference): boolean =>
    each.row.kind === 'row' && each.verdict === 'one-side' && absent.has(each.row.name);
  const withMoney = new Set(differences.flatMap((each) => (ofAbsent(each) ? (each.row.name ?? '') : [])));
  const names = (units: Reconciliation['onlyLeft']): string[] =>
    units.flatMap(({ name }) => (withMoney.has(name) ? name : []));
  const having = (verdict: Difference['verdict']): Difference[] =>
    differences.filter((each) => each.verdict === verdict && !ofAbsent(each));
  return {
    real: [...having('different'), ...having('one-side')],
    rounding: having('rounding'),
    onlyLeft: names(onlyLeft),
    onlyRight: names(onlyRight),
  };
}

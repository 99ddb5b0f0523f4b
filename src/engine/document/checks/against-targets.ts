import { equals, subtract, trimmed } from '../../decimal';
import { rowCell } from '../../records/record';
import type { TargetRecord } from '../../records/target-record';
import { parseTargets } from '../../targets/parse-target';
import type { Target } from '../../targets/target';
import type { TextPlace } from '../plan-text';
import type { TextFact } from '../facts/fact';
import type { TextTarget } from '../../findings/text-appendices';
import type { TextTargetRead } from '../facts/text-targets';
import type { Outcome } from './outcome';

/** The planned values of the target sheet beside those of the text's own targets. */
export function checkAgainstTargets(
  read: readonly TextTargetRead[],
  rows: readonly TargetRecord[],
  facts: readonly TextFact[],
): Outcome[] {
  const onSheet = rows.flatMap((row) => parseTargets(row).map((target) => ({ row, target })));
  return read.flatMap(({ target, place }): Outcome[] => {
    const same = onSheet.filter((each) => isSame(each.target, target));
    const [only, more] = same;
    if (!only || more || target.indicator.startsWith('other')) return [];
    const told = factsOf(target, place, facts);
    const cells = [rowCell(only.row, ['planned', 'indicator'])];
    const [own, sheet] = [target.planned, only.target.planned];
    if (
      own.length === sheet.length &&
      own.every((value, at) => sheet[at] !== undefined && equals(value, sheet[at]))
    )
      return [{ rule: 'text-target', verdict: 'pass', facts: told, cells }];
    const [found, expected] = [own[0], sheet[0]];
    const finding: TextTarget = {
      rule: 'text-target',
      severity: 'warning',
      verdict: 'fail',
      cells,
      parts: [],
      places: [place],
      subject: { layout: 'targets' },
      told: { about: { indicator: target.indicator }, measure: target.measure, noun: target.measure },
      ...(found ? { found } : {}),
      ...(expected ? { expected } : {}),
      ...(found && expected ? { difference: trimmed(subtract(found, expected)) } : {}),
    };
    return [{ rule: 'text-target', verdict: 'fail', facts: told, finding }];
  });
}

/** The figure that a target was read from: the one of its paragraph with its value. */
function factsOf({ planned }: Target, { paragraph }: TextPlace, facts: readonly TextFact[]): number[] {
  const at = facts.findIndex(
    (fact) =>
      fact.paragraph === paragraph &&
      fact.values.length === planned.length &&
      fact.values.every((value, index) => planned[index] !== undefined && equals(value, planned[index])),
  );
  return at < 0 ? [] : [at];
}

/** One indicator of the same stars and group; years only where both say them. */
function isSame(a: Target, b: Target): boolean {
  const years =
    !a.period ||
    !b.period ||
    (a.period.to === b.period.to && (a.period.from ?? b.period.from) === (b.period.from ?? a.period.from));
  return (
    a.indicator === b.indicator &&
    a.group === b.group &&
    a.stars?.join() === b.stars?.join() &&
    a.perCommune === b.perCommune &&
    years
  );
}

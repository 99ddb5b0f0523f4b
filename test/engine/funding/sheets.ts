import { checkPlan } from '../../../src/engine/check';
import { analyseFunding, type FundingResult } from '../../../src/engine/funding/analyse';
import { amountIn } from '../../../src/engine/funding/money';
import { extractFunding, sideOf, type FundingSide } from '../../../src/engine/funding/side';
import { toPlain } from '../../../src/engine/decimal';
import type { Workbook } from '../../../src/engine/grid/grid';

/** One side read as the terminal reads it: each workbook by itself. */
export function sideFrom(workbooks: readonly Workbook[]): FundingSide {
  const severalFiles = workbooks.length > 1;
  return sideOf(
    workbooks.map((workbook) => extractFunding(checkPlan([workbook], { severalFiles }), [workbook])),
  );
}

export function analysed(own: readonly Workbook[], against?: readonly Workbook[]): FundingResult {
  return analyseFunding(sideFrom(own), against && sideFrom(against));
}

/** Differences as a clerk would say them: `Mang Yang 2023 state: 1436 / 1372, different`. */
export function differenceLines({ reconciliations, summary }: FundingResult): string[] {
  const measure = summary?.measure ?? 'dong';
  return reconciliations.flatMap(({ differences }) =>
    differences.map(({ row, year, source, left, right, verdict }) => {
      const of = ({ absent, dong }: typeof left): string =>
        absent ? '(blank)' : toPlain(amountIn(dong, measure));
      const where = [row.name ?? 'all', year ?? 'period', source].join(' ');
      return `${where}: ${of(left)} / ${of(right)}, ${verdict}`;
    }),
  );
}

/** Rules that found something about money between sides, with what they are about. */
export function findingLines({ findings }: FundingResult): string[] {
  return findings.map(({ rule, severity, subject }) =>
    [rule, severity, subject?.unit, subject?.year, subject?.measure]
      .filter((each) => each !== undefined)
      .join(' '),
  );
}

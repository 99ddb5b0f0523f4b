import type { MoneyUnit } from '../engine/text/measure-unit';
import { toPlain } from '../engine/decimal';
import type { FundingResult } from '../engine/funding/analyse';
import { amountIn, type Money } from '../engine/funding/money';
import type { Difference } from '../engine/funding/reconcile';
import type { Part, Split } from '../engine/funding/summary';
import { refNames } from '../engine/grid/address';
import { shownShare } from '../locales/shown/figures';
import type { Locale } from '../locales/types/locale';
import { findingJson } from './finding-json';

/** A reconciliation as `--json` prints it; the contract with other programs (cli.md). Money is in `measure`. */
export function fundingJson(
  { summary, reconciliations, findings }: FundingResult,
  locale: Locale,
  severalFiles: boolean,
): object {
  const measure = summary?.measure ?? 'dong';
  return {
    measure,
    ...(summary?.total ? splitJson({ ...summary, total: summary.total }) : {}),
    byUnit: summary?.byUnit.map(({ unit, ...split }) => ({ unit, ...splitJson(split) })) ?? [],
    byYear: summary?.byYear.map(({ year, ...split }) => ({ year, ...splitJson(split) })) ?? [],
    differences: reconciliations.flatMap(({ differences }) =>
      differences.map((difference) => differenceJson(difference, measure)),
    ),
    findings: findings.map((finding) => findingJson(finding, locale, severalFiles)),
  };
}

function splitJson({ total, state, other }: Split): object {
  return {
    total: toPlain(total),
    ...(state ? { state: partJson(state) } : {}),
    ...(other ? { other: partJson(other) } : {}),
  };
}

function partJson({ amount, share }: Part): object {
  return {
    amount: toPlain(amount),
    ...(share ? { share: shownShare(share).replace(',', '.').replace('−', '-') } : {}),
  };
}

function differenceJson(
  { row, year, source, left, right, difference, verdict }: Difference,
  measure: MoneyUnit,
): object {
  return {
    unit: row.name ?? null,
    year: year ?? null,
    source,
    left: sideJson(left, measure),
    right: sideJson(right, measure),
    difference: toPlain(amountIn(difference, measure)),
    verdict,
  };
}

/** Null where that side says nothing; a sum names all its cells, and its file where they are of one. */
function sideJson({ absent, dong, cells }: Money, measure: MoneyUnit): object | null {
  if (absent) return null;
  const files = [...new Set(cells.map(({ file }) => file))];
  return {
    ...(files.length > 0 ? { file: files.join(', ') } : {}),
    ...(cells.length > 0 ? { cell: refNames(cells, files.length > 1).join(', ') } : {}),
    amount: toPlain(amountIn(dong, measure)),
  };
}

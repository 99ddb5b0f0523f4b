import type { FundingResult } from '../engine/funding/analyse';
import { reconciliationSheet } from '../engine/funding/reconciliation-sheet';
import { unitsSheet } from '../engine/funding/units-sheet';
import type { SheetPlan } from '../engine/filling/write-plan';
import type { CellRef } from '../engine/grid/grid';
import { FUNDING_PANEL_WORDS } from './funding-panel';
import { sideInFull } from './funding-side';
import type { Language } from './language';
import { MEASURE_NAMES } from './measures';
import { source } from './shown/source-name';

/**
 * A reconciliation as sheets: each pair of sides by unit, then the differences one by one. None where nothing
 * was compared.
 */
export function reconciliationSheets(
  { reconciliations, summary }: FundingResult,
  language: Language,
  isLive: (cell: CellRef) => boolean,
): SheetPlan[] {
  if (reconciliations.length === 0) return [];
  const words = FUNDING_PANEL_WORDS[language];
  const measure = summary?.measure ?? 'dong';
  const shared = {
    measure: words.measure(MEASURE_NAMES[language][measure]),
    sources: (id: string) => source(id, language),
  };
  const byUnit = reconciliations.flatMap((reconciliation) => {
    const { left, right } = reconciliation;
    const sides = [sideInFull(left, language), sideInFull(right, language)] as const;
    return (
      unitsSheet({ reconciliation, measure, isLive, words: { ...words.unitsSheet, ...shared, sides } }) ?? []
    );
  });
  return [
    ...byUnit.map((sheet, index) => (index === 0 ? sheet : { ...sheet, name: `${sheet.name} ${index + 1}` })),
    reconciliationSheet({
      reconciliations,
      measure,
      isLive,
      words: {
        ...words.sheet,
        ...shared,
        verdicts: words.verdicts,
        wholePlan: words.wholePlan,
        wholePeriod: words.wholePeriod,
      },
    }),
  ];
}

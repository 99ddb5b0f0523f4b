import type { PlacedRow, TodayUnit, UnitsResult } from './analyse-units';
import { questionKey } from './answers';

/** The result with what a person answered in the meantime; answers by `questionKey`. */
export function answered(result: UnitsResult, answers: ReadonlyMap<string, TodayUnit>): UnitsResult {
  if (answers.size === 0) return result;
  const rows = result.rows.map((row): PlacedRow => {
    if (row.verdict === 'today' || row.verdict === 'former') return row;
    const unit = answers.get(questionKey(row.text, row.within));
    return unit ? { ...row, unit, answered: true } : row;
  });
  return { ...result, rows };
}

import { cellKey } from '../grid/place-key';
import type { Finding } from '../findings';
import type { CellRef } from '../grid/grid';
import type { FundingView } from './view';

/** The totals on a side's own sheets that are proved not to be what their parts add up to. */
export function failingSums({ files, sheet }: FundingView, findings: readonly Finding[]): readonly CellRef[] {
  const seen = new Map<string, CellRef>();
  for (const { rule, severity, verdict, cells } of findings) {
    const [cell] = cells;
    if (rule !== 'sum-of-parts' || severity !== 'error' || verdict !== 'fail' || !cell) continue;
    if (!files.includes(cell.file) || (sheet !== undefined && cell.sheet !== sheet)) continue;
    seen.set(cellKey(cell), cell);
  }
  return [...seen.values()];
}

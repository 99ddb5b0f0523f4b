import type { CellEdit } from '../engine/filling/write-plan';
import type { Workbook } from '../engine/grid/grid';
import { readInputs } from '../engine/plan/read-inputs';
import { InputProblem } from '../engine/problems';
import { movedWorkbooks, needsMoving } from '../engine/units/moved-workbooks';
import { loadGazetteer } from '../engine/units/scope';
import { wantedUnits } from './wanted-units';

/**
 * The plan with its rows in the units that `--units` asks for, and what was written beside them for it. Sheets that
 * say these units already are left alone. Throws an `InputProblem` where a name leaves its unit open.
 */
export async function inUnits(
  workbooks: readonly Workbook[],
  value: string | undefined,
  asOf: string,
): Promise<{ readonly workbooks: readonly Workbook[]; readonly edits: readonly CellEdit[] }> {
  const { units: wanted } = wantedUnits(value);
  if (wanted === undefined) return { workbooks, edits: [] };
  const { records, workbooks: own } = readInputs(workbooks, { units: 'former', copies: 'all' });
  if (!needsMoving(records, wanted)) return { workbooks, edits: [] };
  const moved = movedWorkbooks(own, records, wanted, await loadGazetteer(), { asOf });
  if (moved.open.length > 0)
    throw new InputProblem({
      kind: 'units-open',
      files: [...new Set(moved.open.map(({ cell }) => cell.file))],
      wanted,
      names: moved.open.map(({ name }) => name),
    });
  const changed = new Map(moved.workbooks.map((workbook) => [workbook.file, workbook]));
  return {
    workbooks: workbooks.map((workbook) => {
      const sheets = changed.get(workbook.file)?.sheets ?? [];
      return {
        ...workbook,
        sheets: workbook.sheets.map((sheet) => sheets.find(({ name }) => name === sheet.name) ?? sheet),
      };
    }),
    edits: moved.edits,
  };
}

import type { CellEdit } from '../engine/filling/write-plan';
import type { Workbook } from '../engine/grid/grid';
import { readInputs, type PlanInputs } from '../engine/plan/read-inputs';
import { InputProblem } from '../engine/problems';
import type { UnitsWanted } from '../engine/units/in-todays-units';
import { movedWorkbooks, needsMoving, type MovedWorkbooks } from '../engine/units/moved-workbooks';
import { loadGazetteer } from '../engine/units/scope';
import { spellingKey } from '../engine/units/same-units';
import { planLevel } from '../engine/units/plan-level';
import { CLI_WORDS } from '../locales/terminal';
import type { CommandContext } from './io';
import { wantedUnits } from './wanted-units';

interface PlanInUnits {
  readonly workbooks: readonly Workbook[];
  readonly edits: readonly CellEdit[];
}

/**
 * The plan with its rows in the units that `--units` asks for, and what was written beside them for it. Sheets that
 * say these units already are left alone. Throws an `InputProblem` where a name leaves its unit open.
 */
export async function inUnits(
  workbooks: readonly Workbook[],
  value: string | undefined,
  asOf: string,
): Promise<PlanInUnits> {
  const { units: wanted } = wantedUnits(value);
  const moved = wanted && (await movedTo(inputsOf(workbooks), wanted, asOf));
  if (!moved) return { workbooks, edits: [] };
  if (moved.open.length > 0)
    throw new InputProblem({
      kind: 'units-open',
      files: [...new Set(moved.open.map(({ cell }) => cell.file))],
      wanted,
      names: moved.open.map(({ name }) => name),
    });
  return changedIn(workbooks, moved);
}

/**
 * The plan in the units that `--units` asks for; where nobody asks, a plan of communes in today's, and `tell` says
 * which former ones were moved. Where one of its names leaves its unit open none is moved, and that is told.
 */
export async function inPlanUnits(
  workbooks: readonly Workbook[],
  value: string | undefined,
  asOf: string,
  { io, language }: CommandContext,
): Promise<PlanInUnits> {
  if (value !== undefined) return inUnits(workbooks, value, asOf);
  const moved = await movedAsPlanned(workbooks, asOf);
  if (!moved) return { workbooks, edits: [] };
  tellMoved(moved, { io, language });
  return { workbooks: moved.workbooks, edits: moved.edits };
}

/** A plan of communes whose rows name former units; with its names left open, as it was sent. */
export type MovedAsPlanned = Pick<MovedWorkbooks, 'workbooks' | 'edits' | 'found' | 'open'>;

/** What `inPlanUnits` moves where nobody asks; undefined where there is nothing to move. */
export async function movedAsPlanned(
  workbooks: readonly Workbook[],
  asOf: string,
): Promise<MovedAsPlanned | undefined> {
  const inputs = inputsOf(workbooks);
  const moved = planLevel(inputs.records) === 'commune' ? await movedTo(inputs, 'today', asOf) : undefined;
  if (!moved || moved.found.size === 0) return undefined;
  const { found, open } = moved;
  return { ...(open.length > 0 ? { workbooks, edits: [] } : changedIn(workbooks, moved)), found, open };
}

/** Says on stderr which former units were moved, or which names are in the way. */
export function tellMoved(
  { found, open }: Pick<MovedAsPlanned, 'found' | 'open'>,
  { io, language }: CommandContext,
): void {
  const words = CLI_WORDS[language];
  // a commune that only grew is called as it was
  const renamed = [...found].filter(([name, unit]) => spellingKey(name) !== spellingKey(unit));
  if (renamed.length === 0 && open.length === 0) return;
  const line =
    open.length > 0
      ? words.unitsStillFormer(
          [...found.keys()],
          open.map(({ name }) => name),
        )
      : words.unitsMoved(renamed);
  io.stderr(`${line}\n`);
}

/** As they were sent: every copy, in the units that its rows name. */
function inputsOf(workbooks: readonly Workbook[]): PlanInputs {
  return readInputs(workbooks, { units: 'former', copies: 'all' });
}

async function movedTo(
  { records, workbooks }: PlanInputs,
  wanted: UnitsWanted,
  asOf: string,
): Promise<MovedWorkbooks | undefined> {
  if (!needsMoving(records, wanted)) return undefined;
  return movedWorkbooks(workbooks, records, wanted, await loadGazetteer(), { asOf });
}

function changedIn(workbooks: readonly Workbook[], moved: MovedWorkbooks): PlanInUnits {
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

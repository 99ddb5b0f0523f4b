import { fingerprint } from '../../engine/filling/fingerprint';
import type { WritePlan } from '../../engine/filling/write-plan';
import { HostProblem, type Obstacle, type SheetLeft, type Spot } from '../host';
import { isThere, type ActEntry } from './acts';
import type { BeforeWrite } from './before';
import { holdsContent } from './edits';
import { withListSheet } from './list-rules';
import type { Knowledge, Ready, WantedChange } from './wanted';

/** Another pane, here or with somebody else, is in the middle of a write. */
export function refuseOthers(entries: readonly ActEntry[]): void {
  if (entries.some(({ state }) => state === 'writing')) throw new HostProblem({ kind: 'busy' });
}

/** What of the wish can be done without costing anybody's work. */
export function prepared(before: BeforeWrite, wanted: WantedChange, knowledge: Knowledge): Ready {
  refuseProtected(before, wanted);
  const { plan, removeSheets, takesBack, note } = wanted;
  const fits = plan.edits.map(
    ({ was }, index) => was === undefined || holdsContent(before.cells[index]?.cell, was),
  );
  const changed = plan.edits.filter((_, index) => !fits[index]).map(({ ref }) => ref);
  if (!takesBack && changed.length > 0) throw new HostProblem({ kind: 'changed', cells: changed });
  refuseOthersToo(before, { ...plan, edits: plan.edits.filter((_, index) => fits[index]) });
  if (!takesBack) {
    refuseGone(before, plan, knowledge);
    refuseOtherwise(before, plan);
    const sheets = withListSheet(
      plan.sheets,
      [...before.sheets.values()].map(({ name }) => name),
    );
    return { plan: { ...plan, sheets }, removeSheets, cells: before.cells, note };
  }
  const typedIn = typedSheets(before, takesBack.undo.left ?? []);
  const gone = [...plan.sheets.map(({ name }) => name), ...removeSheets].filter(
    (name) => !isThere(before.sheets, name),
  );
  if (!takesBack.even && changed.length + typedIn.length + gone.length > 0)
    throw new HostProblem({ kind: 'typed-since', sheets: typedIn, cells: changed, gone });
  return {
    plan: {
      // A sheet that a person deleted since is not made again.
      sheets: plan.sheets.filter(({ name }) => isThere(before.sheets, name)),
      edits: plan.edits.filter((_, index) => fits[index]),
    },
    removeSheets: removeSheets.filter((name) => isThere(before.sheets, name)),
    cells: before.cells.filter((_, index) => fits[index]),
    note,
    takesBack: takesBack.undo,
  };
}

/** Sheets that no longer say what the write left. */
function typedSheets(before: BeforeWrite, left: readonly SheetLeft[]): string[] {
  return left.flatMap(({ sheet, print }) => {
    const now = before.former.get(sheet.toLowerCase());
    return now && fingerprint(now) !== print ? [now.name] : [];
  });
}

/** A sheet that was read as there, and is to be replaced, was deleted or renamed since: not made again. */
function refuseGone(before: BeforeWrite, plan: WritePlan, { sheets }: Knowledge): void {
  const gone = plan.sheets.find(
    ({ name }) => sheets.has(name.toLowerCase()) && !isThere(before.sheets, name),
  );
  if (gone) throw new HostProblem({ kind: 'not-found', what: gone.name });
}

/** Since the plan was made somebody typed into a sheet that it writes over, or made one that it was to make. */
function refuseOtherwise({ former }: BeforeWrite, { sheets }: WritePlan): void {
  const known = sheets.flatMap(({ name, was }) => {
    const now = former.get(name.toLowerCase());
    return now && was !== undefined ? [{ name: now.name, was, print: fingerprint(now) }] : [];
  });
  const made = known.find(({ was }) => was === null);
  if (made) throw new HostProblem({ kind: 'exists', what: made.name });
  const typed = known.filter(({ was, print }) => was !== print).map(({ name }) => name);
  if (typed.length > 0) throw new HostProblem({ kind: 'changed', cells: [], sheets: typed });
}

/**
 * Where a write would change more cells than it names: in a table Excel carries a formula through its column, over what
 * the cells hold; of cells that one formula fills, none can be changed without the others; of merged ones only the first.
 */
function refuseOthersToo({ hindered, former }: BeforeWrite, plan: WritePlan): void {
  const refuse = (what: Obstacle, at: Spot): never => {
    throw new HostProblem({ kind: 'conflict', what, ...at });
  };
  const first = hindered.find(({ edit }) => plan.edits.includes(edit));
  if (first) refuse(first.what, { sheet: first.edit.ref.sheet, cells: first.cells });
  for (const { name } of plan.sheets) {
    const now = former.get(name.toLowerCase());
    if (now?.hasTables) refuse('table', { sheet: now.name });
    if (now?.hasArrays) refuse('array', { sheet: now.name });
  }
}

/** Never unprotects: the person who locked a sheet had a reason. */
function refuseProtected(before: BeforeWrite, { plan, removeSheets }: WantedChange): void {
  const adds = plan.sheets.some(({ name }) => !isThere(before.sheets, name));
  const removes = removeSheets.some((name) => isThere(before.sheets, name));
  if (before.protectedBook && (adds || removes)) throw new HostProblem({ kind: 'protected' });
  const isProtected = (name: string): boolean => before.sheets.get(name.toLowerCase())?.isProtected ?? false;
  const replaced = plan.sheets.find(({ name }) => isProtected(name));
  const edited = plan.edits.find(({ ref }, index) => isProtected(ref.sheet) && before.cells[index]?.locked);
  const sheet = replaced?.name ?? edited?.ref.sheet;
  if (sheet !== undefined) throw new HostProblem({ kind: 'protected', sheet });
}

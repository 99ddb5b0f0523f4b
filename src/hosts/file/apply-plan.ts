import { typedContent } from '../../engine/filling/typed-content';
import type { CellEdit, SheetPlan, WritePlan } from '../../engine/filling/write-plan';
import {
  type Cell,
  type CellRef,
  type CellValue,
  type Row,
  type Sheet,
  type Workbook,
} from '../../engine/grid/grid';
import { HostProblem, type Undo } from '../host';
import { isErrorName } from './error-names';
import { recalculated } from './recalculate';

/**
 * The workbooks after a write plan, and what undoes it. Nothing given is changed. New sheets go to the
 * end of the first workbook; a sheet of the same name is replaced where it stands.
 *
 * @throws HostProblem `not-found` for an edit of a sheet that is not there.
 */
export function applyPlan(
  workbooks: readonly Workbook[],
  plan: WritePlan,
): { readonly workbooks: readonly Workbook[]; readonly undo: Undo } {
  const withSheets = putSheets(workbooks, plan.sheets);
  const formerEdits: CellEdit[] = [];
  const editing = new Editing(withSheets);
  for (const edit of plan.edits)
    formerEdits.push({ ref: edit.ref, content: typedContent(editing.put(edit)) });
  formerEdits.reverse();
  const edited = editing.workbooks();
  const formerSheets = plan.sheets.map(({ name }) => findSheet(workbooks[0], name));
  const undo: Undo = {
    plan: { sheets: formerSheets.filter((sheet) => sheet !== undefined), edits: formerEdits },
    removeSheets: plan.sheets.map(({ name }) => name).filter((_, index) => !formerSheets[index]),
  };
  return { workbooks: totalled(edited, plan.edits), undo };
}

/** Totals of the edited sheets follow their parts. */
function totalled(workbooks: readonly Workbook[], edits: readonly CellEdit[]): readonly Workbook[] {
  if (edits.length === 0) return workbooks;
  return workbooks.map((workbook) => {
    const own = edits.filter(({ ref }) => ref.file === workbook.file);
    if (own.length === 0) return workbook;
    const sheets = workbook.sheets.map((sheet) => {
      const places = own.map(({ ref }) => ref).filter((ref) => sheetKey(ref.sheet) === sheetKey(sheet.name));
      return places.length > 0 ? recalculated(sheet, places) : sheet;
    });
    return { ...workbook, sheets };
  });
}

/** Takes sheets away from the first workbook; names that are not there are passed over. */
export function withoutSheets(workbooks: readonly Workbook[], names: readonly string[]): readonly Workbook[] {
  const [first, ...others] = workbooks;
  if (!first || names.length === 0) return workbooks;
  const gone = new Set(names.map(sheetKey));
  return [{ ...first, sheets: first.sheets.filter(({ name }) => !gone.has(sheetKey(name))) }, ...others];
}

function putSheets(workbooks: readonly Workbook[], plans: readonly SheetPlan[]): readonly Workbook[] {
  const [first, ...others] = workbooks;
  if (plans.length === 0) return workbooks;
  if (!first) throw new HostProblem({ kind: 'not-found' });
  const sheets = [...first.sheets];
  for (const plan of plans) {
    const at = sheets.findIndex(({ name }) => sheetKey(name) === sheetKey(plan.name));
    sheets.splice(at < 0 ? sheets.length : at, at < 0 ? 0 : 1, plan);
  }
  return [{ ...first, sheets }, ...others];
}

/** Sheets under edit: each is copied once, however many cells are put. */
class Editing {
  private readonly rows = new Map<Sheet, (Row | undefined)[]>();

  constructor(private readonly before: readonly Workbook[]) {}

  /** Puts a cell and returns what stood there. */
  put({ ref, content }: CellEdit): Cell | undefined {
    const sheet = sheetOf(this.before, ref);
    const copy = this.rows.get(sheet) ?? [...sheet.rows];
    this.rows.set(sheet, copy);
    const cells: (Cell | undefined)[] = [...(copy[ref.row] ?? [])];
    const former = cells[ref.col];
    cells[ref.col] = editedCell(former, content);
    copy[ref.row] = cells;
    return former;
  }

  workbooks(): readonly Workbook[] {
    if (this.rows.size === 0) return this.before;
    return this.before.map((workbook) => {
      if (!workbook.sheets.some((sheet) => this.rows.has(sheet))) return workbook;
      const sheets = workbook.sheets.map((sheet) => {
        const copy = this.rows.get(sheet);
        return copy ? { ...sheet, rows: copy } : sheet;
      });
      return { ...workbook, sheets };
    });
  }
}

/** Format and look stay; a formula has no result until somebody calculates it. */
function editedCell(former: Cell | undefined, content: CellEdit['content']): Cell | undefined {
  const { format, look } = former ?? {};
  const kept = { ...(format === undefined ? {} : { format }), ...(look ? { look } : {}) };
  if (content === null) return look ? { value: null, ...kept } : undefined;
  if (typeof content === 'string' && content.startsWith('=')) {
    return { value: null, formula: content.slice(1), ...kept };
  }
  return { value: valueOf(content), ...kept };
}

function valueOf(content: string | number | boolean): CellValue {
  if (typeof content !== 'string') return content;
  if (content.startsWith("'")) return content.slice(1);
  return isErrorName(content) ? { error: content } : content;
}

function sheetOf(workbooks: readonly Workbook[], ref: CellRef): Sheet {
  const sheet = findSheet(
    workbooks.find(({ file }) => file === ref.file),
    ref.sheet,
  );
  if (!sheet) throw new HostProblem({ kind: 'not-found', what: ref.sheet });
  return sheet;
}

function findSheet(workbook: Workbook | undefined, name: string): Sheet | undefined {
  return workbook?.sheets.find((sheet) => sheetKey(sheet.name) === sheetKey(name));
}

/** Excel does not tell upper and lower case apart in names of sheets. */
function sheetKey(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

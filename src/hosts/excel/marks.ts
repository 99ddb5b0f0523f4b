import { cellName } from '../../engine/grid/address';
import type { CellRef } from '../../engine/grid/grid';
import { HostProblem } from '../host';
import { addressLists, rectangles } from './areas';
import { hasCode } from './refusals';

/**
 * A mark is a conditional format that is always true. It lies over the cell without touching any format
 * of the user's, so taking it away leaves exactly what was there, whatever was formatted meanwhile; fills
 * that are painted and painted back lose theme colours and patterns and can end up in the file for good.
 * Marks that a crash or a save left behind are known by this formula, which nobody else would write.
 */
const MARKER = '=ISTEXT("phuluc-mark")';

/** Told apart by line and fill, not by colour alone: the cell in a full frame, its parts in a dotted one. */
const CELL_MARK = { fill: '#FFE699', line: '#7F6000', style: 'Continuous' } as const;
const PART_MARK = { fill: '#DDEBF7', line: '#1F4E79', style: 'Dot' } as const;
type Mark = typeof CELL_MARK | typeof PART_MARK;

const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

/**
 * The marks of one workbook. Remembers only on which sheets (by id) they are, so that a click costs two
 * round trips; where that is not known, as after opening a saved file, every sheet is looked at once.
 */
export class Marks {
  private marked: readonly string[] | undefined;

  /**
   * Selects the cell and marks it and its parts. On a protected sheet the selection alone must do, as
   * nothing is unprotected.
   */
  async reveal(context: Excel.RequestContext, cell: CellRef, parts: readonly CellRef[]): Promise<void> {
    const { sheets, former } = await this.find(context);
    const target = sheets.get(cell.sheet.toLowerCase());
    if (!target) throw new HostProblem({ kind: 'not-found', what: cell.sheet });
    if (target.visibility !== 'Visible') throw new HostProblem({ kind: 'conflict', what: 'hidden-sheet' });
    former.forEach(removeMark);
    this.marked = undefined;
    const marked = new Set<string>();
    const mark = (refs: readonly CellRef[], kind: Mark): void => {
      for (const [name, some] of bySheet(refs)) {
        const sheet = sheets.get(name);
        if (!sheet || sheet.protection.protected) continue;
        queueMark(sheet, some, kind);
        marked.add(sheet.id);
      }
    };
    mark(
      parts.filter((part) => !isSame(part, cell)),
      PART_MARK,
    );
    mark([cell], CELL_MARK);
    target.activate();
    const selected = target.getRange(cellName(cell.row, cell.col));
    selected.untrack();
    selected.select();
    await context.sync();
    this.marked = [...marked];
  }

  /** True where it is certain that there is nothing to clear. */
  get none(): boolean {
    return this.marked?.length === 0;
  }

  async clear(context: Excel.RequestContext): Promise<void> {
    const { former } = await this.find(context);
    former.forEach(removeMark);
    await context.sync();
    this.marked = [];
  }

  private async find(context: Excel.RequestContext): Promise<Found> {
    const worksheets = context.workbook.worksheets;
    worksheets.load('items/id,items/name,items/visibility,items/protection/protected');
    let lists = this.marked?.map((id) => ({ id, formats: queueFormats(worksheets.getItem(id)) }));
    try {
      await context.sync();
    } catch (error) {
      if (!lists || !hasCode(error, 'ItemNotFound')) throw error;
      // A marked sheet was deleted.
      this.marked = undefined;
      return this.find(context);
    }
    if (!lists) {
      lists = worksheets.items.map((sheet) => ({ id: sheet.id, formats: queueFormats(sheet) }));
      await context.sync();
    }
    return {
      sheets: new Map(worksheets.items.map((sheet) => [sheet.name.toLowerCase(), sheet])),
      former: lists.flatMap(({ id, formats }) =>
        formats.items.filter(isOurs).map((format) => ({ sheet: worksheets.getItem(id), id: format.id })),
      ),
    };
  }
}

interface Found {
  /** By name in lower case. */
  readonly sheets: ReadonlyMap<string, Excel.Worksheet>;
  readonly former: readonly FormerMark[];
}

interface FormerMark {
  readonly sheet: Excel.Worksheet;
  readonly id: string;
}

/** By way of a new range: one that is not kept serves a single round trip, and so does what hangs on it. */
function removeMark({ sheet, id }: FormerMark): void {
  const all = sheet.getRange();
  all.untrack();
  all.conditionalFormats.getItem(id).delete();
}

function queueFormats(sheet: Excel.Worksheet): Excel.ConditionalFormatCollection {
  const all = sheet.getRange();
  all.untrack();
  const formats = all.conditionalFormats;
  formats.load('items/id,items/type,items/customOrNullObject/rule/formula');
  return formats;
}

function isOurs(format: Excel.ConditionalFormat): boolean {
  return format.type === 'Custom' && format.customOrNullObject.rule.formula.replace(/^=?/, '=') === MARKER;
}

function queueMark(sheet: Excel.Worksheet, refs: readonly CellRef[], mark: Mark): void {
  for (const addresses of addressLists(rectangles(refs))) {
    const areas = sheet.getRanges(addresses);
    areas.untrack();
    const format = areas.conditionalFormats.add('Custom');
    format.custom.rule.formula = MARKER;
    format.custom.format.fill.color = mark.fill;
    for (const edge of EDGES) {
      const border = format.custom.format.borders.getItem(edge);
      border.style = mark.style;
      border.color = mark.line;
    }
    format.stopIfTrue = false;
    // Above the user's own, or a rule of theirs that stops the others would hide the mark.
    format.priority = 0;
  }
}

function bySheet(refs: readonly CellRef[]): Map<string, CellRef[]> {
  const sheets = new Map<string, CellRef[]>();
  for (const ref of refs) {
    const name = ref.sheet.toLowerCase();
    const list = sheets.get(name) ?? [];
    list.push(ref);
    sheets.set(name, list);
  }
  return sheets;
}

function isSame(a: CellRef, b: CellRef): boolean {
  return a.row === b.row && a.col === b.col && a.sheet === b.sheet;
}

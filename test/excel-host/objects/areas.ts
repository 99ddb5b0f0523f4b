import { quotedSheet, rangeName } from '../../../src/engine/grid/address';
import type { GridRange } from '../../../src/engine/grid/grid';
import { NULL_OBJECT } from '../interpreter';
import {
  cellAt,
  findSheet,
  peek,
  shown,
  typeOf,
  type Model,
  type ModelCell,
  type ModelSheet,
} from '../model';
import { sheetsNamed } from '../formula-syntax';
import { checkCellText, checkFormulaLength, checkInlineList, checkNumberFormat } from '../limits';
import { Refused } from '../protocol';
import { type } from '../typing';
import { asArray, hasArray, refusePartOfArray, spillAnew, spillAt } from './arrays';
import { ConditionalFormats } from './conditional-formats';
import { Format } from './format';
import { range, touches, within } from './grid-areas';

function alike(hidden: ReadonlySet<number>, from: number, to: number): boolean | null {
  const inside = [...hidden].filter((at) => at >= from && at <= to).length;
  return inside === 0 ? false : inside === to - from + 1 ? true : null;
}

export const WHOLE: GridRange = { top: 0, left: 0, bottom: 1_048_575, right: 16_383 };

/** A range, or several areas: what `getRange` and `getRanges` give. */
export class Areas {
  constructor(
    private readonly model: Model,
    private readonly sheet: ModelSheet,
    private areas: readonly GridRange[],
  ) {}

  /** A tracked range goes along when rows are inserted above it. */
  shiftRows(sheet: ModelSheet, from: number, by: number): void {
    if (sheet !== this.sheet || this.first === WHOLE) return;
    const moved = (row: number): number => (row >= from ? row + by : row);
    this.areas = this.areas.map((area) => ({
      ...area,
      top: moved(area.top),
      bottom: moved(area.bottom),
    }));
  }

  get Address(): string {
    return this.areas.map((area) => `${quotedSheet(this.sheet.name)}!${rangeName(area)}`).join(',');
  }

  get RowIndex(): number {
    return this.first.top;
  }

  get ColumnIndex(): number {
    return this.first.left;
  }

  get RowCount(): number {
    return this.first.bottom - this.first.top + 1;
  }

  get ColumnCount(): number {
    return this.first.right - this.first.left + 1;
  }

  /** True or false where all rows are alike, null where they are not. */
  get RowHidden(): boolean | null {
    return alike(this.sheet.hiddenRows, this.first.top, this.first.bottom);
  }

  get ColumnHidden(): boolean | null {
    return alike(this.sheet.hiddenCols, this.first.left, this.first.right);
  }

  get Values(): unknown {
    return this.table((cell) => shown(cell?.value ?? null));
  }

  get ValueTypes(): unknown {
    return this.table((cell) => typeOf(cell?.value ?? null));
  }

  get Formulas(): unknown {
    return this.table((cell) => cell?.formula ?? shown(cell?.value ?? null));
  }

  set Formulas(entries: unknown) {
    this.refuseProtected(false);
    refusePartOfArray(this.sheet, this.first);
    this.each(entries, (cell, entry) => {
      type(cell, entry);
      if (cell.formula !== undefined) checkFormula(this.model, cell.formula);
      else if (typeof entry === 'string') checkCellText(entry);
    });
    spillAnew(this.sheet, this.first);
    this.fillColumns();
  }

  /** Whether all, none (false) or some (null) of the cells belong to a formula that fills several. */
  get SavedAsArray(): boolean | null {
    return asArray(this.sheet, this.first);
  }

  get HasSpill(): boolean | null {
    return asArray(this.sheet, this.first, 'spill');
  }

  GetSpillParentOrNullObject(): Areas | typeof NULL_OBJECT {
    const spill = spillAt(this.sheet, this.first);
    if (!spill) return NULL_OBJECT;
    const { top, left } = spill.area;
    return new Areas(this.model, this.sheet, [{ top, left, bottom: top, right: left }]);
  }

  GetSpillingToRangeOrNullObject(): Areas | typeof NULL_OBJECT {
    const spill = spillAt(this.sheet, this.first);
    const { top, left } = this.first;
    const isAnchor = spill && spill.area.top === top && spill.area.left === left;
    return isAnchor ? new Areas(this.model, this.sheet, [spill.area]) : NULL_OBJECT;
  }

  /** As Excel does in a table: a formula goes into the blank cells of its column and over other formulas. */
  private fillColumns(): void {
    const { top, left, bottom, right } = this.first;
    for (const { area } of this.sheet.tables)
      for (const row of range(Math.max(top, area.top + 1), Math.min(bottom, area.bottom)))
        for (const col of range(Math.max(left, area.left), Math.min(right, area.right))) {
          const formula = peek(this.sheet, row, col)?.formula;
          if (formula === undefined) continue;
          for (const other of range(area.top + 1, area.bottom)) {
            const cell = cellAt(this.sheet, other, col);
            if (other === row || (cell.value !== null && cell.formula === undefined)) continue;
            cell.formula = formula.replace(/([A-Z]+)(\d+)/g, (_, letters: string, digits: string) => {
              return `${letters}${Number(digits) + other - row}`;
            });
            cell.value = 0;
          }
        }
  }

  GetTables(): Tables {
    return new Tables(
      this.model,
      this.sheet.tables.filter(({ area }) => touches(area, this.first)).map(({ name }) => name),
    );
  }

  GetEntireRow(): Areas {
    return new Areas(this.model, this.sheet, [{ ...this.first, left: WHOLE.left, right: WHOLE.right }]);
  }

  GetEntireColumn(): Areas {
    return new Areas(this.model, this.sheet, [{ ...this.first, top: WHOLE.top, bottom: WHOLE.bottom }]);
  }

  GetIntersectionOrNullObject(other: unknown): Areas | typeof NULL_OBJECT {
    if (!(other instanceof Areas)) throw new Refused('InvalidArgument');
    if (other.sheet !== this.sheet || !touches(other.first, this.first)) return NULL_OBJECT;
    return new Areas(this.model, this.sheet, [
      {
        top: Math.max(this.first.top, other.first.top),
        left: Math.max(this.first.left, other.first.left),
        bottom: Math.min(this.first.bottom, other.first.bottom),
        right: Math.min(this.first.right, other.first.right),
      },
    ]);
  }

  get NumberFormat(): unknown {
    return this.table((cell) => cell?.format ?? 'General');
  }

  set NumberFormat(formats: unknown) {
    // Protection leaves open what an unlocked cell holds, not how it is formatted.
    this.refuseProtected(true);
    this.each(formats, (cell, format) => {
      checkNumberFormat(String(format));
      cell.format = String(format);
    });
  }

  get Format(): Format {
    return new Format(this.sheet, this.areas, () => this.refuseProtected(true));
  }

  get ConditionalFormats(): ConditionalFormats {
    return new ConditionalFormats(this.model, this.sheet, this.areas, () => this.refuseProtected(true));
  }

  get DataValidation(): DataValidation {
    return new DataValidation(this.model, this.sheet, this.first, () => this.refuseProtected(true));
  }

  GetRow(row: unknown): Areas {
    const top = this.first.top + Number(row);
    return new Areas(this.model, this.sheet, [{ ...this.first, top, bottom: top }]);
  }

  GetBoundingRect(other: unknown): Areas {
    if (!(other instanceof Areas)) throw new Refused('InvalidArgument');
    return new Areas(this.model, this.sheet, [
      { ...this.first, bottom: other.first.bottom, right: other.first.right },
    ]);
  }

  _ValidateArraySize(rows: unknown, columns: unknown): void {
    if (rows !== this.RowCount || columns !== this.ColumnCount)
      throw new Refused('InvalidArgument', 'array size');
  }

  GetCellProperties(): unknown {
    return this.table((cell) => ({
      format: {
        font: {
          bold: cell?.look.get('Font.Bold') ?? false,
          italic: cell?.look.get('Font.Italic') ?? false,
          name: cell?.look.get('Font.Name') ?? 'Calibri',
          size: cell?.look.get('Font.Size') ?? 11,
        },
        fill: { color: cell?.look.get('Fill.Color') ?? '#FFFFFF' },
        borders: Object.fromEntries(
          ['top', 'bottom', 'left', 'right'].map((edge) => [
            edge,
            { style: cell?.look.get(`Borders.${edge}`) ?? 'None' },
          ]),
        ),
        horizontalAlignment: cell?.look.get('HorizontalAlignment') ?? 'General',
        verticalAlignment: cell?.look.get('VerticalAlignment') ?? 'Bottom',
        wrapText: cell?.look.get('WrapText') ?? false,
      },
    }));
  }

  GetColumnProperties(): unknown {
    return range(this.first.left, this.first.right).map((col) => ({
      columnHidden: this.sheet.hiddenCols.has(col),
      format: { columnWidth: this.sheet.columnWidths.get(col) ?? 48 },
    }));
  }

  GetRowProperties(): unknown {
    return range(this.first.top, this.first.bottom).map((row) => ({
      rowHidden: this.sheet.hiddenRows.has(row),
      format: { rowHeight: this.sheet.rowHeights.get(row) ?? 15 },
    }));
  }

  GetMergedAreasOrNullObject(): Areas | typeof NULL_OBJECT {
    const merges = this.sheet.merges.filter((merge) => touches(merge, this.first));
    // "If the merged areas count in this range is more than 512, this method will fail to return the result."
    if (merges.length > 512) throw new Refused('InvalidOperation', 'Range.getMergedAreas');
    return merges.length > 0 ? new Areas(this.model, this.sheet, merges) : NULL_OBJECT;
  }

  Merge(across: unknown): void {
    this.refuseProtected(true);
    if (across !== false) throw new Refused('InvalidArgument');
    if (this.sheet.merges.some((merge) => touches(merge, this.first)))
      throw new Refused('MergedRangeConflict', 'Range.merge');
    if (hasArray(this.sheet, this.first)) throw new Refused('InvalidOperation', 'Range.merge');
    this.keepFirstOnly();
    this.sheet.merges = [...this.sheet.merges, this.first];
  }

  /** As Excel does: of merged cells only the upper left one keeps what it holds. */
  private keepFirstOnly(): void {
    const { top, left, bottom, right } = this.first;
    const filled = range(top, bottom).flatMap((row) =>
      range(left, right).flatMap((col) => {
        const cell = peek(this.sheet, row, col);
        return cell && (cell.value !== null || cell.formula !== undefined) ? [cell] : [];
      }),
    );
    const [first, ...others] = filled;
    const corner = cellAt(this.sheet, top, left);
    for (const cell of others) empty(cell);
    if (!first || first === corner) return;
    corner.value = first.value;
    if (first.formula !== undefined) corner.formula = first.formula;
    empty(first);
  }

  Unmerge(): void {
    this.refuseProtected(true);
    this.sheet.merges = this.sheet.merges.filter((merge) => !within(merge, this.first));
  }

  Clear(applyTo: unknown): void {
    this.refuseProtected(true);
    if (applyTo !== 'Contents' || this.first !== WHOLE) throw new Refused('ApiNotFound', 'partial clear');
    this.sheet.arrays = [];
    for (const cells of this.sheet.rows.values()) for (const cell of cells.values()) empty(cell);
  }

  /** A style brings all that a format has; conditional formats and validation are none of it. */
  set Style(style: unknown) {
    this.refuseProtected(true);
    if (style !== 'Normal' || this.first !== WHOLE) throw new Refused('ApiNotFound', 'style');
    for (const cells of this.sheet.rows.values())
      for (const cell of cells.values()) {
        cell.format = 'General';
        cell.look.clear();
      }
  }

  Select(): void {
    this.model.selection = { sheet: this.sheet, area: this.first, areas: this.areas };
  }

  private get first(): GridRange {
    return this.areas[0] ?? WHOLE;
  }

  private table(member: (cell: ModelCell | undefined) => unknown): unknown[][] | null {
    if (this.RowCount * this.ColumnCount > this.model.nullAbove) return null;
    return range(this.first.top, this.first.bottom).map((row) =>
      range(this.first.left, this.first.right).map((col) => member(peek(this.sheet, row, col))),
    );
  }

  /** Ragged or ill-fitting arrays are refused, as Excel does; null leaves a cell alone. */
  private each(entries: unknown, set: (cell: ModelCell, entry: unknown) => void): void {
    this.refuseProtected(false);
    const rows = range(this.first.top, this.first.bottom);
    const cols = range(this.first.left, this.first.right);
    if (
      !isTable(entries) ||
      entries.length !== rows.length ||
      entries.some((row) => row.length !== cols.length)
    ) {
      throw new Refused('InvalidArgument', 'Range.values');
    }
    rows.forEach((row, down) =>
      cols.forEach((col, across) => {
        const entry = entries[down]?.[across];
        if (entry !== null && !this.isTakenIn(row, col)) set(cellAt(this.sheet, row, col), entry);
      }),
    );
  }

  /** Of merged cells only the first can be written; what goes to the others is dropped without a word. */
  private isTakenIn(row: number, col: number): boolean {
    const cell = { top: row, left: col, bottom: row, right: col };
    return this.sheet.merges.some((merge) => within(cell, merge) && (row > merge.top || col > merge.left));
  }

  private refuseProtected(formats: boolean): void {
    if (!this.sheet.protected) return;
    const { top, left } = this.first;
    if (formats || peek(this.sheet, top, left)?.look.get('Protection.Locked') !== false) {
      throw new Refused('AccessDenied', 'Range');
    }
  }
}

/** Excel tables: of a range, a sheet or the workbook. */
export class Tables {
  constructor(
    private readonly model: Model,
    private readonly names: readonly string[],
  ) {}

  get Items(): object[] {
    return this.names.map((name) => this.GetItem(name));
  }

  GetCount(): number {
    return this.names.length;
  }

  Indexer(name: unknown): object {
    return this.GetItem(name);
  }

  GetItem(name: unknown): object {
    for (const sheet of this.model.sheets)
      for (const table of sheet.tables)
        if (table.name === name)
          return {
            Id: table.name,
            Name: table.name,
            GetDataBodyRange: () =>
              new Areas(this.model, sheet, [{ ...table.area, top: table.area.top + 1 }]),
          };
    throw new Refused('ItemNotFound', 'Tables.getItem');
  }
}

class DataValidation {
  constructor(
    private readonly model: Model,
    private readonly sheet: ModelSheet,
    private readonly area: GridRange,
    private readonly refuse: () => void,
  ) {}

  get Rule(): unknown {
    return this.sheet.validations.find(({ area }) => within(area, this.area))?.rule ?? {};
  }

  set Rule(rule: unknown) {
    this.refuse();
    const { source } = (rule as { list?: { source?: unknown } }).list ?? {};
    if (typeof source === 'string' && !source.startsWith('=')) checkInlineList(source);
    if (typeof source === 'string' && source.startsWith('=')) checkFormula(this.model, source);
    this.sheet.validations = this.sheet.validations.filter(({ area }) => !within(area, this.area));
    this.sheet.validations.push({ area: this.area, rule });
  }

  Clear(): void {
    this.refuse();
    this.sheet.validations = this.sheet.validations.filter(({ area }) => !within(area, this.area));
  }
}

/** Excel refuses what it cannot parse, and asks for the file of a sheet that is not there. */
function checkFormula(model: Model, formula: string): void {
  checkFormulaLength(formula);
  const sheets = sheetsNamed(formula);
  if (!sheets || sheets.some((name) => !findSheet(model, name)))
    throw new Refused('InvalidArgument', 'Range.formulas');
}

function empty(cell: ModelCell): void {
  cell.value = null;
  delete cell.formula;
}

function isTable(value: unknown): value is unknown[][] {
  return Array.isArray(value) && value.every(Array.isArray);
}

import type { Cell, CellLook, CellValue, Sheet } from '../../engine/grid/grid';
import { LAST_COLUMN, LAST_ROW, LIMITS } from './limits';
import { Refusal } from './refusal';
import { movedFormula, sharedFormula, type SharedFormula } from './shared-formula';
import { isHiddenRow, readColumns, readMerges } from './xlsx-areas';
import { xmlCellText, rootPrefix, xmlText } from './xml';
import { serialOf } from './serial-date';
import type { Styles } from './xlsx-styles';
import { richText, runFont, type SharedStrings } from './xlsx-strings';
import { tooLarge } from './zip';

/** What the sheets of one workbook share. */
export interface SheetContext {
  readonly strings: SharedStrings;
  readonly styles: Styles;
  readonly date1904: boolean;
  /** Whether cells that only have a look are kept. */
  readonly looks: boolean;
  /** Counts over all sheets of the workbook. */
  readonly budget: {
    cells: number;
    rows: number;
    longTextCharacters: number;
    formulaPieces: number;
    formulaCharacters: number;
  };
}

const SLASH = 47;
const EQUALS = 61;
const GREATER = 62;
const QUOTE = 34;
const APOSTROPHE = 39;

/** One sheet's part as a grid. Scans the text once and by hand: this is where the time of a reading goes. */
export function readXlsxSheet(xml: string, name: string, context: SheetContext): Sheet {
  const prefix = rootPrefix(xml);
  const scan = new RowScan(xml, prefix, context);
  const from = xml.indexOf(`<${prefix}sheetData`);
  const end = from < 0 ? 0 : scan.run(from);
  context.budget.rows += scan.rows.length;
  if (context.budget.rows > LIMITS.rows) tooLarge(LIMITS.totalBytes);
  const head = xml.slice(0, Math.max(0, from));
  const merges = readMerges(xml.slice(end));
  const columns = readColumns(head, scan.width);
  return {
    name,
    rows: scan.rows,
    ...(merges.length > 0 ? { merges } : {}),
    ...(scan.hidden.size > 0 ? { hiddenRows: scan.hidden } : {}),
    ...(columns.hidden.size > 0 ? { hiddenCols: columns.hidden } : {}),
    ...(columns.widths.length > 0 ? { columnWidths: columns.widths } : {}),
  };
}

class RowScan {
  readonly rows: (Cell | undefined)[][] = [];
  /** Columns up to the last cell. */
  width = 0;
  readonly hidden = new Set<number>();
  readonly #xml: string;
  readonly #prefix: string;
  readonly #context: SheetContext;
  readonly #shared = new Map<string, { formula: SharedFormula; row: number; column: number }>();
  #row = -1;
  #column = -1;
  #cells: (Cell | undefined)[] = [];
  /** How many of the row's cells the budget has counted. */
  #counted = 0;
  // attributes of the cell being read
  #ref = '';
  #type = '';
  #style = 0;
  /** The font that the cell's own text names. */
  #font: string | undefined;

  constructor(xml: string, prefix: string, context: SheetContext) {
    this.#xml = xml;
    this.#prefix = prefix;
    this.#context = context;
  }

  /** Reads the rows; gives where they end. */
  run(from: number): number {
    const xml = this.#xml;
    const skip = this.#prefix.length + 1;
    let at = xml.indexOf('>', from);
    if (at < 0) throw new Refusal({ kind: 'broken' });
    if (xml.charCodeAt(at - 1) === SLASH) return at;
    for (;;) {
      at = xml.indexOf('<', at);
      if (at < 0) throw new Refusal({ kind: 'broken' });
      const letter = xml[at + skip];
      const next = xml.charCodeAt(at + skip + 1);
      const closing = xml.charCodeAt(at + 1) === SLASH;
      if (letter === 'c' && !closing && isNameEnd(next)) at = this.#readCell(at + skip + 1);
      else if (letter === 'r' && !closing && xml.startsWith('row', at + skip))
        at = this.#startRow(at + skip + 3);
      else if (closing && xml.startsWith(`</${this.#prefix}sheetData`, at)) break;
      else at += 1;
    }
    this.#endRow();
    return at;
  }

  #startRow(at: number): number {
    const end = this.#tagEnd(at);
    const attributes = this.#xml.slice(at, end);
    const number = /\sr\s*=\s*["'](\d{1,8})["']/.exec(attributes)?.[1];
    this.#moveTo(number === undefined ? this.#row + 1 : Number(number) - 1);
    if (isHiddenRow(attributes)) this.hidden.add(this.#row);
    this.#column = -1;
    return end;
  }

  /** Mostly a row begins once and in order; a file may also come back to one. */
  #moveTo(row: number): void {
    this.#endRow();
    this.#row = row;
    this.#cells = this.rows[row] ?? [];
    this.#counted = this.#cells.length;
  }

  #endRow(): void {
    const { length } = this.#cells;
    if (length === 0) return;
    const { budget } = this.#context;
    budget.cells += length - this.#counted;
    if (budget.cells > LIMITS.cells) tooLarge(LIMITS.totalBytes);
    if (length > this.width) this.width = length;
    this.rows[this.#row] = this.#cells;
    this.#counted = length;
  }

  #tagEnd(at: number): number {
    const end = this.#xml.indexOf('>', at);
    if (end < 0) throw new Refusal({ kind: 'broken' });
    return end;
  }

  /** `at` is behind `<c`; gives where the cell ends. */
  #readCell(at: number): number {
    const xml = this.#xml;
    const end = this.#readAttributes(at);
    this.#place();
    if (xml.charCodeAt(end - 1) === SLASH) {
      this.#put(null, undefined);
      return end;
    }
    const close = xml.indexOf(`</${this.#prefix}c>`, end);
    if (close < 0) throw new Refusal({ kind: 'broken' });
    if (close === end + 1) {
      this.#put(null, undefined);
      return close;
    }
    const formula = this.#readFormula(end + 1, close);
    this.#put(this.#readValue(end + 1, close), formula);
    return close;
  }

  /** Reads `r`, `s` and `t`; gives where the tag ends. */
  #readAttributes(from: number): number {
    const xml = this.#xml;
    this.#ref = '';
    this.#type = '';
    this.#style = 0;
    this.#font = undefined;
    let at = from;
    for (;;) {
      let code = xml.charCodeAt(at);
      while (code <= 32) code = xml.charCodeAt(++at);
      if (code === GREATER) return at;
      if (Number.isNaN(code)) throw new Refusal({ kind: 'broken' });
      const start = at;
      while (code !== EQUALS && code > 32 && code !== GREATER) code = xml.charCodeAt(++at);
      const nameEnd = at;
      while (code <= 32) code = xml.charCodeAt(++at);
      if (code !== EQUALS) return this.#tagEnd(start);
      code = xml.charCodeAt(++at);
      while (code <= 32) code = xml.charCodeAt(++at);
      if (code !== QUOTE && code !== APOSTROPHE) return this.#tagEnd(at);
      const close = xml.indexOf(code === QUOTE ? '"' : "'", at + 1);
      if (close < 0) throw new Refusal({ kind: 'broken' });
      if (nameEnd - start === 1) {
        const value = xml.slice(at + 1, close);
        const letter = xml[start];
        if (letter === 'r') this.#ref = value;
        else if (letter === 's') this.#style = Number(value);
        else if (letter === 't') this.#type = value;
      }
      at = close + 1;
    }
  }

  /** Where the cell stands: by its reference, else behind the one before. */
  #place(): void {
    const ref = this.#ref;
    if (ref === '') {
      this.#column += 1;
      if (this.#row < 0) this.#row = 0;
    } else {
      let column = 0;
      let at = 0;
      let code = ref.charCodeAt(0);
      while (code >= 65) {
        column = column * 26 + (code & 31);
        code = ref.charCodeAt(++at);
      }
      const row = Number(ref.slice(at)) - 1;
      if (row !== this.#row) this.#moveTo(row);
      this.#column = column - 1;
    }
    const inside =
      this.#row >= 0 && this.#row <= LAST_ROW && this.#column >= 0 && this.#column <= LAST_COLUMN;
    if (!inside || !Number.isInteger(this.#row)) throw new Refusal({ kind: 'broken' });
  }

  /** Where a tag begins within the cell, or -1; never looks further, since most cells lack most tags. */
  #child(open: string, from: number, close: number): number {
    const xml = this.#xml;
    let at = from;
    while (at < close && at >= 0) {
      if (xml.startsWith(open, at)) return at;
      at = xml.indexOf('<', at + 1);
    }
    return -1;
  }

  #readValue(from: number, close: number): CellValue {
    const xml = this.#xml;
    const p = this.#prefix;
    if (this.#type === 'inlineStr') {
      const tag = this.#child(`<${p}is`, from, close);
      if (tag < 0) return null;
      const inner = xml.slice(tag, close);
      this.#font = runFont(inner);
      return richText(inner, p);
    }
    const tag = this.#child(`<${p}v`, from, close);
    if (tag < 0) return null;
    const start = this.#tagEnd(tag) + 1;
    const end = xml.indexOf('<', start);
    if (start > close || end === start) return this.#type === 'str' ? '' : null;
    return this.#value(xml.slice(start, end));
  }

  #text(index: number): string | undefined {
    const { texts, fonts } = this.#context.strings;
    if (fonts.size > 0) this.#font = fonts.get(index);
    return texts[index];
  }

  #value(raw: string): CellValue {
    switch (this.#type) {
      case 's':
        return this.#text(Number(raw)) ?? null;
      case 'str':
        return xmlCellText(raw);
      case 'b':
        return raw === '1' || raw === 'true';
      case 'e':
        return { error: xmlText(raw) };
      case 'd':
        return serialOf(raw, this.#context.date1904) ?? raw;
      default: {
        const number = Number(raw);
        return Number.isFinite(number) ? number : xmlCellText(raw);
      }
    }
  }

  /** The formula without `=`; that of a shared range is written out for this cell. */
  #readFormula(from: number, close: number): string | undefined {
    const xml = this.#xml;
    const open = `<${this.#prefix}f`;
    const tag = this.#child(open, from, close);
    if (tag < 0) return undefined;
    const tagEnd = this.#tagEnd(tag);
    const empty = xml.charCodeAt(tagEnd - 1) === SLASH;
    const textEnd = empty ? tagEnd : xml.indexOf('<', tagEnd);
    const text = empty ? '' : xmlText(xml.slice(tagEnd + 1, textEnd));
    const attributes = xml.slice(tag + open.length, tagEnd);
    return attributes.includes('shared') ? this.#sharedFormula(attributes, text) : text || undefined;
  }

  #sharedFormula(attributes: string, text: string): string | undefined {
    const index = /\ssi\s*=\s*["'](\d+)["']/.exec(attributes)?.[1];
    if (index === undefined) return text || undefined;
    if (text !== '') {
      this.#shared.set(index, { formula: sharedFormula(text), row: this.#row, column: this.#column });
      return text;
    }
    const first = this.#shared.get(index);
    if (!first) return undefined;
    const { budget } = this.#context;
    const moved = movedFormula(first.formula, this.#row - first.row, this.#column - first.column);
    budget.formulaPieces += first.formula.length;
    budget.formulaCharacters += moved.length;
    const most = LIMITS.sharedFormulaPieces;
    if (budget.formulaPieces > most || budget.formulaCharacters > LIMITS.sharedFormulaCharacters) {
      tooLarge(LIMITS.totalBytes);
    }
    return moved;
  }

  /** A text as long as a cell can hold; long ones cost each time they stand somewhere. */
  #bounded(text: string): string {
    if (text.length <= LIMITS.longText) return text;
    const { budget } = this.#context;
    const length = Math.min(text.length, LIMITS.cellCharacters);
    budget.longTextCharacters += length;
    if (budget.longTextCharacters > LIMITS.longTextCharacters) tooLarge(LIMITS.totalBytes);
    return text.length > length ? text.slice(0, length) : text;
  }

  #put(given: CellValue, formula: string | undefined): void {
    const value = typeof given === 'string' ? this.#bounded(given) : given;
    const { looks, styles } = this.#context;
    const look =
      this.#font === undefined ? styles.looks[this.#style] : styles.inFont(this.#style, this.#font);
    if (value === null && formula === undefined && !(looks && styles.drawn[this.#style])) return;
    const format = styles.formats[this.#style];
    this.#cells[this.#column] = cellOf(value, formula, format, look);
  }
}

/** Absent members are absent, not undefined; few shapes of object keep the engine's loops fast. */
function cellOf(
  value: CellValue,
  formula: string | undefined,
  format: string | undefined,
  look: CellLook | undefined,
): Cell {
  if (look === undefined) {
    if (formula === undefined) return format === undefined ? { value } : { value, format };
    return format === undefined ? { value, formula } : { value, formula, format };
  }
  if (formula === undefined) return format === undefined ? { value, look } : { value, format, look };
  return format === undefined ? { value, formula, look } : { value, formula, format, look };
}

function isNameEnd(code: number): boolean {
  return code <= 32 || code === GREATER || code === SLASH;
}

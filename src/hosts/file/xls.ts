import { readXls as readValues } from 'hucre/xlsx';
import type { Cell, Sheet, SheetAside, Workbook } from '../../engine/grid/grid';
import type { CompoundFile } from './compound-file';
import { gridFromHucre } from './from-hucre';
import { LIMITS } from './limits';
import { numberFormat } from './number-formats';
import { Refusal } from './refusal';
import { tooLarge } from './zip';

/** Kinds of records ([MS-XLS] 2.3). */
const BOF = 0x809;
const OLDER_BOFS = new Set([0x009, 0x209, 0x409]);
const EOF = 0x0a;
const FILEPASS = 0x2f;
const FORMAT = 0x41e;
const XF = 0xe0;
const BOUNDSHEET = 0x85;
const COLINFO = 0x7d;
const MULRK = 0xbd;
const ROW = 0x208;
/** One cell a record: row, column and style come first. */
const FORMULA = 0x06;
/** Stand between a formula and its text where cells share it, or it is an array's or a table's. */
const BETWEEN = new Set([0x4bc, 0x221, 0x236]);
const STRING = 0x207;
/** Kinds of listed sheets ([MS-XLS] 2.4.28); the worksheet is the first. */
const SHEET_KINDS: readonly (SheetAside['kind'] | undefined)[] = [undefined, 'macro', 'chart'];
const MODULE = 6;
const SINGLE_CELLS = new Set([0x06, 0x203, 0x204, 0x205, 0x27e, 0xfd, 0xd6]);
const BIFF8 = 0x600;
/** Beyond the cells of a sheet of 65,536 x 256; fewer are refused where many sheets add up. */
const WIDTH_UNIT = 256;

interface SheetFacts {
  hidden: boolean;
  /** Style number by row, then column. */
  readonly styles: number[][];
  /** Texts that formulas give, where hucre does not look for them: behind the formula that cells share. */
  readonly texts: { row: number; column: number; text: string }[];
  /** What it is where it is no worksheet: charts and macros are listed among the sheets. */
  readonly aside?: SheetAside['kind'];
  readonly widths: (number | undefined)[];
  readonly hiddenRows: Set<number>;
  readonly hiddenCols: Set<number>;
  /** Where the sheet's own records begin. */
  readonly offset: number;
}

interface Facts {
  readonly sheets: SheetFacts[];
  readonly formats: (string | undefined)[];
  readonly hasFormulas: boolean;
}

/**
 * The grid of an old .xls: hucre gives the values; formats, widths and what is hidden we read ourselves,
 * and look for a password and for too many cells before hucre takes the file on. No formulas, no looks.
 *
 * @throws Refusal
 */
export async function readXls(bytes: Uint8Array, container: CompoundFile): Promise<Omit<Workbook, 'file'>> {
  const stream = container.stream('Workbook') ?? container.stream('Book');
  if (!stream) throw new Refusal({ kind: 'not-a-workbook' });
  container.checkTotal();
  const facts = readFacts(stream);
  const sheets = gridFromHucre(await readValues(bytes));
  const aside = sheets.flatMap(({ name }, index): SheetAside[] => {
    const kind = facts.sheets[index]?.aside;
    return kind ? [{ name, kind }] : [];
  });
  return {
    sheets: sheets.flatMap((sheet, index) => {
      const own = facts.sheets[index];
      return own?.aside ? [] : [withFacts(sheet, own, facts.formats)];
    }),
    ...(aside.length > 0 ? { aside } : {}),
    ...(facts.hasFormulas ? { resultsOnly: true } : {}),
  };
}

function withFacts(sheet: Sheet, facts: SheetFacts | undefined, formats: Facts['formats']): Sheet {
  if (!facts) return sheet;
  const rows = withTexts(sheet.rows, facts.texts).map((row, r) =>
    row?.map((cell, c) => {
      const style = facts.styles[r]?.[c];
      return cell && withFormat(cell, style === undefined ? undefined : formats[style]);
    }),
  );
  const width = rows.reduce((most, row) => Math.max(most, row?.length ?? 0), 0);
  const widths = facts.widths.slice(0, width);
  return {
    ...sheet,
    rows,
    ...(facts.hidden ? { hidden: true } : {}),
    ...(facts.hiddenRows.size > 0 ? { hiddenRows: facts.hiddenRows } : {}),
    ...(facts.hiddenCols.size > 0 ? { hiddenCols: facts.hiddenCols } : {}),
    ...(widths.length > 0 ? { columnWidths: widths } : {}),
  };
}

function withTexts(rows: Sheet['rows'], texts: SheetFacts['texts']): Sheet['rows'] {
  if (texts.length === 0) return rows;
  const result = Array.from(rows, (row) => row && [...row]);
  for (const { row, column, text } of texts) {
    const line = (result[row] ??= []);
    line[column] = { value: text };
  }
  return result;
}

function withFormat(cell: Cell, format: string | undefined): Cell {
  return format === undefined ? cell : { ...cell, format };
}

function readFacts(stream: Uint8Array): Facts {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const custom = new Map<number, string>();
  const styleFormats: number[] = [];
  const sheets: SheetFacts[] = [];
  let current: SheetFacts | undefined;
  let cells = 0;
  let hasFormulas = false;
  let formula: { row: number; column: number; apart: boolean } | undefined;
  checkVersion(view);
  for (let at = 0; at + 4 <= stream.length;) {
    const id = view.getUint16(at, true);
    const start = at + 4;
    const end = start + view.getUint16(at + 2, true);
    if (end > stream.length) break;
    if (id === FILEPASS) throw new Refusal({ kind: 'encrypted' });
    else if (id === BOF) current = sheets.find(({ offset }) => offset === at) ?? current;
    else if (id === EOF) current = undefined;
    else if (id === FORMAT) custom.set(view.getUint16(start, true), text(stream, view, start + 2, end));
    else if (id === XF) styleFormats.push(view.getUint16(start + 2, true));
    else if (id === BOUNDSHEET) {
      const hidden = (view.getUint8(start + 4) & 3) !== 0;
      sheets.push({
        hidden,
        ...asideOf(view.getUint8(start + 5)),
        texts: [],
        styles: [],
        widths: [],
        hiddenRows: new Set(),
        hiddenCols: new Set(),
        offset: view.getUint32(start, true),
      });
    } else if (current && id === COLINFO) readColumns(view, start, current);
    else if (current && id === ROW) {
      // height nought, which is what hiding and filtering do
      if (view.getUint16(start + 12, true) & 0x20) current.hiddenRows.add(view.getUint16(start, true));
    } else if (current && (SINGLE_CELLS.has(id) || id === MULRK)) {
      cells += readStyles(view, id, start, end, current);
      if (cells > LIMITS.cells) tooLarge(LIMITS.totalBytes);
    } else if (current && id === STRING && formula?.apart) {
      const { row, column } = formula;
      current.texts.push({ row, column, text: text(stream, view, start, end) });
    }
    if (id === FORMULA && end - start >= 4) {
      hasFormulas ||= current !== undefined && current.aside === undefined;
      formula = { row: view.getUint16(start, true), column: view.getUint16(start + 2, true), apart: false };
    } else if (formula && BETWEEN.has(id)) formula.apart = true;
    else formula = undefined;
    at = end;
  }
  return { sheets, formats: styleFormats.map((number) => numberFormat(number, custom)), hasFormulas };
}

/** What a sheet of that kind is; nothing for a worksheet. */
function asideOf(kind: number): { aside?: SheetAside['kind'] } {
  const known = kind === MODULE ? 'macro' : SHEET_KINDS[kind];
  return kind === 0 ? {} : { aside: known ?? 'other' };
}

/** Excel 5 and 95 wrote other records. */
function checkVersion(view: DataView): void {
  if (view.byteLength < 6) throw new Refusal({ kind: 'broken' });
  const first = view.getUint16(0, true);
  if (OLDER_BOFS.has(first) || (first === BOF && view.getUint16(4, true) !== BIFF8)) {
    throw new Refusal({ kind: 'unsupported-format', format: 'xls-95' });
  }
  if (first !== BOF) throw new Refusal({ kind: 'broken' });
}

/** Gives how many cells a dense row has to grow by. */
function readStyles(view: DataView, id: number, start: number, end: number, sheet: SheetFacts): number {
  const row = view.getUint16(start, true);
  const column = view.getUint16(start + 2, true);
  if (column >= WIDTH_UNIT) throw new Refusal({ kind: 'broken' });
  const styles = (sheet.styles[row] ??= []);
  const before = styles.length;
  if (id === MULRK) {
    const count = Math.floor((end - start - 6) / 6);
    if (column + count > WIDTH_UNIT) throw new Refusal({ kind: 'broken' });
    for (let index = 0; index < count; index++) {
      styles[column + index] = view.getUint16(start + 4 + index * 6, true);
    }
  } else styles[column] = view.getUint16(start + 4, true);
  return styles.length - before;
}

function readColumns(view: DataView, start: number, sheet: SheetFacts): void {
  const first = view.getUint16(start, true);
  const last = Math.min(view.getUint16(start + 2, true), WIDTH_UNIT - 1);
  const width = view.getUint16(start + 4, true) / WIDTH_UNIT;
  const hidden = (view.getUint16(start + 8, true) & 1) !== 0;
  for (let column = first; column <= last; column++) {
    sheet.widths[column] = width;
    if (hidden) sheet.hiddenCols.add(column);
  }
}

/** A string with its length in two bytes, in one or two bytes a letter. */
function text(stream: Uint8Array, view: DataView, start: number, end: number): string {
  const wide = (view.getUint8(start + 2) & 1) !== 0;
  const length = view.getUint16(start, true) * (wide ? 2 : 1);
  const letters = stream.subarray(start + 3, Math.min(start + 3 + length, end));
  return new TextDecoder(wide ? 'utf-16le' : 'latin1').decode(letters);
}

import { cellAt, isBlank, type Cell, type CellRef, type Sheet } from '../grid/grid';
import type { TableLayout } from '../layouts/layout';
import { clean } from '../text/fold';
import { readFigureText } from '../text/figure-text';
import { unitName } from '../text/unit-name';
import type { ColumnPlan } from './columns';
import { isYear } from './header-columns';
import { periodOf } from './header-words';
import { isBodyFigure } from './body-figure';
import type { HeaderOnSheet } from './header-on-sheet';
import { isFooter, isShareName, isTitle, kindOfName, leadingMarker, ordinalKind } from './row-kind';
import { areLines, treeOfLines, withLines } from './lines-of-units';
import { keptTrees } from './kept';
import { opensParts, withPartsAmong } from './among-rows';
import { nobodysRows } from './nobodys-rows';
import { repeatedHeaderEnd, startsAtOne } from './repeated-header';
import { rowMeasure } from './row-measure';
import { structures, type RowInTree, type RawRow, type Structures } from './row-structure';
import type { TableRow } from './table';

/** The rows of a table and the last row of the sheet that belongs to it. */
export interface Body {
  /** The same rows in each tree that they may stand in. */
  readonly trees: Structures<readonly TableRow[]>;
  readonly bottom: number;
  /** Rows of the sheet among them that head the columns once more in other words; they hold no figures. */
  readonly headings: ReadonlySet<number>;
  /** Names of rows among them, and of rows without figures that go on below, that take part in nothing. */
  readonly leftOut: readonly CellRef[];
  /** Of these, and of what stands under the last row, the names of rows of shares. */
  readonly shares: readonly CellRef[];
}

/** Reads the rows under a header, down to the next table, a footer or the end of the sheet. */
export function readTableRows(place: HeaderOnSheet, plan: ColumnPlan, layout: TableLayout): Body {
  const { sheet, file, block } = place;
  const leftOut: { readonly cell: CellRef; readonly isAfter: boolean }[] = [];
  const leaveOut = (row: number, col: number, isAfter = false): void => {
    leftOut.push({ cell: { file, sheet: sheet.name, row, col }, isAfter });
  };
  const collected = withPartsAmong(
    collect(place, plan, leaveOut),
    ({ row }) => textAt(sheet, row, plan.ordinalCol) === '1',
    ({ row, nameCol }) => leaveOut(row, nameCol),
  );
  const raw = withLines(sheet, collected, plan);
  const trees = keptTrees(sheet.rows[block.top], raw, [file, sheet.name, layout.rows].join('|'), () =>
    treesOf(raw, file, sheet.name, layout),
  );
  const bottom = raw[raw.length - 1]?.row ?? block.bottom;
  const headings = new Set(raw.flatMap((each) => (isHeading(sheet, each, plan) ? [each.row] : [])));
  for (const { row, nameCol } of raw) if (headings.has(row)) leaveOut(row, nameCol);
  const left = leftOut.filter(({ cell, isAfter }) => isAfter || cell.row < bottom);
  const shares = leftOut.filter(({ cell: { row, col } }) => isShareName(textAt(sheet, row, col)));
  return {
    trees,
    bottom,
    headings,
    leftOut: left.map(({ cell }) => cell),
    shares: shares.map(({ cell }) => cell),
  };
}

function treesOf(raw: readonly RawRow[], file: string, sheet: string, layout: TableLayout): Body['trees'] {
  const { first, others } = areLines(raw)
    ? { first: treeOfLines(raw), others: () => [] }
    : structures(raw, layout.rows === 'sections');
  const rowsOf = (placed: readonly RowInTree[]): TableRow[] =>
    placed.map(
      ({ raw: { row, name, nameCol, marker, said: word, line, among, measure }, kind, parent }): TableRow => {
        const nameCell: CellRef = { file, sheet, row, col: nameCol };
        return {
          row,
          kind,
          name,
          nameCell,
          ...(parent === undefined ? {} : { parent }),
          ...(marker ? { marker } : {}),
          ...(word === 'total' ? { saidTotal: true } : {}),
          ...(line === undefined ? {} : { line }),
          ...(among === undefined ? {} : { among }),
          ...(measure === undefined ? {} : { measure }),
        };
      },
    );
  let known: TableRow[][] | undefined;
  return { first: rowsOf(first), others: () => (known ??= others().map(rowsOf)) };
}

function collect(
  place: HeaderOnSheet,
  plan: ColumnPlan,
  leaveOut: (row: number, col: number, isAfter?: boolean) => void,
): RawRow[] {
  const { sheet, block, ends, said } = place;
  const goesTo = said?.last ?? -1;
  const found: RawRow[] = [];
  for (let row = block.bottom + 1; row < sheet.rows.length; row++) {
    const passed = nobodysRows(sheet, block, row, {
      ordinal: textAt(sheet, row, plan.ordinalCol),
      numbered: isNumberedOrTotal(found[found.length - 1]),
    });
    if (passed === 'another') break;
    if (passed !== undefined) {
      row = passed;
      continue;
    }
    if (ends.startsInside(row)) {
      // a row of years and words stands over the next header
      while (found.length > 0 && isOverHeader(sheet, found[found.length - 1])) found.pop();
      break;
    }
    const label = labelOf(sheet, row, plan);
    if (label && !label.marker && isTitle(label.name) && row > goesTo) break;
    const hasFigures = plan.columns.some(({ col }) => isFigureCell(sheet, row, col));
    const word = said?.rows?.[row];
    if (word === 'ignore') {
      if (label && hasFigures) leaveOut(row, label.nameCol);
      continue;
    }
    if (label && !word && !label.marker && isFooter(label.name)) {
      if (row >= goesTo && !goesOn(place, row, plan, isNumberedOrTotal(found[found.length - 1]))) break;
      leaveOut(row, label.nameCol);
      continue;
    }
    if (!label && !hasFigures) continue;
    if (label && !word && kindOfName(label.name) === 'detail' && !opensParts(label.name)) {
      if (hasFigures) leaveOut(row, label.nameCol);
      continue;
    }
    found.push({
      row,
      hasFigures,
      ...(word ? { said: word } : {}),
      ...(label ?? { name: '', nameCol: plan.nameCol ?? plan.ordinalCol ?? 0 }),
      ...measured(textAt(sheet, row, plan.measureCol)),
    });
  }
  const over: RawRow[] = [];
  while (found.length > 0 && !belongs(found, plan)) over.unshift(...found.splice(-1));
  const last = found.length - 1;
  for (const { row, nameCol } of namesGoingOn(sheet, found[last], over)) leaveOut(row, nameCol, true);
  return found.map((row, index) => {
    const isEdge = index === 0 || index === last;
    return row.name === '' && (plan.nameCol === undefined || !isEdge) ? { ...row, unnamed: true } : row;
  });
}

/**
 * `Nhóm B | Kế hoạch | Thực hiện | Tỷ lệ` among the rows of a table: different words where its figures stand, and no
 * number of its own. One word repeated (`chưa có`) is said of figures that are missing.
 */
function isHeading(sheet: Sheet, { row, hasFigures, marker, said }: RawRow, plan: ColumnPlan): boolean {
  if (hasFigures || marker !== undefined || said !== undefined) return false;
  const words = new Set<string>();
  for (const { col } of plan.columns) {
    const text = textAt(sheet, row, col);
    if (text !== '') words.add(text);
  }
  return words.size > 1;
}

/** Years, periods and words, and no figure: what stands over the columns of a header. */
function isOverHeader(sheet: Sheet, last: RawRow | undefined): boolean {
  if (last === undefined) return false;
  const cells = (sheet.rows[last.row] ?? []).filter((cell) => !isBlank(cell));
  return cells.some(isPeriod) && cells.every((cell) => isPeriod(cell) || !isBodyFigure(cell));
}

/** `2021`, `Năm 2021`, `Giai đoạn 2021-2025` and nothing else. */
function isPeriod(cell: Cell | undefined): boolean {
  const value = cell?.value;
  if (typeof value === 'number') return isYear(value);
  return typeof value === 'string' && value.length < LONGEST_PERIOD && periodOf(value) !== undefined;
}

const LONGEST_PERIOD = 40;

/** Rows under a note that are looked at to see whether the table goes on. */
const ROWS_AFTER_NOTE = 3;

/**
 * A note between rows does not end a table: a numbered row with figures follows, the same header perhaps once more
 * between. Where numbers begin again right under that, it is another's. `numbered`: the last row has a number or is a total.
 */
function goesOn(
  { sheet, block, ends }: HeaderOnSheet,
  note: number,
  plan: ColumnPlan,
  numbered: boolean,
): boolean {
  let [left, mayBeAnother] = [ROWS_AFTER_NOTE, numbered];
  for (let row = note + 1; left > 0 && row < sheet.rows.length; row++) {
    const cells = sheet.rows[row];
    if (!cells || cells.every(isBlank)) {
      if (row > note + ROWS_AFTER_NOTE) return false;
      continue;
    }
    const again = repeatedHeaderEnd(sheet, block, row);
    if (again !== undefined) {
      if (mayBeAnother && startsAtOne(sheet, again)) return false;
      row = again;
      continue;
    }
    left -= 1;
    const label = labelOf(sheet, row, plan);
    if (!label || isFooter(label.name) || isTitle(label.name) || ends.startsInside(row)) return false;
    if (plan.columns.some(({ col }) => isFigureCell(sheet, row, col))) return true;
    mayBeAnother = false;
  }
  return false;
}

const LONGEST_NAME = 40;

/** True where the last row is one of the table's: it has figures or a number, or follows at once as a name. */
function belongs(found: readonly RawRow[], plan: ColumnPlan): boolean {
  const last = found[found.length - 1];
  const before = found[found.length - 2];
  if (!last || last.hasFigures || last.marker) return last !== undefined;
  const follows = before?.hasFigures === true && last.row === before.row + 1 && last.nameCol === plan.nameCol;
  return (
    follows && before.nameCol === plan.nameCol && last.name.length < LONGEST_NAME && !kindOfName(before.name)
  );
}

/**
 * Of the names below the last row, those that go on with its list: one to a row, in its column, without a gap. A signature
 * stands elsewhere, or beside another one.
 */
function namesGoingOn(sheet: Sheet, last: RawRow | undefined, over: readonly RawRow[]): RawRow[] {
  const end = over.findIndex(({ row, name, nameCol }, index) => {
    const isAlone = (sheet.rows[row] ?? []).filter((cell) => !isBlank(cell)).length === 1;
    const follows = last && row === last.row + index + 1 && nameCol === last.nameCol;
    return !isAlone || !follows || name.length >= LONGEST_NAME;
  });
  return over.slice(0, end < 0 ? undefined : end);
}

/** A figure, bare or in words (`hơn 90.000`), or the mark that stands for none. */
function isFigureCell(sheet: Sheet, row: number, col: number): boolean {
  const cell = cellAt(sheet, row, col);
  if (isBodyFigure(cell)) return true;
  return typeof cell?.value === 'string' && readFigureText(cell.value).kind !== 'none';
}

/** Below such a row numbers that begin again are another table's. */
function isNumberedOrTotal(last: RawRow | undefined): boolean {
  return last !== undefined && (last.marker === 'number' || kindOfName(last.name) === 'grand');
}

function labelOf(
  sheet: Sheet,
  row: number,
  plan: ColumnPlan,
): Pick<RawRow, 'name' | 'nameCol' | 'marker'> | undefined {
  const ordinal = textAt(sheet, row, plan.ordinalCol);
  const own = withoutOpening(textAt(sheet, row, plan.nameCol));
  const marker = ordinalKind(ordinal) ?? (ordinal === '' && own !== '' ? markerInName(own) : undefined);
  if (own !== '' && plan.nameCol !== undefined)
    return { name: own, nameCol: plan.nameCol, ...(marker ? { marker } : {}) };
  if (ordinal !== '' && !marker && plan.ordinalCol !== undefined)
    return { name: ordinal, nameCol: plan.ordinalCol };
  const firstFigure = plan.columns.reduce((least, { col }) => Math.min(least, col), Infinity);
  for (let col = 0; col < firstFigure; col++) {
    const text = textAt(sheet, row, col);
    if (text !== '' && col !== plan.ordinalCol && readFigureText(text).kind === 'none') {
      return { name: text, nameCol: col, ...(marker ? { marker } : {}) };
    }
  }
  return undefined;
}

/** `Trong đó: - Ngân sách tỉnh` opens the parts and is the first of them; `Trong đó: nữ` is a part and no more. */
function withoutOpening(name: string): string {
  return name.replace(/^trong đó\s*[:,]?\s*(?=[-–+•*]\s*\p{L})/iu, '');
}

/** The number at the beginning of a name; none in `X. Phú Hòa` and `H. Ba Tơ`, whose letter is the kind of unit. */
function markerInName(name: string): RawRow['marker'] {
  return unitName(name).prefix === undefined ? leadingMarker(name)?.marker : undefined;
}

function measured(text: string): Pick<RawRow, 'measure'> {
  const measure = rowMeasure(text);
  return measure === undefined ? {} : { measure };
}

function textAt(sheet: Sheet, row: number, col: number | undefined): string {
  if (col === undefined) return '';
  const value = cellAt(sheet, row, col)?.value;
  return typeof value === 'string' || typeof value === 'number' ? clean(String(value)) : '';
}

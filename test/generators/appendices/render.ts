import { cellName } from '../../../src/engine/grid/address';
import type { Cell } from '../../../src/engine/grid/grid';
import type { Canvas } from './canvas';
import { FIGURE_STYLES, figureCell, type FigureStyle } from './figure-cell';
import type { PrintedTable } from './printed-table';
import type { Random } from './random';
import { WORDINGS, worded, type Wording } from './wording';

/** How one table is laid out. Everything here is the typist's whim; nothing of it changes a finding. */
export interface Look {
  readonly titles: boolean;
  readonly header: 'merged' | 'blank' | 'repeated' | 'flat';
  /** `STT` and `Đơn vị` in the lowest header row instead of the highest. */
  readonly namesLow: boolean;
  readonly numberingRow: 'none' | 'brackets' | 'letters' | 'sums';
  readonly top: number;
  readonly left: number;
  readonly blankRows: number;
  readonly blankColumns: number;
  readonly wording: Wording;
  readonly nameWording: Wording;
  readonly note: boolean;
  readonly ratio: boolean;
  readonly ordinals: boolean;
  /** Names of totals and sections in the ordinal column, as where the two cells are merged. */
  readonly totalsInOrdinal: boolean;
  readonly repeatEvery: number;
  readonly footer: boolean;
  readonly figures: FigureStyle;
  readonly nothing: 'zero' | 'blank' | 'dash';
  readonly formulas: boolean;
}

export const PLAIN_LOOK: Look = {
  titles: true,
  header: 'merged',
  namesLow: false,
  numberingRow: 'none',
  top: 0,
  left: 0,
  blankRows: 0,
  blankColumns: 0,
  wording: 'plain',
  nameWording: 'plain',
  note: false,
  ratio: false,
  ordinals: true,
  totalsInOrdinal: false,
  repeatEvery: 0,
  footer: false,
  figures: 'format',
  nothing: 'zero',
  formulas: false,
};

export function someLook(random: Random): Look {
  const header = random.pick(['merged', 'merged', 'blank', 'repeated', 'flat'] as const);
  return {
    titles: random.chance(0.8),
    header,
    namesLow: header === 'blank' && random.chance(0.4),
    numberingRow: random.pick(['none', 'none', 'brackets', 'letters', 'sums'] as const),
    top: random.pick([0, 0, 1, 4]),
    left: random.pick([0, 0, 1, 3]),
    blankRows: random.pick([0, 0, 0.15]),
    blankColumns: random.pick([0, 0, 0.12]),
    wording: random.pick(WORDINGS),
    nameWording: random.pick(['plain', 'plain', 'decomposed', 'spaced'] as const),
    note: random.chance(0.25),
    ratio: random.chance(0.2),
    ordinals: random.chance(0.85),
    totalsInOrdinal: random.chance(0.25),
    repeatEvery: random.pick([0, 0, 0, 5]),
    footer: random.chance(0.3),
    figures: random.pick(FIGURE_STYLES),
    nothing: random.pick(['zero', 'blank', 'dash'] as const),
    formulas: random.chance(0.2),
  };
}

/** Where the parts of a laid-out table stand. */
export interface Placed {
  readonly table: PrintedTable;
  readonly sheet: string;
  /** `[row, column]` of a figure, by line and column. */
  readonly at: (line: number, column: number) => readonly [number, number];
  readonly nameAt: (line: number) => readonly [number, number];
  readonly bottom: number;
  readonly right: number;
  readonly look: Look;
}

export function render(
  canvas: Canvas,
  sheet: string,
  table: PrintedTable,
  look: Look,
  random: Random,
): Placed {
  const say = (text: string): string => worded(text, look.wording, random);
  const gap = (): number => (random.chance(look.blankRows) ? 1 : 0);
  const colGap = (): number => (random.chance(look.blankColumns) ? 1 : 0);
  const ordinalCol = look.ordinals ? look.left : undefined;
  const nameCol = look.left + (look.ordinals ? 1 + colGap() : 0);
  const cols: number[] = [];
  let nextCol = nameCol + 1;
  for (let col = 0; col < table.columns.length; col++) {
    nextCol += colGap();
    cols.push(nextCol++);
  }
  const noteCol = look.note ? nextCol++ : undefined;
  const ratioCol = look.ratio ? nextCol++ : undefined;

  let row = look.top;
  if (look.titles) {
    canvas.text(row++, look.left, say(random.pick(['Phụ lục 1', 'PHỤ LỤC II', 'Biểu số 03', 'Phụ lục 02:'])));
    row += gap();
    const titleCol = random.pick([look.left, nameCol]);
    canvas.text(row, titleCol, say(table.title));
    canvas.merges.push({ top: row, bottom: row, left: titleCol, right: nextCol - 1 });
    row += 1;
    canvas.text(
      row++,
      look.left,
      say('(Ban hành kèm theo Kế hoạch số 94/KH-UBND ngày 05/5/2024 của UBND tỉnh)'),
    );
  }
  if (table.measureText !== undefined) {
    canvas.text(row++, random.pick([look.left, nextCol - 1]), say(table.measureText));
  }
  row += gap();

  const paths = headerPaths(table, look);
  const depth = Math.max(1, ...paths.map((path) => path.length));
  const headerTop = row;
  const drawHeader = (top: number): number => {
    const nameRow = look.namesLow ? top + depth - 1 : top;
    const single = (col: number, text: string): void => {
      canvas.text(nameRow, col, say(text));
      if (look.header === 'merged' && depth > 1)
        canvas.merges.push({ top, bottom: top + depth - 1, left: col, right: col });
      if (look.header === 'repeated')
        for (let line = 1; line < depth; line++) canvas.text(top + line, col, say(text));
    };
    if (ordinalCol !== undefined) single(ordinalCol, table.ordinalHeader);
    single(nameCol, table.nameHeader);
    if (noteCol !== undefined) single(noteCol, 'Ghi chú');
    if (ratioCol !== undefined) single(ratioCol, 'Tỷ lệ (%)');
    drawPaths(canvas, paths, cols, top, depth, look, say);
    return top + depth;
  };
  row = drawHeader(headerTop);
  if (look.numberingRow !== 'none' && table.columns.length > 1) {
    drawNumbers(canvas, row, look, ordinalCol, nameCol, cols);
    row += 1;
  }

  const rowOf: number[] = [];
  table.lines.forEach((line, index) => {
    row += gap();
    const inside = line.kind === 'unit' && index > 0 && index < table.lines.length - 1;
    if (look.repeatEvery > 0 && inside && index % look.repeatEvery === 0 && index > 1) row = drawHeader(row);
    rowOf.push(row++);
  });
  const at = (line: number, column: number): readonly [number, number] => [
    rowOf[line] ?? 0,
    cols[column] ?? 0,
  ];
  const names = table.lines.map(({ kind, ordinal }): number => {
    const total = kind === 'grand' || kind === 'section';
    return total && ordinal === '' && look.totalsInOrdinal && ordinalCol !== undefined ? ordinalCol : nameCol;
  });
  table.lines.forEach((line, index) => {
    const [lineRow] = at(index, 0);
    const name = line.kind === 'unit' ? worded(line.name, look.nameWording, random) : say(line.name);
    canvas.text(lineRow, names[index] ?? nameCol, name);
    if (ordinalCol !== undefined && line.ordinal !== '') {
      const number = /^\d+$/.test(line.ordinal) && look.figures !== 'vi-text';
      canvas.put(lineRow, ordinalCol, { value: number ? Number(line.ordinal) : line.ordinal });
    }
    table.columns.forEach(({ key }, column) => {
      const value = line.figures.get(key) ?? 0;
      const [cellRow, cellCol] = at(index, column);
      if (value === 0 && look.nothing === 'blank') return;
      const cell: Cell =
        value === 0 && look.nothing === 'dash'
          ? { value: '-' }
          : figureCell(value, table.decimals, look.figures, random);
      canvas.put(cellRow, cellCol, cell);
    });
    if (ratioCol !== undefined)
      canvas.put(lineRow, ratioCol, { value: random.int(1, 1000) / 1000, format: '0.0%' });
    if (noteCol !== undefined && random.chance(0.2)) canvas.text(lineRow, noteCol, 'Có thuyết minh kèm theo');
  });
  if (look.formulas) drawFormulas(canvas, table, at, look, random);
  if (look.footer) {
    row += 1;
    canvas.text(row, look.left, 'Ghi chú: số liệu do các địa phương đăng ký');
    canvas.text(row + 1, Math.max(look.left, nextCol - 2), 'TM. ỦY BAN NHÂN DÂN');
    canvas.text(row + 2, Math.max(look.left, nextCol - 2), 'KT. CHỦ TỊCH');
    row += 3;
  }
  return {
    table,
    sheet,
    at,
    nameAt: (line) => [rowOf[line] ?? 0, names[line] ?? nameCol],
    bottom: row,
    right: nextCol - 1,
    look,
  };
}

function headerPaths(table: PrintedTable, look: Look): (readonly string[])[] {
  if (look.header === 'flat') return table.columns.map(({ flat }) => [flat]);
  const deepest = Math.max(...table.columns.map(({ path }) => path.length));
  return table.columns.map(({ path }) => (deepest > 4 ? path.filter((text) => text !== 'Trong đó') : path));
}

function drawPaths(
  canvas: Canvas,
  paths: readonly (readonly string[])[],
  cols: readonly number[],
  top: number,
  depth: number,
  look: Look,
  say: (text: string) => string,
): void {
  for (let level = 0; level < depth; level++) {
    for (let start = 0; start < paths.length;) {
      const path = paths[start] ?? [];
      let end = start + 1;
      if (level < path.length - 1) {
        while (end < paths.length && shares(paths[end] ?? [], path, level)) end += 1;
      }
      if (level < path.length) drawSpan(canvas, path, cols, top, depth, level, [start, end - 1], look, say);
      start = end;
    }
  }
}

function shares(path: readonly string[], other: readonly string[], level: number): boolean {
  return path.length > level + 1 && other.slice(0, level + 1).every((text, index) => path[index] === text);
}

function drawSpan(
  canvas: Canvas,
  path: readonly string[],
  cols: readonly number[],
  top: number,
  depth: number,
  level: number,
  [start, end]: readonly [number, number],
  look: Look,
  say: (text: string) => string,
): void {
  const text = say(path[level] ?? '');
  const last = level === path.length - 1;
  const bottom = last ? depth - 1 : level;
  const [left, right] = [cols[start] ?? 0, cols[end] ?? 0];
  if (look.header === 'repeated') {
    for (let row = level; row <= bottom; row++)
      for (let index = start; index <= end; index++) canvas.text(top + row, cols[index] ?? 0, text);
    return;
  }
  canvas.text(top + level, left, text);
  if (look.header === 'merged' && (left !== right || bottom > level))
    canvas.merges.push({ top: top + level, bottom: top + bottom, left, right });
}

function drawNumbers(
  canvas: Canvas,
  row: number,
  look: Look,
  ordinalCol: number | undefined,
  nameCol: number,
  cols: readonly number[],
): void {
  const all = [...(ordinalCol === undefined ? [] : [ordinalCol]), nameCol, ...cols];
  all.forEach((col, index) => {
    if (look.numberingRow === 'brackets') return canvas.text(row, col, `(${index + 1})`);
    const names = all.length - cols.length;
    if (index < names) return canvas.text(row, col, names === 1 ? 'B' : (['A', 'B'][index] ?? ''));
    const number = index - names + 1;
    if (look.numberingRow === 'letters') return canvas.put(row, col, { value: number });
    canvas.text(row, col, number === 1 && cols.length > 2 ? '1=2+3' : String(number));
  });
}

function drawFormulas(
  canvas: Canvas,
  table: PrintedTable,
  at: Placed['at'],
  look: Look,
  random: Random,
): void {
  const done = new Set<string>();
  for (const { total, parts } of random.shuffled(table.sums)) {
    const key = total.join(' ');
    if (done.has(key)) continue;
    done.add(key);
    const places = parts.map(([line, column]) => at(line, column));
    const [row, col] = at(...total);
    const value = table.lines[total[0]]?.figures.get(table.columns[total[1]]?.key ?? '') ?? 0;
    const cell = figureCell(value, table.decimals, look.figures === 'general' ? 'general' : 'format', random);
    canvas.put(row, col, { ...cell, formula: adding(places, table, total, parts) });
  }
}

/** `SUM` over a whole block of neighbours, else the parts one by one. */
function adding(
  places: readonly (readonly [number, number])[],
  table: PrintedTable,
  [line, column]: readonly [number, number],
  parts: readonly (readonly [number, number])[],
): string {
  const names = places.map(([row, col]) => cellName(row, col));
  const neighbours =
    parts.every(([of], index) => of === line || index === 0 || of === (parts[index - 1]?.[0] ?? 0) + 1) &&
    parts.every(([, of], index) => of === column || index === 0 || of === (parts[index - 1]?.[1] ?? 0) + 1);
  return neighbours && names.length > 2 && table.lines.length > 0
    ? `SUM(${names[0]}:${names[names.length - 1]})`
    : names.join('+');
}

import type { CellRef, GridRange } from './grid';

/** 0 → A, 25 → Z, 26 → AA. */
export function columnName(col: number): string {
  let name = '';
  for (let rest = col + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** A → 0, AA → 26; the letters must be upper case. */
export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** A cell as Excel names it, row and column counted from zero: `D7`. */
export function cellName(row: number, col: number): string {
  return `${columnName(col)}${row + 1}`;
}

/** `A1:R24`; a single cell is `A1`. */
export function rangeName(range: GridRange): string {
  const first = cellName(range.top, range.left);
  const last = cellName(range.bottom, range.right);
  return first === last ? first : `${first}:${last}`;
}

/** A sheet name quoted as Excel quotes it in a reference: `'Biểu 3'`. */
export function quotedSheet(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

/** `'Biểu 3'!D7`, and `'[huyen.xlsx]Biểu 3'!D7` where several files make one plan. */
export function refName(ref: CellRef, withFile = false): string {
  const sheet = withFile ? `[${ref.file}]${ref.sheet}` : ref.sheet;
  return `${quotedSheet(sheet)}!${cellName(ref.row, ref.col)}`;
}

/** Cells that follow each other down a column or along a row of one sheet; `first` is `last` for one by itself. */
export interface RefRun {
  readonly first: CellRef;
  readonly last: CellRef;
}

/** Cells with runs drawn together. The order of first appearance is kept. */
export function refRuns(refs: readonly CellRef[]): RefRun[] {
  const runs: RefRun[] = [];
  for (let index = 0; index < refs.length;) {
    const first = refs[index] as CellRef;
    const down = runLength(refs, index, 1, 0);
    const across = down > 1 ? 1 : runLength(refs, index, 0, 1);
    const length = Math.max(down, across);
    runs.push({ first, last: refs[index + length - 1] as CellRef });
    index += length;
  }
  return runs;
}

/** Names of cells, with runs down a column or along a row drawn together: `'Biểu 3'!D8:D20`. */
export function refNames(refs: readonly CellRef[], withFile = false): string[] {
  return cellRuns(refs, withFile).map(({ name }) => name);
}

/** Neighbouring cells as ranges (`D7:D9`), each with its file; `withFile` puts the file into the name. */
export function cellRuns(
  refs: readonly CellRef[],
  withFile = false,
): { readonly name: string; readonly file: string }[] {
  return refRuns(refs).map(({ first, last }) => {
    const name = refName(first, withFile);
    const file = first.file;
    return { name: first === last ? name : `${name}:${cellName(last.row, last.col)}`, file };
  });
}

function runLength(refs: readonly CellRef[], start: number, down: number, across: number): number {
  let length = 1;
  for (;;) {
    const previous = refs[start + length - 1];
    const next = refs[start + length];
    if (!previous || !next || next.sheet !== previous.sheet || next.file !== previous.file) return length;
    if (next.row !== previous.row + down || next.col !== previous.col + across) return length;
    length += 1;
  }
}

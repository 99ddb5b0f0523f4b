import type { Cell, CellLook, GridRange } from '../engine/grid/grid';
import type { SheetPlan } from '../engine/filling/write-plan';

/** `number`: cells hold numbers with formats; `text`: cells hold the very text of the printed page. */
export type FigureStyle = 'number' | 'text';

const MEASURE = /^Đơn vị tính/;
const REFERENCE = /^\s*\(/;
/** As printed: points between thousands (or none), a decimal comma. */
const FIGURE = /^\d{1,3}(\.\d{3})*(,\d+)?$|^\d+(,\d+)?$/;

const TABLE: CellLook = { fontName: 'Times New Roman', fontSize: 11, vertical: 'center', border: true };
const LOOKS = {
  title: { fontName: 'Times New Roman', fontSize: 14, bold: true, horizontal: 'center', vertical: 'center' },
  reference: {
    fontName: 'Times New Roman',
    fontSize: 14,
    italic: true,
    horizontal: 'center',
    vertical: 'center',
  },
  measure: { fontName: 'Times New Roman', fontSize: 12, italic: true, horizontal: 'right' },
  heading: { ...TABLE, bold: true, horizontal: 'center', wrap: true },
  number: { ...TABLE, horizontal: 'center' },
  name: { ...TABLE, horizontal: 'left' },
  figure: { ...TABLE, horizontal: 'right' },
  totalNumber: { ...TABLE, bold: true, horizontal: 'center' },
  totalName: { ...TABLE, bold: true, horizontal: 'left' },
  totalFigure: { ...TABLE, bold: true, horizontal: 'right' },
} as const satisfies Record<string, CellLook>;

interface Printed {
  readonly lines: readonly string[];
  readonly headings: readonly (readonly string[])[];
  readonly body: readonly (readonly string[])[];
  readonly width: number;
}

/**
 * A sheet that looks as the appendix is printed, from a fixture that a clerk can read: the lines above
 * the table, its heading rows and its rows, tab-separated.
 */
export function sampleSheet(name: string, tsv: string, style: FigureStyle): SheetPlan {
  const printed = readPrinted(tsv);
  const { lines, headings, body, width } = printed;
  const spaced = MEASURE.test(lines.at(-1) ?? '') ? lines : [...lines, ''];
  const top = spaced.length;
  const rows = [
    ...spaced.map((line) => (line === '' ? undefined : [{ value: line, look: lineLook(line) }])),
    ...headings.map((row) => row.map((text) => cell(text, LOOKS.heading))),
    ...body.map((row) => bodyRow(row, style)),
  ];
  const bottom = rows.length - 1;
  return {
    name,
    rows,
    merges: [
      ...spaced.flatMap((line, row) => (line === '' ? [] : [area(row, 0, row, width - 1)])),
      ...headingMerges(headings, top),
      ...body.flatMap((row, index) => {
        const at = top + headings.length + index;
        return isSection(row) ? [area(at, 0, at, 1)] : [];
      }),
    ],
    columnWidths: columnWidths(printed),
    rowHeights: rowHeights(printed, top),
    page: {
      orientation: 'landscape',
      margins: { top: 20, bottom: 20, left: 30, right: 15 },
      printArea: area(0, 0, bottom, width - 1),
      titleRows: [top, top + headings.length - 1],
      pageNumbers: true,
    },
  };
}

function readPrinted(tsv: string): Printed {
  const lines = tsv.split('\n').filter((line) => line.trim() !== '');
  const first = lines.findIndex((line) => line.includes('\t'));
  const table = lines.slice(first).map((line) => line.split('\t'));
  const headings = table.findIndex((row) => row.some((text) => FIGURE.test(text)));
  return {
    lines: lines.slice(0, first),
    headings: table.slice(0, headings),
    body: table.slice(headings),
    width: table[0]?.length ?? 0,
  };
}

function lineLook(line: string): CellLook {
  if (MEASURE.test(line)) return LOOKS.measure;
  return REFERENCE.test(line) ? LOOKS.reference : LOOKS.title;
}

/** A section's name stands in the number column, a unit's beside its number. */
function isSection(row: readonly string[]): boolean {
  return row[0] !== '' && !FIGURE.test(row[0] ?? '');
}

function bodyRow(row: readonly string[], style: FigureStyle): Cell[] {
  const total = !FIGURE.test(row[0] ?? '');
  return row.map((text, column) => {
    if (column === 0 && !isSection(row)) {
      return figureCell(text, total ? LOOKS.totalNumber : LOOKS.number, style);
    }
    if (column <= 1) return cell(text, total ? LOOKS.totalName : LOOKS.name);
    return figureCell(text, total ? LOOKS.totalFigure : LOOKS.figure, style);
  });
}

function cell(text: string, look: CellLook): Cell {
  return { value: text === '' ? null : text, look };
}

function figureCell(text: string, look: CellLook, style: FigureStyle): Cell {
  if (text === '' || style === 'text') return cell(text, look);
  if (!FIGURE.test(text)) throw new Error(`not a figure: ${text}`);
  const [whole = '', fraction = ''] = text.split(',');
  const value = Number(`${whole.replaceAll('.', '')}.${fraction}`);
  return { value, look, format: fraction === '' ? '#,##0' : `#,##0.${'0'.repeat(fraction.length)}` };
}

/** A heading covers the blanks to its right that stand over headings of their own, or the blank below it. */
function headingMerges(headings: readonly (readonly string[])[], top: number): GridRange[] {
  const [upper = [], lower] = headings;
  if (!lower) return [];
  return upper.flatMap((text, column) => {
    if (text === '') return [];
    if (lower[column] === '') return [area(top, column, top + 1, column)];
    let right = column;
    while (right + 1 < upper.length && upper[right + 1] === '' && lower[right + 1] !== '') right += 1;
    return [area(top, column, top, right)];
  });
}

const NUMBER_WIDTH = 5;
const NAME_WIDTH = 17;
const WIDEST_FIGURES = 8;

function columnWidths({ body, headings, width }: Printed): number[] {
  const roomy = width < 10 ? 16 : undefined;
  return Array.from({ length: width }, (_, column) => {
    if (column === 0) return NUMBER_WIDTH;
    if (column === 1) return NAME_WIDTH;
    if (roomy !== undefined) return roomy;
    const longest = Math.max(...body.map((row) => row[column]?.length ?? 0));
    const tall = headings.every((row, index) => index === 0 || row[column] === '');
    return tall ? 14 : Math.max(WIDEST_FIGURES, longest + 2);
  });
}

/** Points; room for headings that wrap in their narrow columns. */
function rowHeights({ headings, body }: Printed, top: number): (number | undefined)[] {
  const heights: (number | undefined)[] = Array.from({ length: top }, () => 20);
  const wordy = Math.max(...(headings.at(-1) ?? []).map((text) => text.length));
  headings.forEach((_, index) => {
    const last = index === headings.length - 1;
    heights.push(last && wordy > 20 ? 78 : last ? 20 : 32);
  });
  body.forEach(() => heights.push(18));
  return heights;
}

function area(top: number, left: number, bottom: number, right: number): GridRange {
  return { top, left, bottom, right };
}

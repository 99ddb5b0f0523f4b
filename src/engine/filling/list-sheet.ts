import { cellName } from '../grid/address';
import type { Cell, CellValue, GridRange, Row } from '../grid/grid';
import { fitPage, type ColumnNeed, type Paper } from './page/fit-page';
import { layOut } from './page/lay-out';
import { BODY_SIZE, type Looks } from './page/looks';
import { signatureBlock, type Foot } from './page/signature-block';
import { textWidth, widestWord } from './page/text-width';
import { titleBlock, type TitleTexts } from './page/title-block';
import type { SheetPlan } from './write-plan';

/** A column of a list: its header, its width in characters, and whether its cells stand centred. */
export interface ListColumn {
  readonly label: string;
  readonly width: number;
  readonly centred: boolean;
}

/** A line of a printed list. */
export type ListRow =
  | { readonly kind: 'record'; readonly cells: readonly CellValue[] }
  /** A heading over the records that follow it; `counted` prints how many they are, by a formula. */
  | {
      readonly kind: 'heading';
      readonly ordinal: string;
      readonly text: string;
      readonly counted?: { readonly records: number; readonly format: string };
    };

/** How a list lies on its page, and what stands under it. */
export interface ListPage {
  readonly paper?: Paper | undefined;
  readonly foot?: Foot | undefined;
}

/** A list appendix as it is to be printed. */
export interface PrintedList {
  readonly name: string;
  readonly texts: TitleTexts;
  readonly columns: readonly ListColumn[];
  readonly list: readonly ListRow[];
  /** Equal neighbours in this column are drawn together. */
  readonly mergeColumn?: number;
}

/** A list appendix as a sheet. */
export function listSheet(
  { name, texts, columns, list, mergeColumn }: PrintedList,
  { paper, foot }: ListPage,
): SheetPlan {
  const page = fitPage((size) => columnNeeds(columns, list, size), paper);
  const { looks } = page;
  const title = titleBlock(texts, columns.length, looks);
  const headTop = title.rows.length;
  const top = headTop + 1;
  const header: Row = columns.map(({ label }) => ({ value: label, look: looks.header }));
  const rows = list.map((row, index) => listRow(row, columns, top + index, looks));
  const headings = list.flatMap((row, index) => (row.kind === 'heading' ? [index] : []));
  const spans = headings.map((index): GridRange => {
    const last = columns.length - (hasCount(list[index]) ? 2 : 1);
    return { top: top + index, left: 1, bottom: top + index, right: last };
  });
  const signed = signatureBlock(foot, top + rows.length, page);
  return layOut(
    {
      name,
      rows: [...title.rows, header, ...rows, ...signed.rows],
      merges: [
        ...title.merges,
        ...spans.filter((span) => span.right > span.left),
        ...(mergeColumn === undefined ? [] : equalNeighbours(list, mergeColumn, top)),
        ...signed.merges,
      ],
      header: [headTop, headTop],
      foot: top + rows.length,
    },
    page,
  );
}

/** What a cell keeps free of its column. */
const PADDING = 7;
/** Points of a character of 12-point letters, on average. */
const CHARACTER = 6;

/** A list's columns are as wide as their texts, up to what they are said to be; their widest words always fit. */
function columnNeeds(columns: readonly ListColumn[], list: readonly ListRow[], size: number): ColumnNeed[] {
  return columns.map(({ label, width, centred }, index) => {
    const texts = list.flatMap((row) => (row.kind === 'record' ? [String(row.cells[index] ?? '')] : []));
    const widest = texts.reduce(
      (most, text) => Math.max(most, widestWord(text, size)),
      widestWord(label, size, 'bold'),
    );
    const longest = texts.reduce((most, text) => Math.max(most, textWidth(text, size)), 0);
    const wanted = (width * CHARACTER * size) / BODY_SIZE;
    const least = Math.max(
      widest + PADDING,
      index === columns.length - 1 ? countWidth(list, size) : 0,
      Math.min(wanted / 2, longest + PADDING),
    );
    const comfortable = Math.max(least, Math.min(wanted, longest + PADDING));
    // What is left goes to the columns whose texts would still be broken into lines.
    const lacking = Math.max(0, longest + PADDING - comfortable);
    return { least, wanted: comfortable, grows: centred ? 0 : 1 + lacking };
  });
}

function hasCount(row: ListRow | undefined): boolean {
  return row?.kind === 'heading' && row.counted !== undefined;
}

function listRow(row: ListRow, columns: readonly ListColumn[], at: number, looks: Looks): Row {
  if (row.kind === 'record')
    return columns.map(({ centred }, index) => ({
      value: row.cells[index] ?? null,
      look: centred ? looks.centred : looks.name,
    }));
  const cells: Cell[] = columns.map(() => ({ value: null, look: looks.boldName }));
  cells[0] = { value: row.ordinal, look: looks.boldOrdinal };
  cells[1] = { value: row.text, look: looks.boldName };
  const { counted } = row;
  if (counted) {
    const first = cellName(at + 1, 1);
    cells[columns.length - 1] = {
      value: counted.records,
      formula: `COUNTA(${first}:${cellName(at + counted.records, 1)})`,
      format: counted.format,
      look: looks.boldFigure,
    };
  }
  return cells;
}

/** The widest count behind a heading, `216 SP`; it stands in the last column. */
function countWidth(list: readonly ListRow[], size: number): number {
  return list.reduce((most, row) => {
    if (row.kind !== 'heading' || !row.counted) return most;
    const { records, format } = row.counted;
    return Math.max(
      most,
      textWidth(format.replaceAll('"', '').replace('0', String(records)), size, 'bold') + PADDING,
    );
  }, 0);
}

/** Runs of equal texts below one another; a heading ends a run. */
function equalNeighbours(list: readonly ListRow[], column: number, top: number): GridRange[] {
  const merges: GridRange[] = [];
  const textAt = (index: number): CellValue => {
    const row = list[index];
    return row?.kind === 'record' ? (row.cells[column] ?? null) : null;
  };
  for (let start = 0; start < list.length;) {
    let end = start;
    while (textAt(start) !== null && end + 1 < list.length && textAt(end + 1) === textAt(start)) end += 1;
    if (end > start) merges.push({ top: top + start, left: column, bottom: top + end, right: column });
    start = end + 1;
  }
  return merges;
}

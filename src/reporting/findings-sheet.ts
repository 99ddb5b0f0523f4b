import { type Decimal, toNumber } from '../engine/decimal';
import type { SheetPlan } from '../engine/filling/write-plan';
import type { Finding } from '../engine/findings';
import { cellName, refNames } from '../engine/grid/address';
import type { Cell, CellLook, Row } from '../engine/grid/grid';
import { NamedByFile } from '../engine/grid/named-by-file';
import { findingsBySheet } from './report-order';
import type { ColumnId, FindingsSheetWords } from '../locales/types/findings-sheet';

export interface FindingsSheetInput {
  readonly findings: readonly Finding[];
  readonly files: readonly string[];
  /** What was read, a line each. */
  readonly read: readonly string[];
  /** What was checked and how it came out, in a sentence. */
  readonly headline: string;
  readonly words: FindingsSheetWords;
  readonly textOf: (finding: Finding) => {
    readonly title: string;
    readonly message: string;
    readonly suggestion?: string;
  };
}

const WIDTHS: Readonly<Record<ColumnId, number>> = {
  number: 6,
  severity: 14,
  file: 22,
  sheet: 16,
  cell: 9,
  what: 44,
  found: 14,
  expected: 14,
  difference: 12,
  parts: 30,
  message: 70,
};

const COLUMNS = Object.keys(WIDTHS) as readonly ColumnId[];

/** The row of the headings where nothing is said of what was read. */
const HEAD_ROW = 3;

const TITLE: CellLook = { bold: true, fontSize: 14 };

const HEAD: CellLook = { bold: true, wrap: true, border: true, horizontal: 'center', vertical: 'center' };

const TEXT: CellLook = { wrap: true, border: true, vertical: 'top' };

const FIGURE: CellLook = { border: true, vertical: 'top', horizontal: 'right' };

/** As many decimals as the figure has, so that `644,01` is not shown as 644. */
function formatOf({ scale }: Decimal): string {
  return scale === 0 ? '#,##0' : `#,##0.${'0'.repeat(scale)}`;
}

function text(value: string): Cell {
  return { value, look: TEXT };
}

function figure(value: Decimal | undefined): Cell {
  return value
    ? { value: toNumber(value), format: formatOf(value), look: FIGURE }
    : { value: null, look: FIGURE };
}

function row(finding: Finding, index: number, input: FindingsSheetInput): Row {
  const several = input.files.length > 1;
  const { title, message, suggestion } = input.textOf(several ? NAMED.of(finding) : finding);
  const [first] = finding.cells;
  const cells: Readonly<Record<ColumnId, Cell>> = {
    number: { value: index + 1, look: TEXT },
    severity: text(input.words.severities[finding.severity]),
    file: text(first?.file ?? ''),
    sheet: text(first?.sheet ?? ''),
    cell: text(
      finding.cells.length > 1
        ? refNames(finding.cells, several).join(', ')
        : first
          ? cellName(first.row, first.col)
          : '',
    ),
    what: text(title),
    found: figure(finding.found),
    expected: figure(finding.expected),
    difference: figure(finding.difference),
    parts: text(refNames(finding.parts, several).join(', ')),
    message: text(suggestion ? `${message} ${suggestion}` : message),
  };
  return COLUMNS.map((column) => cells[column]);
}

const NAMED = new NamedByFile();

/** The findings as a sheet, by file, sheet and weight: one row each, figures as numbers, cells named so that they can be looked up. */
export function findingsSheet(input: FindingsSheetInput): SheetPlan {
  const { words, files, read, headline } = input;
  const findings = findingsBySheet(input.findings, files).flatMap((sheet) => sheet.findings);
  const head: Row = COLUMNS.map((column) => ({ value: words.columns[column], look: HEAD }));
  const rows: Row[] = [
    [{ value: words.title, look: TITLE }],
    [{ value: headline }],
    ...read.map((line): Row => [{ value: line }]),
    [],
    head,
    ...findings.map((finding, index) => row(finding, index, input)),
  ];
  return {
    name: words.sheet,
    rows,
    columnWidths: COLUMNS.map((column) => WIDTHS[column]),
    page: {
      orientation: 'landscape',
      margins: { top: 20, bottom: 20, left: 30, right: 15 },
      printArea: { top: 0, left: 0, bottom: rows.length - 1, right: COLUMNS.length - 1 },
      titleRows: [HEAD_ROW + read.length, HEAD_ROW + read.length],
      pageNumbers: true,
    },
  };
}

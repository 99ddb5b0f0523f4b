import { rangeName } from '../../engine/grid/address';
import type { PageSetup, SheetPlan, Validation } from '../../engine/filling/write-plan';
import { isCellError, type Cell, type CellLook, type GridRange } from '../../engine/grid/grid';
import { rectangles } from './areas';
import { chartSteps } from './charts';
import { columnPoints } from './lengths';
import { queueLook } from './look';
import { queuePage } from './page';
import { BLOCK_SHARE, PAYLOAD_LIMIT, payloadBytes, type SendStep } from './payload';
import { textEntry } from './text-entry';

/** Bytes of a call: its path, its name and its place in the request. */
export const CALL_BYTES = 300;

/** Office.js cuts larger blocks up by itself, by way of several calls for each piece. */
const CLIENT_CELLS = 1_500;

/**
 * The steps that make a sheet as planned; it must be there and blank. Cells come first, so that a merge
 * finds only its first cell filled.
 */
export function sheetSteps(sheet: () => Excel.Worksheet, plan: SheetPlan): SendStep[] {
  return [
    ...cellSteps(sheet, plan),
    ...lookSteps(sheet, plan),
    ...sizeSteps(sheet, plan),
    ...(plan.merges ?? []).map((range) => ({
      bytes: CALL_BYTES,
      place: { sheet: plan.name, cells: rangeName(range) },
      queue: () => rangeAt(sheet(), range).merge(false),
    })),
    ...(plan.validations ?? []).map((validation) => validationStep(sheet, plan.name, validation)),
    ...(plan.page ? [pageStep(sheet, plan.name, plan.page)] : []),
    ...chartSteps(sheet, plan),
  ];
}

function pageStep(sheet: () => Excel.Worksheet, name: string, page: PageSetup): SendStep {
  return { bytes: 12 * CALL_BYTES, place: { sheet: name }, queue: () => queuePage(sheet(), page) };
}

/** What is written into a cell: a formula, an entry that stays text, a value; '' empties it. */
function entryOf(cell: Cell | undefined): string | number | boolean {
  if (!cell) return '';
  if (cell.formula !== undefined) return `=${cell.formula}`;
  const { value } = cell;
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  return typeof value === 'string' ? textEntry(value) : value;
}

function cellSteps(sheet: () => Excel.Worksheet, plan: SheetPlan): SendStep[] {
  const steps: SendStep[] = [];
  const width = plan.rows.reduce((most, row) => Math.max(most, row?.length ?? 0), 0);
  let entries: (string | number | boolean)[][] = [];
  let formats: (string | null)[][] = [];
  let bytes = 0;
  const close = (end: number): void => {
    if (entries.length === 0) return;
    const range = { top: end - entries.length, left: 0, bottom: end - 1, right: width - 1 };
    const block = { entries, formats };
    steps.push({
      bytes: bytes + 3 * CALL_BYTES,
      place: { sheet: plan.name, cells: rangeName(range) },
      queue: () => queueCells(sheet(), range, block),
    });
    entries = [];
    formats = [];
    bytes = 0;
  };
  for (let row = 0; row < plan.rows.length; row += 1) {
    const cells = plan.rows[row];
    // Blank rows cost nothing; they only part the blocks.
    if (!cells?.some((cell) => cell !== undefined)) {
      close(row);
      continue;
    }
    const entry = Array.from({ length: width }, (_, col) => entryOf(cells[col]));
    const format = Array.from({ length: width }, (_, col) => cells[col]?.format ?? null);
    entries.push(entry);
    formats.push(format);
    bytes += payloadBytes(entry) + payloadBytes(format) + 2;
    if (bytes > PAYLOAD_LIMIT * BLOCK_SHARE || (entries.length + 1) * width > CLIENT_CELLS) close(row + 1);
  }
  close(plan.rows.length);
  return steps;
}

interface Entries {
  readonly entries: (string | number | boolean)[][];
  readonly formats: (string | null)[][];
}

function queueCells(sheet: Excel.Worksheet, range: GridRange, block: Entries): void {
  const target = rangeAt(sheet, range);
  // Null leaves a format alone. Formats first: Excel reads an entry by the format that it finds.
  if (block.formats.some((row) => row.some((format) => format !== null))) target.numberFormat = block.formats;
  target.formulas = block.entries;
}

function lookSteps(sheet: () => Excel.Worksheet, plan: SheetPlan): SendStep[] {
  const places = new Map<string, { look: CellLook; at: { row: number; col: number }[] }>();
  plan.rows.forEach((cells, row) =>
    cells?.forEach((cell, col) => {
      if (!cell?.look) return;
      const key = JSON.stringify(cell.look);
      const same = places.get(key) ?? { look: cell.look, at: [] };
      same.at.push({ row, col });
      places.set(key, same);
    }),
  );
  return [...places.values()].map(({ look, at }) => {
    const areas = rectangles(at);
    // Ten properties at most, each with the list of addresses once, and a list takes some ten letters an area.
    return {
      bytes: 10 * (CALL_BYTES + areas.length * 10),
      place: { sheet: plan.name, ...(areas[0] ? { cells: rangeName(areas[0]) } : {}) },
      queue: () => queueLook(sheet(), look, areas),
    };
  });
}

function sizeSteps(sheet: () => Excel.Worksheet, plan: SheetPlan): SendStep[] {
  const points =
    plan.columnPoints ??
    plan.columnWidths?.map((width) => (width === undefined ? width : columnPoints(width)));
  const widths = runsOf(points ?? []).map(({ from, to, size }) => ({
    bytes: 2 * CALL_BYTES,
    place: { sheet: plan.name, cells: rangeName({ top: 0, left: from, bottom: 0, right: to }) },
    queue: () => {
      rangeAt(sheet(), { top: 0, left: from, bottom: 0, right: to }).format.columnWidth = size;
    },
  }));
  const heights = runsOf(plan.rowHeights ?? []).map(({ from, to, size }) => ({
    bytes: 2 * CALL_BYTES,
    place: { sheet: plan.name, cells: rangeName({ top: from, left: 0, bottom: to, right: 0 }) },
    queue: () => {
      rangeAt(sheet(), { top: from, left: 0, bottom: to, right: 0 }).format.rowHeight = size;
    },
  }));
  return [...widths, ...heights];
}

function runsOf(sizes: readonly (number | undefined)[]): { from: number; to: number; size: number }[] {
  const runs: { from: number; to: number; size: number }[] = [];
  sizes.forEach((size, index) => {
    if (size === undefined) return;
    const last = runs.at(-1);
    if (last && last.to === index - 1 && last.size === size) last.to = index;
    else runs.push({ from: index, to: index, size });
  });
  return runs;
}

/** A list that is written out must fit into a rule: `withListSheet` sees to that. */
function validationStep(sheet: () => Excel.Worksheet, name: string, { range, list }: Validation): SendStep {
  if (!('reference' in list) && list.length === 0)
    return {
      bytes: CALL_BYTES,
      place: { sheet: name, cells: rangeName(range) },
      queue: () => rangeAt(sheet(), range).dataValidation.clear(),
    };
  const source = 'reference' in list ? `=${list.reference.replace(/^=/, '')}` : list.join(',');
  return {
    bytes: 2 * CALL_BYTES + payloadBytes(source),
    place: { sheet: name, cells: rangeName(range) },
    queue: () => {
      rangeAt(sheet(), range).dataValidation.rule = { list: { inCellDropDown: true, source } };
    },
  };
}

export function rangeAt(sheet: Excel.Worksheet, range: GridRange): Excel.Range {
  const target = sheet.getRange(rangeName(range));
  target.untrack();
  return target;
}

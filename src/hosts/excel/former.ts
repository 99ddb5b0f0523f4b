import type { PageSetup, SheetPlan, Validation } from '../../engine/filling/write-plan';
import type { Cell, GridRange } from '../../engine/grid/grid';
import { rangesOf } from './addresses';
import { queueArrays } from './arrays';
import { cellsOf } from './blocks';
import { BLOCK_MEMBERS, placeBlock, type CellBlock } from './cells';
import { NO_CHARTS, queueReadCharts } from './charts';
import { columnCharacters } from './lengths';
import { LOOK_BYTES, LOOK_MEMBERS, lookOf } from './look';
import { queueReadPage } from './page';
import { BLOCK_SHARE, PAYLOAD_LIMIT, payloadBytes, type SendStep } from './payload';
import { queueUsedRange } from './used-range';
import { rangeAt } from './write-sheet';

/** Bytes of a cell's content and look in an answer. */
const CELL_BYTES = LOOK_BYTES + 45;

/** A sheet's present content, as the plan that would write it again. */
export interface Former {
  readonly steps: readonly SendStep[];
  /** After the steps' round trips: undefined where the sheet holds more than was asked for. */
  readonly plan: () => FormerSheet | undefined;
}

/** With the names of all its charts, a person's own too. */
export interface FormerSheet extends SheetPlan {
  readonly chartNames: readonly string[];
  /** Whether there are Excel tables on it. */
  readonly hasTables: boolean;
  /** Whether a formula on it fills several cells. */
  readonly hasArrays: boolean;
}

/**
 * Asks for everything on a sheet that a `SheetPlan` can say. This is what a sheet that an earlier filling
 * wrote consists of, so replacing one can be taken back whole. Only here merged areas are asked for; the
 * call may cost the user's own undo steps, which the writing that follows puts at risk anyway. Lists to choose from
 * are asked for where new ones will be (`ruled`): Excel tells a rule only of a range that has one throughout.
 */
export function formerSheet(
  sheet: Excel.Worksheet,
  name: string,
  range: GridRange,
  ruled: readonly GridRange[],
): Former {
  const rows: ((Cell | undefined)[] | undefined)[] = [];
  const contents: (Content | undefined)[] = [];
  let used: () => GridRange | undefined = () => undefined;
  let page: () => PageSetup | undefined = () => undefined;
  let merges: () => GridRange[] = () => [];
  let charts = NO_CHARTS;
  let columnWidths: () => number[] = () => [];
  let rowHeights: () => (number | undefined)[] = () => [];
  let rules: readonly (() => Validation)[] = [];
  let arrays: (rows: SheetPlan['rows']) => boolean = () => false;
  let tables: OfficeExtension.ClientResult<number> | undefined;
  const frame: SendStep = {
    bytes: 5_000 + 80 * (range.bottom + range.right),
    queue: () => {
      sheet.load('visibility');
      tables = sheet.tables.getCount();
      arrays = queueArrays(sheet, range);
      rules = ruled.map((each) => queueRule(sheet, each));
      used = queueUsedRange(sheet);
      page = queueReadPage(sheet);
      charts = queueReadCharts(sheet);
      merges = queueMerges(sheet, range);
      columnWidths = queueWidths(sheet, range);
      rowHeights = queueHeights(sheet, range);
    },
  };
  const blocks = rowBlocks(range).map((part, index): SendStep => ({
    bytes: cellsOf(part) * CELL_BYTES,
    queue: () => {
      contents[index] = queueContent(sheet, part, rows);
    },
    took: () => contents[index]?.bytes() ?? 0,
  }));
  return {
    steps: [frame, ...blocks],
    plan: () => {
      const now = used();
      if (now && !holds(range, now)) return undefined;
      contents.forEach((content) => content?.place());
      const { visibility } = sheet;
      const setup = page();
      const drawn = charts.plans(name, rows);
      return {
        name,
        rows,
        merges: merges(),
        columnWidths: columnWidths(),
        rowHeights: rowHeights(),
        ...(setup ? { page: setup } : {}),
        ...(drawn.length > 0 ? { charts: drawn } : {}),
        ...(rules.length > 0 ? { validations: rules.map((rule) => rule()) } : {}),
        chartNames: charts.names(),
        hasTables: (tables?.value ?? 0) > 0,
        hasArrays: arrays(rows),
        ...(visibility === 'Visible' ? {} : { hidden: true }),
        ...(visibility === 'VeryHidden' ? { veryHidden: true } : {}),
      };
    },
  };
}

interface Content {
  readonly place: () => void;
  readonly bytes: () => number;
}

function queueContent(
  sheet: Excel.Worksheet,
  part: GridRange,
  rows: ((Cell | undefined)[] | undefined)[],
): Content {
  const target = rangeAt(sheet, part);
  target.load(`${BLOCK_MEMBERS},valueTypes`);
  const looks = target.getCellProperties(LOOK_MEMBERS);
  const block = (): CellBlock => {
    const { values, formulas, numberFormat, valueTypes } = target;
    return { values, formulas, numberFormat, valueTypes };
  };
  const place = (): void => {
    placeBlock(rows, block(), part);
    looks.value.forEach((line, down) =>
      line.forEach((properties, across) => {
        const look = lookOf(properties);
        const row = (rows[part.top + down] ??= []);
        row[part.left + across] = { ...(row[part.left + across] ?? { value: null }), look };
      }),
    );
  };
  return { place, bytes: () => payloadBytes(block()) + payloadBytes(looks.value) };
}

function queueRule(sheet: Excel.Worksheet, range: GridRange): () => Validation {
  const validation = rangeAt(sheet, range).dataValidation;
  validation.load('rule');
  return () => {
    const rule: Excel.DataValidationRule | null = validation.rule;
    const source = rule?.list?.source;
    if (typeof source !== 'string' || source === '') return { range, list: [] };
    return { range, list: source.startsWith('=') ? { reference: source.slice(1) } : source.split(',') };
  };
}

function queueMerges(sheet: Excel.Worksheet, range: GridRange): () => GridRange[] {
  const areas = rangeAt(sheet, range).getMergedAreasOrNullObject();
  areas.untrack();
  areas.load('address');
  return () => (areas.isNullObject ? [] : rangesOf(areas.address));
}

/** Charts lie over columns that hold nothing: the last that ours take, counted from nought. */
const LEAST_RIGHT = 8;

function queueWidths(sheet: Excel.Worksheet, range: GridRange): () => number[] {
  const right = Math.max(range.right, LEAST_RIGHT);
  const row = rangeAt(sheet, { top: 0, left: 0, bottom: 0, right });
  const sizes = row.getColumnProperties({ format: { columnWidth: true } });
  return () => sizes.value.map(({ format }) => columnCharacters(format?.columnWidth ?? 48));
}

function queueHeights(sheet: Excel.Worksheet, { bottom }: GridRange): () => (number | undefined)[] {
  const column = rangeAt(sheet, { top: 0, left: 0, bottom, right: 0 });
  const sizes = column.getRowProperties({ format: { rowHeight: true } });
  return () => sizes.value.map(({ format }) => format?.rowHeight);
}

function rowBlocks(range: GridRange): GridRange[] {
  const width = range.right - range.left + 1;
  const height = Math.max(1, Math.floor((PAYLOAD_LIMIT * BLOCK_SHARE) / (CELL_BYTES * width)));
  const parts: GridRange[] = [];
  for (let top = range.top; top <= range.bottom; top += height) {
    parts.push({ ...range, top, bottom: Math.min(range.bottom, top + height - 1) });
  }
  return parts;
}

function holds(outer: GridRange, inner: GridRange): boolean {
  return (
    outer.top <= inner.top &&
    outer.left <= inner.left &&
    outer.bottom >= inner.bottom &&
    outer.right >= inner.right
  );
}

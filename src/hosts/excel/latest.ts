import { contentOf } from '../../engine/filling/fingerprint';
import type { SheetPlan } from '../../engine/filling/write-plan';
import type { Cell, Row } from '../../engine/grid/grid';
import { BLOCK_MEMBERS, placeBlock, type CellBlock } from './cells';
import { payloadBytes, type SendStep } from './payload';
import { CALL_BYTES } from './write-sheet';

/**
 * Cells above which a sheet is not read a second time just before it is written over: the answer has to fit
 * into the round trip that writes.
 */
const MOST_CELLS = 80_000;

/** What a cell of a sheet holds that somebody typed. */
export interface Typed {
  readonly row: number;
  readonly col: number;
  readonly cell: Cell;
}

/** A sheet's content at the moment when the steps are carried out. */
export interface LatestSheet {
  readonly step: SendStep;
  /** After the round trip; undefined where the sheet is too large to be asked twice. */
  readonly rows: () => readonly (Row | undefined)[] | undefined;
}

export function latestSheet(sheet: () => Excel.Worksheet, known: SheetPlan): LatestSheet {
  const width = known.rows.reduce((most, row) => Math.max(most, row?.length ?? 0), 0);
  const size = known.rows.length * width;
  let read: () => readonly (Row | undefined)[] | undefined = () => undefined;
  return {
    step: {
      bytes: CALL_BYTES,
      // The answers of several sheets would not fit into one round trip.
      answer: size <= MOST_CELLS ? answerBytes(known, size) : 0,
      queue: () => {
        if (size <= MOST_CELLS) read = queueRows(sheet());
      },
    },
    rows: () => read(),
  };
}

/** A blank cell's value, formula, format and type in an answer. */
const BLANK_BYTES = 28;

/** Bytes of the answer, from what the sheet held a moment ago. */
function answerBytes({ rows }: SheetPlan, size: number): number {
  let bytes = size * BLANK_BYTES;
  for (const row of rows)
    for (const cell of row ?? []) {
      if (!cell || cell.value === null) continue;
      const value = payloadBytes(cell.value);
      bytes += value + (cell.formula === undefined ? value : payloadBytes(cell.formula));
      if (cell.format !== undefined) bytes += cell.format.length;
    }
  return bytes;
}

/** Asks for all that a sheet holds. */
function queueRows(sheet: Excel.Worksheet): () => readonly (Row | undefined)[] | undefined {
  const range = sheet.getUsedRangeOrNullObject(true);
  range.untrack();
  range.load(`rowIndex,columnIndex,rowCount,columnCount,${BLOCK_MEMBERS},valueTypes`);
  return () => {
    if (range.isNullObject) return [];
    const { rowIndex: top, columnIndex: left, rowCount, columnCount } = range;
    const area = { top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 };
    const { values, formulas, numberFormat, valueTypes } = range;
    // Excel leaves the values of very large ranges out, without an error.
    const block: Answered = {
      values,
      formulas,
      numberFormat,
      valueTypes,
    };
    if (!isWhole(block)) return undefined;
    const rows: ((Cell | undefined)[] | undefined)[] = [];
    placeBlock(rows, block, area);
    return rows;
  };
}

type Answered = { readonly [K in keyof CellBlock]-?: CellBlock[K] | null };

function isWhole(block: Answered): block is Required<CellBlock> {
  return Object.values(block).every((table) => table !== null && table !== undefined);
}

/** Cells that hold something, and something else than in each of these. */
export function typedSince(
  now: readonly (Row | undefined)[],
  ...known: readonly (SheetPlan | undefined)[]
): readonly Typed[] {
  return now.flatMap((cells, row) =>
    (cells ?? []).flatMap((cell, col): Typed[] => {
      if (!cell || contentOf(cell) === '') return [];
      const same = known.some((sheet) => contentOf(sheet?.rows[row]?.[col]) === contentOf(cell));
      return same ? [] : [{ row, col, cell }];
    }),
  );
}

/** Cells that held something and now hold something else, or nothing. */
export function changedSince(now: readonly (Row | undefined)[], before: SheetPlan): readonly Typed[] {
  const typed = typedSince(now, before);
  const emptied = before.rows.flatMap((cells, row) =>
    (cells ?? []).flatMap((cell, col): Typed[] =>
      contentOf(cell) !== '' && contentOf(now[row]?.[col]) === ''
        ? [{ row, col, cell: { value: null } }]
        : [],
    ),
  );
  return [...typed, ...emptied];
}

/** A sheet with what somebody typed into it, looks as they were. */
export function withTyped(sheet: SheetPlan, typed: readonly Typed[]): SheetPlan {
  if (typed.length === 0) return sheet;
  const rows = Array.from(sheet.rows, (row) => (row ? [...row] : undefined));
  for (const { row, col, cell } of typed) {
    const line = (rows[row] ??= []);
    const look = line[col]?.look;
    line[col] = { ...cell, ...(look ? { look } : {}) };
  }
  return { ...sheet, rows };
}

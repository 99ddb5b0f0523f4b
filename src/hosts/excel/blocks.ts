import { rangeName } from '../../engine/grid/address';
import type { GridRange } from '../../engine/grid/grid';
import { HostProblem } from '../host';
import { BLOCK_MEMBERS, type Block } from './cells';
import { BLOCK_SHARE, CELL_LIMIT, PAYLOAD_LIMIT, payloadBytes } from './payload';
import { hasCode } from './refusals';

/** A block to be read: on which sheet, where. */
export interface Request {
  readonly sheet: string;
  readonly range: GridRange;
}

export interface Reading {
  readonly sync: () => Promise<unknown>;
  readonly worksheet: (sheet: string) => Excel.Worksheet;
  /** Called for each block as it comes. */
  readonly take: (request: Request, block: Block) => void;
  /** Called between round trips with the number of cells read; may throw to stop. */
  readonly between?: (cells: number) => void;
}

/** Bytes that a cell takes in the answer before anything is known: a figure, its format, its type take 35 to 40. */
const FIRST_GUESS = 40;
/** Nothing is so short that a round trip should be trusted with more cells than this guess allows. */
const LEAST = 20;

/**
 * Reads blocks in as few round trips as their size allows. How many bytes a cell takes is learnt from
 * what has come; where Excel says that an answer grew too large, or leaves the values out (it does so
 * above its limits, without an error), the same cells are asked for again in smaller portions.
 */
export async function readBlocks(reading: Reading, wanted: readonly Request[]): Promise<void> {
  const waiting = wanted.flatMap((request) => cut(request, (PAYLOAD_LIMIT * BLOCK_SHARE) / FIRST_GUESS));
  let perCell = FIRST_GUESS;
  let most = CELL_LIMIT;
  let done = 0;
  let bytes = 0;
  while (waiting.length > 0) {
    const portion = takePortion(waiting, Math.min(PAYLOAD_LIMIT / perCell, most));
    const ranges = portion.map(({ sheet, range }) => queueBlock(reading.worksheet(sheet), range));
    try {
      await reading.sync();
    } catch (error) {
      if (!hasCode(error, 'ResponsePayloadSizeLimitExceeded') || isSmallest(portion)) throw error;
      // So many cells took more than the limit; how much more is not said.
      perCell = (1.5 * PAYLOAD_LIMIT) / cellsIn(portion);
      waiting.unshift(...portion.flatMap((request) => cut(request, (PAYLOAD_LIMIT * BLOCK_SHARE) / perCell)));
      continue;
    }
    portion.forEach((request, index) => {
      const block = ranges[index]?.();
      if (!block) {
        if (isSmallest([request])) throw new HostProblem({ kind: 'too-large' });
        most = Math.min(most, cellsOf(request.range) / 2);
        waiting.unshift(...cut(request, cellsOf(request.range) / 2));
        return;
      }
      reading.take(request, block);
      done += cellsOf(request.range);
      bytes += payloadBytes([block.values, block.formulas, block.numberFormat, block.valueTypes]);
    });
    if (done > 0) perCell = Math.max(LEAST, (bytes / done) * 1.03);
    reading.between?.(done);
  }
}

/** Asks for a block in the next round trip; the answer is undefined where Excel leaves the values out. */
export function queueBlock(sheet: Excel.Worksheet, at: GridRange): () => Block | undefined {
  const range = sheet.getRange(rangeName(at));
  // Nothing is asked of it later; kept, it would cost one more round trip to let go.
  range.untrack();
  range.load(BLOCK_MEMBERS);
  return () => blockOf(range);
}

function blockOf(range: Excel.Range): Block | undefined {
  const { values, formulas, numberFormat, valueTypes } = range as unknown as Record<keyof Block, unknown>;
  if (!isTable(values) || !isTable(formulas) || !isTable(numberFormat) || !isTable(valueTypes))
    return undefined;
  return { values, formulas, numberFormat, valueTypes: valueTypes as readonly (readonly string[])[] };
}

function isTable(value: unknown): value is readonly (readonly unknown[])[] {
  return Array.isArray(value);
}

function takePortion(waiting: Request[], cells: number): Request[] {
  const portion: Request[] = [];
  let sum = 0;
  for (let next = waiting[0]; next; next = waiting[0]) {
    sum += cellsOf(next.range);
    if (portion.length > 0 && sum > cells) break;
    portion.push(next);
    waiting.shift();
  }
  return portion;
}

function cellsIn(portion: readonly Request[]): number {
  return portion.reduce((sum, request) => sum + cellsOf(request.range), 0);
}

function isSmallest(portion: readonly Request[]): boolean {
  return portion.every((request) => request.range.top === request.range.bottom);
}

/** Whole rows, at most so many cells, but at least one row. */
function cut(request: Request, cells: number): Request[] {
  const { top, left, bottom, right } = request.range;
  const height = Math.max(1, Math.floor(cells / (right - left + 1)));
  const parts: Request[] = [];
  for (let row = top; row <= bottom; row += height) {
    const range = { top: row, left, bottom: Math.min(bottom, row + height - 1), right };
    parts.push({ sheet: request.sheet, range });
  }
  return parts;
}

export function cellsOf(range: GridRange): number {
  return (range.bottom - range.top + 1) * (range.right - range.left + 1);
}

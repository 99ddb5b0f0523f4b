import type { GridRange } from '../../engine/grid/grid';
import { HostProblem } from '../host';
import { BLOCK_MEMBERS, needsTypes, type CellBlock } from './cells';
import { BLOCK_SHARE, CELL_LIMIT, PAYLOAD_LIMIT, payloadBytes, sendSteps, type SendStep } from './payload';
import { hasCode } from './refusals';
import { rangeAt } from './write-sheet';

/** A block to be read: on which sheet, where. */
export interface Request {
  readonly sheet: string;
  readonly range: GridRange;
}

export interface BlockReading {
  readonly sync: () => Promise<unknown>;
  readonly worksheet: (sheet: string) => Excel.Worksheet;
  /** Called for each block as it comes. */
  readonly take: (request: Request, block: CellBlock) => void;
  /** Called between round trips with the number of cells read; may throw to stop. */
  readonly between?: (cells: number) => void;
}

/** Bytes that a cell takes in the answer before anything is known: a figure with its format takes 25 to 30, a name twice that. */
const FIRST_GUESS = 40;
/** Nothing is so short that a round trip should be trusted with more cells than this guess allows. */
const LEAST = 16;
const MARGIN = 1.03;
/** Where a workbook does not fit into one round trip, the first one is to learn and is not filled to the brim. */
const FIRST_SHARE = 0.75;

/**
 * Bytes of a cell by sheet: a list of products weighs twice what a table of figures does. What Excel refused as too
 * large counts until the sheet has told better.
 */
class Weights {
  private readonly read = new Map<string, { cells: number; bytes: number; last: number }>();
  private readonly refused = new Map<string, number>();
  private cells = 0;
  private bytes = 0;

  of({ sheet }: Request): number {
    const own = this.read.get(sheet);
    const all = this.cells > 0 ? Math.max(FIRST_GUESS, this.bytes / this.cells) : FIRST_GUESS;
    // Where a sheet grows heavier on the way down, the rest is likely to be as its last rows.
    const learnt = own ? Math.max(own.bytes / own.cells, own.last) * MARGIN : all;
    return Math.max(LEAST, this.refused.get(sheet) ?? learnt);
  }

  learn({ sheet, range }: Request, bytes: number): void {
    const cells = cellsOf(range);
    const own = this.read.get(sheet) ?? { cells: 0, bytes: 0 };
    this.read.set(sheet, { cells: own.cells + cells, bytes: own.bytes + bytes, last: bytes / cells });
    this.refused.delete(sheet);
    this.cells += cells;
    this.bytes += bytes;
  }

  /** So many cells took more than the limit; how much more is not said. */
  refuse(portion: readonly Request[]): void {
    const factor = 1.5 * Math.max(1, PAYLOAD_LIMIT / weightOf(portion, this));
    const heavier = portion.map((request) => [request.sheet, this.of(request) * factor] as const);
    for (const [sheet, weight] of heavier) this.refused.set(sheet, weight);
  }
}

const weightOf = (portion: readonly Request[], weights: Weights): number =>
  portion.reduce((sum, request) => sum + cellsOf(request.range) * weights.of(request), 0);

/**
 * Reads blocks in as few round trips as their size allows. How many bytes a cell takes is learnt from
 * what has come, sheet by sheet, each sheet's beginning first; where Excel says that an answer grew too large, or
 * leaves the values out (it does so above its limits, without an error), the same cells are asked for again in
 * smaller portions.
 */
export async function readBlocks(reading: BlockReading, wanted: readonly Request[]): Promise<void> {
  const pieces = wanted.map((request) => cut(request, (PAYLOAD_LIMIT * BLOCK_SHARE) / FIRST_GUESS));
  const waiting = [...pieces.flatMap((own) => own.slice(0, 1)), ...pieces.flatMap((own) => own.slice(1))];
  const weights = new Weights();
  let limit = weightOf(waiting, weights) > PAYLOAD_LIMIT ? PAYLOAD_LIMIT * FIRST_SHARE : PAYLOAD_LIMIT;
  let most = CELL_LIMIT;
  let done = 0;
  const doubtful: (Request & PlacedBlock)[] = [];
  while (waiting.length > 0) {
    const portion = takePortion(waiting, weights, limit, most);
    const ranges = portion.map(({ sheet, range }) => queueBlock(reading.worksheet(sheet), range));
    try {
      await reading.sync();
    } catch (error) {
      if (!hasCode(error, 'ResponsePayloadSizeLimitExceeded') || isSmallest(portion)) throw error;
      weights.refuse(portion);
      waiting.unshift(
        ...portion.flatMap((request) => cut(request, (PAYLOAD_LIMIT * BLOCK_SHARE) / weights.of(request))),
      );
      continue;
    }
    limit = PAYLOAD_LIMIT;
    portion.forEach((request, index) => {
      const block = ranges[index]?.();
      if (!block) {
        if (isSmallest([request])) throw new HostProblem({ kind: 'too-large' });
        most = Math.min(most, cellsOf(request.range) / 2);
        waiting.unshift(...cut(request, cellsOf(request.range) / 2));
        return;
      }
      if (needsTypes(block))
        doubtful.push({ ...request, block, worksheet: reading.worksheet(request.sheet) });
      else reading.take(request, block);
      done += cellsOf(request.range);
      weights.learn(request, payloadBytes([block.values, block.formulas, block.numberFormat]));
    });
    reading.between?.(done);
  }
  for (const { block, ...request } of await withTypes(doubtful, reading.sync)) reading.take(request, block);
}

/** Bytes of a type in an answer: `"Double",`. */
const TYPE_BYTES = 10;

/** A block, and where it stands. */
export interface PlacedBlock {
  readonly worksheet: Excel.Worksheet;
  readonly range: GridRange;
  readonly block: CellBlock;
}

/** The blocks with the types of their values, where these tell more. One round trip where there are any such. */
export async function withTypes<T extends PlacedBlock>(
  blocks: readonly T[],
  sync: () => Promise<unknown>,
): Promise<readonly T[]> {
  const ranges = new Map<CellBlock, Excel.Range>();
  const steps = blocks
    .filter(({ block }) => needsTypes(block))
    .map(({ worksheet, range, block }): SendStep => ({
      bytes: cellsOf(range) * TYPE_BYTES,
      queue: () => {
        const asked = rangeAt(worksheet, range);
        asked.load('valueTypes');
        ranges.set(block, asked);
      },
    }));
  await sendSteps(sync, steps, { reading: true });
  return blocks.map((each) => {
    const range = ranges.get(each.block);
    return range ? { ...each, block: { ...each.block, valueTypes: range.valueTypes } } : each;
  });
}

/** Asks for a block in the next round trip; the answer is undefined where Excel leaves the values out. */
export function queueBlock(sheet: Excel.Worksheet, at: GridRange): () => CellBlock | undefined {
  const range = rangeAt(sheet, at);
  range.load(BLOCK_MEMBERS);
  return () => blockOf(range);
}

function blockOf(range: Excel.Range): CellBlock | undefined {
  const { values, formulas, numberFormat } = range as unknown as Record<keyof CellBlock, unknown>;
  if (!isTable(values) || !isTable(formulas) || !isTable(numberFormat)) return undefined;
  return { values, formulas, numberFormat };
}

function isTable(value: unknown): value is readonly (readonly unknown[])[] {
  return Array.isArray(value);
}

function takePortion(waiting: Request[], weights: Weights, limit: number, most: number): Request[] {
  const portion: Request[] = [];
  let [bytes, cells] = [0, 0];
  for (let next = waiting[0]; next; next = waiting[0]) {
    cells += cellsOf(next.range);
    bytes += cellsOf(next.range) * weights.of(next);
    if (portion.length > 0 && (bytes > limit || cells > most)) break;
    portion.push(next);
    waiting.shift();
  }
  return portion;
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

import type { Cause, Line } from '../../cause';
import type { CellRef } from '../../grid/grid';
import type { Board, ChangedFigures } from './board';

/** A mistake that may have been made, and what it would explain. */
export interface CauseCandidate {
  readonly cause: Cause;
  /** What cells would hold. */
  readonly changes: ChangedFigures;
  /** Sums that no longer count as failing though no cell of the table changes. */
  readonly explained: readonly number[];
  readonly mended: readonly number[];
  /** Another mistake that explains the same as well. */
  readonly other?: Cause;
  /** True for what fits whatever the figures are: taken only where nothing else explains the sums. */
  readonly weak?: boolean;
}

/** Fewer failing sums are a matter of single figures. */
export const FEWEST = 3;

/** Where just one other appendix's unit is not in the table, two sums that lack it are enough. */
export function fewestFor(missing: readonly string[]): number {
  return missing.length === 1 ? 2 : FEWEST;
}

/** A row of the table as causes name it: by the cell of its name, or its first cell where it has none. */
export function rowLine({ table }: Board, row: number): Line {
  const own = table.rows[row];
  const cell = own?.nameCell ?? { file: table.file, sheet: table.sheet, row, col: 0 };
  return { axis: 'row', name: own?.name ?? '', cell };
}

/** A column of the table as causes name it: by its header, and the cell of its first figure. */
export function columnLine({ table }: Board, column: number): Line {
  const own = table.columns[column];
  const first = table.figures[0]?.[column]?.ref;
  const cell = first ?? { file: table.file, sheet: table.sheet, row: 0, col: own?.col ?? 0 };
  return { axis: 'column', name: own?.header ?? '', cell };
}

/** Cells in reading order, down each column first so that runs can be told as ranges. */
export function refsOf(board: Board, cells: Iterable<number>): CellRef[] {
  return [...cells]
    .sort((a, b) => (a % board.width) - (b % board.width) || a - b)
    .flatMap((cell) => board.figure(cell)?.ref ?? []);
}

/** A row's failing sums over its own columns. */
export function failingAcross(board: Board): Map<number, number[]> {
  const rows = new Map<number, number[]>();
  for (const line of board.lines) {
    if (line.axis !== 'column') continue;
    for (const [row, sum] of line.sums) {
      if (!board.fails(sum)) continue;
      const known = rows.get(row);
      if (known) known.push(sum);
      else rows.set(row, [sum]);
    }
  }
  return rows;
}

/** A few rows spread over many: what does not hold in any of them is not tried on all. */
export function sample(rows: readonly number[], count = 6): number[] {
  if (rows.length <= count) return [...rows];
  return Array.from(
    { length: count },
    (_, at) => rows[Math.floor((at * (rows.length - 1)) / (count - 1))] ?? 0,
  );
}

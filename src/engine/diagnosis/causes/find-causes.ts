import type { Table } from '../../reading/table';
import type { CheckedSum } from '../sums';
import { withoutCommonCell } from '../without-common-cell';
import { OutOfWork, type Work } from '../work';
import { Board } from './board';
import { fewestFor, type CauseCandidate } from './candidate';
import { exchangedColumns, exchangedRows } from './exchanges';
import { scaledColumns, scaledRows } from './scales';
import { shiftedColumns, shiftedRows } from './shifts';
import { totalLineCauses } from './total-lines';

/** A mistake found, with what the board looks like after it is mended. */
export interface FoundCause extends CauseCandidate {
  readonly board: Board;
}

/** The mistakes that explain failing sums, and the boards that they were looked for on. */
export interface FoundCauses {
  readonly causes: readonly FoundCause[];
  readonly boards: readonly Board[];
}

/** More than this many different slips of a whole line in one table are no slips. */
const MOST_CAUSES = 6;

/**
 * Mistakes at the scale at which people make them, table by table: what explains most first, then what that leaves.
 * One is taken only where it spares at least two changes of single cells and breaks no sum that holds.
 *
 * @param missing names that other appendices have and a table has not
 */
export function findCauses(
  tables: readonly Table[],
  sums: readonly CheckedSum[],
  missing: (table: Table) => readonly string[],
  work: Work,
): FoundCauses {
  const causes: FoundCause[] = [];
  const boards: Board[] = [];
  const failing = sums.filter(({ fails }) => fails);
  for (const table of tables) {
    const names = missing(table);
    if (mistakesIn(table, sumsOf(table, failing)) < fewestFor(names)) continue;
    const own = sumsOf(table, sums);
    work.within(0.5, (part) => {
      const board = new Board(table, own, part);
      boards.push(board);
      for (let round = 0; round < MOST_CAUSES; round++) {
        const best = nextCause(board, names);
        if (!best) break;
        board.settle(best.changes, best.explained);
        causes.push({ ...best, board });
      }
    });
  }
  return { causes, boards };
}

/** Cells that must change at least: what a board would say, without laying the whole table out for a slip or two. */
function mistakesIn(table: Table, failing: readonly CheckedSum[]): number {
  if (failing.length === 0) return 0;
  const figures = new Set(table.figures.flat());
  const own = failing.filter(
    ({ total, parts }) => figures.has(total) && parts.every((part) => figures.has(part)),
  );
  return withoutCommonCell(own).length;
}

function sumsOf(table: Table, sums: readonly CheckedSum[]): CheckedSum[] {
  return sums.filter(
    ({ kind, total }) => kind !== 'cross' && total.ref.sheet === table.sheet && total.ref.file === table.file,
  );
}

function nextCause(board: Board, missing: readonly string[]): CauseCandidate | undefined {
  const failing = board.failing();
  const fewest = board.fewestChanges(failing);
  if (fewest < fewestFor(missing)) return undefined;
  const candidates = GENERATORS.flatMap((generate) => generated(() => generate(board, missing)));
  // stable: of those that explain as much the generators' order decides
  candidates.sort(
    (a, b) => Number(a.weak ?? false) - Number(b.weak ?? false) || b.mended.length - a.mended.length,
  );
  return candidates.find(({ mended }) => {
    const rest = new Set(mended);
    return board.fewestChanges(failing.filter((sum) => !rest.has(sum))) <= fewest - 2;
  });
}

function generated(generate: () => CauseCandidate[]): CauseCandidate[] {
  try {
    return generate();
  } catch (error) {
    // what the others found before the work ran out still counts
    if (error instanceof OutOfWork) return [];
    throw error;
  }
}

const GENERATORS: readonly ((board: Board, missing: readonly string[]) => CauseCandidate[])[] = [
  totalLineCauses,
  shiftedColumns,
  shiftedRows,
  exchangedColumns,
  exchangedRows,
  scaledColumns,
  scaledRows,
];

import type { CellRef } from '../grid/grid';

/** A cell that names where a row belongs, with what the row says besides. */
export interface UnitCell {
  readonly cell: CellRef;
  /** As the cell shows it. */
  readonly text: string;
  /** Names of wider units: the district's column, the sheet's own unit. */
  readonly within: readonly string[];
  /** Cells of one column are read alike: one list has districts, another today's communes. */
  readonly column: string;
}

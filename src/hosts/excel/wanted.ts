import type { WritePlan } from '../../engine/filling/write-plan';
import type { GridRange } from '../../engine/grid/grid';
import type { Undo } from '../host';
import type { BeforeWrite } from './before';

/** A change that is asked for: what `apply` and `undo` have in common. */
export interface WantedChange {
  readonly plan: WritePlan;
  readonly removeSheets: readonly string[];
  readonly note?: unknown;
  /** For an undo: what it takes back, and whether somebody's work since may be passed over. */
  readonly takesBack?: { readonly undo: Undo; readonly even: boolean };
}

/** What the host knows when it asks for a change. */
export interface Knowledge {
  /** Where the sheets' cells stood when last read. */
  readonly used: ReadonlyMap<string, GridRange>;
  /** What the workbook is called. */
  readonly file: string;
  /** Names of all sheets when last read, in lower case. */
  readonly sheets: ReadonlySet<string>;
  /** What this pane calls itself. */
  readonly by: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly newId: () => string;
}

/** What of a wanted change is to be done. */
export interface Ready {
  readonly plan: WritePlan;
  readonly removeSheets: readonly string[];
  /** The cells before, one for each edit that is left. */
  readonly cells: BeforeWrite['cells'];
  readonly note: unknown;
  readonly takesBack?: Undo;
}

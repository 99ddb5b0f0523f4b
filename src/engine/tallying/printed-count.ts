import type { Figure } from '../reading/table';

/** A figure that says how many products there are, and how many a list counts. */
export interface PrintedCount {
  readonly figure: Figure;
  readonly said: number;
  readonly counted: number;
}

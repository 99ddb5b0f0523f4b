import type { Sheet } from '../../engine/grid/grid';
import type { Geometry } from './geometry';
import type { Marks } from './marks';
import type { CursorPlace } from './move';
import { edgeAt, inBlocks, spanIn, type Edges, type Span } from './offsets';
import type { Viewport } from './use-viewport';

/** A sheet as it is looked at: with marks on it and the cursor in it. */
export interface Scene {
  readonly sheet: Sheet;
  readonly geometry: Geometry;
  readonly marks: Marks;
  readonly active: CursorPlace;
}

/** Drawn beyond what is in view, and in how large steps that grows. */
const SPARE_ROWS = 4;
const ROW_BLOCK = 8;
const SPARE_COLUMNS = 1;
const COLUMN_BLOCK = 4;

/** The rows and columns to draw for what is in view. */
export function windowIn(
  { rows, columns }: Geometry,
  { top, left, width, height }: Viewport,
): { readonly rows: Span; readonly columns: Span } {
  return {
    rows: inBlocks(spanIn(rows, top, height, SPARE_ROWS), ROW_BLOCK, rows.length - 1),
    columns: inBlocks(spanIn(columns, left, width, SPARE_COLUMNS), COLUMN_BLOCK, columns.length - 1),
  };
}

/** The rows or columns of a span that have room of their own: those of no size are hidden. */
export function visibleIn(edges: Edges, { first, last }: Span): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, step) => first + step).filter(
    (index) => edgeAt(edges, index + 1) > edgeAt(edges, index),
  );
}

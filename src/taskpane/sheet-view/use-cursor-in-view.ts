import { useEffect, type RefObject } from 'react';
import { coveredBeside, type Frozen } from './frozen';
import type { Geometry } from './geometry';
import type { CursorPlace } from './move';
import { edgeAt, scrollTo, type Edges, type Span } from './offsets';
import { HEAD_HEIGHT, HEAD_WIDTH } from './SheetGrid.styles';

/** What is kept free around the cursor where there is room, in pixels. */
const MARGIN = { rows: 60, columns: 40 };

/** Scrolls a sheet to its cursor whenever that moves, clear of what is pinned. */
export function useCursorInView(
  element: RefObject<HTMLElement | null>,
  geometry: Geometry,
  frozen: readonly Frozen[],
  active: CursorPlace,
): void {
  useEffect(() => {
    const box = element.current;
    if (!box) return;
    const { rows, columns } = geometry;
    const merge = geometry.mergeAt(active.row, active.col);
    const width = box.clientWidth - HEAD_WIDTH;
    const height = box.clientHeight - HEAD_HEIGHT;
    const covered = coveredBeside(frozen, geometry, active, { width, height });
    const down = { at: box.scrollTop, length: height, covered: covered.top, margin: MARGIN.rows };
    const across = { at: box.scrollLeft, length: width, covered: covered.left, margin: MARGIN.columns };
    box.scrollTop = scrolled(rows, { first: active.row, last: merge?.bottom ?? active.row }, down);
    box.scrollLeft = scrolled(columns, { first: active.col, last: merge?.right ?? active.col }, across);
  }, [element, active, geometry, frozen]);
}

interface Axis {
  readonly at: number;
  readonly length: number;
  /** How much of the view's beginning is covered by what is pinned. */
  readonly covered: number;
  readonly margin: number;
}

function scrolled(edges: Edges, { first, last }: Span, { at, length, covered, margin }: Axis): number {
  const free = { at: at + covered, length: length - covered };
  const to = scrollTo(free, { from: edgeAt(edges, first), to: edgeAt(edges, last + 1) }, margin);
  return Math.max(0, to - covered);
}

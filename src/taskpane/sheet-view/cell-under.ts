import type { MouseEvent } from 'react';
import type { Geometry } from './geometry';
import type { CursorPlace } from './move';
import { indexAt } from './offsets';

/** The cell under the pointer: the element's own where there is one, else by its place. */
export function cellUnder(
  { target, clientX, clientY, currentTarget }: MouseEvent,
  { rows, columns }: Geometry,
): CursorPlace {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-col]') : null;
  const row = cell?.closest<HTMLElement>('[data-row]')?.dataset['row'];
  if (cell && row !== undefined) return { row: Number(row), col: Number(cell.dataset['col']) };
  const { left, top } = currentTarget.getBoundingClientRect();
  return { row: indexAt(rows, clientY - top), col: indexAt(columns, clientX - left) };
}

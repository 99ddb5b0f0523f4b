import { cellName } from '../../engine/grid/address';
import { displayText } from '../../engine/grid/display';
import { cellCss } from './cell-style';
import type { DrawnCell } from './drawn-cells';
import type { Geometry } from './geometry';
import type { Mark } from './marks';
import { edgeAt } from './offsets';

/** What is special about cells of a row: the one that the cursor stands on, and marks. */
export interface RowNotes {
  readonly active?: number | undefined;
  readonly marks?: ReadonlyMap<number, Mark> | undefined;
}

/** What decides a cell's class. */
export interface CellClass {
  readonly covers: boolean;
  readonly isBordered: boolean;
  /** True where there is room over or under its text. */
  readonly isTall: boolean;
  readonly mark: Mark | undefined;
  readonly isActive: boolean;
}

/** Up to this height a line of text fills its cell, in pixels. */
const LINE_ROOM = 22;

export interface Painting {
  readonly geometry: Geometry;
  readonly date1904: boolean;
  readonly classOf: (look: CellClass) => string;
  /** How a mark is told to a screen reader. */
  readonly markName: Readonly<Record<Mark, string>>;
  /** False for a copy that only stays in sight: it has no names of its own. */
  readonly named: boolean;
}

/**
 * Puts the cells of a row into its element. By hand and not by React: a page of the view is a thousand cells, and a
 * person scrolls through many pages a second.
 */
export function paintRow(
  into: HTMLElement,
  cells: readonly DrawnCell[],
  { active, marks }: RowNotes,
  painting: Painting,
): void {
  const made = cells.map((drawn) =>
    cellElement(drawn, marks?.get(drawn.col), active === drawn.col, painting),
  );
  into.replaceChildren(...made);
}

const template = ((): (() => HTMLElement) => {
  let first: HTMLElement | undefined;
  return () => {
    first ??= document.createElement('div');
    return first.cloneNode() as HTMLElement;
  };
})();

function cellElement(
  drawn: DrawnCell,
  mark: Mark | undefined,
  isActive: boolean,
  painting: Painting,
): HTMLElement {
  const { row, col, bottom, right, cell, covers } = drawn;
  const { rows, columns } = painting.geometry;
  const text = displayText(cell, painting.date1904);
  // Neighbours' borders fall on one line: each frame begins where the cell before it ends.
  const shared = cell?.look?.border ? 1 : 0;
  const left = edgeAt(columns, col) - shared;
  const width = edgeAt(columns, right + 1) - left;
  const height = edgeAt(rows, bottom + 1) - edgeAt(rows, row) + shared;
  const element = template();
  const isTall = height - shared > LINE_ROOM;
  element.className = painting.classOf({ covers, isBordered: shared > 0, isTall, mark, isActive });
  element.style.cssText = `top:${-shared}px;left:${left}px;width:${width}px;height:${height}px;${cellCss(cell)}`;
  element.textContent = text;
  element.dataset['col'] = String(col);
  if (!painting.named) return element;
  element.id = `cell-${row}-${col}`;
  element.setAttribute('role', 'gridcell');
  element.setAttribute('aria-colindex', String(col + 1));
  if (isActive) element.setAttribute('aria-selected', 'true');
  if (mark) {
    element.setAttribute('aria-label', `${cellName(row, col)} ${text}, ${painting.markName[mark]}`);
  }
  return element;
}

import type { CheckResult } from '../../engine/check';
import type { SheetKey } from '../state/state';
import { onSheet } from './marks';
import { edgeAt, sizeOf, type Edges, type Span } from './offsets';
import type { Geometry } from './geometry';

/** What of a table is to stay in sight while it is scrolled: its header, and the columns that name its rows. */
export interface Frozen {
  readonly header: Span;
  readonly columns: Span;
  /** The table's last row. */
  readonly bottom: number;
}

/** The tables of a sheet, as they were read. Of an input sheet the number and what stands after it name a row. */
export function frozenOn(result: CheckResult | undefined, sheet: SheetKey): Frozen[] {
  if (!result) return [];
  const { tables, records } = result;
  return [
    ...tables
      .filter((table) => onSheet(table, sheet))
      .map(({ rows, range }) => ({
        range,
        first: rows[0]?.row,
        names: Math.max(range.left, ...rows.slice(0, 20).map(({ nameCell }) => nameCell.col)),
      })),
    ...records.tables
      .filter((table) => onSheet(table, sheet))
      .map(({ rows, range }) => ({ range, first: rows[0], names: Math.min(range.left + 1, range.right) })),
  ].flatMap(({ range: { top, left, bottom }, first, names }) =>
    first === undefined || first <= top
      ? []
      : [{ header: { first: top, last: first - 1 }, columns: { first: left, last: names }, bottom }],
  );
}

/** How much of the view's width and of its height what stays in sight may take. */
const SHARE = { columns: 0.5, rows: 0.6 };

export interface Pinned {
  readonly rows?: Span;
  readonly columns?: Span;
}

export interface Scrolled {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

/** What is pinned for a view of a sheet: only what has been scrolled away, and never more than its share of the view. */
export function pinnedIn(tables: readonly Frozen[], { rows, columns }: Geometry, view: Scrolled): Pinned {
  const table = tables.find(
    ({ header, bottom }) => edgeAt(rows, header.first) <= view.top && edgeAt(rows, bottom + 1) > view.top,
  );
  const header = table && fitting(rows, table.header, view.height * SHARE.rows);
  const names = fitting(columns, (table ?? tables[0])?.columns, view.width * SHARE.columns);
  return {
    ...(header && edgeAt(rows, header.first) < view.top ? { rows: header } : {}),
    ...(names && edgeAt(columns, names.first) < view.left ? { columns: names } : {}),
  };
}

/** How much of a view what is pinned covers once a cell of a table is scrolled to, in pixels. */
export function coveredBeside(
  tables: readonly Frozen[],
  { rows, columns }: Geometry,
  cell: { readonly row: number; readonly col: number },
  view: Pick<Scrolled, 'width' | 'height'>,
): Pick<Scrolled, 'top' | 'left'> {
  const table = tables.find(({ header, bottom }) => cell.row > header.last && cell.row <= bottom);
  const header = fitting(rows, table?.header, view.height * SHARE.rows);
  const across = (table ?? tables[0])?.columns;
  const names =
    across && cell.col > across.last ? fitting(columns, across, view.width * SHARE.columns) : undefined;
  return { top: header ? sizeOf(rows, header) : 0, left: names ? sizeOf(columns, names) : 0 };
}

/** As much of the end of a span as has room. */
function fitting(edges: Edges, span: Span | undefined, room: number): Span | undefined {
  if (!span) return undefined;
  for (let first = span.first; first <= span.last; first++)
    if (sizeOf(edges, { first, last: span.last }) < room) return { first, last: span.last };
  return undefined;
}

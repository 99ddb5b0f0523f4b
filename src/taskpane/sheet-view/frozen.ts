import type { CheckResult } from '../../engine/check';
import type { SheetKey } from '../state/state';
import { onSheet } from './marks';
import { edgeAt, type Span } from './offsets';
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

/** How much of the view what stays in sight may take. */
const SHARE = 0.5;

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

/** What is pinned for a view of a sheet: only what has been scrolled away, and never more than half of the view. */
export function pinnedIn(tables: readonly Frozen[], { rows, columns }: Geometry, view: Scrolled): Pinned {
  const table = tables.find(
    ({ header, bottom }) => edgeAt(rows, header.first) <= view.top && edgeAt(rows, bottom + 1) > view.top,
  );
  const across = table ?? tables[0];
  const names =
    across && edgeAt(columns, across.columns.first) < view.left
      ? fitting(
          across.columns,
          (first, last) => edgeAt(columns, last + 1) - edgeAt(columns, first) < view.width * SHARE,
        )
      : undefined;
  const header =
    table && edgeAt(rows, table.header.first) < view.top
      ? fitting(
          table.header,
          (first, last) => edgeAt(rows, last + 1) - edgeAt(rows, first) < view.height * SHARE,
        )
      : undefined;
  return { ...(header ? { rows: header } : {}), ...(names ? { columns: names } : {}) };
}

/** As much of the end of a span as fits. */
function fitting({ first, last }: Span, fits: (first: number, last: number) => boolean): Span | undefined {
  for (let from = first; from <= last; from++) if (fits(from, last)) return { first: from, last };
  return undefined;
}

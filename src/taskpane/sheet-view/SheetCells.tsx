import { memo, useLayoutEffect, useRef, type ReactNode } from 'react';
import type { GridRange, Sheet } from '../../engine/grid/grid';
import { drawnMerge, drawnRow, mergesIn } from './drawn-cells';
import type { Marks } from './marks';
import type { CursorPlace } from './move';
import { edgeAt, type Span } from './offsets';
import { paintRow, type Painting, type RowNotes } from './paint-row';
import { useStyles } from './SheetGrid.styles';

export interface SheetCellsProps {
  readonly sheet: Sheet;
  readonly rows: Span;
  readonly columns: Span;
  readonly marks: Marks;
  readonly active: CursorPlace;
  readonly painting: Painting;
}

/** The cells of a window on a sheet, a row each; what did not change is left as it stands. */
export function SheetCells({ sheet, rows, columns, marks, active, painting }: SheetCellsProps): ReactNode {
  const { geometry } = painting;
  const merges = mergesIn(geometry.merges, { rows, columns });
  const above = merges.filter(({ top }) => top < rows.first);
  const shown = Array.from({ length: rows.last - rows.first + 1 }, (_, step) => rows.first + step);
  const window = { columns, lastColumn: geometry.columns.length - 2 };
  return [
    ...above.map((merge) => <Merged key={`m${merge.top}:${merge.left}`} {...{ sheet, merge, painting }} />),
    ...shown.flatMap((row) => {
      if (edgeAt(geometry.rows, row + 1) === edgeAt(geometry.rows, row)) return [];
      return [
        <SheetRow
          key={row}
          {...{ sheet, row, painting, ...window }}
          merges={merges.filter(({ top, bottom }) => top <= row && bottom >= row)}
          marks={marks.get(row)}
          active={active.row === row ? active.col : undefined}
        />,
      ];
    }),
  ];
}

interface SheetRowProps extends RowNotes {
  readonly sheet: Sheet;
  readonly row: number;
  readonly columns: Span;
  readonly lastColumn: number;
  readonly merges: readonly GridRange[];
  readonly painting: Painting;
}

function same(a: SheetRowProps, b: SheetRowProps): boolean {
  return (
    a.sheet === b.sheet &&
    a.row === b.row &&
    a.columns.first === b.columns.first &&
    a.columns.last === b.columns.last &&
    a.painting === b.painting &&
    a.marks === b.marks &&
    a.active === b.active &&
    a.merges.length === b.merges.length &&
    a.merges.every((merge, index) => merge === b.merges[index])
  );
}

const SheetRow = memo(function SheetRow(props: SheetRowProps): ReactNode {
  const { sheet, row, columns, lastColumn, merges, marks, active, painting } = props;
  const styles = useStyles();
  const element = useRef<HTMLDivElement>(null);
  const { rows } = painting.geometry;
  useLayoutEffect(() => {
    if (!element.current) return;
    const also = new Set([...(marks?.keys() ?? []), ...(active === undefined ? [] : [active])]);
    const cells = drawnRow(sheet, row, { columns, lastColumn, merges, also });
    paintRow(element.current, cells, { marks, active }, painting);
    // A row of nothing is no row to a screen reader.
    if (painting.named && cells.length > 0) {
      element.current.setAttribute('role', 'row');
      element.current.setAttribute('aria-rowindex', String(row + 1));
    } else {
      element.current.removeAttribute('role');
      element.current.removeAttribute('aria-rowindex');
    }
  });
  return <div ref={element} className={styles.row} style={{ top: edgeAt(rows, row) }} data-row={row} />;
}, same);

interface MergedProps {
  readonly sheet: Sheet;
  readonly merge: GridRange;
  readonly painting: Painting;
}

/** A merged area that begins above the window. */
function Merged({ sheet, merge, painting }: MergedProps): ReactNode {
  const styles = useStyles();
  const element = useRef<HTMLDivElement>(null);
  const { rows } = painting.geometry;
  useLayoutEffect(() => {
    if (element.current) paintRow(element.current, [drawnMerge(sheet, merge)], {}, painting);
  }, [sheet, merge, painting]);
  return (
    <div
      ref={element}
      className={styles.row}
      style={{ top: edgeAt(rows, merge.top) }}
      data-row={merge.top}
      {...(painting.named ? { role: 'row', 'aria-rowindex': merge.top + 1 } : {})}
    />
  );
}

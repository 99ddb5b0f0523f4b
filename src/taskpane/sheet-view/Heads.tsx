import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { columnName } from '../../engine/grid/address';
import { edgeAt, sizeOf, type Edges } from './offsets';
import type { Scene } from './scene';
import { useStyles } from './SheetGrid.styles';

interface HeadProps extends Scene {
  readonly shown: readonly number[];
}

/** The numbers before rows; one with a cell in question is marked, also without colour. */
export function RowHeads({ sheet, geometry: { rows }, marks, active, shown }: HeadProps): ReactNode {
  const styles = useStyles();
  return shown.map((row) => {
    const asked = [...(marks.get(row)?.values() ?? [])].includes('cell');
    return (
      <div
        key={row}
        className={mergeClasses(
          styles.rowHead,
          row === active.row && styles.headHere,
          asked && styles.headMarked,
          sheet.hiddenRows?.has(row) && styles.headHidden,
          isFold(rows, row) && styles.foldBelow,
        )}
        style={{ top: edgeAt(rows, row), height: sizeOf(rows, { first: row, last: row }) }}
      >
        {asked && '! '}
        {row + 1}
      </div>
    );
  });
}

/** The letters over columns, likewise. */
export function ColumnHeads({ sheet, geometry: { columns }, marks, active, shown }: HeadProps): ReactNode {
  const styles = useStyles();
  return shown.map((col) => {
    const asked = [...marks.values()].some((inRow) => inRow.get(col) === 'cell');
    return (
      <div
        key={col}
        className={mergeClasses(
          styles.columnHead,
          col === active.col && styles.headHere,
          asked && styles.headMarked,
          sheet.hiddenCols?.has(col) && styles.headHidden,
          isFold(columns, col) && styles.foldRight,
        )}
        style={{ left: edgeAt(columns, col), width: sizeOf(columns, { first: col, last: col }) }}
      >
        {asked && '! '}
        {columnName(col)}
      </div>
    );
  });
}

/** True where the next row or column has no room: something is hidden behind the edge. */
function isFold(edges: Edges, index: number): boolean {
  return index + 2 < edges.length && edgeAt(edges, index + 2) === edgeAt(edges, index + 1);
}

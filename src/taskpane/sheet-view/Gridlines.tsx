import type { ReactNode } from 'react';
import type { Geometry } from './geometry';
import { edgeAt, sizeOf, type Span } from './offsets';
import { visibleIn } from './scene';
import { useStyles } from './SheetGrid.styles';

export interface GridlinesProps {
  readonly geometry: Geometry;
  readonly rows: Span;
  readonly columns: Span;
}

/** The fine lines between rows and columns, under the cells. */
export function Gridlines({ geometry, rows, columns }: GridlinesProps): ReactNode {
  const styles = useStyles();
  const width = edgeAt(geometry.columns, geometry.columns.length - 1);
  const top = edgeAt(geometry.rows, rows.first);
  const height = sizeOf(geometry.rows, rows);
  return (
    <div aria-hidden="true">
      {visibleIn(geometry.rows, rows).map((row) => (
        <div
          key={`r${row}`}
          className={styles.line}
          style={{ top: edgeAt(geometry.rows, row + 1) - 1, left: 0, width, height: 1 }}
        />
      ))}
      {visibleIn(geometry.columns, columns).map((col) => (
        <div
          key={`c${col}`}
          className={styles.line}
          style={{ left: edgeAt(geometry.columns, col + 1) - 1, top, height, width: 1 }}
        />
      ))}
    </div>
  );
}

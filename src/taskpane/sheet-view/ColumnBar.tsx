import type { ReactNode } from 'react';
import { Heads } from './Heads';
import { edgeAt, sizeOf, type Span } from './offsets';
import { visibleIn, type Scene } from './scene';
import { HEAD_WIDTH, useStyles } from './SheetGrid.styles';

export interface ColumnBarProps {
  readonly scene: Scene;
  readonly drawn: Span;
  readonly pinned: Span | undefined;
}

/** The letters over the sheet, those of pinned columns over their copies. */
export function ColumnBar({ scene, drawn, pinned }: ColumnBarProps): ReactNode {
  const styles = useStyles();
  const { columns } = scene.geometry;
  return (
    <div className={styles.columns} aria-hidden="true">
      <div className={styles.columnHeads} style={{ width: edgeAt(columns, columns.length - 1) }}>
        <Heads along="columns" {...scene} shown={visibleIn(columns, drawn)} />
      </div>
      {pinned && (
        <div className={styles.corner} style={{ width: 0 }}>
          <div className={styles.pinnedHeads} style={{ left: HEAD_WIDTH, width: sizeOf(columns, pinned) }}>
            <div className={styles.shifted} style={{ left: -edgeAt(columns, pinned.first) }}>
              <Heads along="columns" {...scene} shown={visibleIn(columns, pinned)} />
            </div>
          </div>
        </div>
      )}
      <div className={styles.corner}>
        <div className={styles.cornerBox} />
      </div>
    </div>
  );
}

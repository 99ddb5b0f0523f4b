import { mergeClasses } from '@fluentui/react-components';
import type { MouseEventHandler, ReactNode } from 'react';
import type { Pinned } from './frozen';
import { Heads } from './Heads';
import { edgeAt, sizeOf, type Span } from './offsets';
import type { Painting } from './paint-row';
import { visibleIn, type Scene } from './scene';
import { SheetCells } from './SheetCells';
import { HEAD_WIDTH, useStyles } from './SheetGrid.styles';

export interface PinnedCellsProps {
  readonly scene: Scene;
  readonly pinned: Pinned;
  /** What is drawn of the sheet itself. */
  readonly rows: Span;
  readonly columns: Span;
  readonly painting: Painting;
  readonly onMouseDown: MouseEventHandler;
}

/** Copies of a table's header and of its names, which stay in sight while their cells are scrolled away. */
export function PinnedCells(props: PinnedCellsProps): ReactNode {
  const { scene, pinned, rows, columns, painting, onMouseDown } = props;
  const styles = useStyles();
  const { geometry } = scene;
  const { rows: header, columns: names } = pinned;
  const band = header && { size: sizeOf(geometry.rows, header), from: edgeAt(geometry.rows, header.first) };
  const side = names && {
    size: sizeOf(geometry.columns, names),
    from: edgeAt(geometry.columns, names.first),
  };
  const cells = { sheet: scene.sheet, marks: scene.marks, active: scene.active, painting };
  const top = mergeClasses(styles.stuck, styles.stuckTop);
  return (
    <>
      {band && side && (
        <Stuck
          className={mergeClasses(top, styles.stuckCorner)}
          box={styles.pinned}
          width={side.size}
          height={band.size}
          from={{ left: side.from, top: band.from }}
          onMouseDown={onMouseDown}
        >
          <SheetCells {...cells} rows={header} columns={names} />
        </Stuck>
      )}
      {band && (
        <>
          <Stuck
            className={mergeClasses(top, styles.stuckHeads)}
            box={styles.pinnedHeads}
            width={HEAD_WIDTH}
            height={band.size}
            from={{ top: band.from }}
          >
            <Heads along="rows" {...scene} shown={visibleIn(geometry.rows, header)} />
          </Stuck>
          <Stuck
            className={mergeClasses(top, styles.stuckBand)}
            box={styles.pinned}
            width={edgeAt(geometry.columns, geometry.columns.length - 1)}
            height={band.size}
            from={{ top: band.from }}
            onMouseDown={onMouseDown}
          >
            <SheetCells {...cells} rows={header} columns={columns} />
          </Stuck>
        </>
      )}
      {side && (
        <Stuck
          className={mergeClasses(styles.stuck, styles.stuckNames)}
          box={styles.pinned}
          width={side.size}
          height={edgeAt(geometry.rows, geometry.rows.length - 1)}
          from={{ left: side.from }}
          onMouseDown={onMouseDown}
        >
          <SheetCells {...cells} rows={rows} columns={names} />
        </Stuck>
      )}
    </>
  );
}

interface StuckProps {
  readonly className: string;
  readonly box: string;
  readonly width: number;
  readonly height: number;
  /** Where on the sheet it begins, in pixels: what is in it is placed as on the sheet. */
  readonly from: { readonly left?: number; readonly top?: number };
  readonly onMouseDown?: MouseEventHandler;
  readonly children: ReactNode;
}

function Stuck({ className, box, width, height, from, onMouseDown, children }: StuckProps): ReactNode {
  const styles = useStyles();
  const { left = 0, top = 0 } = from;
  return (
    <div className={className} aria-hidden="true">
      <div className={box} style={{ width, height }} onMouseDown={onMouseDown}>
        <div className={styles.shifted} style={{ left: -left, top: -top }}>
          {children}
        </div>
      </div>
    </div>
  );
}

import { useRef, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react';
import { useWords } from '../preferences/language';
import { cellUnder } from './cell-under';
import { ColumnBar } from './ColumnBar';
import { pinnedIn, type Frozen } from './frozen';
import { Gridlines } from './Gridlines';
import { Heads } from './Heads';
import { moved, type CursorPlace } from './move';
import { edgeAt } from './offsets';
import { PinnedCells } from './PinnedCells';
import { visibleIn, windowIn, type Scene } from './scene';
import { SheetCells } from './SheetCells';
import { HEAD_HEIGHT, HEAD_WIDTH, useStyles } from './SheetGrid.styles';
import { useCursorInView } from './use-cursor-in-view';
import { usePainting } from './use-painting';
import { useViewport } from './use-viewport';

export interface SheetGridProps extends Scene {
  readonly date1904: boolean;
  readonly frozen: readonly Frozen[];
  readonly onActive: (place: CursorPlace) => void;
}

/** A row without wrapped text, in pixels. */
const ROW_HEIGHT = 22;

/** A sheet as a scrolling grid of which only what is in view is drawn; a table's header and names stay in sight. */
export function SheetGrid(props: SheetGridProps): ReactNode {
  const { date1904, frozen, onActive, ...scene } = props;
  const { sheet, geometry, marks, active } = scene;
  const { rows, columns } = geometry;
  const styles = useStyles();
  const words = useWords();
  const box = useRef<HTMLDivElement>(null);
  const viewport = useViewport(box);
  const painting = usePainting(geometry, { date1904 });
  useCursorInView(box, geometry, frozen, active);
  const drawn = windowIn(geometry, viewport);
  const pinned = pinnedIn(frozen, geometry, {
    ...viewport,
    width: viewport.width - HEAD_WIDTH,
    height: viewport.height - HEAD_HEIGHT,
  });
  const width = edgeAt(columns, columns.length - 1);
  const height = edgeAt(rows, rows.length - 1);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing || event.altKey) return;
    const page = Math.max(1, Math.floor(viewport.height / ROW_HEIGHT) - 2);
    const room = { rows: rows.length - 1, columns: columns.length - 1, page };
    const to = moved(active, { key: event.key, control: event.ctrlKey || event.metaKey }, room);
    if (!to) return;
    event.preventDefault();
    onActive(to);
  }
  const onMouseDown = (event: MouseEvent): void => onActive(cellUnder(event, geometry));

  return (
    <div
      ref={box}
      className={styles.scroller}
      role="grid"
      tabIndex={0}
      aria-label={words.view.label(sheet.name)}
      aria-readonly="true"
      aria-rowcount={rows.length - 1}
      aria-colcount={columns.length - 1}
      aria-activedescendant={`cell-${active.row}-${active.col}`}
      onKeyDown={onKeyDown}
    >
      <div
        className={styles.paper}
        style={{ width: width + HEAD_WIDTH, height: height + HEAD_HEIGHT }}
        role="presentation"
      >
        <ColumnBar scene={scene} drawn={drawn.columns} pinned={pinned.columns} />
        <PinnedCells {...{ scene, pinned, onMouseDown }} {...drawn} painting={painting.copies} />
        <div className={styles.rows} style={{ height }} aria-hidden="true">
          <Heads along="rows" {...scene} shown={visibleIn(rows, drawn.rows)} />
        </div>
        <div className={styles.layer} style={{ width, height }} role="presentation" onMouseDown={onMouseDown}>
          <Gridlines geometry={geometry} {...drawn} />
          <SheetCells {...{ sheet, marks, active }} {...drawn} painting={painting.own} />
        </div>
      </div>
    </div>
  );
}

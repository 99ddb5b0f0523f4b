import { mergeClasses } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react';
import { columnName } from '../../engine/grid/address';
import type { Sheet } from '../../engine/grid/grid';
import { useWords } from '../preferences/language';
import { coveredBeside, pinnedIn, type Frozen } from './frozen';
import type { Geometry } from './geometry';
import type { Marks } from './marks';
import { moved, type CursorPlace } from './move';
import { edgeAt, inBlocks, indexAt, scrollTo, sizeOf, spanIn, type Span } from './offsets';
import type { Painting } from './paint-row';
import { SheetCells } from './SheetCells';
import { HEAD_HEIGHT, HEAD_WIDTH, useCellClass, useStyles } from './SheetGrid.styles';
import { useViewport } from './use-viewport';

export interface SheetGridProps {
  readonly sheet: Sheet;
  readonly geometry: Geometry;
  readonly date1904: boolean;
  readonly marks: Marks;
  readonly frozen: readonly Frozen[];
  readonly active: CursorPlace;
  readonly onActive: (place: CursorPlace) => void;
}

/** Drawn beyond what is in view, and in how large steps that grows. */
const SPARE_ROWS = 4;
const ROW_BLOCK = 8;
const SPARE_COLUMNS = 1;
const COLUMN_BLOCK = 4;

function indices({ first, last }: Span): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, step) => first + step);
}

/** A sheet as a scrolling grid of which only what is in view is drawn; a table's header and names stay in sight. */
export function SheetGrid(props: SheetGridProps): ReactNode {
  const { sheet, geometry, date1904, marks, frozen, active, onActive } = props;
  const styles = useStyles();
  const classOf = useCellClass();
  const words = useWords();
  const box = useRef<HTMLDivElement>(null);
  const viewport = useViewport(box);
  const { rows, columns } = geometry;
  const rowSpan = inBlocks(
    spanIn(rows, viewport.top, viewport.height, SPARE_ROWS),
    ROW_BLOCK,
    rows.length - 1,
  );
  const columnSpan = inBlocks(
    spanIn(columns, viewport.left, viewport.width, SPARE_COLUMNS),
    COLUMN_BLOCK,
    columns.length - 1,
  );
  const height = edgeAt(rows, rows.length - 1);
  const width = edgeAt(columns, columns.length - 1);
  const view = {
    top: viewport.top,
    left: viewport.left,
    width: viewport.width - HEAD_WIDTH,
    height: viewport.height - HEAD_HEIGHT,
  };
  const pinned = pinnedIn(frozen, geometry, view);
  const { view: said } = words;
  const painting = useMemo(
    (): Painting => ({
      geometry,
      date1904,
      classOf,
      markName: { cell: said.marked, part: said.part },
      named: true,
    }),
    [geometry, date1904, classOf, said],
  );
  const copying = useMemo((): Painting => ({ ...painting, named: false }), [painting]);

  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const merge = geometry.mergeAt(active.row, active.col);
    const view = { width: element.clientWidth - HEAD_WIDTH, height: element.clientHeight - HEAD_HEIGHT };
    const covered = coveredBeside(frozen, geometry, active, view);
    // What is pinned covers that much of the view.
    element.scrollTop = Math.max(
      0,
      scrollTo(
        { at: element.scrollTop + covered.top, length: view.height - covered.top },
        { from: edgeAt(rows, active.row), to: edgeAt(rows, (merge?.bottom ?? active.row) + 1) },
        60,
      ) - covered.top,
    );
    element.scrollLeft = Math.max(
      0,
      scrollTo(
        { at: element.scrollLeft + covered.left, length: view.width - covered.left },
        { from: edgeAt(columns, active.col), to: edgeAt(columns, (merge?.right ?? active.col) + 1) },
        40,
      ) - covered.left,
    );
  }, [active, geometry, rows, columns, frozen]);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing || event.altKey) return;
    const page = Math.max(1, Math.floor(viewport.height / 22) - 2);
    const room = { rows: rows.length - 1, columns: columns.length - 1, page };
    const to = moved(active, event.key, event.ctrlKey || event.metaKey, room);
    if (!to) return;
    event.preventDefault();
    onActive(to);
  }

  /** The cell under the pointer: the element's own where there is one, else by its place. */
  function onMouseDown({ target, clientX, clientY, currentTarget }: MouseEvent): void {
    const cell = target instanceof Element ? target.closest<HTMLElement>('[data-col]') : null;
    const row = cell?.closest<HTMLElement>('[data-row]')?.dataset['row'];
    if (cell && row !== undefined) return onActive({ row: Number(row), col: Number(cell.dataset['col']) });
    const { left, top } = currentTarget.getBoundingClientRect();
    onActive({ row: indexAt(rows, clientY - top), col: indexAt(columns, clientX - left) });
  }

  const rowHead = (row: number): ReactNode => (
    <div
      key={row}
      className={mergeClasses(
        styles.rowHead,
        row === active.row && styles.headHere,
        isAsked(marks, row) && styles.headMarked,
        sheet.hiddenRows?.has(row) && styles.headHidden,
        isFold(rows, row) && styles.foldBelow,
      )}
      style={{ top: edgeAt(rows, row), height: edgeAt(rows, row + 1) - edgeAt(rows, row) }}
    >
      {isAsked(marks, row) && '! '}
      {row + 1}
    </div>
  );
  const columnHead = (col: number): ReactNode => {
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
        style={{ left: edgeAt(columns, col), width: edgeAt(columns, col + 1) - edgeAt(columns, col) }}
      >
        {asked && '! '}
        {columnName(col)}
      </div>
    );
  };
  const shownRows = indices(rowSpan).filter((row) => edgeAt(rows, row + 1) > edgeAt(rows, row));
  const shownColumns = indices(columnSpan).filter((col) => edgeAt(columns, col + 1) > edgeAt(columns, col));
  const cells = { sheet, marks, active };
  const names = pinned.columns;
  const header = pinned.rows;

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
        <div className={styles.columns} aria-hidden="true">
          <div className={styles.columnHeads} style={{ width }}>
            {shownColumns.map(columnHead)}
          </div>
          {names && (
            <div className={styles.corner} style={{ width: 0 }}>
              <div className={styles.pinnedHeads} style={{ left: HEAD_WIDTH, width: sizeOf(columns, names) }}>
                <div className={styles.shifted} style={{ left: -edgeAt(columns, names.first) }}>
                  {indices(names).map(columnHead)}
                </div>
              </div>
            </div>
          )}
          <div className={styles.corner}>
            <div className={styles.cornerBox} />
          </div>
        </div>
        {header && names && (
          <div className={mergeClasses(styles.stuck, styles.stuckTop, styles.stuckCorner)} aria-hidden="true">
            <div
              className={styles.pinned}
              style={{ width: sizeOf(columns, names), height: sizeOf(rows, header) }}
              onMouseDown={onMouseDown}
            >
              <div
                className={styles.shifted}
                style={{ left: -edgeAt(columns, names.first), top: -edgeAt(rows, header.first) }}
              >
                <SheetCells {...cells} rows={header} columns={names} painting={copying} />
              </div>
            </div>
          </div>
        )}
        {header && (
          <>
            <div
              className={mergeClasses(styles.stuck, styles.stuckTop, styles.stuckHeads)}
              aria-hidden="true"
            >
              <div className={styles.pinnedHeads} style={{ width: HEAD_WIDTH, height: sizeOf(rows, header) }}>
                <div
                  className={styles.shifted}
                  style={{ top: -edgeAt(rows, header.first), width: HEAD_WIDTH }}
                >
                  {indices(header).map(rowHead)}
                </div>
              </div>
            </div>
            <div className={mergeClasses(styles.stuck, styles.stuckTop, styles.stuckBand)} aria-hidden="true">
              <div
                className={styles.pinned}
                style={{ width, height: sizeOf(rows, header) }}
                onMouseDown={onMouseDown}
              >
                <div className={styles.shifted} style={{ top: -edgeAt(rows, header.first) }}>
                  <SheetCells {...cells} rows={header} columns={columnSpan} painting={copying} />
                </div>
              </div>
            </div>
          </>
        )}
        {names && (
          <div className={mergeClasses(styles.stuck, styles.stuckNames)} aria-hidden="true">
            <div
              className={styles.pinned}
              style={{ width: sizeOf(columns, names), height }}
              onMouseDown={onMouseDown}
            >
              <div className={styles.shifted} style={{ left: -edgeAt(columns, names.first) }}>
                <SheetCells {...cells} rows={rowSpan} columns={names} painting={copying} />
              </div>
            </div>
          </div>
        )}
        <div className={styles.rows} style={{ height }} aria-hidden="true">
          {shownRows.map(rowHead)}
        </div>
        <div className={styles.layer} style={{ width, height }} role="presentation" onMouseDown={onMouseDown}>
          <div aria-hidden="true">
            {shownRows.map((row) => (
              <div
                key={`r${row}`}
                className={styles.line}
                style={{ top: edgeAt(rows, row + 1) - 1, left: 0, width, height: 1 }}
              />
            ))}
            {shownColumns.map((col) => (
              <div
                key={`c${col}`}
                className={styles.line}
                style={{
                  left: edgeAt(columns, col + 1) - 1,
                  top: edgeAt(rows, rowSpan.first),
                  height: sizeOf(rows, rowSpan),
                  width: 1,
                }}
              />
            ))}
          </div>
          <SheetCells {...cells} rows={rowSpan} columns={columnSpan} painting={painting} />
        </div>
      </div>
    </div>
  );
}

function isAsked(marks: Marks, row: number): boolean {
  return [...(marks.get(row)?.values() ?? [])].includes('cell');
}

/** True where the next row or column has no room: something is hidden behind the edge. */
function isFold(edges: Float64Array, index: number): boolean {
  return index + 2 < edges.length && edgeAt(edges, index + 2) === edgeAt(edges, index + 1);
}

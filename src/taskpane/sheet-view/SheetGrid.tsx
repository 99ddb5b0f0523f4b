import { mergeClasses } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { columnName, cellName } from '../../engine/grid/address';
import { displayText } from '../../engine/grid/display';
import type { Sheet } from '../../engine/grid/grid';
import { useWords } from '../preferences/language';
import { cellStyle } from './cell-style';
import { drawnCells, type DrawnCell } from './drawn-cells';
import type { Geometry } from './geometry';
import { markKey, type Marks } from './marks';
import { moved, type Place } from './move';
import { edgeAt, scrollTo, spanIn, type Span } from './offsets';
import { HEAD_HEIGHT, HEAD_WIDTH, useStyles } from './SheetGrid.styles';
import { useViewport } from './use-viewport';

export interface SheetGridProps {
  readonly sheet: Sheet;
  readonly geometry: Geometry;
  readonly date1904: boolean;
  readonly marks: Marks;
  readonly active: Place;
  readonly onActive: (place: Place) => void;
}

const SPARE_ROWS = 8;
const SPARE_COLUMNS = 4;

function indices({ first, last }: Span): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, step) => first + step);
}

/** A sheet as a scrolling grid of which only what is in view is drawn. */
export function SheetGrid(props: SheetGridProps): ReactNode {
  const { sheet, geometry, date1904, marks, active, onActive } = props;
  const styles = useStyles();
  const words = useWords();
  const box = useRef<HTMLDivElement>(null);
  const viewport = useViewport(box);
  const { rows, columns } = geometry;
  const rowSpan = spanIn(rows, viewport.top, viewport.height, SPARE_ROWS);
  const columnSpan = spanIn(columns, viewport.left, viewport.width, SPARE_COLUMNS);
  const height = edgeAt(rows, rows.length - 1);
  const width = edgeAt(columns, columns.length - 1);

  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const merge = geometry.mergeAt(active.row, active.col);
    element.scrollTop = scrollTo(
      { at: element.scrollTop, length: element.clientHeight - HEAD_HEIGHT },
      { from: edgeAt(rows, active.row), to: edgeAt(rows, (merge?.bottom ?? active.row) + 1) },
      60,
    );
    element.scrollLeft = scrollTo(
      { at: element.scrollLeft, length: element.clientWidth - HEAD_WIDTH },
      { from: edgeAt(columns, active.col), to: edgeAt(columns, (merge?.right ?? active.col) + 1) },
      40,
    );
  }, [active, geometry, rows, columns]);

  const drawn = useMemo(
    () =>
      drawnCells(
        sheet,
        geometry,
        {
          rows: { first: rowSpan.first, last: rowSpan.last },
          columns: { first: columnSpan.first, last: columnSpan.last },
        },
        marks,
        active,
      ),
    [sheet, geometry, rowSpan.first, rowSpan.last, columnSpan.first, columnSpan.last, marks, active],
  );

  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing || event.altKey) return;
    const page = Math.max(1, Math.floor(viewport.height / 22) - 2);
    const room = { rows: rows.length - 1, columns: columns.length - 1, page };
    const to = moved(active, event.key, event.ctrlKey || event.metaKey, room);
    if (!to) return;
    event.preventDefault();
    onActive(to);
  }

  function renderCell(drawnCell: DrawnCell): ReactNode {
    const { row, col, bottom, right, cell, covers } = drawnCell;
    const mark = marks.get(markKey(row, col));
    const here = active.row === row && active.col === col;
    const text = displayText(cell, date1904);
    // Neighbours' borders fall on one line: each frame begins where the cell before it ends.
    const shared = cell?.look?.border ? 1 : 0;
    const name = mark === 'cell' ? words.view.marked : mark === 'part' ? words.view.part : undefined;
    return (
      <div
        key={`${row}:${col}`}
        id={`cell-${row}-${col}`}
        role="gridcell"
        aria-colindex={col + 1}
        aria-selected={here}
        {...(name ? { 'aria-label': `${cellName(row, col)} ${text}, ${name}` } : {})}
        className={mergeClasses(
          styles.cell,
          covers && styles.covers,
          cell?.look?.border && styles.bordered,
          here && styles.active,
          mark === 'part' && styles.markPart,
          mark === 'cell' && styles.markCell,
        )}
        style={{
          top: edgeAt(rows, row) - shared,
          left: edgeAt(columns, col) - shared,
          height: edgeAt(rows, bottom + 1) - edgeAt(rows, row) + shared,
          width: edgeAt(columns, right + 1) - edgeAt(columns, col) + shared,
          ...cellStyle(cell),
        }}
        onMouseDown={() => onActive({ row, col })}
      >
        <span>{text}</span>
      </div>
    );
  }

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
          <div className={styles.corner} />
          {indices(columnSpan).map((col) => (
            <div
              key={col}
              className={mergeClasses(styles.columnHead, col === active.col && styles.headHere)}
              style={{
                left: HEAD_WIDTH + edgeAt(columns, col),
                width: edgeAt(columns, col + 1) - edgeAt(columns, col),
              }}
            >
              {columnName(col)}
            </div>
          ))}
        </div>
        <div className={styles.rows} style={{ height }} aria-hidden="true">
          {indices(rowSpan).map((row) => (
            <div
              key={row}
              className={mergeClasses(styles.rowHead, row === active.row && styles.headHere)}
              style={{ top: edgeAt(rows, row), height: edgeAt(rows, row + 1) - edgeAt(rows, row) }}
            >
              {row + 1}
            </div>
          ))}
        </div>
        <div className={styles.layer} style={{ width, height }} role="presentation">
          <div aria-hidden="true">
            {indices(rowSpan).map((row) => (
              <div
                key={`r${row}`}
                className={styles.line}
                style={{ top: edgeAt(rows, row + 1) - 1, left: 0, width, height: 1 }}
              />
            ))}
            {indices(columnSpan).map((col) => (
              <div
                key={`c${col}`}
                className={styles.line}
                style={{
                  left: edgeAt(columns, col + 1) - 1,
                  top: edgeAt(rows, rowSpan.first),
                  height: edgeAt(rows, rowSpan.last + 1) - edgeAt(rows, rowSpan.first),
                  width: 1,
                }}
              />
            ))}
          </div>
          {drawn.map(({ row, cells }) => (
            <div key={row} role="row" aria-rowindex={row + 1}>
              {cells.map(renderCell)}
            </div>
          ))}
        </div>
      </div>
    </div>
  );
}

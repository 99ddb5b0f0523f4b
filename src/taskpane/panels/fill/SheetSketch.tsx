import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { displayText } from '../../../engine/grid/display';
import { cellAt, type GridRange, type Sheet } from '../../../engine/grid/grid';
import { useWords } from '../../preferences/language';

const useStyles = makeStyles({
  box: {
    maxHeight: '280px',
    overflow: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  table: {
    tableLayout: 'fixed',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  cell: { padding: '1px 4px', verticalAlign: 'middle', overflowWrap: 'break-word' },
  bordered: { border: `1px solid ${tokens.colorNeutralStroke1}` },
  number: { textAlign: 'right', whiteSpace: 'nowrap' },
  center: { textAlign: 'center' },
  bold: { fontWeight: tokens.fontWeightSemibold },
  italic: { fontStyle: 'italic' },
  more: {
    margin: 0,
    padding: '2px 4px',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});

const MOST_ROWS = 24;
/** Widths are in characters, as Excel counts them; these are small ones. */
const PIXELS_PER_CHARACTER = 6.5;
const USUAL_WIDTH = 9;

/** Where a merged area begins, and the other cells of it, which are not drawn. */
function mergesOf(
  merges: readonly GridRange[],
): (row: number, col: number) => GridRange | 'covered' | undefined {
  return (row, col) => {
    const area = merges.find(
      ({ top, bottom, left, right }) => row >= top && row <= bottom && col >= left && col <= right,
    );
    if (!area) return undefined;
    return area.top === row && area.left === col ? area : 'covered';
  };
}

/** A title that nothing stands beside goes over the blank cells after it, as Excel shows it. */
function withSpilled(sheet: Sheet): Sheet {
  const spilled = sheet.rows.slice(0, MOST_ROWS).flatMap((row, at): GridRange[] => {
    const filled = row?.flatMap((cell, col) => (cell && (cell.value ?? '') !== '' ? [col] : [])) ?? [];
    const [col] = filled;
    const [cell, last] = [col === undefined ? undefined : row?.[col], widthOf(sheet) - 1];
    const isMerged = sheet.merges?.some(({ top, bottom }) => top <= at && at <= bottom) ?? false;
    return filled.length === 1 && typeof cell?.value === 'string' && !cell.look?.border && !isMerged
      ? [{ top: at, bottom: at, left: col ?? 0, right: last }]
      : [];
  });
  return spilled.length > 0 ? { ...sheet, merges: [...(sheet.merges ?? []), ...spilled] } : sheet;
}

const widthOf = ({ rows }: Sheet): number =>
  rows.slice(0, MOST_ROWS).reduce((most, row) => Math.max(most, row?.length ?? 0), 0);

/** The first rows of a sheet that is not written yet. */
export function SheetSketch({ sheet: written }: { readonly sheet: Sheet }): ReactNode {
  const sheet = withSpilled(written);
  const styles = useStyles();
  const words = useWords().fill;
  const rows = sheet.rows.slice(0, MOST_ROWS);
  const width = widthOf(sheet);
  const widths = Array.from(
    { length: width },
    (_, col) => (sheet.columnWidths?.[col] ?? USUAL_WIDTH) * PIXELS_PER_CHARACTER,
  );
  const whole = widths.reduce((sum, each) => sum + each, 0);
  const mergeAt = mergesOf(sheet.merges ?? []);
  return (
    <div className={styles.box} role="region" aria-label={words.sketch(sheet.name)} tabIndex={0}>
      <table className={styles.table} style={{ width: `${whole}px` }}>
        <colgroup>
          {widths.map((each, col) => (
            <col key={col} style={{ width: `${each}px` }} />
          ))}
        </colgroup>
        <tbody>
          {rows.map((_, row) => (
            <tr key={row}>
              {Array.from({ length: width }, (__, col) => {
                const merge = mergeAt(row, col);
                if (merge === 'covered') return null;
                const cell = cellAt(sheet, row, col);
                const { bold, italic, border, horizontal } = cell?.look ?? {};
                return (
                  <td
                    key={col}
                    colSpan={merge ? merge.right - merge.left + 1 : 1}
                    rowSpan={merge ? Math.min(merge.bottom, rows.length - 1) - merge.top + 1 : 1}
                    className={mergeClasses(
                      styles.cell,
                      border && styles.bordered,
                      typeof cell?.value === 'number' && styles.number,
                      horizontal === 'center' && styles.center,
                      bold && styles.bold,
                      italic && styles.italic,
                    )}
                  >
                    {displayText(cell)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {sheet.rows.length > rows.length && (
        <p className={styles.more}>{words.sketchMore(sheet.rows.length - rows.length)}</p>
      )}
    </div>
  );
}
